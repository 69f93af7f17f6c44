import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = { spring: 'wiosna', summer: 'lato', autumn: 'jesień', winter: 'zima' } as const;
const oneOf = {
  day: 'jeden z dni: ',
  month: 'jeden z miesięcy: ',
  year: 'jeden z lat: ',
  other: '',
} as const;

export const pl: DateWords = {
  approximate: (date) => `ok. ${date}`,
  uncertain: (date) => `${date} (niepewne)`,
  decade: (year) => `lata ${year % 100}. ${roman(Math.floor(year / 100) + 1)} w.`,
  century: (number, beforeChrist) => `${roman(number)} w.${beforeChrist ? ' p.n.e.' : ''}`,
  millennium: (number) => `${roman(number)} tysiąclecie`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (półkula ${hemisphere === 'northern' ? 'północna' : 'południowa'})`,
  quarter: (number, year) => `${roman(number)} kwartał ${year}`,
  half: (number, year) => `${roman(number)} półrocze ${year}`,
  yearJoint: '/',
  now: 'obecnie',
  until: (date) => `… – ${date}`,
  openStart: '…',
  unknownStart: 'początek nieznany',
  unknownEnd: 'koniec nieznany',
  unknownYear: 'rok nieznany',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} lub wcześniej`,
  orLater: (date) => `${date} lub później`,
  andEarlier: (date) => `${date} i wcześniej`,
  andLater: (date) => `${date} i później`,
  // Words of time are inflected after a preposition; beside a comma they are not.
  within: (period) => period,
  withinUnknownYear: 'rok nieznany',
  unknownDay: (within) => `${within}, dzień nieznany`,
  unknownMonth: (within) => `${within}, miesiąc nieznany`,
  dayOfUnknownMonth: (day, within) => `${day}. dzień nieznanego miesiąca, ${within}`,
  dateWithin: (date, within) => `${date}, ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `w okresie: ${range}`,
};
