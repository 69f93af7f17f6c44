import type { DateWords } from './date-words.js';

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
let ordinals: Intl.PluralRules | undefined;

function ordinal(number: number): string {
  ordinals ??= new Intl.PluralRules('en', { type: 'ordinal' });
  return `${number}${suffixes[ordinals.select(number)] ?? 'th'}`;
}

export const en: DateWords = {
  approximate: (date) => `c. ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  decade: (year) => `${year}s`,
  century: (number, beforeChrist) => `${ordinal(number)} century${beforeChrist ? ' BC' : ''}`,
  millennium: (number) => `${ordinal(number)} millennium`,
  season: (name, years) => (years ? `${name} ${years}` : name),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'Northern' : 'Southern'} Hemisphere)`,
  quarter: (number, year) => `${ordinal(number)} quarter of ${year}`,
  half: (number, year) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
  yearJoint: '–',
  now: 'now',
  until: (date) => `until ${date}`,
  openStart: 'open start',
  unknownStart: 'start unknown',
  unknownEnd: 'end unknown',
  unknownYear: 'year unknown',
  oneOf: (dates) => `one of ${dates}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  andEarlier: (date) => `${date} and earlier`,
  andLater: (date) => `${date} and later`,
  within: (period, unit) =>
    unit === 'month' || unit === 'year' ? `in ${period}` : `in the ${period}`,
  withinUnknownYear: 'in an unknown year',
  unknownDay: (within) => `an unknown day ${within}`,
  unknownMonth: (within) => `an unknown month ${within}`,
  dayOfUnknownMonth: (day, within) => `the ${ordinal(day)} of an unknown month ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `at some time, ${range}`,
};
