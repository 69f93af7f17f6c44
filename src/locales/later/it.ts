import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('it');

const events = (count: number): string => many(count, { one: '# evento', other: '# eventi' });
const sources = (count: number): string => many(count, { one: '# fonte', other: '# fonti' });
const independent = (count: number): string =>
  many(count, { one: '# indipendente', other: '# indipendenti' });

const sourceCount: SourceCountWords = {
  noSources: 'Nessuna fonte',
  sources,
  inFavour: (text) => `${text} a favore`,
  independent,
  parties: (count) => many(count, { one: '# parte in causa', other: '# parti in causa' }),
  relays: (count) =>
    many(count, {
      one: '# riporta le parole di una parte',
      other: '# riportano le parole di una parte',
    }),
  unknown: (count) => many(count, { other: '# di origine ignota' }),
  against: (count) => many(count, { other: '# contro' }),
  onlyParty: '1 fonte, parte in causa',
  onlyUnknown: '1 fonte, di origine ignota',
};

/** Italian. */
export const it: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `I ${shown} eventi più importanti di questo periodo, su ${all}. Ingrandisci per leggere gli altri.`,
  },
  chart: {
    label: 'Linea del tempo degli eventi',
    hint: 'Le frecce passano da un evento all’altro, Invio ne apre uno, il punto interrogativo mostra tutti i tasti.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# evento iniziato prima e ancora in corso: ${statuses}.`,
        other: `# eventi iniziati prima e ancora in corso: ${statuses}.`,
      }),
    to: 'a',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Che cosa si sapeva, ${date}: ${events(count)}`,
    now: (count) => `Tutto ciò che si sa oggi: ${events(count)}`,
    shown: (shown, all) =>
      many(all, { one: `${shown} di # evento`, other: `${shown} di # eventi` }),
    keyNames: {
      home: 'Home',
      end: 'Fine',
      pageUp: 'Pag su',
      pageDown: 'Pag giù',
      enter: 'Invio',
      space: 'Spazio',
      shift: 'Maiusc',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'evento precedente e successivo',
      stepInLane: 'lo stesso, entro una corsia',
      stepLane: 'corsia sopra e sotto',
      ends: 'primo e ultimo evento',
      page: 'avanti di una schermata',
      open: 'aprire l’evento o il gruppo di eventi',
      back: 'tornare dov’eri',
      zoom: 'più vicino e più lontano',
      fit: 'mostrare tutto',
      help: 'mostrare questo elenco',
    },
  },
  downloads: {
    download: 'Scarica',
    everything: 'Tutto',
    page: 'Pagina web',
    text: 'Testo con note',
    table: 'Tabella degli eventi',
    calendar: 'Calendario',
    linkedData: 'Dati collegati',
    picture: 'Immagine della linea del tempo',
    sources: 'Fonti',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Confermato' : 'Stato assegnato';
      const when = date === undefined ? '' : isDay ? ` in data ${date}` : `, ${date}`;
      return `${what} da: ${by ?? 'redazione di questa cronologia'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Non è indicata alcuna fonte.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Lo dice solo una parte in causa: ${names}.`
          : `Lo dicono solo parti in causa: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Le fonti si contraddicono. A favore: ${inFavour.names}. Contro: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `L’unica fonte indicata dice il contrario: ${names}.`
          : `Le fonti indicate dicono il contrario: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Lo dice una fonte che non è parte in causa: ${names}.`
          : `Lo dicono fonti che non sono parti in causa: ${names}.`,
    },
    moreNames: (count) => many(count, { one: '# altra', other: 'altre #' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Chi lo dice?',
    originalLanguage: (language) => `In ${language}`,
    translation: 'Traduzione',
    locator: 'Punto della fonte',
    origin: (name) => `Informazioni da: ${name}`,
    passesOn: 'Riprende',
    originUnknown: 'Origine ignota',
    archived: 'Copia archiviata',
    record: (archived) =>
      archived ? 'Copia archiviata e verifiche' : 'Quando e come è stata conservata',
    accessed: 'Consultato',
    archivedAt: 'Archiviato in',
    sourceTypes: {
      article: 'Articolo',
      'article-journal': 'Articolo scientifico',
      'article-magazine': 'Articolo di rivista',
      'article-newspaper': 'Articolo di giornale',
      bill: 'Disegno di legge',
      book: 'Libro',
      broadcast: 'Trasmissione',
      chapter: 'Capitolo',
      dataset: 'Insieme di dati',
      document: 'Documento',
      'entry-encyclopedia': 'Voce di enciclopedia',
      graphic: 'Immagine',
      hearing: 'Audizione',
      interview: 'Intervista',
      legal_case: 'Causa giudiziaria',
      legislation: 'Legge',
      manuscript: 'Manoscritto',
      map: 'Mappa',
      motion_picture: 'Film',
      'paper-conference': 'Relazione a convegno',
      personal_communication: 'Comunicazione personale',
      post: 'Post',
      'post-weblog': 'Post di blog',
      report: 'Rapporto',
      speech: 'Discorso',
      thesis: 'Tesi',
      treaty: 'Trattato',
      webpage: 'Pagina web',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} in ${language}` : (kind ?? (language ? `In ${language}` : '')),
    citedTimes: (count) => many(count, { one: 'Citato # volta', other: 'Citato # volte' }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# lo riferisce', other: '# lo riferiscono' }),
      supports: (count) => many(count, { one: '# lo sostiene', other: '# lo sostengono' }),
      disputes: (count) => many(count, { one: '# lo contesta', other: '# lo contestano' }),
      denies: (count) => many(count, { one: '# lo smentisce', other: '# lo smentiscono' }),
    },
    moreEvents: (count) => many(count, { one: 'e # altro evento', other: 'e altri # eventi' }),
    notCited: 'Non citata per alcun evento',
    dateInWords: 'Nelle parole dell’autore',
    corrections: 'Rettifiche',
    statusHistory: 'Come è cambiato lo stato',
    setBy: (name) => `assegnato da ${name}`,
    media: 'Immagini e registrazioni',
    sensitive: 'Il contenuto può turbare.',
    sensitiveShow: 'Mostra',
    mediaFrom: 'Da',
    digitalSource: {
      digitalCapture: 'Ripreso con una fotocamera o un altro apparecchio digitale',
      computationalCapture: 'Composto dalla fotocamera da più esposizioni',
      negativeFilm: 'Scansione da negativo',
      positiveFilm: 'Scansione da diapositiva',
      print: 'Scansione da stampa',
      screenCapture: 'Ripreso da uno schermo',
      virtualRecording: 'Registrato in un ambiente virtuale',
      compositeCapture: 'Composto da più riprese',
      composite: 'Composto da più parti',
      compositeSynthetic: 'Composto, in parte con materiale sintetico',
      compositeWithTrainedAlgorithmicMedia: 'Modificato o composto con IA generativa',
      humanEdits: 'Modificato da una persona',
      minorHumanEdits: 'Leggermente modificato da una persona',
      algorithmicallyEnhanced: 'Alterato da un algoritmo',
      digitalCreation: 'Realizzato da una persona con strumenti digitali',
      digitalArt: 'Realizzato da una persona con strumenti digitali',
      softwareImage: 'Realizzato con un programma',
      dataDrivenMedia: 'Realizzato a partire da dati',
      algorithmicMedia: 'Realizzato da un algoritmo non addestrato su esempi',
      trainedAlgorithmicMedia: 'Realizzato con IA generativa',
    },
    otherDigitalSource: (term) => `Tipo di registrazione: ${term}`,
    copyLink: 'Copia il link a questo evento',
    linkCopied: 'Link copiato',
    linkByHand: 'Questa pagina non può copiare. Ecco l’indirizzo:',
    seeAlso: 'Collegamenti',
    links: {
      'part-of': ['Parte di', 'Comprende'],
      follows: ['Segue a', 'Seguito da'],
      causes: ['Provoca', 'Provocato da'],
      'responds-to': ['Risponde a', 'Risposta'],
      corrects: ['Rettifica', 'Rettificato da'],
    },
  },
  filter: {
    filter: 'Filtra',
    parts: {
      status: 'Stato',
      actor: 'Persona coinvolta',
      place: 'Luogo',
      source: 'Fonte',
      tag: 'Tema',
    },
    words: 'Parole',
    find: (part) => `Cerca in «${part}»`,
    someValues: (shown, all) => `${shown} di ${all}`,
    noValues: 'Niente con questo nome.',
    shown: (shown, all) =>
      many(all, { one: `${shown} di # evento`, other: `${shown} di # eventi` }),
    chosen: 'Scelte',
    remove: (part, value) => `Togli ${part}: ${value}`,
    quoted: (text) => `«${text}»`,
    clear: 'Mostra tutto',
    lanes: 'Corsie',
    laneKinds: {
      none: 'Nessuna',
      group: 'Filone',
      actor: 'Persona coinvolta',
      place: 'Luogo',
      status: 'Stato',
      source: 'Fonte',
    },
    without: {
      group: 'In nessun filone',
      actor: 'Nessuno nominato',
      place: 'Luogo ignoto',
      status: 'Senza fonte',
      source: 'Nessuna fonte',
    },
    moreLanes: (count) => many(count, { one: '# altra', other: 'altre #' }),
  },
  list: {
    goTo: 'Vai a',
    go: 'Vai',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Ingrandisci',
    pictures: (title) => `Immagini: ${title}`,
    described: 'Che cosa si vede',
    captions: 'Sottotitoli',
    openDocument: 'Apri il documento',
    openPage: 'Apri la pagina',
    videoAt: (platform) => `Un video su ${platform}`,
    postAt: (platform) => `Un post su ${platform}`,
    loadNotice: (host) =>
      `Non è stato ancora caricato nulla. Se lo chiedi, arriva da ${host}, che saprà che sei qui e potrà salvare dati sul tuo dispositivo.`,
    load: (platform) => `Carica da ${platform}`,
    openAt: (platform) => `Apri su ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Una selezione: ${shown} di ${all} eventi.`,
    status: 'Stato',
    words: 'Parole',
    drawing:
      'Scuro: è durato tutto quel tempo. Chiaro: è accaduto, iniziato o finito in un momento del periodo. Unito da trattini: in uno di questi giorni. Sfumato: fine ignota.',
    drawnCounts:
      'Quanti eventi possono esserci stati in un dato momento. Un evento di cui si conosce solo l’anno conta per tutto l’anno.',
  },
  refresh: {
    added: (count) => many(count, { one: '# nuovo evento', other: '# nuovi eventi' }),
    changed: (count) => many(count, { one: '# evento modificato', other: '# eventi modificati' }),
    removed: (count) => many(count, { one: '# evento rimosso', other: '# eventi rimossi' }),
    update: (news) => `Aggiornato: ${news}.`,
  },
  scrubber: {
    now: 'Tutto ciò che si sa oggi',
    slider: 'Data di ciò che si sapeva',
    sources: (count, names) =>
      many(count, { one: '# nuova fonte', other: '# nuove fonti' }) + (names && `: ${names}`),
    event: (title, status) => `Nuovo: «${title}», ${status}`,
    status: (title, from, to) => `«${title}»: prima ${from}, ora ${to}`,
    correction: (title) => `«${title}» viene rettificato`,
    support: (title, total, count) =>
      `«${title}» ha ora ${sources(total)} a favore, ${independent(count)}`,
    more: (count) => many(count, { one: 'e # altro', other: 'e altri #' }),
    undated: (count) =>
      many(count, {
        one: '# fonte non ha data: non si sa da quando sia nota.',
        other: '# fonti non hanno data: non si sa da quando siano note.',
      }),
    step: (step, count) => `Passo ${step} di ${count}`,
    previous: 'Cambiamento precedente',
    next: 'Cambiamento successivo',
    play: 'Riproduci',
    pause: 'Pausa',
    clear: 'Torna a oggi',
    overview: 'Tutto il periodo in uno sguardo',
    window: 'Periodo mostrato dalla linea del tempo',
    windowStart: 'Inizio del periodo mostrato',
    windowEnd: 'Fine del periodo mostrato',
  },
  story: {
    story: 'Racconto, un evento alla volta',
    steps: 'Passi del racconto',
    opening: 'Apertura',
    begin: 'Inizia',
    first: 'Primo evento',
    last: 'Ultimo evento',
    events: 'Eventi',
    previousTo: (where) => `Precedente: ${where}`,
    nextTo: (where) => `Successivo: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
