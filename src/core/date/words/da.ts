import type { DateWords } from './date-words.js';

const seasons = {
  spring: 'foråret',
  summer: 'sommeren',
  autumn: 'efteråret',
  winter: 'vinteren',
} as const;

const oneOf = {
  day: 'en af ',
  month: 'en af månederne ',
  year: 'et af årene ',
  other: '',
} as const;

export const da: DateWords = {
  approximate: (date) => `ca. ${date}`,
  uncertain: (date) => `${date} (usikkert)`,
  decade: (year) => `${year}'erne`,
  century: (number, beforeChrist) =>
    beforeChrist || number === 1
      ? `${number}. århundrede${beforeChrist ? ' f.Kr.' : ''}`
      : `${number - 1}00-tallet`,
  millennium: (number) => `${number}. årtusinde`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (på den ${hemisphere === 'northern' ? 'nordlige' : 'sydlige'} halvkugle)`,
  quarter: (number, year) => `${number}. kvartal ${year}`,
  half: (number, year) => `${number}. halvår ${year}`,
  yearJoint: '-',
  now: 'nu',
  until: (date) => `indtil ${date}`,
  openStart: 'åben begyndelse',
  unknownStart: 'ukendt begyndelse',
  unknownEnd: 'ukendt slutning',
  unknownYear: 'ukendt år',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} eller tidligere`,
  orLater: (date) => `${date} eller senere`,
  andEarlier: (date) => `${date} og tidligere`,
  andLater: (date) => `${date} og senere`,
  within: (period, unit) => (unit === 'millennium' ? `i det ${period}` : `i ${period}`),
  withinUnknownYear: 'i et ukendt år',
  unknownDay: (within) => `en ukendt dag ${within}`,
  unknownMonth: (within) => `en ukendt måned ${within}`,
  dayOfUnknownMonth: (day, within) => `den ${day}. i en ukendt måned ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day} kl. ${times}`,
  sometime: (range) => `på et tidspunkt, ${range}`,
};
