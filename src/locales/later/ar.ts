import { isolated } from '../isolated.js';
import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('ar');

const events = (count: number): string =>
  many(count, {
    zero: '# أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  });
const sources = (count: number): string =>
  many(count, {
    zero: '# مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  });

const sourceCount: SourceCountWords = {
  noSources: 'لا مصادر',
  sources,
  inFavour: (text) => `${text} تؤيد ذلك`,
  independent: (count) => many(count, { other: 'المستقل منها: #' }),
  parties: (count) => many(count, { other: 'من أطراف القضية: #' }),
  relays: (count) => many(count, { other: 'ما ينقل كلام طرف: #' }),
  unknown: (count) => many(count, { other: 'مجهول الأصل: #' }),
  against: (count) => many(count, { other: 'ما يعارض ذلك: #' }),
  onlyParty: 'مصدر واحد، طرف في القضية',
  onlyUnknown: 'مصدر واحد، مجهول الأصل',
  comma: '، ',
  semicolon: '؛ ',
};

/** Arabic. */
export const ar: LaterTerms = {
  archive: {
    part: (shown, all) => `أهم ${shown} من ${all} من أحداث هذه المدة. كبّر المخطط لقراءة بقيتها.`,
  },
  chart: {
    label: 'مخطط الأحداث',
    hint: 'تنقلك مفاتيح الأسهم من حدث إلى حدث، ويفتح مفتاح الإدخال الحدث، وتعرض علامة الاستفهام كل المفاتيح.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}، ${when}: ${statuses}.`,
    ongoing: (count, statuses) => `مستمر من قبل، ${events(count)}: ${statuses}.`,
    to: 'إلى',
    window: (when, count) => `${when}، ${events(count)}`,
    asOf: (date, count) => `ما كان معروفًا حتى ${date}: ${events(count)}`,
    now: (count) => `كل ما هو معروف الآن: ${events(count)}`,
    shown: (shown, all) => `يُعرض ${shown} من ${events(all)}`,
    keyNames: {
      home: 'البداية',
      end: 'النهاية',
      pageUp: 'صفحة لأعلى',
      pageDown: 'صفحة لأسفل',
      enter: 'الإدخال',
      space: 'المسافة',
      shift: 'العالي',
      escape: 'الخروج',
    },
    keyDoes: {
      step: 'إلى الحدث السابق واللاحق',
      stepInLane: 'مثله، داخل المسار نفسه',
      stepLane: 'إلى المسار الأعلى والأدنى',
      ends: 'إلى أول حدث وآخر حدث',
      page: 'مسافة بقدر ما هو ظاهر',
      open: 'افتح الحدث أو مجموعة الأحداث',
      back: 'عُد إلى حيث كنت',
      zoom: 'أقرب وأبعد',
      fit: 'اعرض الكل',
      help: 'اعرض هذه القائمة',
    },
  },
  downloads: {
    download: 'تنزيل',
    everything: 'كل شيء',
    page: 'صفحة ويب',
    text: 'نص مع حواشٍ',
    table: 'جدول الأحداث',
    calendar: 'تقويم',
    linkedData: 'بيانات مترابطة',
    picture: 'صورة الخط الزمني',
    sources: 'المصادر',
  },
  evidence: {
    statusSet: ({ status, by, date }) => {
      const what = status === 'confirmed' ? 'جهة التأكيد' : 'الجهة التي حددت الحالة';
      return `${what}: ${isolated(by ?? 'تحرير هذا الخط الزمني')}${date === undefined ? '' : `، ${date}`}.`;
    },
    rules: {
      'no-citation': () => 'لم يُذكر أي مصدر.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `لا يقول ذلك إلا طرف في القضية: ${isolated(names)}.`
          : `لا يقول ذلك إلا أطراف في القضية: ${isolated(names)}.`,
      'for-and-against': (inFavour, against) =>
        `المصادر متعارضة. مع: ${isolated(inFavour.names)}. ضد: ${isolated(against.names)}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `المصدر الوحيد المذكور يقول خلاف ذلك: ${isolated(names)}.`
          : `المصادر المذكورة تقول خلاف ذلك: ${isolated(names)}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `يقول ذلك مصدر ليس طرفًا في القضية: ${isolated(names)}.`
          : `تقول ذلك مصادر ليست أطرافًا في القضية: ${isolated(names)}.`,
    },
    moreNames: (count) => `${count} غيرها`,
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'من يقول ذلك؟',
    originalLanguage: (language) => `لغة الأصل: ${language}`,
    translation: 'ترجمة',
    locator: 'الموضع في المصدر',
    origin: (name) => `مصدر المعلومات: ${isolated(name)}`,
    passesOn: 'ينقل عن',
    originUnknown: 'الأصل غير معروف',
    archived: 'نسخة مؤرشفة',
    record: (archived) => (archived ? 'النسخة المؤرشفة وعمليات التحقق' : 'متى حُفظ وكيف'),
    accessed: 'تاريخ الاطلاع',
    archivedAt: 'عنوان الأرشيف',
    sourceTypes: {
      article: 'مقال',
      'article-journal': 'مقال في دورية علمية',
      'article-magazine': 'مقال في مجلة',
      'article-newspaper': 'مقال صحفي',
      bill: 'مشروع قانون',
      book: 'كتاب',
      broadcast: 'برنامج إذاعي أو تلفزيوني',
      chapter: 'فصل',
      dataset: 'مجموعة بيانات',
      document: 'وثيقة',
      'entry-encyclopedia': 'مادة في موسوعة',
      graphic: 'صورة',
      hearing: 'جلسة استماع',
      interview: 'مقابلة',
      legal_case: 'دعوى قضائية',
      legislation: 'تشريع',
      manuscript: 'مخطوطة',
      map: 'خريطة',
      motion_picture: 'فيلم',
      'paper-conference': 'ورقة مؤتمر',
      personal_communication: 'مراسلة شخصية',
      post: 'منشور',
      'post-weblog': 'تدوينة',
      report: 'تقرير',
      speech: 'خطاب',
      thesis: 'أطروحة',
      treaty: 'معاهدة',
      webpage: 'صفحة على الإنترنت',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}، اللغة: ${language}`
        : (kind ?? (language ? `اللغة: ${language}` : '')),
    comma: '، ',
    citedTimes: (count) =>
      many(count, {
        zero: 'استُشهد به # مرات',
        one: 'استُشهد به مرة واحدة',
        two: 'استُشهد به مرتين',
        few: 'استُشهد به # مرات',
        many: 'استُشهد به # مرة',
        other: 'استُشهد به # مرة',
      }),
    stanceCounts: {
      reports: (count) => many(count, { other: 'تذكره: #' }),
      supports: (count) => many(count, { other: 'تؤيده: #' }),
      disputes: (count) => many(count, { other: 'تشكك فيه: #' }),
      denies: (count) => many(count, { other: 'تنفيه: #' }),
    },
    moreEvents: (count) => `إضافة إلى ${events(count)}`,
    notCited: 'لم يُستشهد به في أي حدث',
    dateInWords: 'بعبارة الكاتب',
    corrections: 'تصويبات',
    statusHistory: 'كيف تغيّرت الحالة',
    setBy: (name) => `حدّدها: ${isolated(name)}`,
    media: 'صور وتسجيلات',
    sensitive: 'قد يكون هذا المحتوى صادمًا.',
    sensitiveShow: 'اعرضه',
    mediaFrom: 'المصدر',
    digitalSource: {
      digitalCapture: 'سُجّل بكاميرا أو جهاز رقمي آخر',
      computationalCapture: 'جمعته الكاميرا من عدة لقطات',
      negativeFilm: 'مسح ضوئي لفيلم سلبي',
      positiveFilm: 'مسح ضوئي لفيلم إيجابي',
      print: 'مسح ضوئي لصورة مطبوعة',
      screenCapture: 'سُجّل من شاشة',
      virtualRecording: 'سُجّل في بيئة افتراضية',
      compositeCapture: 'مركّب من عدة تسجيلات',
      composite: 'مركّب من عدة أجزاء',
      compositeSynthetic: 'مركّب، بعضه من مواد اصطناعية',
      compositeWithTrainedAlgorithmicMedia: 'عُدّل أو رُكّب بالذكاء الاصطناعي التوليدي',
      humanEdits: 'حرّره إنسان',
      minorHumanEdits: 'حرّره إنسان تحريرًا طفيفًا',
      algorithmicallyEnhanced: 'عدّلته خوارزمية',
      digitalCreation: 'صنعه إنسان بأدوات رقمية',
      digitalArt: 'صنعه إنسان بأدوات رقمية',
      softwareImage: 'صُنع ببرنامج حاسوبي',
      dataDrivenMedia: 'أُنشئ من بيانات',
      algorithmicMedia: 'صنعته خوارزمية لم تُدرَّب على أمثلة',
      trainedAlgorithmicMedia: 'صُنع بالذكاء الاصطناعي التوليدي',
    },
    otherDigitalSource: (term) => `نوع التسجيل: ${term}`,
    copyLink: 'انسخ رابط هذا الحدث',
    linkCopied: 'نُسخ الرابط',
    linkByHand: 'لا يُسمح لهذه الصفحة بالنسخ. خذ العنوان من هنا:',
    seeAlso: 'صلات',
    links: {
      'part-of': ['جزء من', 'يشمل'],
      follows: ['يلي', 'يليه'],
      causes: ['أدى إلى', 'سببه'],
      'responds-to': ['رد على', 'جاء الرد في'],
      corrects: ['يصحح', 'صُحّح في'],
    },
  },
  filter: {
    filter: 'تصفية',
    parts: {
      status: 'درجة الثبوت',
      actor: 'الطرف المعني',
      place: 'المكان',
      source: 'المصدر',
      tag: 'الموضوع',
    },
    words: 'كلمات',
    find: (part) => `ابحث في «${part}»`,
    someValues: (shown, all) => `${shown} من ${all}`,
    noValues: 'لا شيء بهذا الاسم.',
    shown: (shown, all) => `يُعرض ${shown} من ${events(all)}`,
    chosen: 'الاختيارات',
    remove: (part, value) => `أزل ${part}: ${isolated(value)}`,
    quoted: (text) => `«${isolated(text)}»`,
    clear: 'اعرض الكل',
    lanes: 'المسارات',
    laneKinds: {
      none: 'بلا مسارات',
      group: 'المسار',
      actor: 'الطرف المعني',
      place: 'المكان',
      status: 'درجة الثبوت',
      source: 'المصدر',
    },
    without: {
      group: 'خارج المسارات',
      actor: 'لم يُسمَّ أحد',
      place: 'المكان غير معروف',
      status: 'بلا مصدر',
      source: 'لا مصدر',
    },
    moreLanes: (count) => `${count} غيرها`,
  },
  list: { goTo: 'انتقل إلى', go: 'انتقل', period: (date, count) => `${date} (${count})` },
  media: {
    enlarge: 'كبّر الصورة',
    pictures: (title) => `صور: ${isolated(title)}`,
    described: 'ما يظهر فيها',
    captions: 'ترجمة نصية',
    openDocument: 'افتح الوثيقة',
    openPage: 'افتح الصفحة',
    videoAt: (platform) => `فيديو على ${isolated(platform)}`,
    postAt: (platform) => `منشور على ${isolated(platform)}`,
    loadNotice: (host) =>
      `لم يُحمَّل شيء بعد. إن طلبته أتى من ${isolated(host)}، فيعلم الموقع أنك هنا وقد يحفظ بيانات على جهازك.`,
    load: (platform) => `حمّل من ${isolated(platform)}`,
    openAt: (platform) => `افتح على ${isolated(platform)}`,
  },
  paper: {
    selection: (shown, all) => `مختارات: ${shown} من ${events(all)}.`,
    status: 'الحالة',
    words: 'كلمات',
    drawing:
      'المصمت: استمر طوال هذه المدة. الباهت: وقع أو بدأ أو انتهى في وقت ما خلالها. الموصول بشرطات: في أحد هذه الأيام. المتلاشي: لا نهاية معروفة.',
    drawnCounts:
      'عدد الأحداث التي ربما وقعت في وقت واحد. الحدث الذي لا تُعرف إلا سنته يُحسب في السنة كلها.',
  },
  refresh: {
    added: (count) =>
      many(count, {
        zero: '# أحداث جديدة',
        one: 'حدث جديد واحد',
        two: 'حدثان جديدان',
        few: '# أحداث جديدة',
        many: '# حدثًا جديدًا',
        other: '# حدث جديد',
      }),
    changed: (count) =>
      many(count, {
        zero: '# أحداث معدّلة',
        one: 'حدث معدّل واحد',
        two: 'حدثان معدّلان',
        few: '# أحداث معدّلة',
        many: '# حدثًا معدّلًا',
        other: '# حدث معدّل',
      }),
    removed: (count) =>
      many(count, {
        zero: '# أحداث محذوفة',
        one: 'حدث محذوف واحد',
        two: 'حدثان محذوفان',
        few: '# أحداث محذوفة',
        many: '# حدثًا محذوفًا',
        other: '# حدث محذوف',
      }),
    update: (news) => `تم التحديث: ${news}.`,
  },
  scrubber: {
    now: 'كل ما هو معروف الآن',
    slider: 'يوم المعرفة',
    sources: (count, names) =>
      many(count, {
        zero: 'أُضيف # مصادر',
        one: 'أُضيف مصدر واحد',
        two: 'أُضيف مصدران',
        few: 'أُضيفت # مصادر',
        many: 'أُضيف # مصدرًا',
        other: 'أُضيف # مصدر',
      }) + (names && `: ${isolated(names)}`),
    event: (title, status) => `جديد: «${isolated(title)}»، ${status}`,
    status: (title, from, to) => `«${isolated(title)}»: كان «${from}» وصار «${to}»`,
    correction: (title) => `صُحّح: «${isolated(title)}»`,
    support: (title, total, independent) =>
      `«${isolated(title)}»: المصادر المؤيدة الآن ${total}، المستقل منها ${independent}`,
    more: (count) => `و${count} غيرها`,
    undated: (count) =>
      many(count, {
        zero: '# مصادر بلا تاريخ: لا يُعرف متى ظهرت.',
        one: 'مصدر واحد بلا تاريخ: لا يُعرف متى ظهر.',
        two: 'مصدران بلا تاريخ: لا يُعرف متى ظهرا.',
        few: '# مصادر بلا تاريخ: لا يُعرف متى ظهرت.',
        many: '# مصدرًا بلا تاريخ: لا يُعرف متى ظهرت.',
        other: '# مصدر بلا تاريخ: لا يُعرف متى ظهرت.',
      }),
    step: (step, count) => `الخطوة ${step} من ${count}`,
    previous: 'التغيّر السابق',
    next: 'التغيّر التالي',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    clear: 'عودة إلى الآن',
    overview: 'الزمن كله في نظرة',
    window: 'المدة التي يعرضها المخطط',
    windowStart: 'بداية ما يعرضه المخطط',
    windowEnd: 'نهاية ما يعرضه المخطط',
  },
  story: {
    story: 'سرد، حدثًا بعد حدث',
    steps: 'خطوات السرد',
    opening: 'المدخل',
    begin: 'ابدأ',
    first: 'الحدث الأول',
    last: 'الحدث الأخير',
    events: 'الأحداث',
    previousTo: (where) => `السابق: ${isolated(where)}`,
    nextTo: (where) => `التالي: ${isolated(where)}`,
    shown: (position, title) => `${position}: ${isolated(title)}`,
  },
};
