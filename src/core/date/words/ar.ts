import type { DateWords } from './date-words.js';

const seasons = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' } as const;
const oneOf = {
  day: 'أحد هذه الأيام: ',
  month: 'أحد هذه الأشهر: ',
  year: 'إحدى هذه السنوات: ',
  other: '',
} as const;
const ordinals = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const feminine =
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');
const tens: Readonly<Record<number, string>> = {
  10: 'العقد الثاني من',
  20: 'عشرينيات',
  30: 'ثلاثينيات',
  40: 'أربعينيات',
  50: 'خمسينيات',
  60: 'ستينيات',
  70: 'سبعينيات',
  80: 'ثمانينيات',
  90: 'تسعينيات',
};

const century = (number: number) => `القرن ${ordinals[number - 1] ?? `الـ${number}`}`;

export const ar: DateWords = {
  approximate: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  decade: (year) => `${tens[year % 100] ?? ''} ${century(Math.floor(year / 100) + 1)}`,
  century: (number, beforeChrist) => `${century(number)}${beforeChrist ? ' ق.م' : ''}`,
  millennium: (number) => `الألفية ${feminine[number - 1] ?? `الـ${number}`}`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : `ال${seasons[name]}`),
  hemisphere: (season, hemisphere) =>
    `${season} (نصف الكرة ${hemisphere === 'northern' ? 'الشمالي' : 'الجنوبي'})`,
  quarter: (number, year) => `الربع ${ordinals[number - 1] ?? ''} من ${year}`,
  half: (number, year) => `النصف ${ordinals[number - 1] ?? ''} من ${year}`,
  yearJoint: '/',
  now: 'الآن',
  until: (date) => `حتى ${date}`,
  openStart: 'بداية مفتوحة',
  unknownStart: 'البداية غير معروفة',
  unknownEnd: 'النهاية غير معروفة',
  unknownYear: 'السنة غير معروفة',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  andEarlier: (date) => `${date} وما قبل ذلك`,
  andLater: (date) => `${date} وما بعد ذلك`,
  within: (period, unit) => {
    if (unit !== 'year') return `في ${period}`;
    return period.includes('–') ? `في الفترة ${period}` : `في عام ${period}`;
  },
  withinUnknownYear: 'في سنة غير معروفة',
  unknownDay: (within) => `يوم غير معروف ${within}`,
  unknownMonth: (within) => `شهر غير معروف ${within}`,
  dayOfUnknownMonth: (day, within) => `اليوم ${day} من شهر غير معروف ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}، ${times}`,
  sometime: (range) => `في وقت ما، ${range}`,
};
