import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('hi');

const events = (count: number): string => many(count, { one: '# घटना', other: '# घटनाएँ' });
const sources = (count: number): string => many(count, { other: '# स्रोत' });

const sourceCount: SourceCountWords = {
  noSources: 'कोई स्रोत नहीं',
  sources,
  inFavour: (text) => `पक्ष में ${text}`,
  independent: (count) => many(count, { other: '# स्वतंत्र' }),
  parties: (count) => many(count, { one: '# मामले का पक्षकार', other: '# मामले के पक्षकार' }),
  relays: (count) =>
    many(count, {
      one: '# किसी पक्षकार की बात दोहराने वाला',
      other: '# किसी पक्षकार की बात दोहराने वाले',
    }),
  unknown: (count) => many(count, { other: '# अज्ञात मूल के' }),
  against: (count) => many(count, { other: 'विरोध में #' }),
  onlyParty: '1 स्रोत, मामले का पक्षकार',
  onlyUnknown: '1 स्रोत, मूल अज्ञात',
};

/** Hindi. */
export const hi: LaterTerms = {
  archive: {
    part: (shown, all) => `इस अवधि की ${all} घटनाओं में से ${shown} सबसे अहम। बाकी पढ़ने के लिए पास से देखें।`,
  },
  chart: {
    label: 'घटनाओं का चार्ट',
    hint: 'तीर वाली कुंजियाँ एक घटना से दूसरी पर ले जाती हैं, एंटर घटना खोलता है, प्रश्नचिह्न सारी कुंजियाँ दिखाता है।',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}। ${sources}।`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}।`,
    ongoing: (count, statuses) => `पहले से जारी ${events(count)}: ${statuses}।`,
    to: 'से',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `${date} तक की जानकारी: ${events(count)}`,
    now: (count) => `अब तक की सारी जानकारी: ${events(count)}`,
    shown: (shown, all) => `${events(all)}, जिनमें से ${shown} दिख रही हैं`,
    keyNames: {
      home: 'होम',
      end: 'एंड',
      pageUp: 'पेज अप',
      pageDown: 'पेज डाउन',
      enter: 'एंटर',
      space: 'स्पेस',
      shift: 'शिफ़्ट',
      escape: 'एस्केप',
    },
    keyDoes: {
      step: 'पिछली और अगली घटना पर',
      stepInLane: 'यही, एक पट्टी के भीतर',
      stepLane: 'ऊपर और नीचे की पट्टी पर',
      ends: 'पहली और आख़िरी घटना पर',
      page: 'जितना दिख रहा है उतना आगे',
      open: 'घटना या घटनाओं का समूह खोलें',
      back: 'वापस वहीं जहाँ आप थे',
      zoom: 'पास और दूर',
      fit: 'सब कुछ दिखाएँ',
      help: 'यह सूची दिखाएँ',
    },
  },
  downloads: {
    download: 'डाउनलोड करें',
    everything: 'सब कुछ',
    page: 'वेब पेज',
    text: 'पाद-टिप्पणियों वाला पाठ',
    table: 'घटनाओं की तालिका',
    calendar: 'कैलेंडर',
    linkedData: 'लिंक किया गया डेटा',
    picture: 'चार्ट का चित्र',
    sources: 'स्रोत',
  },
  evidence: {
    statusSet: ({ status, by, date }) => {
      const what = status === 'confirmed' ? 'पुष्टि करने वाले' : 'स्थिति तय करने वाले';
      return `${what}: ${by ?? 'इस घटनाक्रम के संपादक'}${date === undefined ? '' : `, ${date}`}।`;
    },
    rules: {
      'no-citation': () => 'कोई स्रोत नहीं दिया गया है।',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `ऐसा केवल मामले का एक पक्षकार कहता है: ${names}।`
          : `ऐसा केवल मामले के पक्षकार कहते हैं: ${names}।`,
      'for-and-against': (inFavour, against) =>
        `स्रोत एक-दूसरे का खंडन करते हैं। पक्ष में: ${inFavour.names}। विरोध में: ${against.names}।`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `दिया गया एकमात्र स्रोत इसके विपरीत कहता है: ${names}।`
          : `दिए गए स्रोत इसके विपरीत कहते हैं: ${names}।`,
      sources: ({ count, names }) =>
        count === 1
          ? `ऐसा वह स्रोत कहता है जो मामले का पक्षकार नहीं है: ${names}।`
          : `ऐसा वे स्रोत कहते हैं जो मामले के पक्षकार नहीं हैं: ${names}।`,
    },
    moreNames: (count) => `${count} और`,
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'ऐसा कौन कहता है',
    originalLanguage: (language) => `मूल भाषा: ${language}`,
    translation: 'अनुवाद',
    locator: 'स्रोत में कहाँ',
    origin: (name) => `जानकारी का मूल: ${name}`,
    passesOn: 'इसकी बात दोहराता है',
    originUnknown: 'मूल अज्ञात',
    archived: 'सहेजी गई प्रति',
    record: (archived) => (archived ? 'सहेजी गई प्रति और जाँच' : 'कब और कैसे सहेजा गया'),
    accessed: 'देखने की तारीख़',
    archivedAt: 'सहेजी गई प्रति का पता',
    sourceTypes: {
      article: 'लेख',
      'article-journal': 'शोध पत्रिका का लेख',
      'article-magazine': 'पत्रिका का लेख',
      'article-newspaper': 'अख़बार का लेख',
      bill: 'विधेयक',
      book: 'किताब',
      broadcast: 'प्रसारण',
      chapter: 'अध्याय',
      dataset: 'आँकड़ों का संग्रह',
      document: 'दस्तावेज़',
      'entry-encyclopedia': 'विश्वकोश की प्रविष्टि',
      graphic: 'तस्वीर',
      hearing: 'सुनवाई',
      interview: 'साक्षात्कार',
      legal_case: 'मुक़दमा',
      legislation: 'क़ानून',
      manuscript: 'पांडुलिपि',
      map: 'नक़्शा',
      motion_picture: 'फ़िल्म',
      'paper-conference': 'सम्मेलन का शोधपत्र',
      personal_communication: 'निजी पत्राचार',
      post: 'पोस्ट',
      'post-weblog': 'ब्लॉग पोस्ट',
      report: 'रिपोर्ट',
      speech: 'भाषण',
      thesis: 'शोध प्रबंध',
      treaty: 'संधि',
      webpage: 'वेब पेज',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}, भाषा: ${language}`
        : (kind ?? (language ? `भाषा: ${language}` : '')),
    citedTimes: (count) => `${count} बार हवाला दिया गया`,
    stanceCounts: {
      reports: (count) => many(count, { one: '# ख़बर देता है', other: '# ख़बर देते हैं' }),
      supports: (count) => many(count, { one: '# समर्थन करता है', other: '# समर्थन करते हैं' }),
      disputes: (count) => many(count, { one: '# सवाल उठाता है', other: '# सवाल उठाते हैं' }),
      denies: (count) => many(count, { one: '# खंडन करता है', other: '# खंडन करते हैं' }),
    },
    moreEvents: (count) => `और ${events(count)}`,
    notCited: 'किसी घटना के लिए हवाला नहीं दिया गया',
    dateInWords: 'लेखक के शब्दों में',
    corrections: 'भूल-सुधार',
    statusHistory: 'स्थिति कैसे बदली',
    setBy: (name) => `तय करने वाले: ${name}`,
    media: 'तस्वीरें और रिकॉर्डिंग',
    sensitive: 'यह सामग्री विचलित कर सकती है।',
    sensitiveShow: 'दिखाएँ',
    mediaFrom: 'स्रोत',
    digitalSource: {
      digitalCapture: 'कैमरे या किसी और डिजिटल उपकरण से रिकॉर्ड',
      computationalCapture: 'कैमरे ने कई एक्सपोज़र जोड़कर बनाया',
      negativeFilm: 'नेगेटिव फ़िल्म से स्कैन',
      positiveFilm: 'पॉज़िटिव फ़िल्म से स्कैन',
      print: 'छपी तस्वीर से स्कैन',
      screenCapture: 'स्क्रीन से रिकॉर्ड',
      virtualRecording: 'आभासी माहौल में रिकॉर्ड',
      compositeCapture: 'कई रिकॉर्डिंग जोड़कर बनाया गया',
      composite: 'कई हिस्से जोड़कर बनाया गया',
      compositeSynthetic: 'जोड़कर बनाया गया, कुछ हिस्सा कृत्रिम',
      compositeWithTrainedAlgorithmicMedia: 'जनरेटिव एआई से बदला या जोड़ा गया',
      humanEdits: 'इंसान ने संपादित किया',
      minorHumanEdits: 'इंसान ने हल्का संपादन किया',
      algorithmicallyEnhanced: 'एल्गोरिदम से बदला गया',
      digitalCreation: 'इंसान ने डिजिटल औज़ारों से बनाया',
      digitalArt: 'इंसान ने डिजिटल औज़ारों से बनाया',
      softwareImage: 'सॉफ़्टवेयर से बनाया गया',
      dataDrivenMedia: 'आँकड़ों से बनाया गया',
      algorithmicMedia: 'ऐसे एल्गोरिदम से बना जिसे उदाहरणों पर नहीं सिखाया गया',
      trainedAlgorithmicMedia: 'जनरेटिव एआई से बनाया गया',
    },
    otherDigitalSource: (term) => `रिकॉर्डिंग का प्रकार: ${term}`,
    copyLink: 'इस घटना का लिंक कॉपी करें',
    linkCopied: 'लिंक कॉपी हो गया',
    linkByHand: 'इस पेज को कॉपी करने की अनुमति नहीं है। पता यहाँ से लें:',
    seeAlso: 'संबंध',
    links: {
      'part-of': ['इसका हिस्सा', 'इसमें शामिल'],
      follows: ['इसके बाद हुआ', 'इसके बाद'],
      causes: ['इसका परिणाम', 'इसका कारण'],
      'responds-to': ['इसका जवाब', 'इस पर जवाब'],
      corrects: ['इसे सुधारता है', 'इसमें सुधारा गया'],
    },
  },
  filter: {
    filter: 'छाँटें',
    parts: { status: 'कितनी पुख़्ता', actor: 'संबंधित पक्ष', place: 'स्थान', source: 'स्रोत', tag: 'विषय' },
    words: 'शब्द',
    find: (part) => `“${part}” में खोजें`,
    someValues: (shown, all) => `${all} में से ${shown}`,
    noValues: 'इस नाम का कुछ नहीं।',
    shown: (shown, all) => `${events(all)}, जिनमें से ${shown} दिख रही हैं`,
    chosen: 'चुने हुए',
    remove: (part, value) => `हटाएँ – ${part}: ${value}`,
    quoted: (text) => `“${text}”`,
    clear: 'सब दिखाएँ',
    lanes: 'पट्टियाँ',
    laneKinds: {
      none: 'कोई नहीं',
      group: 'सिलसिला',
      actor: 'संबंधित पक्ष',
      place: 'स्थान',
      status: 'कितनी पुख़्ता',
      source: 'स्रोत',
    },
    without: {
      group: 'किसी सिलसिले में नहीं',
      actor: 'किसी का नाम नहीं',
      place: 'स्थान अज्ञात',
      status: 'बिना स्रोत',
      source: 'कोई स्रोत नहीं',
    },
    moreLanes: (count) => `${count} और`,
  },
  list: { goTo: 'यहाँ जाएँ', go: 'जाएँ', period: (date, count) => `${date} (${count})` },
  media: {
    enlarge: 'बड़ा करें',
    pictures: (title) => `तस्वीरें: ${title}`,
    described: 'इसमें क्या दिखता है',
    captions: 'उपशीर्षक',
    openDocument: 'दस्तावेज़ खोलें',
    openPage: 'पेज खोलें',
    videoAt: (platform) => `${platform} पर एक वीडियो`,
    postAt: (platform) => `${platform} पर एक पोस्ट`,
    loadNotice: (host) =>
      `अभी कुछ लोड नहीं हुआ है। आपके कहने पर यह ${host} से आएगा, जिसे तब आपके यहाँ होने का पता चलेगा और जो आपके उपकरण पर डेटा रख सकता है।`,
    load: (platform) => `${platform} से लोड करें`,
    openAt: (platform) => `${platform} पर खोलें`,
  },
  paper: {
    selection: (shown, all) => `चुनी हुई घटनाएँ: ${all} में से ${shown}।`,
    status: 'स्थिति',
    words: 'शब्द',
    drawing:
      'ठोस: पूरे समय चला। फीका: इस अवधि में किसी समय हुआ, शुरू हुआ या ख़त्म हुआ। रेखाओं से जुड़ा: इनमें से किसी एक दिन। धुँधलाता हुआ: अंत अज्ञात।',
    drawnCounts:
      'एक समय पर कितनी घटनाएँ हो सकती थीं। जिस घटना का केवल वर्ष पता है, वह पूरे वर्ष में गिनी जाती है।',
  },
  refresh: {
    added: (count) => many(count, { one: '# नई घटना', other: '# नई घटनाएँ' }),
    changed: (count) => many(count, { one: '# बदली हुई घटना', other: '# बदली हुई घटनाएँ' }),
    removed: (count) => many(count, { one: '# हटाई गई घटना', other: '# हटाई गई घटनाएँ' }),
    update: (news) => `अद्यतन: ${news}।`,
  },
  scrubber: {
    now: 'अब तक की सारी जानकारी',
    slider: 'जानकारी का दिन',
    sources: (count, names) =>
      many(count, { one: '# स्रोत जुड़ा', other: '# स्रोत जुड़े' }) + (names && `: ${names}`),
    event: (title, status) => `नया: “${title}”, ${status}`,
    status: (title, from, to) => `“${title}”: पहले “${from}”, अब “${to}”`,
    correction: (title) => `सुधारा गया: “${title}”`,
    support: (title, total, independent) =>
      `“${title}”: अब पक्ष में ${sources(total)}, ${independent} स्वतंत्र`,
    more: (count) => `और ${count} अन्य`,
    undated: (count) =>
      many(count, {
        one: '# स्रोत पर तारीख़ नहीं है: वह कब सामने आया, पता नहीं।',
        other: '# स्रोतों पर तारीख़ नहीं है: वे कब सामने आए, पता नहीं।',
      }),
    step: (step, count) => `${count} में से चरण ${step}`,
    previous: 'पिछला बदलाव',
    next: 'अगला बदलाव',
    play: 'चलाएँ',
    pause: 'रोकें',
    clear: 'वापस वर्तमान में',
    overview: 'पूरा समय एक नज़र में',
    window: 'चार्ट में दिख रही अवधि',
    windowStart: 'दिख रही अवधि की शुरुआत',
    windowEnd: 'दिख रही अवधि का अंत',
  },
  story: {
    story: 'कहानी, एक-एक घटना',
    steps: 'कहानी के चरण',
    opening: 'आरंभ',
    begin: 'शुरू करें',
    first: 'पहली घटना',
    last: 'आख़िरी घटना',
    events: 'घटनाएँ',
    previousTo: (where) => `पिछला: ${where}`,
    nextTo: (where) => `अगला: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
