import type { DateWords } from './date-words.js';

const seasons = {
  spring: 'वसंत ऋतु',
  summer: 'ग्रीष्म ऋतु',
  autumn: 'शरद ऋतु',
  winter: 'शीत ऋतु',
} as const;
const oneOf = {
  day: 'इनमें से कोई एक दिन: ',
  month: 'इनमें से कोई एक महीना: ',
  year: 'इनमें से कोई एक वर्ष: ',
  other: '',
} as const;
const ordinals: Readonly<Record<number, string>> = {
  1: 'पहली',
  2: 'दूसरी',
  3: 'तीसरी',
  4: 'चौथी',
  6: 'छठी',
};

const ordinal = (number: number) => ordinals[number] ?? `${number}वीं`;

export const hi: DateWords = {
  approximate: (date) => `लगभग ${date}`,
  uncertain: (date) => `${date} (अनिश्चित)`,
  decade: (year) => `${year} का दशक`,
  century: (number, beforeChrist) => `${beforeChrist ? 'ईसा-पूर्व ' : ''}${ordinal(number)} सदी`,
  millennium: (number) => `${ordinal(number)} सहस्राब्दी`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'उत्तरी' : 'दक्षिणी'} गोलार्ध)`,
  quarter: (number, year) => `${year} की ${ordinal(number)} तिमाही`,
  half: (number, year) => `${year} की ${ordinal(number)} छमाही`,
  yearJoint: '–',
  now: 'अब तक',
  until: (date) => `${date} तक`,
  openStart: 'आरंभ खुला',
  unknownStart: 'आरंभ अज्ञात',
  unknownEnd: 'अंत अज्ञात',
  unknownYear: 'वर्ष अज्ञात',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} या उससे पहले`,
  orLater: (date) => `${date} या उसके बाद`,
  andEarlier: (date) => `${date} और उससे पहले`,
  andLater: (date) => `${date} और उसके बाद`,
  within: (period, unit) =>
    unit === 'decade' ? `${period.replace('का दशक', 'के दशक')} में` : `${period} में`,
  withinUnknownYear: 'किसी अज्ञात वर्ष में',
  unknownDay: (within) => `${within} कोई अज्ञात दिन`,
  unknownMonth: (within) => `${within} कोई अज्ञात महीना`,
  dayOfUnknownMonth: (day, within) => `${within} किसी अज्ञात महीने की ${day} तारीख`,
  dateWithin: (date, within) => `${within} ${date}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `${range} के बीच किसी समय`,
};
