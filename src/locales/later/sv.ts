import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('sv');

const events = (count: number): string => many(count, { one: '# händelse', other: '# händelser' });
const sources = (count: number): string => many(count, { one: '# källa', other: '# källor' });
const independent = (count: number): string =>
  many(count, { one: '# oberoende', other: '# oberoende' });

const sourceCount: SourceCountWords = {
  noSources: 'Inga källor',
  sources,
  inFavour: (text) => `${text} för`,
  independent,
  parties: (count) => many(count, { one: '# part i saken', other: '# parter i saken' }),
  relays: (count) => many(count, { other: '# återger en parts ord' }),
  unknown: (count) => many(count, { other: '# av okänt ursprung' }),
  against: (count) => many(count, { other: '# emot' }),
  onlyParty: '1 källa, part i saken',
  onlyUnknown: '1 källa, av okänt ursprung',
};

/** Swedish. */
export const sv: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `De ${shown} viktigaste av ${all} händelser under perioden. Zooma in för att läsa de andra.`,
  },
  chart: {
    label: 'Tidsaxel över händelser',
    hint: 'Piltangenterna går från händelse till händelse, Retur öppnar en och frågetecknet visar alla tangenter.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      `${many(count, { one: '# händelse', other: '# händelser' })} som började tidigare och fortsätter: ${statuses}.`,
    to: 'till',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Det här visste man, ${date}: ${events(count)}`,
    now: (count) => `Allt man vet nu: ${events(count)}`,
    shown: (shown, all) =>
      many(all, { one: `Visar ${shown} av # händelse`, other: `Visar ${shown} av # händelser` }),
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Retur',
      space: 'Blanksteg',
      shift: 'Skift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'till händelsen före och efter',
      stepInLane: 'detsamma, inom en rad',
      stepLane: 'till raden ovanför och nedanför',
      ends: 'till den första och den sista händelsen',
      page: 'en skärm vidare',
      open: 'öppna händelsen eller gruppen av händelser',
      back: 'tillbaka dit du var',
      zoom: 'närmare och längre bort',
      fit: 'visa allt',
      help: 'visa den här listan',
    },
  },
  downloads: {
    download: 'Ladda ner',
    everything: 'Allt',
    page: 'Webbsida',
    text: 'Text med fotnoter',
    table: 'Tabell över händelser',
    calendar: 'Kalender',
    linkedData: 'Länkade data',
    picture: 'Bild av tidsaxeln',
    sources: 'Källor',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Bekräftat' : 'Status satt';
      const when = date === undefined ? '' : isDay ? ` den ${date}` : `, ${date}`;
      return `${what} av ${by ?? 'tidslinjens redaktion'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Ingen källa anges.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Bara en part i saken säger det: ${names}.`
          : `Bara parter i saken säger det: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Källorna säger emot varandra. För: ${inFavour.names}. Emot: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Den enda angivna källan talar emot: ${names}.`
          : `De angivna källorna talar emot: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `En källa som inte är part i saken säger det: ${names}.`
          : `Källor som inte är parter i saken säger det: ${names}.`,
    },
    moreNames: (count) => many(count, { other: '# till' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Vem säger det?',
    originalLanguage: (language) => `På ${language}`,
    translation: 'Översättning',
    locator: 'Ställe i källan',
    origin: (name) => `Uppgifterna kommer från ${name}`,
    passesOn: 'Återger',
    originUnknown: 'Okänt ursprung',
    archived: 'Arkiverad kopia',
    record: (archived) =>
      archived ? 'Arkiverad kopia och kontroll' : 'När och hur källan säkrades',
    accessed: 'Hämtad',
    archivedAt: 'Arkiverad på',
    sourceTypes: {
      article: 'Artikel',
      'article-journal': 'Vetenskaplig artikel',
      'article-magazine': 'Tidskriftsartikel',
      'article-newspaper': 'Tidningsartikel',
      bill: 'Lagförslag',
      book: 'Bok',
      broadcast: 'Sändning',
      chapter: 'Kapitel',
      dataset: 'Datamängd',
      document: 'Dokument',
      'entry-encyclopedia': 'Uppslagsord',
      graphic: 'Bild',
      hearing: 'Utfrågning',
      interview: 'Intervju',
      legal_case: 'Rättsfall',
      legislation: 'Lag',
      manuscript: 'Manuskript',
      map: 'Karta',
      motion_picture: 'Film',
      'paper-conference': 'Konferensbidrag',
      personal_communication: 'Personligt meddelande',
      post: 'Inlägg',
      'post-weblog': 'Blogginlägg',
      report: 'Rapport',
      speech: 'Tal',
      thesis: 'Avhandling',
      treaty: 'Fördrag',
      webpage: 'Webbsida',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} på ${language}` : (kind ?? (language ? `På ${language}` : '')),
    citedTimes: (count) =>
      many(count, { one: 'Använd som källa # gång', other: 'Använd som källa # gånger' }),
    stanceCounts: {
      reports: (count) => many(count, { other: '# rapporterar det' }),
      supports: (count) => many(count, { other: '# stöder det' }),
      disputes: (count) => many(count, { other: '# bestrider det' }),
      denies: (count) => many(count, { other: '# dementerar det' }),
    },
    moreEvents: (count) =>
      many(count, { one: 'och # händelse till', other: 'och # händelser till' }),
    notCited: 'Inte använd som källa',
    dateInWords: 'Med författarens ord',
    corrections: 'Rättelser',
    statusHistory: 'Så har statusen ändrats',
    setBy: (name) => `satt av ${name}`,
    media: 'Bilder och inspelningar',
    sensitive: 'Innehållet kan vara upprörande.',
    sensitiveShow: 'Visa',
    mediaFrom: 'Från',
    digitalSource: {
      digitalCapture: 'Tagen med kamera eller annan digital utrustning',
      computationalCapture: 'Sammansatt av kameran från flera exponeringar',
      negativeFilm: 'Skannad från negativ',
      positiveFilm: 'Skannad från diapositiv',
      print: 'Skannad från papper',
      screenCapture: 'Inspelad från en skärm',
      virtualRecording: 'Inspelad i en virtuell miljö',
      compositeCapture: 'Sammansatt av flera tagningar',
      composite: 'Sammansatt av flera delar',
      compositeSynthetic: 'Sammansatt, delvis av syntetiskt material',
      compositeWithTrainedAlgorithmicMedia: 'Ändrad eller sammansatt med generativ AI',
      humanEdits: 'Redigerad av en människa',
      minorHumanEdits: 'Lätt redigerad av en människa',
      algorithmicallyEnhanced: 'Ändrad av en algoritm',
      digitalCreation: 'Gjord av en människa med digitala verktyg',
      digitalArt: 'Gjord av en människa med digitala verktyg',
      softwareImage: 'Gjord med programvara',
      dataDrivenMedia: 'Gjord utifrån data',
      algorithmicMedia: 'Gjord av en algoritm som inte har tränats på exempel',
      trainedAlgorithmicMedia: 'Gjord med generativ AI',
    },
    otherDigitalSource: (term) => `Typ av inspelning: ${term}`,
    copyLink: 'Kopiera länk till händelsen',
    linkCopied: 'Länken är kopierad',
    linkByHand: 'Sidan får inte kopiera. Här är adressen:',
    seeAlso: 'Samband',
    links: {
      'part-of': ['Del av', 'Omfattar'],
      follows: ['Följer på', 'Följs av'],
      causes: ['Leder till', 'Orsakad av'],
      'responds-to': ['Svar på', 'Besvaras av'],
      corrects: ['Rättar', 'Rättas av'],
    },
  },
  filter: {
    filter: 'Filtrera',
    parts: {
      status: 'Hur säkert',
      actor: 'Aktör',
      place: 'Plats',
      source: 'Källa',
      tag: 'Ämne',
    },
    words: 'Sökord',
    find: (part) => `Sök under ”${part}”`,
    someValues: (shown, all) => `${shown} av ${all}`,
    noValues: 'Inget med det namnet.',
    shown: (shown, all) =>
      many(all, { one: `${shown} av # händelse visas`, other: `${shown} av # händelser visas` }),
    chosen: 'Valt',
    remove: (part, value) => `Ta bort ${part}: ${value}`,
    quoted: (text) => `”${text}”`,
    clear: 'Visa alla',
    lanes: 'Rader',
    laneKinds: {
      none: 'Inga',
      group: 'Spår',
      actor: 'Aktör',
      place: 'Plats',
      status: 'Hur säkert',
      source: 'Källa',
    },
    without: {
      group: 'Utan spår',
      actor: 'Ingen nämnd',
      place: 'Okänd plats',
      status: 'Utan källa',
      source: 'Ingen källa',
    },
    moreLanes: (count) => many(count, { other: '# till' }),
  },
  list: {
    goTo: 'Gå till',
    go: 'Gå',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Förstora',
    pictures: (title) => `Bilder: ${title}`,
    described: 'Det visar bilden',
    captions: 'Undertexter',
    openDocument: 'Öppna dokumentet',
    openPage: 'Öppna sidan',
    videoAt: (platform) => `En video på ${platform}`,
    postAt: (platform) => `Ett inlägg på ${platform}`,
    loadNotice: (host) =>
      `Inget har hämtats ännu. Om du ber om det kommer det från ${host}, som då får veta att du är här och kan spara data på din enhet.`,
    load: (platform) => `Hämta från ${platform}`,
    openAt: (platform) => `Öppna på ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Ett urval: ${shown} av ${all} händelser.`,
    status: 'Status',
    words: 'Sökord',
    drawing:
      'Mörkt: det varade hela tiden. Ljust: det hände, började eller slutade någon gång under perioden. Förenat med streck: en av dessa dagar. Tonas ut: slutet är okänt.',
    drawnCounts:
      'Hur många händelser det kan ha varit åt gången. Är bara året känt räknas händelsen under hela året.',
  },
  refresh: {
    added: (count) => many(count, { one: '# ny händelse', other: '# nya händelser' }),
    changed: (count) => many(count, { one: '# ändrad händelse', other: '# ändrade händelser' }),
    removed: (count) =>
      many(count, { one: '# borttagen händelse', other: '# borttagna händelser' }),
    update: (news) => `Uppdaterat: ${news}.`,
  },
  scrubber: {
    now: 'Allt man vet nu',
    slider: 'Dag för kunskapen',
    sources: (count, names) =>
      many(count, { one: '# ny källa', other: '# nya källor' }) + (names && `: ${names}`),
    event: (title, status) => `Nytt: ”${title}”, ${status}`,
    status: (title, from, to) => `”${title}” går från ${from} till ${to}`,
    correction: (title) => `”${title}” rättas`,
    support: (title, total, count) =>
      `”${title}” har nu ${sources(total)} för sig, ${independent(count)}`,
    more: (count) => many(count, { other: 'och # till' }),
    undated: (count) =>
      many(count, {
        one: '# källa saknar datum: när den blev känd vet man inte.',
        other: '# källor saknar datum: när de blev kända vet man inte.',
      }),
    step: (step, count) => `Steg ${step} av ${count}`,
    previous: 'Föregående ändring',
    next: 'Nästa ändring',
    play: 'Spela upp',
    pause: 'Pausa',
    clear: 'Tillbaka till nu',
    overview: 'Hela tiden i en överblick',
    window: 'Perioden som tidsaxeln visar',
    windowStart: 'Början på det som tidsaxeln visar',
    windowEnd: 'Slutet på det som tidsaxeln visar',
  },
  story: {
    story: 'Berättelse, en händelse i taget',
    steps: 'Berättelsens steg',
    opening: 'Inledning',
    begin: 'Börja',
    first: 'Första händelsen',
    last: 'Sista händelsen',
    events: 'Händelser',
    previousTo: (where) => `Föregående: ${where}`,
    nextTo: (where) => `Nästa: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
