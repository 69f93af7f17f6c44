import type { DateWords } from './date-words.js';

const seasons = { spring: 'אביב', summer: 'קיץ', autumn: 'סתיו', winter: 'חורף' } as const;
const oneOf = {
  day: 'אחד הימים האלה: ',
  month: 'אחד החודשים האלה: ',
  year: 'אחת השנים האלה: ',
  other: '',
} as const;
const quarters = ['הראשון', 'השני', 'השלישי', 'הרביעי'] as const;

export const he: DateWords = {
  approximate: (date) => `בסביבות ${date}`,
  uncertain: (date) => `${date} (לא ודאי)`,
  decade: (year) => `שנות ה־${year % 100} של המאה ה־${Math.floor(year / 100) + 1}`,
  century: (number, beforeChrist) => `המאה ה־${number}${beforeChrist ? ' לפנה״ס' : ''}`,
  millennium: (number) => `האלף ה־${number}`,
  season: (name, years) => (years ? `${seasons[name]} ${years}` : seasons[name]),
  hemisphere: (season, hemisphere) =>
    `${season} (חצי הכדור ${hemisphere === 'northern' ? 'הצפוני' : 'הדרומי'})`,
  quarter: (number, year) => `הרבעון ${quarters[number - 1] ?? ''} של ${year}`,
  half: (number, year) => `המחצית ${number === 1 ? 'הראשונה' : 'השנייה'} של ${year}`,
  yearJoint: '/',
  now: 'היום',
  until: (date) => `עד ${date}`,
  openStart: 'התחלה פתוחה',
  unknownStart: 'ההתחלה לא ידועה',
  unknownEnd: 'הסוף לא ידוע',
  unknownYear: 'השנה לא ידועה',
  oneOf: (dates, unit) => oneOf[unit] + dates,
  orEarlier: (date) => `${date} או לפני כן`,
  orLater: (date) => `${date} או לאחר מכן`,
  andEarlier: (date) => `${date} ולפני כן`,
  andLater: (date) => `${date} ולאחר מכן`,
  within: (period, unit) => {
    if (unit === 'year') return `ב־${period}`;
    // The preposition swallows the article.
    return unit === 'century' || unit === 'millennium' ? `ב${period.slice(1)}` : `ב${period}`;
  },
  withinUnknownYear: 'בשנה לא ידועה',
  unknownDay: (within) => `יום לא ידוע ${within}`,
  unknownMonth: (within) => `חודש לא ידוע ${within}`,
  dayOfUnknownMonth: (day, within) => `ה־${day} בחודש לא ידוע ${within}`,
  dateWithin: (date, within) => `${date} ${within}`,
  timesOn: (day, times) => `${day}, ${times}`,
  sometime: (range) => `מתישהו, ${range}`,
};
