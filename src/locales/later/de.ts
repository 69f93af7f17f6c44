import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('de');

const events = (count: number): string => many(count, { one: '# Ereignis', other: '# Ereignisse' });
const sources = (count: number): string => many(count, { one: '# Quelle', other: '# Quellen' });

const sourceCount: SourceCountWords = {
  noSources: 'Keine Quellen',
  sources,
  inFavour: (text) => `${text} dafür`,
  independent: (count) => many(count, { other: '# unabhängig' }),
  parties: (count) => many(count, { other: '# selbst beteiligt' }),
  relays: (count) =>
    many(count, {
      one: '# gibt die Worte einer Partei wieder',
      other: '# geben die Worte einer Partei wieder',
    }),
  unknown: (count) => many(count, { other: '# unbekannter Herkunft' }),
  against: (count) => many(count, { other: '# dagegen' }),
  onlyParty: '1 Quelle, selbst beteiligt',
  onlyUnknown: '1 Quelle, unbekannter Herkunft',
};

/** German. */
export const de: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Die ${shown} wichtigsten von ${all} Ereignissen dieses Zeitraums. Vergrößern Sie, um die übrigen zu lesen.`,
  },
  chart: {
    label: 'Zeitachse der Ereignisse',
    hint: 'Die Pfeiltasten führen von Ereignis zu Ereignis, die Eingabetaste öffnet eines, das Fragezeichen zeigt alle Tasten.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# Ereignis dauert von früher an: ${statuses}.`,
        other: `# Ereignisse dauern von früher an: ${statuses}.`,
      }),
    to: 'bis',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Kenntnisstand ${date}: ${events(count)}`,
    now: (count) => `Heutiger Kenntnisstand: ${events(count)}`,
    shown: (shown, all) => many(all, { other: `${shown} von # Ereignissen gezeigt` }),
    keyNames: {
      home: 'Pos 1',
      end: 'Ende',
      pageUp: 'Bild auf',
      pageDown: 'Bild ab',
      enter: 'Eingabe',
      space: 'Leertaste',
      shift: 'Umschalt',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'zum Ereignis davor und danach',
      stepInLane: 'dasselbe innerhalb einer Zeile',
      stepLane: 'zur Zeile darüber und darunter',
      ends: 'zum ersten und zum letzten Ereignis',
      page: 'weiter um so viel, wie zu sehen ist',
      open: 'das Ereignis oder die Gruppe öffnen',
      back: 'zurück dorthin, wo Sie waren',
      zoom: 'näher heran und weiter weg',
      fit: 'alles zeigen',
      help: 'diese Liste zeigen',
    },
  },
  downloads: {
    download: 'Herunterladen',
    everything: 'Alles',
    page: 'Webseite',
    text: 'Text mit Fußnoten',
    table: 'Tabelle der Ereignisse',
    calendar: 'Kalender',
    linkedData: 'Verknüpfte Daten',
    picture: 'Bild der Zeitachse',
    sources: 'Quellen',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Bestätigt' : 'Status vergeben';
      const when = date === undefined ? '' : isDay ? ` am ${date}` : `, ${date}`;
      return `${what} von ${by ?? 'der Redaktion dieser Zeitleiste'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Es ist keine Quelle angegeben.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Das sagt nur jemand, der selbst beteiligt ist: ${names}.`
          : `Das sagen nur Beteiligte: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Die Quellen widersprechen einander. Dafür: ${inFavour.names}. Dagegen: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Die einzige angegebene Quelle spricht dagegen: ${names}.`
          : `Die angegebenen Quellen sprechen dagegen: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Das sagt eine Quelle, die nicht selbst beteiligt ist: ${names}.`
          : `Das sagen Quellen, die nicht selbst beteiligt sind: ${names}.`,
    },
    moreNames: (count) => many(count, { other: '# weitere' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Wer sagt das?',
    originalLanguage: (language) => `Auf ${language}`,
    translation: 'Übersetzung',
    locator: 'Stelle in der Quelle',
    origin: (name) => `Angaben von ${name}`,
    passesOn: 'Gibt weiter',
    originUnknown: 'Herkunft unbekannt',
    archived: 'Archivierte Kopie',
    record: (archived) =>
      archived ? 'Archivierte Kopie und Prüfung' : 'Wann und wie sie gesichert wurde',
    accessed: 'Abgerufen',
    archivedAt: 'Archiviert unter',
    sourceTypes: {
      article: 'Artikel',
      'article-journal': 'Fachartikel',
      'article-magazine': 'Zeitschriftenartikel',
      'article-newspaper': 'Zeitungsartikel',
      bill: 'Gesetzentwurf',
      book: 'Buch',
      broadcast: 'Sendung',
      chapter: 'Kapitel',
      dataset: 'Datensatz',
      document: 'Dokument',
      'entry-encyclopedia': 'Lexikoneintrag',
      graphic: 'Bild',
      hearing: 'Anhörung',
      interview: 'Interview',
      legal_case: 'Gerichtsverfahren',
      legislation: 'Gesetz',
      manuscript: 'Manuskript',
      map: 'Karte',
      motion_picture: 'Film',
      'paper-conference': 'Tagungsbeitrag',
      personal_communication: 'Persönliche Mitteilung',
      post: 'Beitrag in sozialen Medien',
      'post-weblog': 'Blogbeitrag',
      report: 'Bericht',
      speech: 'Rede',
      thesis: 'Hochschulschrift',
      treaty: 'Vertrag',
      webpage: 'Webseite',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} auf ${language}` : (kind ?? (language ? `Auf ${language}` : '')),
    citedTimes: (count) => many(count, { one: 'Einmal zitiert', other: '#-mal zitiert' }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# berichtet es', other: '# berichten es' }),
      supports: (count) => many(count, { one: '# stützt es', other: '# stützen es' }),
      disputes: (count) => many(count, { one: '# bestreitet es', other: '# bestreiten es' }),
      denies: (count) => many(count, { one: '# dementiert es', other: '# dementieren es' }),
    },
    moreEvents: (count) =>
      many(count, { one: 'und # weiteres Ereignis', other: 'und # weitere Ereignisse' }),
    notCited: 'Zu keinem Ereignis zitiert',
    dateInWords: 'Im Wortlaut',
    corrections: 'Berichtigungen',
    statusHistory: 'Wie sich der Status geändert hat',
    setBy: (name) => `vergeben von ${name}`,
    media: 'Bilder und Aufnahmen',
    sensitive: 'Der Inhalt kann verstörend wirken.',
    sensitiveShow: 'Zeigen',
    mediaFrom: 'Aus',
    digitalSource: {
      digitalCapture: 'Mit einer Kamera oder einem anderen digitalen Gerät aufgenommen',
      computationalCapture: 'Von der Kamera aus mehreren Belichtungen zusammengesetzt',
      negativeFilm: 'Vom Negativ gescannt',
      positiveFilm: 'Vom Diapositiv gescannt',
      print: 'Von Papier gescannt',
      screenCapture: 'Vom Bildschirm aufgenommen',
      virtualRecording: 'In einer virtuellen Umgebung aufgenommen',
      compositeCapture: 'Aus mehreren Aufnahmen zusammengesetzt',
      composite: 'Aus mehreren Teilen zusammengesetzt',
      compositeSynthetic: 'Zusammengesetzt, zum Teil aus künstlich erzeugtem Material',
      compositeWithTrainedAlgorithmicMedia: 'Mit generativer KI verändert oder zusammengesetzt',
      humanEdits: 'Von Menschen bearbeitet',
      minorHumanEdits: 'Von Menschen leicht bearbeitet',
      algorithmicallyEnhanced: 'Von einem Algorithmus verändert',
      digitalCreation: 'Von Menschen mit digitalen Werkzeugen gemacht',
      digitalArt: 'Von Menschen mit digitalen Werkzeugen gemacht',
      softwareImage: 'Mit Software erstellt',
      dataDrivenMedia: 'Aus Daten erstellt',
      algorithmicMedia: 'Von einem Algorithmus erzeugt, der nicht mit Beispielen trainiert wurde',
      trainedAlgorithmicMedia: 'Mit generativer KI erzeugt',
    },
    otherDigitalSource: (term) => `Art der Aufnahme: ${term}`,
    copyLink: 'Link zu diesem Ereignis kopieren',
    linkCopied: 'Link kopiert',
    linkByHand: 'Diese Seite darf nicht kopieren. Hier steht die Adresse:',
    seeAlso: 'Zusammenhänge',
    links: {
      'part-of': ['Teil von', 'Umfasst'],
      follows: ['Folgt auf', 'Gefolgt von'],
      causes: ['Führt zu', 'Ausgelöst durch'],
      'responds-to': ['Antwort auf', 'Beantwortet durch'],
      corrects: ['Berichtigt', 'Berichtigt durch'],
    },
  },
  filter: {
    filter: 'Filtern',
    parts: {
      status: 'Wie gesichert',
      actor: 'Beteiligt',
      place: 'Ort',
      source: 'Quelle',
      tag: 'Thema',
    },
    words: 'Wörter',
    find: (part) => `Unter „${part}“ suchen`,
    someValues: (shown, all) => `${shown} von ${all}`,
    noValues: 'Nichts mit diesem Namen.',
    shown: (shown, all) =>
      many(all, { one: `${shown} von # Ereignis`, other: `${shown} von # Ereignissen` }),
    chosen: 'Ausgewählt',
    remove: (part, value) => `${part} entfernen: ${value}`,
    quoted: (text) => `„${text}“`,
    clear: 'Alle zeigen',
    lanes: 'Zeilen',
    laneKinds: {
      none: 'Keine',
      group: 'Strang',
      actor: 'Beteiligt',
      place: 'Ort',
      status: 'Wie gesichert',
      source: 'Quelle',
    },
    without: {
      group: 'In keinem Strang',
      actor: 'Niemand genannt',
      place: 'Ort unbekannt',
      status: 'Ohne Quelle',
      source: 'Keine Quelle',
    },
    moreLanes: (count) => many(count, { other: '# weitere' }),
  },
  list: {
    goTo: 'Gehe zu',
    go: 'Los',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Vergrößern',
    pictures: (title) => `Bilder: ${title}`,
    described: 'Das ist zu sehen',
    captions: 'Untertitel',
    openDocument: 'Dokument öffnen',
    openPage: 'Seite öffnen',
    videoAt: (platform) => `Ein Video auf ${platform}`,
    postAt: (platform) => `Ein Beitrag auf ${platform}`,
    loadNotice: (host) =>
      `Noch ist nichts geladen. Auf Ihren Wunsch kommt es von ${host}; dort erfährt man dann, dass Sie hier sind, und kann Daten auf Ihrem Gerät speichern.`,
    load: (platform) => `Von ${platform} laden`,
    openAt: (platform) => `Auf ${platform} öffnen`,
  },
  paper: {
    selection: (shown, all) => `Eine Auswahl: ${shown} von ${all} Ereignissen.`,
    status: 'Status',
    words: 'Wörter',
    drawing:
      'Kräftig: dauerte die ganze Zeit. Blass: geschah, begann oder endete irgendwann in dieser Zeit. Mit Strichen verbunden: an einem dieser Tage. Auslaufend: Ende nicht bekannt.',
    drawnCounts:
      'Wie viele Ereignisse es zu einer Zeit gegeben haben kann. Ist nur das Jahr bekannt, zählt ein Ereignis im ganzen Jahr.',
  },
  refresh: {
    added: (count) => many(count, { one: '# neues Ereignis', other: '# neue Ereignisse' }),
    changed: (count) =>
      many(count, { one: '# geändertes Ereignis', other: '# geänderte Ereignisse' }),
    removed: (count) =>
      many(count, { one: '# entferntes Ereignis', other: '# entfernte Ereignisse' }),
    update: (news) => `Aktualisiert: ${news}.`,
  },
  scrubber: {
    now: 'Heutiger Kenntnisstand',
    slider: 'Tag des Kenntnisstands',
    sources: (count, names) =>
      many(count, { one: '# neue Quelle', other: '# neue Quellen' }) + (names && `: ${names}`),
    event: (title, status) => `Neu: „${title}“, ${status}`,
    status: (title, from, to) => `„${title}“: erst ${from}, jetzt ${to}`,
    correction: (title) => `„${title}“ wird berichtigt`,
    support: (title, total, independent) =>
      `„${title}“ hat jetzt ${sources(total)} für sich, ${many(independent, { other: '# unabhängig' })}`,
    more: (count) => many(count, { other: 'und # weitere' }),
    undated: (count) =>
      many(count, {
        one: '# Quelle hat kein Datum: Seit wann sie bekannt ist, weiß man nicht.',
        other: '# Quellen haben kein Datum: Seit wann sie bekannt sind, weiß man nicht.',
      }),
    step: (step, count) => `Schritt ${step} von ${count}`,
    previous: 'Vorige Änderung',
    next: 'Nächste Änderung',
    play: 'Abspielen',
    pause: 'Anhalten',
    clear: 'Zurück zu heute',
    overview: 'Die ganze Zeit im Überblick',
    window: 'Zeitraum, den die Zeitachse zeigt',
    windowStart: 'Anfang des gezeigten Zeitraums',
    windowEnd: 'Ende des gezeigten Zeitraums',
  },
  story: {
    story: 'Erzählung, ein Ereignis nach dem anderen',
    steps: 'Schritte der Erzählung',
    opening: 'Auftakt',
    begin: 'Beginnen',
    first: 'Erstes Ereignis',
    last: 'Letztes Ereignis',
    events: 'Ereignisse',
    previousTo: (where) => `Zurück: ${where}`,
    nextTo: (where) => `Weiter: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
