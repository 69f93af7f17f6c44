import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = {
  spring: 'primavera',
  summer: 'estate',
  autumn: 'autunno',
  winter: 'inverno',
} as const;
const oneOf = {
  day: 'uno di questi giorni: ',
  month: 'uno di questi mesi: ',
  year: 'uno di questi anni: ',
  other: '',
} as const;

/** Eight, eighty … and eleven begin with a vowel, in digits and in Roman numerals. */
const vowel = /^(?:8\d*|11|VIII|XI)(?![\dIVX])/;

/** An article that ends in `l`, or `ll’` before a vowel: "nel 1985", "nell’VIII secolo". */
function joined(article: string, text: string): string {
  return vowel.test(text) ? `${article}l’${text}` : `${article} ${text}`;
}

export const it: DateWords = {
  approximate: (date) => `circa ${date}`,
  uncertain: (date) => `${date} (incerto)`,
  decade: (year) => `anni ${year}`,
  century: (number, beforeChrist) => `${roman(number)} secolo${beforeChrist ? ' a.C.' : ''}`,
  millennium: (number) => `${roman(number)} millennio`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (emisfero ${hemisphere === 'northern' ? 'nord' : 'sud'})`,
  quarter: (number, year) => `${number}º trimestre ${year}`,
  half: (number, year) => `${number}º semestre ${year}`,
  yearJoint: '-',
  now: 'oggi',
  until: (date) => (/^\d/.test(date) ? joined('fino al', date) : `fino a ${date}`),
  openStart: 'inizio aperto',
  unknownStart: 'inizio sconosciuto',
  unknownEnd: 'fine sconosciuta',
  unknownYear: 'anno sconosciuto',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} o prima`,
  orLater: (date) => `${date} o dopo`,
  andEarlier: (date) => `${date} e prima`,
  andLater: (date) => `${date} e dopo`,
  within: (period, unit) => {
    if (unit === 'month') return `in ${period}`;
    return unit === 'decade' ? `negli ${period}` : joined('nel', period);
  },
  withinUnknownYear: 'di un anno sconosciuto',
  unknownDay: (within) => `un giorno imprecisato ${within}`,
  unknownMonth: (within) => `un mese imprecisato ${within}`,
  dayOfUnknownMonth: (day, within) => `il giorno ${day} di un mese imprecisato ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `in un momento imprecisato, ${range}`,
};
