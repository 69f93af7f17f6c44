import { isolated } from '../isolated.js';
import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('he');

const events = (count: number): string =>
  many(count, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });
const sources = (count: number): string =>
  many(count, { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' });

const sourceCount: SourceCountWords = {
  noSources: 'אין מקורות',
  sources,
  inFavour: (text) => `${text} בעד`,
  independent: (count) =>
    many(count, { one: 'אחד בלתי תלוי', two: 'שניים בלתי תלויים', other: '# בלתי תלויים' }),
  parties: (count) =>
    many(count, { one: 'צד אחד לעניין', two: 'שני צדדים לעניין', other: '# צדדים לעניין' }),
  relays: (count) =>
    many(count, {
      one: 'אחד מוסר דברי צד',
      two: 'שניים מוסרים דברי צד',
      other: '# מוסרים דברי צד',
    }),
  unknown: (count) =>
    many(count, {
      one: 'אחד שמוצאו לא ידוע',
      two: 'שניים שמוצאם לא ידוע',
      other: '# שמוצאם לא ידוע',
    }),
  against: (count) => many(count, { one: 'אחד נגד', two: 'שניים נגד', other: '# נגד' }),
  onlyParty: 'מקור אחד, צד לעניין',
  onlyUnknown: 'מקור אחד, שמוצאו לא ידוע',
};

/** Hebrew. */
export const he: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `${shown} החשובים מתוך ${all} האירועים בפרק הזמן הזה. התקרבו כדי לקרוא את השאר.`,
  },
  chart: {
    label: 'תרשים האירועים',
    hint: 'מקשי החצים עוברים מאירוע לאירוע, Enter פותח אירוע, וסימן השאלה מציג את כל המקשים.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) => `נמשך מלפני כן, ${events(count)}: ${statuses}.`,
    to: 'עד',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `מה שהיה ידוע עד ${date}: ${events(count)}`,
    now: (count) => `כל מה שידוע עכשיו: ${events(count)}`,
    shown: (shown, all) => `מוצגים ${shown} מתוך ${events(all)}`,
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'רווח',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'לאירוע הקודם והבא',
      stepInLane: 'כנ״ל, בתוך מסלול',
      stepLane: 'למסלול שמעל ושמתחת',
      ends: 'לאירוע הראשון והאחרון',
      page: 'הלאה כאורך מה שנראה',
      open: 'פתיחת האירוע או קבוצת האירועים',
      back: 'חזרה למקום שבו הייתם',
      zoom: 'קרוב יותר ורחוק יותר',
      fit: 'להציג הכול',
      help: 'להציג את הרשימה הזאת',
    },
  },
  downloads: {
    download: 'הורדה',
    everything: 'הכול',
    page: 'דף אינטרנט',
    text: 'טקסט עם הערות שוליים',
    table: 'טבלת אירועים',
    calendar: 'יומן',
    linkedData: 'נתונים מקושרים',
    picture: 'תמונה של ציר הזמן',
    sources: 'מקורות',
  },
  evidence: {
    statusSet: ({ status, by, date }) => {
      const what = status === 'confirmed' ? 'אושר על ידי' : 'המצב נקבע על ידי';
      return `${what} ${isolated(by ?? 'עורכי ציר הזמן')}${date === undefined ? '' : `, ${date}`}.`;
    },
    rules: {
      'no-citation': () => 'לא צוין מקור.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `רק צד לעניין אומר זאת: ${isolated(names)}.`
          : `רק צדדים לעניין אומרים זאת: ${isolated(names)}.`,
      'for-and-against': (inFavour, against) =>
        `המקורות סותרים זה את זה. בעד: ${isolated(inFavour.names)}. נגד: ${isolated(against.names)}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `המקור היחיד שצוין אומר אחרת: ${isolated(names)}.`
          : `המקורות שצוינו אומרים אחרת: ${isolated(names)}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `מקור שאינו צד לעניין אומר זאת: ${isolated(names)}.`
          : `מקורות שאינם צד לעניין אומרים זאת: ${isolated(names)}.`,
    },
    moreNames: (count) => `עוד ${count}`,
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'מי אומר זאת?',
    originalLanguage: (language) => `שפת המקור: ${language}`,
    translation: 'תרגום',
    locator: 'המקום במקור',
    origin: (name) => `מקור המידע: ${isolated(name)}`,
    passesOn: 'מוסר את דברי',
    originUnknown: 'המוצא לא ידוע',
    archived: 'עותק בארכיון',
    record: (archived) => (archived ? 'עותק בארכיון ובדיקות' : 'מתי ואיך נשמר'),
    accessed: 'תאריך הגישה',
    archivedAt: 'כתובת הארכיון',
    sourceTypes: {
      article: 'מאמר',
      'article-journal': 'מאמר בכתב עת',
      'article-magazine': 'כתבה במגזין',
      'article-newspaper': 'כתבה בעיתון',
      bill: 'הצעת חוק',
      book: 'ספר',
      broadcast: 'שידור',
      chapter: 'פרק',
      dataset: 'מאגר נתונים',
      document: 'מסמך',
      'entry-encyclopedia': 'ערך באנציקלופדיה',
      graphic: 'תמונה',
      hearing: 'שימוע',
      interview: 'ריאיון',
      legal_case: 'תיק משפטי',
      legislation: 'חקיקה',
      manuscript: 'כתב יד',
      map: 'מפה',
      motion_picture: 'סרט',
      'paper-conference': 'מאמר בכנס',
      personal_communication: 'תקשורת אישית',
      post: 'פוסט',
      'post-weblog': 'רשומה בבלוג',
      report: 'דוח',
      speech: 'נאום',
      thesis: 'עבודת גמר',
      treaty: 'אמנה',
      webpage: 'דף אינטרנט',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}, בשפה: ${language}`
        : (kind ?? (language ? `בשפה: ${language}` : '')),
    citedTimes: (count) =>
      many(count, { one: 'צוטט פעם אחת', two: 'צוטט פעמיים', other: 'צוטט # פעמים' }),
    stanceCounts: {
      reports: (count) =>
        many(count, { one: 'אחד מדווח', two: 'שניים מדווחים', other: '# מדווחים' }),
      supports: (count) => many(count, { one: 'אחד תומך', two: 'שניים תומכים', other: '# תומכים' }),
      disputes: (count) => many(count, { one: 'אחד חולק', two: 'שניים חולקים', other: '# חולקים' }),
      denies: (count) =>
        many(count, { one: 'אחד מכחיש', two: 'שניים מכחישים', other: '# מכחישים' }),
    },
    moreEvents: (count) => `ועוד ${events(count)}`,
    notCited: 'לא צוטט לאף אירוע',
    dateInWords: 'בלשון הכותב',
    corrections: 'תיקונים',
    statusHistory: 'איך השתנה המצב',
    setBy: (name) => `נקבע על ידי ${isolated(name)}`,
    media: 'תמונות והקלטות',
    sensitive: 'התוכן עלול לטלטל.',
    sensitiveShow: 'להציג',
    mediaFrom: 'מקור',
    digitalSource: {
      digitalCapture: 'צולם או הוקלט במכשיר דיגיטלי',
      computationalCapture: 'הורכב במצלמה מכמה חשיפות',
      negativeFilm: 'נסרק מתשליל',
      positiveFilm: 'נסרק מסרט פוזיטיב',
      print: 'נסרק מהדפס',
      screenCapture: 'הוקלט ממסך',
      virtualRecording: 'הוקלט בסביבה וירטואלית',
      compositeCapture: 'הורכב מכמה צילומים או הקלטות',
      composite: 'הורכב מכמה חלקים',
      compositeSynthetic: 'הורכב, בחלקו מחומר מלאכותי',
      compositeWithTrainedAlgorithmicMedia: 'שונה או הורכב בבינה מלאכותית יוצרת',
      humanEdits: 'נערך בידי אדם',
      minorHumanEdits: 'נערך קלות בידי אדם',
      algorithmicallyEnhanced: 'שונה בידי אלגוריתם',
      digitalCreation: 'נוצר בידי אדם בכלים דיגיטליים',
      digitalArt: 'נוצר בידי אדם בכלים דיגיטליים',
      softwareImage: 'נוצר בתוכנה',
      dataDrivenMedia: 'נוצר מנתונים',
      algorithmicMedia: 'נוצר בידי אלגוריתם שלא אומן על דוגמאות',
      trainedAlgorithmicMedia: 'נוצר בבינה מלאכותית יוצרת',
    },
    otherDigitalSource: (term) => `סוג ההקלטה: ${term}`,
    copyLink: 'העתקת קישור לאירוע',
    linkCopied: 'הקישור הועתק',
    linkByHand: 'הדף אינו מורשה להעתיק. קחו את הכתובת מכאן:',
    seeAlso: 'קשרים',
    links: {
      'part-of': ['חלק מתוך', 'כולל'],
      follows: ['בא אחרי', 'אחריו בא'],
      causes: ['גרם לכך', 'הסיבה'],
      'responds-to': ['תגובה על', 'התגובה'],
      corrects: ['מתקן את', 'תוקן בתוך'],
    },
  },
  filter: {
    filter: 'סינון',
    parts: { status: 'עד כמה מבוסס', actor: 'מעורב', place: 'מקום', source: 'מקור', tag: 'נושא' },
    words: 'מילים',
    find: (part) => `חיפוש תחת ״${part}״`,
    someValues: (shown, all) => `${shown} מתוך ${all}`,
    noValues: 'אין דבר בשם הזה.',
    shown: (shown, all) => `מוצגים ${shown} מתוך ${events(all)}`,
    chosen: 'נבחרו',
    remove: (part, value) => `הסרת ${part}: ${isolated(value)}`,
    quoted: (text) => `״${isolated(text)}״`,
    clear: 'להציג הכול',
    lanes: 'מסלולים',
    laneKinds: {
      none: 'ללא',
      group: 'קו עלילה',
      actor: 'מעורב',
      place: 'מקום',
      status: 'עד כמה מבוסס',
      source: 'מקור',
    },
    without: {
      group: 'מחוץ לקווי העלילה',
      actor: 'איש לא הוזכר',
      place: 'המקום לא ידוע',
      status: 'ללא מקור',
      source: 'אין מקור',
    },
    moreLanes: (count) => `עוד ${count}`,
  },
  list: { goTo: 'מעבר אל', go: 'מעבר', period: (date, count) => `${date} (${count})` },
  media: {
    enlarge: 'הגדלה',
    pictures: (title) => `תמונות: ${isolated(title)}`,
    described: 'מה רואים בתמונה',
    captions: 'כתוביות',
    openDocument: 'פתיחת המסמך',
    openPage: 'פתיחת הדף',
    videoAt: (platform) => `סרטון ב־${isolated(platform)}`,
    postAt: (platform) => `פוסט ב־${isolated(platform)}`,
    loadNotice: (host) =>
      `שום דבר לא נטען עדיין. אם תבקשו, הוא יגיע מ־${isolated(host)}, שיידע שאתם כאן ועשוי לשמור נתונים במכשיר שלכם.`,
    load: (platform) => `טעינה מ־${isolated(platform)}`,
    openAt: (platform) => `פתיחה ב־${isolated(platform)}`,
  },
  paper: {
    selection: (shown, all) => `מבחר: ${shown} מתוך ${events(all)}.`,
    status: 'מצב',
    words: 'מילים',
    drawing:
      'מלא: נמשך כל הזמן הזה. חיוור: קרה, התחיל או הסתיים מתישהו בתקופה. מחובר בקווים: באחד הימים האלה. דועך: הסוף לא ידוע.',
    drawnCounts: 'כמה אירועים יכלו להתרחש בעת אחת. אירוע שרק שנתו ידועה נספר לאורך כל השנה.',
  },
  refresh: {
    added: (count) =>
      many(count, { one: 'אירוע חדש אחד', two: 'שני אירועים חדשים', other: '# אירועים חדשים' }),
    changed: (count) =>
      many(count, {
        one: 'אירוע אחד שהשתנה',
        two: 'שני אירועים שהשתנו',
        other: '# אירועים שהשתנו',
      }),
    removed: (count) =>
      many(count, { one: 'אירוע אחד שהוסר', two: 'שני אירועים שהוסרו', other: '# אירועים שהוסרו' }),
    update: (news) => `עודכן: ${news}.`,
  },
  scrubber: {
    now: 'כל מה שידוע עכשיו',
    slider: 'יום הידיעה',
    sources: (count, names) =>
      many(count, { one: 'נוסף מקור אחד', two: 'נוספו שני מקורות', other: 'נוספו # מקורות' }) +
      (names && `: ${isolated(names)}`),
    event: (title, status) => `חדש: ״${isolated(title)}״, ${status}`,
    status: (title, from, to) => `״${isolated(title)}״: היה ״${from}״, עכשיו ״${to}״`,
    correction: (title) => `תוקן: ״${isolated(title)}״`,
    support: (title, total, independent) =>
      `״${isolated(title)}״: עכשיו ${sources(total)} בעד, בלתי תלויים: ${independent}`,
    more: (count) => `ועוד ${count}`,
    undated: (count) =>
      many(count, {
        one: 'מקור אחד ללא תאריך: לא ידוע מתי התפרסם.',
        two: 'שני מקורות ללא תאריך: לא ידוע מתי התפרסמו.',
        other: '# מקורות ללא תאריך: לא ידוע מתי התפרסמו.',
      }),
    step: (step, count) => `שלב ${step} מתוך ${count}`,
    previous: 'השינוי הקודם',
    next: 'השינוי הבא',
    play: 'הפעלה',
    pause: 'השהיה',
    clear: 'חזרה לעכשיו',
    overview: 'כל הזמן במבט אחד',
    window: 'פרק הזמן שבתרשים',
    windowStart: 'תחילת פרק הזמן שבתרשים',
    windowEnd: 'סוף פרק הזמן שבתרשים',
  },
  story: {
    story: 'סיפור, אירוע אחר אירוע',
    steps: 'שלבי הסיפור',
    opening: 'פתיחה',
    begin: 'להתחיל',
    first: 'האירוע הראשון',
    last: 'האירוע האחרון',
    events: 'אירועים',
    previousTo: (where) => `הקודם: ${isolated(where)}`,
    nextTo: (where) => `הבא: ${isolated(where)}`,
    shown: (position, title) => `${position}: ${isolated(title)}`,
  },
};
