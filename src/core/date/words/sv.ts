import type { DateWords } from './date-words.js';

const seasons = {
  spring: 'våren',
  summer: 'sommaren',
  autumn: 'hösten',
  winter: 'vintern',
} as const;
const oneOf = {
  day: 'en av ',
  month: 'en av månaderna ',
  year: 'ett av åren ',
  other: '',
} as const;

function ordinal(number: number): string {
  const last = number % 100 === 11 || number % 100 === 12 ? 0 : number % 10;
  return `${number}:${last === 1 || last === 2 ? 'a' : 'e'}`;
}

export const sv: DateWords = {
  approximate: (date) => `ca ${date}`,
  uncertain: (date) => `${date} (osäkert)`,
  decade: (year) => `${year}-talet`,
  century: (number, beforeChrist) =>
    beforeChrist || number === 1
      ? `${ordinal(number)} århundradet${beforeChrist ? ' f.Kr.' : ''}`
      : `${number - 1}00-talet`,
  millennium: (number) => `${ordinal(number)} årtusendet`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (på ${hemisphere === 'northern' ? 'norra' : 'södra'} halvklotet)`,
  quarter: (number, year) => `${ordinal(number)} kvartalet ${year}`,
  half: (number, year) => `${number === 1 ? 'första' : 'andra'} halvåret ${year}`,
  yearJoint: '–',
  now: 'nu',
  until: (date) => `till och med ${date}`,
  openStart: 'öppen början',
  unknownStart: 'okänd början',
  unknownEnd: 'okänt slut',
  unknownYear: 'okänt år',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} eller tidigare`,
  orLater: (date) => `${date} eller senare`,
  andEarlier: (date) => `${date} och tidigare`,
  andLater: (date) => `${date} och senare`,
  within: (period, unit) => {
    if (unit === 'month') return `i ${period}`;
    if (unit === 'year') return `år ${period}`;
    return period.endsWith('talet') ? `på ${period}` : `under ${period}`;
  },
  withinUnknownYear: 'ett okänt år',
  unknownDay: (within) => `en okänd dag ${within}`,
  unknownMonth: (within) => `en okänd månad ${within}`,
  dayOfUnknownMonth: (day, within) => `den ${ordinal(day)} i en okänd månad ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day} kl. ${times}`,
  sometime: (range) => `någon gång, ${range}`,
};
