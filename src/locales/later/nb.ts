import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('nb');

const events = (count: number): string => many(count, { one: '# hendelse', other: '# hendelser' });
const sources = (count: number): string => many(count, { one: '# kilde', other: '# kilder' });
const independent = (count: number): string =>
  many(count, { one: '# uavhengig', other: '# uavhengige' });

const sourceCount: SourceCountWords = {
  noSources: 'Ingen kilder',
  sources,
  inFavour: (text) => `${text} for`,
  independent,
  parties: (count) => many(count, { one: '# part i saken', other: '# parter i saken' }),
  relays: (count) => many(count, { other: '# gjengir ordene til en part' }),
  unknown: (count) => many(count, { other: '# av ukjent opphav' }),
  against: (count) => many(count, { other: '# imot' }),
  onlyParty: '1 kilde, part i saken',
  onlyUnknown: '1 kilde, av ukjent opphav',
};

/** Norwegian, Bokmål. */
export const nb: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `De ${shown} viktigste av ${all} hendelser i dette tidsrommet. Zoom inn for å lese de andre.`,
  },
  chart: {
    label: 'Tidsakse over hendelser',
    hint: 'Piltastene går fra hendelse til hendelse, Enter åpner en, og spørsmålstegnet viser alle tastene.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      `${events(count)} som begynte tidligere og fortsetter: ${statuses}.`,
    to: 'til',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Dette visste man, ${date}: ${events(count)}`,
    now: (count) => `Alt man vet nå: ${events(count)}`,
    shown: (shown, all) =>
      many(all, { one: `Viser ${shown} av # hendelse`, other: `Viser ${shown} av # hendelser` }),
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Mellomrom',
      shift: 'Skift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'til hendelsen før og etter',
      stepInLane: 'det samme, innenfor én rad',
      stepLane: 'til raden over og under',
      ends: 'til den første og den siste hendelsen',
      page: 'ett skjermbilde videre',
      open: 'åpne hendelsen eller gruppen av hendelser',
      back: 'tilbake dit du var',
      zoom: 'nærmere og lenger unna',
      fit: 'vis alt',
      help: 'vis denne listen',
    },
  },
  downloads: {
    download: 'Last ned',
    everything: 'Alt',
    page: 'Nettside',
    text: 'Tekst med fotnoter',
    table: 'Tabell over hendelser',
    calendar: 'Kalender',
    linkedData: 'Lenkede data',
    picture: 'Bilde av tidsaksen',
    sources: 'Kilder',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Bekreftet' : 'Status satt';
      const when = date === undefined ? '' : isDay ? ` den ${date}` : `, ${date}`;
      return `${what} av ${by ?? 'redaksjonen for tidslinjen'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Ingen kilde er oppgitt.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Bare en part i saken sier det: ${names}.`
          : `Bare parter i saken sier det: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Kildene motsier hverandre. For: ${inFavour.names}. Imot: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Den eneste oppgitte kilden taler imot: ${names}.`
          : `De oppgitte kildene taler imot: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `En kilde som ikke er part i saken, sier det: ${names}.`
          : `Kilder som ikke er parter i saken, sier det: ${names}.`,
    },
    moreNames: (count) => many(count, { other: '# til' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Hvem sier det?',
    originalLanguage: (language) => `På ${language}`,
    translation: 'Oversettelse',
    locator: 'Sted i kilden',
    origin: (name) => `Opplysningene kommer fra ${name}`,
    passesOn: 'Gjengir',
    originUnknown: 'Ukjent opphav',
    archived: 'Arkivert kopi',
    record: (archived) =>
      archived ? 'Arkivert kopi og kontroll' : 'Når og hvordan kilden ble sikret',
    accessed: 'Hentet',
    archivedAt: 'Arkivert på',
    sourceTypes: {
      article: 'Artikkel',
      'article-journal': 'Fagartikkel',
      'article-magazine': 'Magasinartikkel',
      'article-newspaper': 'Avisartikkel',
      bill: 'Lovforslag',
      book: 'Bok',
      broadcast: 'Sending',
      chapter: 'Kapittel',
      dataset: 'Datasett',
      document: 'Dokument',
      'entry-encyclopedia': 'Leksikonartikkel',
      graphic: 'Bilde',
      hearing: 'Høring',
      interview: 'Intervju',
      legal_case: 'Rettssak',
      legislation: 'Lov',
      manuscript: 'Manuskript',
      map: 'Kart',
      motion_picture: 'Film',
      'paper-conference': 'Konferansebidrag',
      personal_communication: 'Personlig meddelelse',
      post: 'Innlegg',
      'post-weblog': 'Blogginnlegg',
      report: 'Rapport',
      speech: 'Tale',
      thesis: 'Avhandling',
      treaty: 'Traktat',
      webpage: 'Nettside',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} på ${language}` : (kind ?? (language ? `På ${language}` : '')),
    citedTimes: (count) =>
      many(count, { one: 'Brukt som kilde # gang', other: 'Brukt som kilde # ganger' }),
    stanceCounts: {
      reports: (count) => many(count, { other: '# melder det' }),
      supports: (count) => many(count, { other: '# støtter det' }),
      disputes: (count) => many(count, { other: '# bestrider det' }),
      denies: (count) => many(count, { other: '# avviser det' }),
    },
    moreEvents: (count) => many(count, { one: 'og # hendelse til', other: 'og # hendelser til' }),
    notCited: 'Ikke brukt som kilde',
    dateInWords: 'Med forfatterens ord',
    corrections: 'Rettelser',
    statusHistory: 'Slik har statusen endret seg',
    setBy: (name) => `satt av ${name}`,
    media: 'Bilder og opptak',
    sensitive: 'Innholdet kan virke støtende.',
    sensitiveShow: 'Vis det',
    mediaFrom: 'Fra',
    digitalSource: {
      digitalCapture: 'Tatt opp med kamera eller annet digitalt utstyr',
      computationalCapture: 'Satt sammen av kameraet fra flere eksponeringer',
      negativeFilm: 'Skannet fra negativ',
      positiveFilm: 'Skannet fra lysbilde',
      print: 'Skannet fra papir',
      screenCapture: 'Tatt opp fra en skjerm',
      virtualRecording: 'Tatt opp i virtuelle omgivelser',
      compositeCapture: 'Satt sammen av flere opptak',
      composite: 'Satt sammen av flere deler',
      compositeSynthetic: 'Satt sammen, delvis av syntetisk materiale',
      compositeWithTrainedAlgorithmicMedia: 'Endret eller satt sammen med generativ KI',
      humanEdits: 'Redigert av et menneske',
      minorHumanEdits: 'Lett redigert av et menneske',
      algorithmicallyEnhanced: 'Endret av en algoritme',
      digitalCreation: 'Laget av et menneske med digitale verktøy',
      digitalArt: 'Laget av et menneske med digitale verktøy',
      softwareImage: 'Laget med programvare',
      dataDrivenMedia: 'Laget ut fra data',
      algorithmicMedia: 'Laget av en algoritme som ikke er trent på eksempler',
      trainedAlgorithmicMedia: 'Laget med generativ KI',
    },
    otherDigitalSource: (term) => `Type opptak: ${term}`,
    copyLink: 'Kopier lenke til hendelsen',
    linkCopied: 'Lenken er kopiert',
    linkByHand: 'Siden kan ikke kopiere. Her er adressen:',
    seeAlso: 'Sammenheng',
    links: {
      'part-of': ['Del av', 'Omfatter'],
      follows: ['Følger etter', 'Etterfølges av'],
      causes: ['Fører til', 'Utløst av'],
      'responds-to': ['Svar på', 'Besvares av'],
      corrects: ['Retter', 'Rettes av'],
    },
  },
  filter: {
    filter: 'Filtrer',
    parts: {
      status: 'Hvor sikkert',
      actor: 'Aktør',
      place: 'Sted',
      source: 'Kilde',
      tag: 'Emne',
    },
    words: 'Søkeord',
    find: (part) => `Finn under «${part}»`,
    someValues: (shown, all) => `${shown} av ${all}`,
    noValues: 'Ingenting med det navnet.',
    shown: (shown, all) =>
      many(all, { one: `${shown} av # hendelse vises`, other: `${shown} av # hendelser vises` }),
    chosen: 'Valgt',
    remove: (part, value) => `Fjern ${part}: ${value}`,
    quoted: (text) => `«${text}»`,
    clear: 'Vis alle',
    lanes: 'Rader',
    laneKinds: {
      none: 'Ingen',
      group: 'Spor',
      actor: 'Aktør',
      place: 'Sted',
      status: 'Hvor sikkert',
      source: 'Kilde',
    },
    without: {
      group: 'Uten spor',
      actor: 'Ingen nevnt',
      place: 'Ukjent sted',
      status: 'Uten kilde',
      source: 'Ingen kilde',
    },
    moreLanes: (count) => many(count, { other: '# til' }),
  },
  list: {
    goTo: 'Gå til',
    go: 'Gå',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Forstørr',
    pictures: (title) => `Bilder: ${title}`,
    described: 'Dette viser bildet',
    captions: 'Undertekster',
    openDocument: 'Åpne dokumentet',
    openPage: 'Åpne siden',
    videoAt: (platform) => `En video på ${platform}`,
    postAt: (platform) => `Et innlegg på ${platform}`,
    loadNotice: (host) =>
      `Ingenting er hentet ennå. Hvis du ber om det, kommer det fra ${host}, som da får vite at du er her, og kan lagre data på enheten din.`,
    load: (platform) => `Hent fra ${platform}`,
    openAt: (platform) => `Åpne på ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Et utvalg: ${shown} av ${all} hendelser.`,
    status: 'Status',
    words: 'Søkeord',
    drawing:
      'Mørkt: det varte hele tiden. Lyst: det skjedde, begynte eller sluttet en gang i perioden. Forbundet med streker: på en av disse dagene. Toner ut: slutten er ukjent.',
    drawnCounts:
      'Hvor mange hendelser det kan ha vært om gangen. Er bare året kjent, teller hendelsen i hele året.',
  },
  refresh: {
    added: (count) => many(count, { one: '# ny hendelse', other: '# nye hendelser' }),
    changed: (count) => many(count, { one: '# endret hendelse', other: '# endrede hendelser' }),
    removed: (count) => many(count, { one: '# fjernet hendelse', other: '# fjernede hendelser' }),
    update: (news) => `Oppdatert: ${news}.`,
  },
  scrubber: {
    now: 'Alt man vet nå',
    slider: 'Dato for kunnskapen',
    sources: (count, names) =>
      many(count, { one: '# ny kilde', other: '# nye kilder' }) + (names && `: ${names}`),
    event: (title, status) => `Nytt: «${title}», ${status}`,
    status: (title, from, to) => `«${title}» går fra ${from} til ${to}`,
    correction: (title) => `«${title}» rettes`,
    support: (title, total, count) =>
      `«${title}» har nå ${sources(total)} for seg, ${independent(count)}`,
    more: (count) => many(count, { other: 'og # til' }),
    undated: (count) =>
      many(count, {
        one: '# kilde har ingen dato: Når den ble kjent, vet man ikke.',
        other: '# kilder har ingen dato: Når de ble kjent, vet man ikke.',
      }),
    step: (step, count) => `Trinn ${step} av ${count}`,
    previous: 'Forrige endring',
    next: 'Neste endring',
    play: 'Spill av',
    pause: 'Stans',
    clear: 'Tilbake til nå',
    overview: 'Hele perioden under ett',
    window: 'Perioden som tidsaksen viser',
    windowStart: 'Starten på det tidsaksen viser',
    windowEnd: 'Slutten på det tidsaksen viser',
  },
  story: {
    story: 'Fortelling, én hendelse om gangen',
    steps: 'Trinnene i fortellingen',
    opening: 'Åpning',
    begin: 'Begynn',
    first: 'Første hendelse',
    last: 'Siste hendelse',
    events: 'Hendelser',
    previousTo: (where) => `Forrige: ${where}`,
    nextTo: (where) => `Neste: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
