import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/he.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('he');

/** Hebrew. */
export const terms: ProblemTerms = {
  language: 'he',
  heading: (count) =>
    many(count, {
      one: 'נתון אחד טעון תיקון',
      two: 'שני נתונים טעונים תיקון',
      other: '# נתונים טעונים תיקון',
    }),
  failedHeading: 'לא ניתן היה לטעון את ציר הזמן',
  retry: 'לנסות שוב',

  timeline: 'ציר הזמן',
  kinds: {
    events: 'אירוע',
    sources: 'מקור',
    groups: 'קבוצה',
    eras: 'תקופה',
    corrections: 'תיקון',
  },
  originals: { row: 'שורה', line: 'שורה', entry: 'רשומה', date: 'תאריך' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} ״${name}״`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `פריט ${number} של ${list}`,
  within: (inner, outer) => `${inner} בתוך ${outer}`,

  attribute: (name) => `המאפיין ${name}`,
  property: (name) => `התכונה ${name}`,
  script: 'הסקריפט המוטמע',
  file: (address) => (address ? `הקובץ ${address}` : 'הקובץ'),
  line: (number, address) => `שורה ${number} בקובץ ${address}`,

  whole: () => 'בלעדיו הכול הושמט.',
  expected: {
    string: 'טקסט במירכאות',
    number: 'מספר בלי מירכאות',
    boolean: '\u2068true\u2069 או \u2068false\u2069 בלי מירכאות',
    Array: 'רשימה בסוגריים מרובעים',
    Object: 'אובייקט בסוגריים מסולסלים',
    date: 'תאריך EDTF במירכאות, כמו \u2068"2023"\u2069 או \u2068"2023-05"\u2069',
    oneOf: (values) => `אחד מהערכים האלה: ${values}`,
    atLeast: (number) => `מספר שאינו קטן מ־\u2068${number}\u2069`,
    atMost: (number) => `מספר שאינו גדול מ־\u2068${number}\u2069`,
    suchAs: (what, example) => `${what}, כמו ${example}`,
  },
  overstated: {
    uncited: 'לא צוין שום מקור',
    unsupported: 'אף אחד מהמקורות שצוינו אינו תומך בכך',
    'party-support': 'רק צדדים לעניין תומכים בכך',
    'party-evidence': 'כל מה שתומך בכך מגיע מצדדים לעניין',
  },
  jsonFault: (_, place) => (place ? `שורה ${place.line}, תו ${place.column}` : ''),
  throws: 'מתרחשת שגיאה בקריאה',
  notLoaded: (address, status) =>
    status
      ? `לא ניתן היה לטעון את ציר הזמן: ${address} השיב ${status}. בדקו את הכתובת שב־\u2068"src"\u2069.`
      : `לא ניתן היה לטעון את ציר הזמן: אין גישה אל ${address}. בדקו את הכתובת, את החיבור ושהשרת מתיר לדף הזה לקרוא את הקובץ (CORS).`,
  notWhole:
    'לא ניתן היה להציג את ציר הזמן: חלק מהסקריפט שלו לא נטען. יש לבדוק את החיבור ולטעון את הדף מחדש.',
  archive: {
    unreachable: (host) => `אין גישה לארכיון שב־${host}. נסו שוב בעוד זמן מה.`,
    refused: (host) => `הארכיון שב־${host} דחה את הבקשה.`,
    'broken-contract': (host) => `הארכיון שב־${host} אינו משיב כפי שארכיון אירועים צריך להשיב.`,
  },
  notAnswered: (message) => `הארכיון אינו משיב: ${message}`,
  dates: {
    empty: 'התאריך ריק',
    'not-edtf': '`{input}` אינו תאריך EDTF',
    ambiguous: '`{input}` ניתן לקריאה ביותר מדרך אחת',
    unpadded: 'ב־`{input}` חסרים אפסים מובילים',
    words: '`{input}` כתוב במילים ולא ב־EDTF',
    'negative-zero': 'ב־`{input}` יש שנה שאינה קיימת: לשנה 0 אין סימן, והיא שנת 1 לפנה״ס',
    'month-range': 'ב־`{input}` מופיע חודש {month}, שאינו קיים: החודשים הם 01 עד 12',
    'day-range': 'ב־`{input}` מופיע יום שאינו קיים: מספר הימים של {month} הוא {days}',
    'time-range':
      'ב־`{input}` מופיעה שעה שאינה קיימת: השעות הן \u206800:00:00\u2069 עד \u206823:59:59\u2069',
    'offset-range':
      'ב־`{input}` מופיע הפרש מ־UTC שאינו קיים: ההפרשים הם \u2068-12:00\u2069 עד \u2068+14:00\u2069',
    never: '`{input}` הוא יום שאינו קיים באף אחת מהשנים האלה',
    'too-large': 'ב־`{input}` מופיעה שנה גדולה מכדי לחשב אותה',
    reversed: '`{input}` מסתיים לפני שהוא מתחיל',
    'no-date': 'ב־`{input}` אין שום תאריך',
    'too-long': 'התאריך `{input}` ארוך מדי',
    'time-zone': '`{zone}`, אזור הזמן של `{input}`, אינו אזור זמן של IANA',
    write: 'כתבו {dates}',
    example:
      'כתבו את מה שידוע, כמו \u20682024\u2069, \u20682024-03\u2069, \u20682024-03-05\u2069 או \u20682024-03-05T14:30Z\u2069',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `ציר הזמן הוא ${value} ולא אובייקט. תנו אובייקט עם רשימה \u2068"events"\u2069.`,
    'not-json': ({ item, hint }) =>
      `${item}: \u2068JSON\u2069 לא תקין${hint && ` (${hint})`}. בדקו מירכאות, פסיקים וסוגריים, או כתבו את הטקסט בעזרת \u2068JSON.stringify\u2069.`,
    unreadable: ({ item, hint }) =>
      `${item}: לא ניתן לקרוא (${hint}). תנו נתונים פשוטים, כפי ש־\u2068JSON\u2069 יכול להכיל.`,
    missing: ({ holder, name }) => `${holder}: חסר ${name}, ולכן הושמט. הוסיפו אותו.`,
    empty: ({ at }) => `${at}: ריק, ולכן הושמט. מלאו אותו.`,
    'wrong-type': ({ at, value, hint }) => `${at}: הערך ${value} הושמט. כתבו ${hint}.`,
    'not-allowed': ({ at, value, hint }) => `${at}: הערך ${value} אינו מוכר והושמט. כתבו ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: הערך ${value} הושמט. כתבו ${hint}.`,
    url: ({ at, value }) =>
      `${at}: הערך ${value} אינו כתובת אינטרנט והושמט. כתבו כתובת שמתחילה ב־\u2068https://\u2069 או ב־\u2068http://\u2069, או כתובת יחסית לדף.`,
    language: ({ at, value }) =>
      `${at}: הערך ${value} אינו קוד שפה והושמט. כתבו קוד לפי BCP 47, כמו \u2068"da"\u2069 או \u2068"en-GB"\u2069.`,
    'time-zone': ({ at, value }) =>
      `${at}: הערך ${value} אינו אזור זמן והושמט. כתבו שם של IANA, כמו \u2068"Europe/Copenhagen"\u2069.`,
    'field-name': ({ at }) => `${at}: שדה אינו יכול להיקרא כך, ולכן הושמט. תנו לו שם אחר.`,
    date: ({ at, hint }) => `${at}: הושמט. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: הושמט. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} מחוץ לשנים שהתרשים יכול להציג (271821 לפנה״ס עד 275760 לספירה). האירוע נמצא במקומו ברשימה, אך לא בתרשים.`,
    'no-length': ({ item, value }) =>
      `${item}: לערך ${value} אין התחלה ואין סוף שאפשר לצייר לפיהם, ולכן הושמט. כתבו טווח, כמו \u2068"1939/1945"\u2069.`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: המזהה ${value} כבר תפוס, ולכן כאן הוא ${hint}. תנו לכל אחד מזהה משלו.`,
    'same-group': ({ item, value }) =>
      `${item}: המזהה ${value} כבר שייך לקבוצה אחרת, ולכן הקבוצה הזאת הושמטה. תנו לכל קבוצה מזהה משלה.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: לשדה ${name} של המקור ${hint} כבר יש ערך אחר; הערך ${value} הושמט. כתבו אותו במקום אחד, ב־\u2068"sources"\u2069.`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} אינו ב־\u2068"sources"\u2069, ולכן הוא מופיע כמקור בשם הזה. הוסיפו מקור עם המזהה הזה.`,
    'unknown-event': ({ item, value }) =>
      `${item}: הקישור אל ${value} הושמט, כי אין כאן אירוע כזה. כתבו מזהה של אירוע.`,
    'unknown-group': ({ item, value }) =>
      `${item}: הקבוצה ${value} אינה ב־\u2068"groups"\u2069, ולכן יש לה מסלול בשם הזה. הוסיפו קבוצה עם המזהה הזה.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: המעמד הוא ${value}, אבל \u2068"statusHistory"\u2069 מסתיים ב־${hint}. הוסיפו פריט שאומר ממתי המעמד הוא ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: המעמד הוא ${value}, אף ש${hint}. כתבו מעמד שהמקורות יכולים לשאת, או הוסיפו את מה שהוא נשען עליו.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: הערך ${value} אינו באוצר המונחים של IPTC ומוצג כמות שהוא. כתבו מונח מתוך \u2068http://cv.iptc.org/newscodes/digitalsourcetype/\u2069, כמו \u2068"digitalCapture"\u2069 או \u2068"trainedAlgorithmicMedia"\u2069.`,
    'circular-links': ({ item, hint }) =>
      `${item}: הקישורים חוזרים אל ההתחלה, ${hint}, כך שאף אחד מהאירועים האלה אינו הראשון. הסירו אחד מהקישורים.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: \u2068"origin"\u2069 חוזר אל ההתחלה (${hint}), כך שהמקור האמיתי אינו ידוע. כתבו ממי המידע מגיע באמת.`,
    'wrong-format': ({ item, value }) => `${item}: הערך ${value} אינו בתבנית הצפויה.`,
    'taken-as': ({ at, value }) =>
      `${at}: את הערך ${value} היה אפשר לקלוט רק בקירוב. בדקו אם הוא נכון.`,
    'not-taken': ({ at, value }) => `${at}: את הערך ${value} לא היה אפשר לקלוט, והוא הושמט.`,
    'no-events': () => 'אין בציר הזמן אירועים להציג. תנו רשימה \u2068"events"\u2069.',
  }),
};
