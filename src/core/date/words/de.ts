import type { DateWords } from './date-words.js';

const seasons = {
  spring: 'Frühling',
  summer: 'Sommer',
  autumn: 'Herbst',
  winter: 'Winter',
} as const;

export const de: DateWords = {
  approximate: (date) => `ca. ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  decade: (year) => `${year}er-Jahre`,
  century: (number, beforeChrist) => `${number}. Jahrhundert${beforeChrist ? ' v. Chr.' : ''}`,
  millennium: (number) => `${number}. Jahrtausend`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'Nordhalbkugel' : 'Südhalbkugel'})`,
  quarter: (number, year) => `${number}. Quartal ${year}`,
  half: (number, year) => `${number}. Halbjahr ${year}`,
  yearJoint: '/',
  now: 'heute',
  until: (date) => `bis ${date}`,
  openStart: 'offener Beginn',
  unknownStart: 'Beginn unbekannt',
  unknownEnd: 'Ende unbekannt',
  unknownYear: 'Jahr unbekannt',
  oneOf: (dates, unit) => {
    if (unit === 'day') return `an einem dieser Tage: ${dates}`;
    return unit === 'year' ? `eines der Jahre ${dates}` : dates;
  },
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  andEarlier: (date) => `${date} und früher`,
  andLater: (date) => `${date} und später`,
  within: (period, unit) => {
    if (unit === 'year') return `im Jahr ${period}`;
    return unit === 'decade' ? `in den ${period.replace('er-Jahre', 'er-Jahren')}` : `im ${period}`;
  },
  withinUnknownYear: 'in einem unbekannten Jahr',
  unknownDay: (within) => `an einem unbekannten Tag ${within}`,
  unknownMonth: (within) => `in einem unbekannten Monat ${within}`,
  dayOfUnknownMonth: (day, within) => `am ${day}. eines unbekannten Monats ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `irgendwann, ${range}`,
};
