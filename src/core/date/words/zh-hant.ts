import type { DateWords } from './date-words.js';
import { yearFirstRange } from './year-first.js';

const seasons = { spring: '春季', summer: '夏季', autumn: '秋季', winter: '冬季' } as const;
const oneOf = {
  day: '以下日期之一：',
  month: '以下月份之一：',
  year: '以下年份之一：',
  other: '',
} as const;
const unknownYear = '某年';

export const zhHant: DateWords = {
  approximate: (date) => `約${date}`,
  uncertain: (date) => `${date}（不確定）`,
  decade: (year) => `${Math.floor(year / 100) + 1}世紀${year % 100}年代`,
  century: (number, beforeChrist) => `${beforeChrist ? '西元前' : ''}${number}世紀`,
  millennium: (number) => `第${number}個千年`,
  // Of two years, the sign of the year stands after the second.
  season: (name, years = '') => years.replace(/年(–\d\d)$/, '$1年') + seasons[name],
  hemisphere: (season, hemisphere) => `${season}（${hemisphere === 'northern' ? '北' : '南'}半球）`,
  quarter: (number, year) => `${year}第${number}季度`,
  half: (number, year) => `${year}${number === 1 ? '上' : '下'}半年`,
  yearJoint: '–',
  range: (from, to) => yearFirstRange(from, to, '至'),
  now: '至今',
  until: (date) => `截至${date}`,
  openStart: '起始不限',
  unknownStart: '起始不詳',
  unknownEnd: '結束不詳',
  unknownYear: '年份不詳',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  andEarlier: (date) => `${date}及更早`,
  andLater: (date) => `${date}及以後`,
  within: (period) => period,
  withinUnknownYear: unknownYear,
  unknownDay: (within) => `${within}某日`,
  unknownMonth: (within) => `${within}某月`,
  dayOfUnknownMonth: (day, within) => `${within}某月${day}日`,
  dateWithin: (date, within) => `${within}${within === unknownYear ? '' : '的'}${date}`,
  timesOn: (day, times) => `${day} ${times}`,
  sometime: (range) => `${range}之間某時`,
};
