import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = {
  spring: 'primavera',
  summer: 'verano',
  autumn: 'otoño',
  winter: 'invierno',
} as const;

export const es: DateWords = {
  approximate: (date) => `hacia ${date}`,
  uncertain: (date) => `${date} (incierto)`,
  decade: (year) => `años ${year}`,
  century: (number, beforeChrist) => `siglo ${roman(number)}${beforeChrist ? ' a. C.' : ''}`,
  millennium: (number) => `${roman(number)} milenio`,
  season: (name, years) => (years ? `${seasons[name]} de ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (hemisferio ${hemisphere === 'northern' ? 'norte' : 'sur'})`,
  quarter: (number, year) => `${number}.º trimestre de ${year}`,
  half: (number, year) => `${number}.º semestre de ${year}`,
  yearJoint: '-',
  now: 'hoy',
  until: (date) => `hasta ${date}`,
  openStart: 'inicio abierto',
  unknownStart: 'inicio desconocido',
  unknownEnd: 'fin desconocido',
  unknownYear: 'año desconocido',
  oneOf: (dates, unit) => {
    if (unit === 'day') return `uno de estos días: ${dates}`;
    return unit === 'year' ? `uno de los años ${dates}` : dates;
  },
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  andEarlier: (date) => `${date} y antes`,
  andLater: (date) => `${date} y después`,
  within: (period, unit) => {
    if (unit === 'month' || unit === 'year') return `en ${period}`;
    return unit === 'decade' ? `en los ${period}` : `en el ${period}`;
  },
  withinUnknownYear: 'de un año desconocido',
  unknownDay: (within) => `un día desconocido ${within}`,
  unknownMonth: (within) => `un mes desconocido ${within}`,
  dayOfUnknownMonth: (day, within) => `el ${day} de un mes desconocido ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `en algún momento, ${range}`,
};
