import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/ar.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('ar');

/** Arabic. */
export const terms: ProblemTerms = {
  language: 'ar',
  heading: (count) =>
    many(count, {
      zero: 'في البيانات # أخطاء تحتاج إلى تصحيح',
      one: 'في البيانات خطأ واحد يحتاج إلى تصحيح',
      two: 'في البيانات خطآن يحتاجان إلى تصحيح',
      few: 'في البيانات # أخطاء تحتاج إلى تصحيح',
      many: 'في البيانات # خطأً يحتاج إلى تصحيح',
      other: 'في البيانات # خطأ يحتاج إلى تصحيح',
    }),
  failedHeading: 'تعذّر تحميل الخط الزمني',
  retry: 'أعد المحاولة',

  timeline: 'الخط الزمني',
  kinds: {
    events: 'الحدث',
    sources: 'المصدر',
    groups: 'المجموعة',
    eras: 'الفترة',
    corrections: 'التصويب',
  },
  originals: { row: 'الصف', line: 'السطر', entry: 'المدخل', date: 'التاريخ' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}، ${field}`,
  entry: (number, list) => `العنصر ${number} من ${list}`,
  within: (inner, outer) => `${inner} في ${outer}`,

  attribute: (name) => `السمة ${name}`,
  property: (name) => `الخاصية ${name}`,
  script: 'النص البرمجي المضمّن',
  file: (address) => (address ? `الملف ${address}` : 'الملف'),
  line: (number, address) => `السطر ${number} من الملف ${address}`,

  whole: () => 'ومن دون ذلك يُستبعد الكل.',
  expected: {
    string: 'نصًّا بين علامتي اقتباس',
    number: 'رقمًا بلا علامتي اقتباس',
    boolean: '\u2068true\u2069 أو \u2068false\u2069 بلا علامتي اقتباس',
    Array: 'قائمة بين قوسين مربعين',
    Object: 'كائنًا بين قوسين معقوفين',
    date: 'تاريخًا بصيغة EDTF بين علامتي اقتباس، مثل \u2068"2023"\u2069 أو \u2068"2023-05"\u2069',
    oneOf: (values) => `إحدى هذه القيم: ${values}`,
    atLeast: (number) => `رقمًا لا يقل عن \u2068${number}\u2069`,
    atMost: (number) => `رقمًا لا يزيد على \u2068${number}\u2069`,
    suchAs: (what, example) => `${what}، مثل ${example}`,
  },
  overstated: {
    uncited: 'لم يُذكر أي مصدر',
    unsupported: 'لا يؤيد ذلك أي من المصادر المذكورة',
    'party-support': 'لا يؤيد ذلك إلا أطراف في القضية',
    'party-evidence': 'كل ما يؤيد ذلك يأتي من أطراف في القضية',
  },
  jsonFault: (_, place) => (place ? `السطر ${place.line}، المحرف ${place.column}` : ''),
  throws: 'تحدث قراءته خطأ',
  notLoaded: (address, status) =>
    status
      ? `تعذّر تحميل الخط الزمني: أجاب ${address} بالرمز ${status}. تحقق من العنوان في \u2068"src"\u2069.`
      : `تعذّر تحميل الخط الزمني: لا يمكن الوصول إلى ${address}. تحقق من العنوان والاتصال، ومن أن الخادم يسمح لهذه الصفحة بقراءة الملف (CORS).`,
  notWhole:
    'تعذّر عرض الخط الزمني: لم يُحمَّل جزء من برنامجه النصي. تحقّق من الاتصال ثم أعد تحميل الصفحة.',
  archive: {
    unreachable: (host) => `لا يمكن الوصول إلى الأرشيف على ${host}. أعد المحاولة بعد قليل.`,
    refused: (host) => `رفض الأرشيف على ${host} الطلب.`,
    'broken-contract': (host) => `لا يجيب الأرشيف على ${host} كما ينبغي أن يجيب أرشيف للأحداث.`,
  },
  notAnswered: (message) => `لا يجيب الأرشيف: ${message}`,
  dates: {
    empty: 'التاريخ فارغ',
    'not-edtf': '`{input}` ليس تاريخًا بصيغة EDTF',
    ambiguous: '`{input}` يحتمل أكثر من قراءة',
    unpadded: '`{input}` تنقصه أصفار في البداية',
    words: '`{input}` مكتوب بالكلمات لا بصيغة EDTF',
    'negative-zero': '`{input}` فيه سنة لا وجود لها: السنة 0 بلا إشارة، وهي السنة 1 ق.م',
    'month-range': '`{input}` فيه الشهر {month} ولا وجود له: الأشهر من 01 إلى 12',
    'day-range': '`{input}` فيه يوم لا وجود له: عدد أيام {month} هو {days}',
    'time-range':
      '`{input}` فيه وقت لا وجود له: الأوقات من \u206800:00:00\u2069 إلى \u206823:59:59\u2069',
    'offset-range':
      '`{input}` فيه فارق عن UTC لا وجود له: الفوارق من \u2068-12:00\u2069 إلى \u2068+14:00\u2069',
    never: '`{input}` يوم لا وجود له في أي من تلك السنوات',
    'too-large': '`{input}` فيه سنة أكبر من أن تُحسب',
    reversed: '`{input}` ينتهي قبل أن يبدأ',
    'no-date': '`{input}` لا تاريخ فيه أصلًا',
    'too-long': 'التاريخ `{input}` طويل جدًّا',
    'time-zone': '`{zone}`، المنطقة الزمنية للتاريخ `{input}`، ليست منطقة زمنية في IANA',
    write: 'اكتب {dates}',
    example:
      'اكتب ما هو معروف، مثل \u20682024\u2069 أو \u20682024-03\u2069 أو \u20682024-03-05\u2069 أو \u20682024-03-05T14:30Z\u2069',
    told: '{what}.',
    mended: '{what}؛ {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `الخط الزمني هو ${value} وليس كائنًا. قدّم كائنًا فيه قائمة \u2068"events"\u2069.`,
    'not-json': ({ item, hint }) =>
      `${item}: ليس \u2068JSON\u2069 صالحًا${hint && ` (${hint})`}. تحقق من علامات الاقتباس والفواصل والأقواس، أو اكتب النص بواسطة \u2068JSON.stringify\u2069.`,
    unreadable: ({ item, hint }) =>
      `${item}: تعذّرت القراءة (${hint}). قدّم بيانات بسيطة كما يمكن أن يحملها \u2068JSON\u2069.`,
    missing: ({ holder, name }) => `${holder}: ينقصه ${name} ولذلك استُبعد. أضفه.`,
    empty: ({ at }) => `${at}: فارغ واستُبعد. املأه.`,
    'wrong-type': ({ at, value, hint }) => `${at}: استُبعدت القيمة ${value}. اكتب ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: القيمة ${value} غير معروفة واستُبعدت. اكتب ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: استُبعدت القيمة ${value}. اكتب ${hint}.`,
    url: ({ at, value }) =>
      `${at}: القيمة ${value} ليست عنوان ويب واستُبعدت. اكتب عنوانًا يبدأ بـ \u2068https://\u2069 أو \u2068http://\u2069، أو عنوانًا نسبيًّا إلى الصفحة.`,
    language: ({ at, value }) =>
      `${at}: القيمة ${value} ليست رمز لغة واستُبعدت. اكتب رمزًا وفق BCP 47، مثل \u2068"da"\u2069 أو \u2068"en-GB"\u2069.`,
    'time-zone': ({ at, value }) =>
      `${at}: القيمة ${value} ليست منطقة زمنية واستُبعدت. اكتب اسمًا من IANA، مثل \u2068"Europe/Copenhagen"\u2069.`,
    'field-name': ({ at }) => `${at}: لا يمكن أن يحمل حقل هذا الاسم، ولذلك استُبعد. أعطه اسمًا آخر.`,
    date: ({ at, hint }) => `${at}: استُبعد. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: استُبعد. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: يقع ${value} خارج السنوات التي يعرضها المخطط (من 271821 ق.م إلى 275760 م). الحدث في مكانه من القائمة، لكنه ليس في المخطط.`,
    'no-length': ({ item, value }) =>
      `${item}: ليس للقيمة ${value} بداية ولا نهاية تُرسم بهما، ولذلك استُبعدت. اكتب مدة، مثل \u2068"1939/1945"\u2069.`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: المعرّف ${value} مستخدم من قبل، ولذلك صار هنا ${hint}. أعط كل عنصر معرّفًا خاصًّا به.`,
    'same-group': ({ item, value }) =>
      `${item}: المعرّف ${value} لمجموعة أخرى، ولذلك استُبعدت هذه. أعط كل مجموعة معرّفًا خاصًّا بها.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: للحقل ${name} في المصدر ${hint} قيمة أخرى، ولذلك استُبعدت القيمة ${value}. اكتبها في مكان واحد، في \u2068"sources"\u2069.`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} ليس في \u2068"sources"\u2069 ولذلك يظهر مصدرًا بهذا الاسم. أضف مصدرًا بهذا المعرّف.`,
    'unknown-event': ({ item, value }) =>
      `${item}: استُبعد الرابط إلى ${value} لأنه لا حدث كهذا هنا. اكتب معرّف حدث.`,
    'unknown-group': ({ item, value }) =>
      `${item}: المجموعة ${value} ليست في \u2068"groups"\u2069 ولذلك لها مسار بهذا الاسم. أضف مجموعة بهذا المعرّف.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: الحالة ${value}، لكن \u2068"statusHistory"\u2069 تنتهي بالقيمة ${hint}. أضف عنصرًا يقول منذ متى صارت الحالة ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: الحالة ${value}، مع أنه ${hint}. اكتب حالة تحتملها المصادر، أو أضف ما تستند إليه.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: القيمة ${value} ليست في معجم IPTC وتظهر كما هي. اكتب مصطلحًا من \u2068http://cv.iptc.org/newscodes/digitalsourcetype/\u2069، مثل \u2068"digitalCapture"\u2069 أو \u2068"trainedAlgorithmicMedia"\u2069.`,
    'circular-links': ({ item, hint }) =>
      `${item}: تعود الروابط إلى البداية، ${hint}، فلا يكون أي من هذه الأحداث أولها. احذف أحد الروابط.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: يعود \u2068"origin"\u2069 إلى البداية (${hint})، فلا يُعرف الأصل الحقيقي. اكتب ممن جاءت المعلومة فعلًا.`,
    'wrong-format': ({ item, value }) => `${item}: القيمة ${value} ليست بالصيغة المنتظرة.`,
    'taken-as': ({ at, value }) =>
      `${at}: لم يمكن أخذ القيمة ${value} إلا على وجه التقريب. تحقق من صحتها.`,
    'not-taken': ({ at, value }) => `${at}: لم يمكن أخذ القيمة ${value} واستُبعدت.`,
    'no-events': () => 'ليس في الخط الزمني أحداث تُعرض. قدّم قائمة \u2068"events"\u2069.',
  }),
};
