import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('nl');

const events = (count: number): string =>
  many(count, { one: '# gebeurtenis', other: '# gebeurtenissen' });
const sources = (count: number): string => many(count, { one: '# bron', other: '# bronnen' });
const independent = (count: number): string => many(count, { other: '# onafhankelijk' });

const sourceCount: SourceCountWords = {
  noSources: 'Geen bronnen',
  sources,
  inFavour: (text) => `${text} voor`,
  independent,
  parties: (count) => many(count, { other: '# zelf betrokken' }),
  relays: (count) =>
    many(count, {
      one: '# geeft woorden van een partij door',
      other: '# geven woorden van een partij door',
    }),
  unknown: (count) => many(count, { other: '# van onbekende herkomst' }),
  against: (count) => many(count, { other: '# tegen' }),
  onlyParty: '1 bron, zelf betrokken',
  onlyUnknown: '1 bron, van onbekende herkomst',
};

/** Dutch. */
export const nl: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `De ${shown} belangrijkste van ${all} gebeurtenissen in deze periode. Zoom in om de andere te lezen.`,
  },
  chart: {
    label: 'Tijdas van gebeurtenissen',
    hint: 'De pijltoetsen gaan van gebeurtenis naar gebeurtenis, Enter opent er een, het vraagteken toont alle toetsen.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# gebeurtenis die eerder begon en doorgaat: ${statuses}.`,
        other: `# gebeurtenissen die eerder begonnen en doorgaan: ${statuses}.`,
      }),
    to: 'tot',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Wat bekend was, ${date}: ${events(count)}`,
    now: (count) => `Alles wat nu bekend is: ${events(count)}`,
    shown: (shown, all) =>
      many(all, { one: `${shown} van # gebeurtenis`, other: `${shown} van # gebeurtenissen` }),
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Spatie',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'naar de gebeurtenis ervoor en erna',
      stepInLane: 'hetzelfde, binnen een baan',
      stepLane: 'naar de baan erboven en eronder',
      ends: 'naar de eerste en de laatste gebeurtenis',
      page: 'een scherm verder',
      open: 'de gebeurtenis of de groep openen',
      back: 'terug naar waar u was',
      zoom: 'dichterbij en verder weg',
      fit: 'alles tonen',
      help: 'deze lijst tonen',
    },
  },
  downloads: {
    download: 'Downloaden',
    everything: 'Alles',
    page: 'Webpagina',
    text: 'Tekst met voetnoten',
    table: 'Tabel van gebeurtenissen',
    calendar: 'Agenda',
    linkedData: 'Gekoppelde gegevens',
    picture: 'Afbeelding van de tijdas',
    sources: 'Bronnen',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Bevestigd' : 'Status toegekend';
      const when = date === undefined ? '' : isDay ? ` op ${date}` : `, ${date}`;
      return `${what} door ${by ?? 'de redactie van deze tijdlijn'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Er is geen bron opgegeven.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Alleen een betrokken partij zegt dit: ${names}.`
          : `Alleen betrokken partijen zeggen dit: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `De bronnen spreken elkaar tegen. Voor: ${inFavour.names}. Tegen: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `De enige opgegeven bron spreekt dit tegen: ${names}.`
          : `De opgegeven bronnen spreken dit tegen: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Een bron die niet zelf betrokken is, zegt dit: ${names}.`
          : `Bronnen die niet zelf betrokken zijn, zeggen dit: ${names}.`,
    },
    moreNames: (count) => many(count, { one: 'nog #', other: 'nog #' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Wie zegt dit?',
    originalLanguage: (language) => `In het ${language}`,
    translation: 'Vertaling',
    locator: 'Plaats in de bron',
    origin: (name) => `Informatie van ${name}`,
    passesOn: 'Geeft door',
    originUnknown: 'Herkomst onbekend',
    archived: 'Gearchiveerde kopie',
    record: (archived) =>
      archived ? 'Gearchiveerde kopie en controle' : 'Wanneer en hoe de bron is veiliggesteld',
    accessed: 'Geraadpleegd',
    archivedAt: 'Gearchiveerd op',
    sourceTypes: {
      article: 'Artikel',
      'article-journal': 'Wetenschappelijk artikel',
      'article-magazine': 'Tijdschriftartikel',
      'article-newspaper': 'Krantenartikel',
      bill: 'Wetsvoorstel',
      book: 'Boek',
      broadcast: 'Uitzending',
      chapter: 'Hoofdstuk',
      dataset: 'Dataset',
      document: 'Document',
      'entry-encyclopedia': 'Lemma in een encyclopedie',
      graphic: 'Afbeelding',
      hearing: 'Hoorzitting',
      interview: 'Interview',
      legal_case: 'Rechtszaak',
      legislation: 'Wet',
      manuscript: 'Manuscript',
      map: 'Kaart',
      motion_picture: 'Film',
      'paper-conference': 'Congresbijdrage',
      personal_communication: 'Persoonlijke mededeling',
      post: 'Bericht op sociale media',
      'post-weblog': 'Blogbericht',
      report: 'Rapport',
      speech: 'Toespraak',
      thesis: 'Proefschrift',
      treaty: 'Verdrag',
      webpage: 'Webpagina',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind} in het ${language}`
        : (kind ?? (language ? `In het ${language}` : '')),
    citedTimes: (count) => many(count, { one: '# keer geciteerd', other: '# keer geciteerd' }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# meldt het', other: '# melden het' }),
      supports: (count) => many(count, { one: '# ondersteunt het', other: '# ondersteunen het' }),
      disputes: (count) => many(count, { one: '# betwist het', other: '# betwisten het' }),
      denies: (count) => many(count, { one: '# ontkent het', other: '# ontkennen het' }),
    },
    moreEvents: (count) =>
      many(count, { one: 'en nog # gebeurtenis', other: 'en nog # gebeurtenissen' }),
    notCited: 'Bij geen gebeurtenis geciteerd',
    dateInWords: 'In de woorden van de auteur',
    corrections: 'Correcties',
    statusHistory: 'Hoe de status is veranderd',
    setBy: (name) => `toegekend door ${name}`,
    media: 'Beeld en geluid',
    sensitive: 'Dit kan schokkend zijn.',
    sensitiveShow: 'Tonen',
    mediaFrom: 'Uit',
    digitalSource: {
      digitalCapture: 'Opgenomen met een camera of ander digitaal apparaat',
      computationalCapture: 'Door de camera samengesteld uit meerdere opnamen',
      negativeFilm: 'Gescand van een negatief',
      positiveFilm: 'Gescand van een dia',
      print: 'Gescand van een afdruk',
      screenCapture: 'Opgenomen van een scherm',
      virtualRecording: 'Opgenomen in een virtuele omgeving',
      compositeCapture: 'Samengesteld uit meerdere opnamen',
      composite: 'Samengesteld uit meerdere delen',
      compositeSynthetic: 'Samengesteld, deels uit synthetisch materiaal',
      compositeWithTrainedAlgorithmicMedia: 'Bewerkt of samengesteld met generatieve AI',
      humanEdits: 'Bewerkt door een mens',
      minorHumanEdits: 'Licht bewerkt door een mens',
      algorithmicallyEnhanced: 'Bewerkt door een algoritme',
      digitalCreation: 'Door een mens met digitale middelen gemaakt',
      digitalArt: 'Door een mens met digitale middelen gemaakt',
      softwareImage: 'Met software gemaakt',
      dataDrivenMedia: 'Uit gegevens gemaakt',
      algorithmicMedia: 'Gemaakt door een algoritme dat niet op voorbeelden is getraind',
      trainedAlgorithmicMedia: 'Gemaakt met generatieve AI',
    },
    otherDigitalSource: (term) => `Soort opname: ${term}`,
    copyLink: 'Link naar deze gebeurtenis kopiëren',
    linkCopied: 'Link gekopieerd',
    linkByHand: 'Deze pagina mag niet kopiëren. Hier is het adres:',
    seeAlso: 'Verbanden',
    links: {
      'part-of': ['Deel van', 'Omvat'],
      follows: ['Volgt op', 'Gevolgd door'],
      causes: ['Leidt tot', 'Veroorzaakt door'],
      'responds-to': ['Reactie op', 'Beantwoord door'],
      corrects: ['Corrigeert', 'Gecorrigeerd door'],
    },
  },
  filter: {
    filter: 'Filteren',
    parts: {
      status: 'Hoe zeker',
      actor: 'Betrokkene',
      place: 'Plaats',
      source: 'Bron',
      tag: 'Onderwerp',
    },
    words: 'Woorden',
    find: (part) => `Zoeken bij ‘${part}’`,
    someValues: (shown, all) => `${shown} van ${all}`,
    noValues: 'Niets met die naam.',
    shown: (shown, all) =>
      many(all, { one: `${shown} van # gebeurtenis`, other: `${shown} van # gebeurtenissen` }),
    chosen: 'Gekozen',
    remove: (part, value) => `${part} weghalen: ${value}`,
    quoted: (text) => `‘${text}’`,
    clear: 'Alles tonen',
    lanes: 'Banen',
    laneKinds: {
      none: 'Geen',
      group: 'Verhaallijn',
      actor: 'Betrokkene',
      place: 'Plaats',
      status: 'Hoe zeker',
      source: 'Bron',
    },
    without: {
      group: 'Zonder verhaallijn',
      actor: 'Niemand genoemd',
      place: 'Plaats onbekend',
      status: 'Zonder bron',
      source: 'Geen bron',
    },
    moreLanes: (count) => many(count, { other: 'nog #' }),
  },
  list: {
    goTo: 'Ga naar',
    go: 'Ga',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Vergroten',
    pictures: (title) => `Beelden: ${title}`,
    described: 'Wat er te zien is',
    captions: 'Ondertitels',
    openDocument: 'Document openen',
    openPage: 'Pagina openen',
    videoAt: (platform) => `Een video op ${platform}`,
    postAt: (platform) => `Een bericht op ${platform}`,
    loadNotice: (host) =>
      `Er is nog niets geladen. Als u erom vraagt, komt het van ${host}; dat weet dan dat u hier bent en kan gegevens op uw apparaat bewaren.`,
    load: (platform) => `Laden van ${platform}`,
    openAt: (platform) => `Openen op ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Een selectie: ${shown} van ${all} gebeurtenissen.`,
    status: 'Status',
    words: 'Woorden',
    drawing:
      'Donker: duurde al die tijd. Licht: gebeurde, begon of eindigde ergens in die periode. Met streepjes verbonden: op een van deze dagen. Vervagend: einde onbekend.',
    drawnCounts:
      'Hoeveel gebeurtenissen er op een moment kunnen zijn geweest. Een gebeurtenis waarvan alleen het jaar bekend is, telt het hele jaar mee.',
  },
  refresh: {
    added: (count) =>
      many(count, { one: '# nieuwe gebeurtenis', other: '# nieuwe gebeurtenissen' }),
    changed: (count) =>
      many(count, { one: '# gewijzigde gebeurtenis', other: '# gewijzigde gebeurtenissen' }),
    removed: (count) =>
      many(count, { one: '# verwijderde gebeurtenis', other: '# verwijderde gebeurtenissen' }),
    update: (news) => `Bijgewerkt: ${news}.`,
  },
  scrubber: {
    now: 'Alles wat nu bekend is',
    slider: 'Dag waarop het bekend was',
    sources: (count, names) =>
      many(count, { one: '# nieuwe bron', other: '# nieuwe bronnen' }) + (names && `: ${names}`),
    event: (title, status) => `Nieuw: ‘${title}’, ${status}`,
    status: (title, from, to) => `‘${title}’: eerst ${from}, nu ${to}`,
    correction: (title) => `‘${title}’ is gecorrigeerd`,
    support: (title, total, count) =>
      `‘${title}’ heeft nu ${sources(total)} voor zich, ${independent(count)}`,
    more: (count) => many(count, { other: 'en nog #' }),
    undated: (count) =>
      many(count, {
        one: '# bron heeft geen datum: sinds wanneer die bekend is, weet niemand.',
        other: '# bronnen hebben geen datum: sinds wanneer ze bekend zijn, weet niemand.',
      }),
    step: (step, count) => `Stap ${step} van ${count}`,
    previous: 'Vorige wijziging',
    next: 'Volgende wijziging',
    play: 'Afspelen',
    pause: 'Pauzeren',
    clear: 'Terug naar nu',
    overview: 'De hele periode in één oogopslag',
    window: 'Periode die de tijdas toont',
    windowStart: 'Begin van de getoonde periode',
    windowEnd: 'Einde van de getoonde periode',
  },
  story: {
    story: 'Verhaal, één gebeurtenis tegelijk',
    steps: 'Stappen van het verhaal',
    opening: 'Opening',
    begin: 'Beginnen',
    first: 'Eerste gebeurtenis',
    last: 'Laatste gebeurtenis',
    events: 'Gebeurtenissen',
    previousTo: (where) => `Vorige: ${where}`,
    nextTo: (where) => `Volgende: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
