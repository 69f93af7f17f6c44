import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' } as const;
const ordinal = (number: number) => (number === 1 ? '1er' : `${number}e`);

export const fr: DateWords = {
  approximate: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (incertain)`,
  decade: (year) => `années ${year}`,
  century: (number, beforeChrist) =>
    `${roman(number)}${number === 1 ? 'er' : 'e'} siècle${beforeChrist ? ' av. J.-C.' : ''}`,
  millennium: (number) => `${roman(number)}${number === 1 ? 'er' : 'e'} millénaire`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (hémisphère ${hemisphere === 'northern' ? 'Nord' : 'Sud'})`,
  quarter: (number, year) => `${ordinal(number)} trimestre ${year}`,
  half: (number, year) => `${ordinal(number)} semestre ${year}`,
  yearJoint: '-',
  now: 'aujourd’hui',
  until: (date) => `jusqu’à ${date}`,
  openStart: 'début ouvert',
  unknownStart: 'début inconnu',
  unknownEnd: 'fin inconnue',
  unknownYear: 'année inconnue',
  oneOf: (dates, unit) => (unit === 'day' ? `l’un de ces jours : ${dates}` : dates),
  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  andEarlier: (date) => `${date} et avant`,
  andLater: (date) => `${date} et après`,
  within: (period, unit) => {
    if (unit === 'month' || unit === 'year') return `en ${period}`;
    return unit === 'decade' ? `dans les ${period}` : `au ${period}`;
  },
  withinUnknownYear: 'd’une année inconnue',
  unknownDay: (within) => `un jour inconnu ${within}`,
  unknownMonth: (within) => `un mois inconnu ${within}`,
  dayOfUnknownMonth: (day, within) => `le ${day === 1 ? '1er' : day} d’un mois inconnu ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `à un moment, ${range}`,
};
