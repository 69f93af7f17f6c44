import type { DateWords } from './date-words.js';

const seasons = {
  spring: 'voorjaar',
  summer: 'zomer',
  autumn: 'herfst',
  winter: 'winter',
} as const;
const oneOf = {
  day: 'een van ',
  month: 'een van de maanden ',
  year: 'een van de jaren ',
  other: '',
} as const;

export const nl: DateWords = {
  approximate: (date) => `ca. ${date}`,
  uncertain: (date) => `${date} (onzeker)`,
  decade: (year) => `jaren ${year}`,
  century: (number, beforeChrist) => `${number}e eeuw${beforeChrist ? ' v.Chr.' : ''}`,
  millennium: (number) => `${number}e millennium`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'noordelijk' : 'zuidelijk'} halfrond)`,
  quarter: (number, year) => `${number}e kwartaal van ${year}`,
  half: (number, year) => `${number === 1 ? 'eerste' : 'tweede'} helft van ${year}`,
  yearJoint: '/',
  now: 'heden',
  until: (date) => `tot en met ${date}`,
  openStart: 'open begin',
  unknownStart: 'begin onbekend',
  unknownEnd: 'einde onbekend',
  unknownYear: 'jaar onbekend',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} of eerder`,
  orLater: (date) => `${date} of later`,
  andEarlier: (date) => `${date} en eerder`,
  andLater: (date) => `${date} en later`,
  within: (period, unit) => {
    if (unit === 'month' || unit === 'year') return `in ${period}`;
    return unit === 'millennium' ? `in het ${period}` : `in de ${period}`;
  },
  withinUnknownYear: 'in een onbekend jaar',
  unknownDay: (within) => `een onbekende dag ${within}`,
  unknownMonth: (within) => `een onbekende maand ${within}`,
  dayOfUnknownMonth: (day, within) => `de ${day}e van een onbekende maand ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `ergens in de periode ${range}`,
};
