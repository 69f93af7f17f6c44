import type { DateWords } from './date-words.js';
import { yearFirstRange } from './year-first.js';

const seasons = { spring: '春', summer: '夏', autumn: '秋', winter: '冬' } as const;
const oneOf = {
  day: '次のいずれかの日：',
  month: '次のいずれかの月：',
  year: '次のいずれかの年：',
  other: '',
} as const;

export const ja: DateWords = {
  approximate: (date) => `${date}頃`,
  uncertain: (date) => `${date}（不確実）`,
  decade: (year) => `${year}年代`,
  century: (number, beforeChrist) => `${beforeChrist ? '紀元前' : ''}${number}世紀`,
  millennium: (number) => `第${number}千年紀`,
  // Of two years, the sign of the year stands after the second.
  season: (name, years = '') => years.replace(/年(–\d\d)$/, '$1年') + seasons[name],
  hemisphere: (season, hemisphere) => `${season}（${hemisphere === 'northern' ? '北' : '南'}半球）`,
  quarter: (number, year) => `${year}第${number}四半期`,
  half: (number, year) => `${year}${number === 1 ? '上' : '下'}半期`,
  yearJoint: '–',
  range: (from, to) => yearFirstRange(from, to, '～'),
  now: '現在',
  until: (date) => `${date}まで`,
  openStart: '開始の定めなし',
  unknownStart: '開始不明',
  unknownEnd: '終了不明',
  unknownYear: '年不明',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date}またはそれ以前`,
  orLater: (date) => `${date}またはそれ以後`,
  andEarlier: (date) => `${date}およびそれ以前`,
  andLater: (date) => `${date}およびそれ以後`,
  within: (period) => period,
  withinUnknownYear: '年不明',
  unknownDay: (within) => `${within}（日は不明）`,
  unknownMonth: (within) => `${within}（月は不明）`,
  dayOfUnknownMonth: (day, within) => `${within}、月不明の${day}日`,
  dateWithin: (date, within) => `${within}の${date}`,
  timesOn: (day, times) => `${day} ${times}`,
  sometime: (range) => `${range}のいずれかの時点`,
};
