import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('ar');
const events = (count: number) =>
  many(count, {
    zero: '# أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  });

/** Arabic. */
export const ar: Terms = {
  timeline: 'الخط الزمني',
  loading: 'جارٍ تحميل الخط الزمني',
  loadingPercent: (percent) => `جارٍ تحميل الخط الزمني: ${percent}`,
  empty: 'لا توجد أحداث لعرضها بعد.',

  view: 'طريقة العرض',
  viewChart: 'مخطط',
  viewList: 'قائمة',
  viewStory: 'سرد',
  listLong: (count) =>
    `عدد الأحداث: ${count}. لا يجد البحث في المتصفح إلا ما كان قريبًا من موضع قراءتك.`,
  listRest: (count) => `أحداث أخرى لا تُعرض هنا: ${count}.`,
  undated: 'السنة غير معروفة',
  chartLabel: 'مخطط الخط الزمني',
  chartKeys: 'مفاتيح المخطط',
  chartLoading: 'جارٍ رسم المخطط',
  chartHint: 'اسحب للتنقل، وكبّر باستخدام Ctrl والعجلة أو بإصبعين',
  chartWithout: (count) => `${events(count)} خارج السنوات التي يعرضها المخطط؛ انظر القائمة.`,
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  zoomFit: 'عرض الكل',

  legend: 'مدى ثبوت المعلومات',
  dateMarks: 'كيف تُرسم التواريخ',
  markPoint: 'في يوم معروف',
  markWithin: 'في وقت ما خلال المدة',
  markOneOf: 'في أحد هذه الأيام',
  markOpen: 'لا نهاية معروفة',

  events,
  filterStatus: 'اعرض فقط ما كان',
  filter: 'تصفية',
  filterNone: 'لا أحداث تطابق هذا الاختيار.',

  asOf: 'ماذا عُرف ومتى',
  asOfDate: (date) => `ما كان معروفًا حتى ${date}`,
  asOfNothing: 'لم يكن قد عُرف بعد أي شيء له تاريخ.',
  asOfNew: 'جديد',
  asOfChanged: 'تغيّر',

  statusUnsourced: 'بلا مصدر',
  statusUnverified: 'غير متحقَّق منه',
  statusClaimed: 'مزعوم',
  statusReported: 'منقول عن مصادر',
  statusConfirmed: 'مؤكَّد',
  statusDisputed: 'محل خلاف',
  statusDenied: 'منفيّ',
  statusRetracted: 'مسحوب',

  stanceReports: 'تذكره',
  stanceSupports: 'تؤيده',
  stanceDisputes: 'تشكك فيه',
  stanceDenies: 'تنفيه',

  noSources: 'لم يُذكر مصدر لهذا.',
  partyLong: 'طرف في القضية',
  sources: 'المصادر',
  sourceNumber: (number, title) => `المصدر ${number}: ${title}`,
  moreSources: (count) => `و${count} غيرها`,

  place: 'المكان',
  actors: (count) => (count === 1 ? 'الطرف المعني' : 'الأطراف المعنية'),
  tags: 'الموضوعات',
  group: 'المسار',

  previous: 'السابق',
  next: 'التالي',
  close: 'إغلاق',
  position: (index, count) => `${index} من ${count}`,

  updated: (date) => `آخر تحديث: ${date}`,
  license: 'الترخيص',
};
