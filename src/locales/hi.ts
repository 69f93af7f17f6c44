import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('hi');
const events = (count: number) => many(count, { one: '# घटना', other: '# घटनाएँ' });

/** Hindi. */
export const hi: Terms = {
  timeline: 'घटनाक्रम',
  loading: 'घटनाक्रम लोड हो रहा है',
  loadingPercent: (percent) => `घटनाक्रम लोड हो रहा है: ${percent}`,
  empty: 'दिखाने के लिए अभी कोई घटना नहीं है।',

  view: 'कैसे देखें',
  viewChart: 'चार्ट',
  viewList: 'सूची',
  viewStory: 'कहानी',
  listLong: (count) =>
    `कुल घटनाएँ: ${count}। ब्राउज़र की खोज में केवल वही मिलेंगी जो आपके पढ़ने की जगह के पास हैं।`,
  listRest: (count) => `बाकी घटनाएँ यहाँ नहीं दिखाई गई हैं: ${count}।`,
  undated: 'वर्ष अज्ञात',
  chartLabel: 'घटनाक्रम का चार्ट',
  chartKeys: 'चार्ट में काम आने वाली कुंजियाँ',
  chartLoading: 'चार्ट बन रहा है',
  chartHint: 'खिसकाने के लिए खींचें; ज़ूम के लिए Ctrl के साथ व्हील घुमाएँ या दो उँगलियों से चुटकी लें',
  chartWithout: (count) => `${events(count)} चार्ट के वर्षों से बाहर; सूची देखें।`,
  zoomIn: 'पास से देखें',
  zoomOut: 'दूर से देखें',
  zoomFit: 'सब कुछ दिखाएँ',

  legend: 'बात कितनी पुख़्ता है',
  dateMarks: 'तारीख़ें कैसे दिखाई गई हैं',
  markPoint: 'ज्ञात दिन पर',
  markWithin: 'इस अवधि में किसी समय',
  markOneOf: 'इनमें से किसी एक दिन',
  markOpen: 'अंत अज्ञात',

  events,
  filterStatus: 'केवल ये दावे दिखाएँ',
  filter: 'छाँटें',
  filterNone: 'इस चयन से मेल खाती कोई घटना नहीं है।',

  asOf: 'कब क्या पता था',
  asOfDate: (date) => `${date} तक क्या पता था`,
  asOfNothing: 'तब तक तारीख़ वाली कोई जानकारी नहीं थी।',
  asOfNew: 'नया',
  asOfChanged: 'बदला हुआ',

  statusUnsourced: 'बिना स्रोत',
  statusUnverified: 'अपुष्ट',
  statusClaimed: 'दावा',
  statusReported: 'ख़बरों के अनुसार',
  statusConfirmed: 'पुष्ट',
  statusDisputed: 'विवादित',
  statusDenied: 'खंडित',
  statusRetracted: 'वापस लिया गया',

  stanceReports: 'ख़बर देते हैं',
  stanceSupports: 'समर्थन करते हैं',
  stanceDisputes: 'सवाल उठाते हैं',
  stanceDenies: 'खंडन करते हैं',

  noSources: 'इसका कोई स्रोत नहीं दिया गया है।',
  partyLong: 'मामले का पक्षकार',
  sources: 'स्रोत',
  sourceNumber: (number, title) => `स्रोत ${number}: ${title}`,
  moreSources: (count) => `और ${count} अन्य`,

  place: 'स्थान',
  actors: () => 'संबंधित पक्ष',
  tags: 'विषय',
  group: 'सिलसिला',

  previous: 'पिछला',
  next: 'अगला',
  close: 'बंद करें',
  position: (index, count) => `${count} में से ${index}`,

  updated: (date) => `अपडेट: ${date}`,
  license: 'लाइसेंस',
};
