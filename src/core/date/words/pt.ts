import type { DateWords } from './date-words.js';
import { roman } from './roman.js';

const seasons = {
  spring: 'primavera',
  summer: 'verão',
  autumn: 'outono',
  winter: 'inverno',
} as const;
const oneOf = {
  day: 'um destes dias: ',
  month: 'um destes meses: ',
  year: 'um destes anos: ',
  other: '',
} as const;

export const pt: DateWords = {
  approximate: (date) => `cerca de ${date}`,
  uncertain: (date) => `${date} (incerto)`,
  decade: (year) => `década de ${year}`,
  century: (number, beforeChrist) => `século ${roman(number)}${beforeChrist ? ' a.C.' : ''}`,
  millennium: (number) => `${number}.º milênio`,
  season: (name, years) => (years ? `${seasons[name]} de ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (hemisfério ${hemisphere === 'northern' ? 'norte' : 'sul'})`,
  quarter: (number, year) => `${number}.º trimestre de ${year}`,
  half: (number, year) => `${number}.º semestre de ${year}`,
  yearJoint: '/',
  now: 'hoje',
  until: (date) => `até ${date}`,
  openStart: 'início em aberto',
  unknownStart: 'início desconhecido',
  unknownEnd: 'fim desconhecido',
  unknownYear: 'ano desconhecido',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} ou antes`,
  orLater: (date) => `${date} ou depois`,
  andEarlier: (date) => `${date} e antes`,
  andLater: (date) => `${date} e depois`,
  within: (period, unit) => {
    if (unit === 'month' || unit === 'year') return `em ${period}`;
    return unit === 'decade' ? `na ${period}` : `no ${period}`;
  },
  withinUnknownYear: 'de um ano desconhecido',
  unknownDay: (within) => `um dia desconhecido ${within}`,
  unknownMonth: (within) => `um mês desconhecido ${within}`,
  dayOfUnknownMonth: (day, within) => `dia ${day} de um mês desconhecido ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `em algum momento, ${range}`,
};
