import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' } as const;

export const ru: DateWords = {
  approximate: (date) => `ок. ${date}`,
  uncertain: (date) => `${date} (предположительно)`,
  decade: (year) => `${year}-е годы`,
  century: (number, beforeChrist) => `${roman(number)} век${beforeChrist ? ' до н. э.' : ''}`,
  millennium: (number) => `${number}-е тысячелетие`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'Северное' : 'Южное'} полушарие)`,
  quarter: (number, year) => `${roman(number)} квартал ${year}`,
  half: (number, year) => `${number === 1 ? 'первое' : 'второе'} полугодие ${year}`,
  yearJoint: '/',
  now: 'по настоящее время',
  until: (date) => `… – ${date}`,
  openStart: '…',
  unknownStart: 'начало неизвестно',
  unknownEnd: 'конец неизвестен',
  unknownYear: 'год неизвестен',
  oneOf: (dates) => dates,
  orEarlier: (date) => `${date} или раньше`,
  orLater: (date) => `${date} или позже`,
  andEarlier: (date) => `${date} и раньше`,
  andLater: (date) => `${date} и позже`,
  // Words of time are inflected after a preposition; beside a comma they are not.
  within: (period) => period,
  withinUnknownYear: 'год неизвестен',
  unknownDay: (within) => `${within}, день неизвестен`,
  unknownMonth: (within) => `${within}, месяц неизвестен`,
  dayOfUnknownMonth: (day, within) => `${day}-го числа, месяц неизвестен, ${within}`,
  dateWithin: (date, within) => `${date}, ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `в промежутке: ${range}`,
};
