import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = { spring: 'весна', summer: 'літо', autumn: 'осінь', winter: 'зима' } as const;

export const uk: DateWords = {
  approximate: (date) => `бл. ${date}`,
  uncertain: (date) => `${date} (імовірно)`,
  decade: (year) => `${year}-ті роки`,
  century: (number, beforeChrist) => `${roman(number)} ст.${beforeChrist ? ' до н. е.' : ''}`,
  millennium: (number) => `${roman(number)} тис.`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'Північна' : 'Південна'} півкуля)`,
  quarter: (number, year) => `${roman(number)} квартал ${year}`,
  half: (number, year) => `${number === 1 ? 'перше' : 'друге'} півріччя ${year}`,
  yearJoint: '/',
  now: 'дотепер',
  until: (date) => `… – ${date}`,
  openStart: '…',
  unknownStart: 'початок невідомий',
  unknownEnd: 'кінець невідомий',
  unknownYear: 'рік невідомий',
  oneOf: (dates) => dates,
  orEarlier: (date) => `${date} або раніше`,
  orLater: (date) => `${date} або пізніше`,
  andEarlier: (date) => `${date} і раніше`,
  andLater: (date) => `${date} і пізніше`,
  // Words of time are inflected after a preposition; beside a comma they are not.
  within: (period) => period,
  withinUnknownYear: 'рік невідомий',
  unknownDay: (within) => `${within}, день невідомий`,
  unknownMonth: (within) => `${within}, місяць невідомий`,
  dayOfUnknownMonth: (day, within) => `${day}-го числа, місяць невідомий, ${within}`,
  dateWithin: (date, within) => `${date}, ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `у проміжку: ${range}`,
};
