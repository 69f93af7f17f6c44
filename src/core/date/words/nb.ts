import type { DateWords } from './date-words.js';

const seasons = {
  spring: 'våren',
  summer: 'sommeren',
  autumn: 'høsten',
  winter: 'vinteren',
} as const;
const oneOf = {
  day: 'en av ',
  month: 'en av månedene ',
  year: 'ett av årene ',
  other: '',
} as const;

export const nb: DateWords = {
  approximate: (date) => `ca. ${date}`,
  uncertain: (date) => `${date} (usikkert)`,
  decade: (year) => `${year}-årene`,
  century: (number, beforeChrist) =>
    beforeChrist || number === 1
      ? `${number}. århundre${beforeChrist ? ' f.Kr.' : ''}`
      : `${number - 1}00-tallet`,
  millennium: (number) => `${number}. årtusen`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (på den ${hemisphere === 'northern' ? 'nordlige' : 'sørlige'} halvkule)`,
  quarter: (number, year) => `${number}. kvartal ${year}`,
  half: (number, year) => `${number}. halvår ${year}`,
  yearJoint: '–',
  now: 'nå',
  until: (date) => `til og med ${date}`,
  openStart: 'åpen begynnelse',
  unknownStart: 'ukjent begynnelse',
  unknownEnd: 'ukjent slutt',
  unknownYear: 'ukjent år',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} eller tidligere`,
  orLater: (date) => `${date} eller senere`,
  andEarlier: (date) => `${date} og tidligere`,
  andLater: (date) => `${date} og senere`,
  within: (period, unit) => {
    if (unit === 'millennium') return `i det ${period}`;
    if (unit !== 'century') return `i ${period}`;
    return period.endsWith('tallet') ? `på ${period}` : `i det ${period}`;
  },
  withinUnknownYear: 'i et ukjent år',
  unknownDay: (within) => `en ukjent dag ${within}`,
  unknownMonth: (within) => `en ukjent måned ${within}`,
  dayOfUnknownMonth: (day, within) => `den ${day}. i en ukjent måned ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day} kl. ${times}`,
  sometime: (range) => `på et tidspunkt, ${range}`,
};
