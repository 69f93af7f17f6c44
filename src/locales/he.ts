import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('he');
const events = (count: number) =>
  many(count, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });

/** Hebrew. */
export const he: Terms = {
  timeline: 'ציר זמן',
  loading: 'ציר הזמן נטען',
  loadingPercent: (percent) => `ציר הזמן נטען: ${percent}`,
  empty: 'אין עדיין אירועים להצגה.',

  view: 'תצוגה',
  viewChart: 'תרשים',
  viewList: 'רשימה',
  viewStory: 'סיפור',
  listLong: (count) => `${count} אירועים. החיפוש של הדפדפן מוצא רק את הסמוכים למקום הקריאה.`,
  listRest: (count) => `${count} האירועים הנותרים אינם מוצגים כאן.`,
  undated: 'השנה לא ידועה',
  chartLabel: 'תרשים ציר הזמן',
  chartKeys: 'מקשים בתרשים',
  chartLoading: 'התרשים מצויר',
  chartHint: 'גרירה להזזה, Ctrl וגלגלת או שתי אצבעות לשינוי המרחק',
  chartWithout: (count) => `${events(count)} מחוץ לשנים שהתרשים יכול להציג; ראו ברשימה.`,
  zoomIn: 'התקרבות',
  zoomOut: 'התרחקות',
  zoomFit: 'להציג הכול',

  legend: 'עד כמה הדברים מבוססים',
  dateMarks: 'איך מסומנים תאריכים',
  markPoint: 'ביום ידוע',
  markWithin: 'מתישהו בתקופה',
  markOneOf: 'באחד הימים האלה',
  markOpen: 'הסוף לא ידוע',

  events,
  filterStatus: 'להציג רק טענות במצב',
  filter: 'סינון',
  filterNone: 'אין אירועים המתאימים לבחירה.',

  asOf: 'מה היה ידוע ומתי',
  asOfDate: (date) => `מה היה ידוע עד ${date}`,
  asOfNothing: 'שום דבר בעל תאריך לא היה ידוע עדיין.',
  asOfNew: 'חדש',
  asOfChanged: 'השתנה',

  statusUnsourced: 'ללא מקור',
  statusUnverified: 'לא אומת',
  statusClaimed: 'נטען',
  statusReported: 'דווח',
  statusConfirmed: 'אושר',
  statusDisputed: 'שנוי במחלוקת',
  statusDenied: 'הוכחש',
  statusRetracted: 'נמשך חזרה',

  stanceReports: 'מדווחים',
  stanceSupports: 'תומכים',
  stanceDisputes: 'חולקים',
  stanceDenies: 'מכחישים',

  noSources: 'לא צוין מקור לכך.',
  partyLong: 'צד לעניין',
  sources: 'מקורות',
  sourceNumber: (number, title) => `מקור ${number}: ${title}`,
  moreSources: (count) => `ועוד ${count}`,

  place: 'מקום',
  actors: (count) => (count === 1 ? 'הגורם המעורב' : 'המעורבים'),
  tags: 'נושאים',
  group: 'קו עלילה',

  previous: 'הקודם',
  next: 'הבא',
  close: 'סגירה',
  position: (index, count) => `${index} מתוך ${count}`,

  updated: (date) => `עודכן: ${date}`,
  license: 'רישיון',
};
