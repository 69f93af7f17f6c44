import type { DateWords, PeriodUnit } from './date-words.js';

const seasons = { spring: 'ilkbahar', summer: 'yaz', autumn: 'sonbahar', winter: 'kış' } as const;
const oneOf = {
  day: 'şu günlerden biri: ',
  month: 'şu aylardan biri: ',
  year: 'şu yıllardan biri: ',
  other: '',
} as const;

/** The tens whose name has a back vowel at its end: on, otuz, kırk, altmış, doksan. */
const back = new Set([10, 30, 40, 60, 90]);

function within(period: string, unit: PeriodUnit): string {
  if (unit === 'decade') return `${period}${period.endsWith('lar') ? 'da' : 'de'}`;
  if (unit === 'century' || unit === 'millennium') return `${period}da`;
  if (period.includes('–')) return `${period} arasında`;
  return unit === 'year' ? `${period} yılında` : `${period} içinde`;
}

export const tr: DateWords = {
  approximate: (date) => `${date} civarı`,
  uncertain: (date) => `${date} (kesin değil)`,
  decade: (year) => `${year}’${back.has(year % 100) ? 'lar' : 'ler'}`,
  century: (number, beforeChrist) => `${beforeChrist ? 'MÖ ' : ''}${number}. yüzyıl`,
  millennium: (number) => `${number}. binyıl`,
  season: (name, years) => (years ? `${years} ${seasons[name]}ı` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (${hemisphere === 'northern' ? 'Kuzey' : 'Güney'} Yarımküre)`,
  quarter: (number, year) => `${year} yılının ${number}. çeyreği`,
  half: (number, year) => `${year} yılının ${number === 1 ? 'ilk' : 'ikinci'} yarısı`,
  yearJoint: '–',
  now: 'bugün',
  until: (date) => `${date} tarihine kadar`,
  openStart: 'başlangıcı açık',
  unknownStart: 'başlangıcı bilinmiyor',
  unknownEnd: 'bitişi bilinmiyor',
  unknownYear: 'yılı bilinmiyor',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} veya öncesi`,
  orLater: (date) => `${date} veya sonrası`,
  andEarlier: (date) => `${date} ve öncesi`,
  andLater: (date) => `${date} ve sonrası`,
  within,
  withinUnknownYear: 'bilinmeyen bir yılda',
  unknownDay: (within) => `${within} bilinmeyen bir gün`,
  unknownMonth: (within) => `${within} bilinmeyen bir ay`,
  dayOfUnknownMonth: (day, within) => `${within} bilinmeyen bir ayın ${day}. günü`,
  dateWithin: (date, within) => `${within} ${date}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `${range} arasında bir zaman`,
};
