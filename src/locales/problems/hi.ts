import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/hi.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('hi');

/** Hindi. */
export const terms: ProblemTerms = {
  language: 'hi',
  heading: (count) =>
    many(count, {
      one: 'डेटा में # जगह सुधार की ज़रूरत है',
      other: 'डेटा में # जगहों पर सुधार की ज़रूरत है',
    }),
  failedHeading: 'घटनाक्रम लोड नहीं हो सका',
  retry: 'फिर कोशिश करें',

  timeline: 'घटनाक्रम',
  kinds: {
    events: 'घटना',
    sources: 'स्रोत',
    groups: 'समूह',
    eras: 'काल',
    corrections: 'सुधार',
  },
  originals: { row: 'पंक्ति', line: 'पंक्ति', entry: 'प्रविष्टि', date: 'तारीख़' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} “${name}”`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `${list} की प्रविष्टि ${number}`,
  within: (inner, outer) => `${outer} में ${inner}`,

  attribute: (name) => `एट्रिब्यूट ${name}`,
  property: (name) => `प्रॉपर्टी ${name}`,
  script: 'भीतर दी गई स्क्रिप्ट',
  file: (address) => (address ? `फ़ाइल ${address}` : 'फ़ाइल'),
  line: (number, address) => `फ़ाइल ${address} की पंक्ति ${number}`,

  whole: () => 'इसके बिना पूरी प्रविष्टि छोड़ दी गई।',
  expected: {
    string: 'उद्धरण-चिह्नों में पाठ',
    number: 'बिना उद्धरण-चिह्नों के संख्या',
    boolean: 'बिना उद्धरण-चिह्नों के true या false',
    Array: 'बड़े कोष्ठकों में सूची',
    Object: 'मँझले कोष्ठकों में ऑब्जेक्ट',
    date: 'उद्धरण-चिह्नों में EDTF तारीख़, जैसे "2023" या "2023-05"',
    oneOf: (values) => `इनमें से एक: ${values}`,
    atLeast: (number) => `${number} या उससे बड़ी संख्या`,
    atMost: (number) => `${number} या उससे छोटी संख्या`,
    suchAs: (what, example) => `${what}, जैसे ${example}`,
  },
  overstated: {
    uncited: 'कोई स्रोत नहीं दिया गया',
    unsupported: 'दिए गए स्रोतों में से कोई इसका समर्थन नहीं करता',
    'party-support': 'केवल मामले के पक्षकार इसका समर्थन करते हैं',
    'party-evidence': 'इसका सारा समर्थन मामले के पक्षकारों से आता है',
  },
  jsonFault: (_, place) => (place ? `पंक्ति ${place.line}, अक्षर ${place.column}` : ''),
  throws: 'पढ़ते समय गड़बड़ी होती है',
  notLoaded: (address, status) =>
    status
      ? `घटनाक्रम लोड नहीं हो सका: ${address} से ${status} उत्तर मिला। "src" में पता जाँचें।`
      : `घटनाक्रम लोड नहीं हो सका: ${address} तक पहुँच नहीं है। पता, कनेक्शन, और यह जाँचें कि सर्वर इस पेज को फ़ाइल पढ़ने देता है (CORS)।`,
  notWhole:
    'घटनाक्रम दिखाया नहीं जा सका: इसकी स्क्रिप्ट का एक हिस्सा लोड नहीं हुआ। कनेक्शन जाँचें और पृष्ठ फिर से लोड करें।',
  archive: {
    unreachable: (host) => `${host} के संग्रह तक पहुँच नहीं है। थोड़ी देर बाद फिर कोशिश करें।`,
    refused: (host) => `${host} के संग्रह ने अनुरोध ठुकरा दिया।`,
    'broken-contract': (host) => `${host} का संग्रह वैसे उत्तर नहीं देता जैसे घटनाओं के संग्रह को देना चाहिए।`,
  },
  notAnswered: (message) => `संग्रह उत्तर नहीं देता: ${message}`,
  dates: {
    empty: 'तारीख़ ख़ाली है',
    'not-edtf': '`{input}` EDTF तारीख़ नहीं है',
    ambiguous: '`{input}` के एक से अधिक अर्थ हो सकते हैं',
    unpadded: '`{input}` में आगे के शून्य नहीं हैं',
    words: '`{input}` शब्दों में लिखा है, EDTF में नहीं',
    'negative-zero':
      '`{input}` में ऐसा वर्ष है जो होता नहीं: वर्ष 0 पर कोई चिह्न नहीं लगता, वह 1 ईसा पूर्व है',
    'month-range': '`{input}` में महीना {month} है, जो होता नहीं: महीने 01 से 12 तक होते हैं',
    'day-range': '`{input}` में ऐसा दिन है जो होता नहीं: {month} में {days} दिन हैं',
    'time-range': '`{input}` में ऐसा समय है जो होता नहीं: समय 00:00:00 से 23:59:59 तक होता है',
    'offset-range': '`{input}` में UTC से ऐसा अंतर है जो होता नहीं: अंतर -12:00 से +14:00 तक होते हैं',
    never: '`{input}` ऐसा दिन है जो उन वर्षों में से किसी में नहीं होता',
    'too-large': '`{input}` में वर्ष इतना बड़ा है कि गणना नहीं हो सकती',
    reversed: '`{input}` शुरू होने से पहले ख़त्म होता है',
    'no-date': '`{input}` में कोई तारीख़ नहीं है',
    'too-long': 'तारीख़ `{input}` बहुत लंबी है',
    'time-zone': '`{zone}`, जो `{input}` का समय क्षेत्र है, IANA समय क्षेत्र नहीं है',
    write: '{dates} लिखें',
    example: 'जितना पता है उतना लिखें, जैसे 2024, 2024-03, 2024-03-05 या 2024-03-05T14:30Z',
    told: '{what}।',
    mended: '{what}; {mend}।',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) => `घटनाक्रम ${value} है, ऑब्जेक्ट नहीं। "events" सूची वाला ऑब्जेक्ट दें।`,
    'not-json': ({ item, hint }) =>
      `${item} में सही JSON नहीं है${hint && ` (${hint})`}। उद्धरण-चिह्न, अल्पविराम और कोष्ठक जाँचें, या पाठ को JSON.stringify से लिखें।`,
    unreadable: ({ item, hint }) =>
      `${item} को पढ़ा नहीं जा सका (${hint})। सरल डेटा दें, जैसा JSON में रखा जा सकता है।`,
    missing: ({ holder, name }) => `${holder}: ${name} नहीं है, इसलिए छोड़ दिया गया। इसे जोड़ें।`,
    empty: ({ at }) => `${at}: ख़ाली है, इसलिए छोड़ दिया गया। इसे भरें।`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} छोड़ दिया गया। यह लिखें: ${hint}।`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} ज्ञात मान नहीं है, इसलिए छोड़ दिया गया। यह लिखें: ${hint}।`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} छोड़ दिया गया। यह लिखें: ${hint}।`,
    url: ({ at, value }) =>
      `${at}: ${value} वेब पता नहीं है, इसलिए छोड़ दिया गया। ऐसा पता लिखें जो https:// या http:// से शुरू हो, या पेज के सापेक्ष हो।`,
    language: ({ at, value }) =>
      `${at}: ${value} भाषा का कोड नहीं है, इसलिए छोड़ दिया गया। BCP 47 का कोड लिखें, जैसे "da" या "en-GB"।`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} समय क्षेत्र नहीं है, इसलिए छोड़ दिया गया। IANA का नाम लिखें, जैसे "Europe/Copenhagen"।`,
    'field-name': ({ at }) =>
      `${at}: किसी फ़ील्ड का यह नाम नहीं हो सकता, इसलिए छोड़ दिया गया। इसे कोई और नाम दें।`,
    date: ({ at, hint }) => `${at}: छोड़ दिया गया। ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: छोड़ दिया गया। ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} उन वर्षों से बाहर है जो चार्ट दिखा सकता है (271821 ईसा पूर्व से 275760 ईस्वी)। घटना सूची में अपनी जगह है, पर चार्ट में नहीं।`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} का न आरंभ है न अंत जिससे इसे बनाया जा सके, इसलिए छोड़ दिया गया। अवधि लिखें, जैसे "1939/1945"।`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: आईडी ${value} पहले से ली जा चुकी है, इसलिए यहाँ वह ${hint} है। हर एक को अपनी आईडी दें।`,
    'same-group': ({ item, value }) =>
      `${item}: आईडी ${value} पहले से किसी और समूह की है, इसलिए यह छोड़ दिया गया। हर समूह को अपनी आईडी दें।`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: स्रोत ${hint} के ${name} में पहले से दूसरा मान है; ${value} छोड़ दिया गया। इसे एक ही जगह, "sources" में लिखें।`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} "sources" में नहीं है, इसलिए उसी नाम के स्रोत के रूप में दिखाया गया है। उस आईडी वाला स्रोत जोड़ें।`,
    'unknown-event': ({ item, value }) =>
      `${item}: ${value} का लिंक छोड़ दिया गया, क्योंकि यहाँ ऐसी कोई घटना नहीं है। किसी घटना की आईडी लिखें।`,
    'unknown-group': ({ item, value }) =>
      `${item}: समूह ${value} "groups" में नहीं है, इसलिए उसे उसी नाम की पट्टी मिलती है। उस आईडी वाला समूह जोड़ें।`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: स्थिति ${value} है, पर "statusHistory" का अंत ${hint} से होता है। ऐसी प्रविष्टि जोड़ें जो बताए कि स्थिति कब से ${value} है।`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: स्थिति ${value} है, हालाँकि ${hint}। ऐसी स्थिति लिखें जिसे स्रोत सँभाल सकें, या वह जोड़ें जिस पर यह टिकी है।`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} IPTC की शब्दावली में नहीं है और जैसा है वैसा दिखाया गया है। http://cv.iptc.org/newscodes/digitalsourcetype/ का कोई शब्द लिखें, जैसे "digitalCapture" या "trainedAlgorithmicMedia"।`,
    'circular-links': ({ item, hint }) =>
      `${item}: लिंक घूमकर शुरुआत पर लौटते हैं (${hint}), इसलिए इन घटनाओं में कोई पहली नहीं है। एक लिंक हटाएँ।`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" घूमकर शुरुआत पर लौटता है (${hint}), इसलिए असली मूल अज्ञात है। लिखें कि जानकारी असल में किससे आई।`,
    'wrong-format': ({ item, value }) => `${item}: ${value} अपेक्षित प्रारूप में नहीं है।`,
    'taken-as': ({ at, value }) => `${at}: ${value} को मोटे तौर पर ही लिया जा सका। जाँचें कि यह सही है।`,
    'not-taken': ({ at, value }) => `${at}: ${value} को लिया नहीं जा सका, इसलिए छोड़ दिया गया।`,
    'no-events': () => 'घटनाक्रम में दिखाने के लिए कोई घटना नहीं है। "events" सूची दें।',
  }),
};
