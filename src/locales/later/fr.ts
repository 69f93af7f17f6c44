import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('fr');

const events = (count: number): string =>
  many(count, { one: '# évènement', other: '# évènements' });
const sources = (count: number): string => many(count, { one: '# source', other: '# sources' });
const independent = (count: number): string =>
  many(count, { one: '# indépendante', other: '# indépendantes' });

const sourceCount: SourceCountWords = {
  noSources: 'Aucune source',
  sources,
  inFavour: (text) => `${text} pour`,
  independent,
  parties: (count) => many(count, { one: '# partie prenante', other: '# parties prenantes' }),
  relays: (count) =>
    many(count, {
      one: '# relaie la parole d’une partie',
      other: '# relaient la parole d’une partie',
    }),
  unknown: (count) => many(count, { other: '# d’origine inconnue' }),
  against: (count) => many(count, { other: '# contre' }),
  onlyParty: '1 source, partie prenante',
  onlyUnknown: '1 source, d’origine inconnue',
  semicolon: '\u00a0; ',
};

/** French. */
export const fr: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Les ${shown} évènements les plus importants de cette période, sur ${all}. Zoomez pour lire les autres.`,
  },
  chart: {
    label: 'Frise des évènements',
    hint: 'Les flèches vont d’un évènement à l’autre, Entrée en ouvre un, le point d’interrogation montre toutes les touches.',
    event: ({ date, title, status, sources }) => `${date}\u00a0: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}\u00a0: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# évènement commencé plus tôt et toujours en cours\u00a0: ${statuses}.`,
        other: `# évènements commencés plus tôt et toujours en cours\u00a0: ${statuses}.`,
      }),
    to: 'à',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Ce qu’on savait, ${date}\u00a0: ${events(count)}`,
    now: (count) => `Tout ce qu’on sait aujourd’hui\u00a0: ${events(count)}`,
    shown: (shown, all) =>
      many(all, { one: `${shown} sur # évènement`, other: `${shown} sur # évènements` }),
    keyNames: {
      home: 'Début',
      end: 'Fin',
      pageUp: 'Page préc.',
      pageDown: 'Page suiv.',
      enter: 'Entrée',
      space: 'Espace',
      shift: 'Maj',
      escape: 'Échap',
    },
    keyDoes: {
      step: 'évènement précédent et suivant',
      stepInLane: 'de même, au sein d’un couloir',
      stepLane: 'couloir au-dessus et au-dessous',
      ends: 'premier et dernier évènement',
      page: 'avancer d’un écran',
      open: 'ouvrir l’évènement ou le groupe d’évènements',
      back: 'revenir où vous étiez',
      zoom: 'plus près et plus loin',
      fit: 'tout afficher',
      help: 'afficher cette liste',
    },
  },
  downloads: {
    download: 'Télécharger',
    everything: 'Tout',
    page: 'Page web',
    text: 'Texte avec notes',
    table: 'Tableau des événements',
    calendar: 'Calendrier',
    linkedData: 'Données liées',
    picture: 'Image de la frise',
    sources: 'Liste des sources',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Confirmé' : 'Statut attribué';
      const when = date === undefined ? '' : isDay ? ` le ${date}` : `, ${date}`;
      return `${what} par ${by ?? 'la rédaction de cette chronologie'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Aucune source n’est indiquée.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Seule une partie prenante le dit\u00a0: ${names}.`
          : `Seules des parties prenantes le disent\u00a0: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Les sources se contredisent. Pour\u00a0: ${inFavour.names}. Contre\u00a0: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `La seule source indiquée dit le contraire\u00a0: ${names}.`
          : `Les sources indiquées disent le contraire\u00a0: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Une source qui n’est pas partie prenante le dit\u00a0: ${names}.`
          : `Des sources qui ne sont pas parties prenantes le disent\u00a0: ${names}.`,
    },
    moreNames: (count) => many(count, { one: '# autre', other: '# autres' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Qui le dit\u00a0?',
    originalLanguage: (language) => `En ${language}`,
    translation: 'Traduction',
    locator: 'Passage de la source',
    origin: (name) => `Informations de ${name}`,
    passesOn: 'Relaie',
    originUnknown: 'Origine inconnue',
    archived: 'Copie archivée',
    record: (archived) =>
      archived ? 'Copie archivée et vérifications' : 'Quand et comment elle a été conservée',
    accessed: 'Consulté',
    archivedAt: 'Archivé à l’adresse',
    sourceTypes: {
      article: 'Article',
      'article-journal': 'Article de revue',
      'article-magazine': 'Article de magazine',
      'article-newspaper': 'Article de presse',
      bill: 'Projet de loi',
      book: 'Livre',
      broadcast: 'Émission',
      chapter: 'Chapitre',
      dataset: 'Jeu de données',
      document: 'Document',
      'entry-encyclopedia': 'Article d’encyclopédie',
      graphic: 'Image',
      hearing: 'Audition',
      interview: 'Entretien',
      legal_case: 'Affaire judiciaire',
      legislation: 'Loi',
      manuscript: 'Manuscrit',
      map: 'Carte',
      motion_picture: 'Film',
      'paper-conference': 'Communication de colloque',
      personal_communication: 'Communication personnelle',
      post: 'Publication',
      'post-weblog': 'Billet de blog',
      report: 'Rapport',
      speech: 'Discours',
      thesis: 'Thèse',
      treaty: 'Traité',
      webpage: 'Page web',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} en ${language}` : (kind ?? (language ? `En ${language}` : '')),
    citedTimes: (count) => many(count, { other: 'Cité # fois' }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# le rapporte', other: '# le rapportent' }),
      supports: (count) => many(count, { one: '# l’appuie', other: '# l’appuient' }),
      disputes: (count) => many(count, { one: '# le conteste', other: '# le contestent' }),
      denies: (count) => many(count, { one: '# le dément', other: '# le démentent' }),
    },
    moreEvents: (count) =>
      many(count, { one: 'et # autre évènement', other: 'et # autres évènements' }),
    notCited: 'Citée pour aucun évènement',
    dateInWords: 'Selon les mots de l’auteur',
    corrections: 'Rectificatifs',
    statusHistory: 'Évolution du statut',
    setBy: (name) => `attribué par ${name}`,
    media: 'Images et enregistrements',
    sensitive: 'Ce contenu peut choquer.',
    sensitiveShow: 'Afficher',
    mediaFrom: 'Tiré de',
    digitalSource: {
      digitalCapture: 'Pris avec un appareil photo ou un autre appareil numérique',
      computationalCapture: 'Composé par l’appareil à partir de plusieurs expositions',
      negativeFilm: 'Numérisé d’après un négatif',
      positiveFilm: 'Numérisé d’après un film positif',
      print: 'Numérisé d’après un tirage papier',
      screenCapture: 'Capture d’écran',
      virtualRecording: 'Enregistré dans un environnement virtuel',
      compositeCapture: 'Composé de plusieurs prises',
      composite: 'Composé de plusieurs éléments',
      compositeSynthetic: 'Composé, en partie à partir d’éléments synthétiques',
      compositeWithTrainedAlgorithmicMedia: 'Modifié ou composé avec une IA générative',
      humanEdits: 'Retouché par une personne',
      minorHumanEdits: 'Légèrement retouché par une personne',
      algorithmicallyEnhanced: 'Modifié par un algorithme',
      digitalCreation: 'Réalisé par une personne avec des outils numériques',
      digitalArt: 'Réalisé par une personne avec des outils numériques',
      softwareImage: 'Réalisé avec un logiciel',
      dataDrivenMedia: 'Produit à partir de données',
      algorithmicMedia: 'Produit par un algorithme qui n’a pas été entraîné sur des exemples',
      trainedAlgorithmicMedia: 'Produit par une IA générative',
    },
    otherDigitalSource: (term) => `Type d’enregistrement\u00a0: ${term}`,
    copyLink: 'Copier le lien vers cet évènement',
    linkCopied: 'Lien copié',
    linkByHand: 'Cette page ne peut pas copier. Prenez l’adresse ici\u00a0:',
    seeAlso: 'Liens avec d’autres évènements',
    links: {
      'part-of': ['Fait partie de', 'Comprend'],
      follows: ['Fait suite à', 'Suivi de'],
      causes: ['Entraîne', 'Causé par'],
      'responds-to': ['Répond à', 'Réponse'],
      corrects: ['Rectifie', 'Rectifié par'],
    },
  },
  filter: {
    filter: 'Filtrer',
    parts: {
      status: 'Statut',
      actor: 'Acteur',
      place: 'Lieu',
      source: 'Source',
      tag: 'Thème',
    },
    words: 'Mots',
    find: (part) => `Chercher dans «\u00a0${part}\u00a0»`,
    someValues: (shown, all) => `${shown} sur ${all}`,
    noValues: 'Rien à ce nom.',
    shown: (shown, all) =>
      many(all, { one: `${shown} sur # évènement`, other: `${shown} sur # évènements` }),
    chosen: 'Choix',
    remove: (part, value) => `Retirer ${part}\u00a0: ${value}`,
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    clear: 'Tout afficher',
    lanes: 'Couloirs',
    laneKinds: {
      none: 'Aucun',
      group: 'Fil',
      actor: 'Acteur',
      place: 'Lieu',
      status: 'Statut',
      source: 'Source',
    },
    without: {
      group: 'Sans fil',
      actor: 'Personne n’est nommé',
      place: 'Lieu inconnu',
      status: 'Sans source',
      source: 'Aucune source',
    },
    moreLanes: (count) => many(count, { one: '# autre', other: '# autres' }),
  },
  list: {
    goTo: 'Aller à',
    go: 'Aller',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Agrandir',
    pictures: (title) => `Images\u00a0: ${title}`,
    described: 'Ce que l’on voit',
    captions: 'Sous-titres',
    openDocument: 'Ouvrir le document',
    openPage: 'Ouvrir la page',
    videoAt: (platform) => `Une vidéo sur ${platform}`,
    postAt: (platform) => `Une publication sur ${platform}`,
    loadNotice: (host) =>
      `Rien n’a encore été chargé. Si vous le demandez, le contenu viendra de ${host}, qui saura alors que vous êtes ici et pourra enregistrer des données sur votre appareil.`,
    load: (platform) => `Charger depuis ${platform}`,
    openAt: (platform) => `Ouvrir sur ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Une sélection\u00a0: ${shown} évènements sur ${all}.`,
    status: 'Statut',
    words: 'Mots',
    drawing:
      'Plein\u00a0: a duré tout ce temps. Pâle\u00a0: a eu lieu, commencé ou fini à un moment de cette période. Relié par des tirets\u00a0: l’un de ces jours. En dégradé\u00a0: fin inconnue.',
    drawnCounts:
      'Nombre d’évènements possibles à un moment donné. Un évènement dont on ne connaît que l’année compte pour toute l’année.',
  },
  refresh: {
    added: (count) => many(count, { one: '# nouvel évènement', other: '# nouveaux évènements' }),
    changed: (count) => many(count, { one: '# évènement modifié', other: '# évènements modifiés' }),
    removed: (count) => many(count, { one: '# évènement retiré', other: '# évènements retirés' }),
    update: (news) => `Mis à jour\u00a0: ${news}.`,
  },
  scrubber: {
    now: 'Tout ce qu’on sait aujourd’hui',
    slider: 'Date des connaissances',
    sources: (count, names) =>
      many(count, { one: '# nouvelle source', other: '# nouvelles sources' }) +
      (names && `\u00a0: ${names}`),
    event: (title, status) => `Nouveau\u00a0: «\u00a0${title}\u00a0», ${status}`,
    status: (title, from, to) => `«\u00a0${title}\u00a0» passe de ${from} à ${to}`,
    correction: (title) => `«\u00a0${title}\u00a0» est rectifié`,
    support: (title, total, count) =>
      `«\u00a0${title}\u00a0» a maintenant ${sources(total)} pour, ${independent(count)}`,
    more: (count) => many(count, { one: 'et # autre', other: 'et # autres' }),
    undated: (count) =>
      many(count, {
        one: '# source n’a pas de date\u00a0: on ignore depuis quand elle est connue.',
        other: '# sources n’ont pas de date\u00a0: on ignore depuis quand elles sont connues.',
      }),
    step: (step, count) => `Étape ${step} sur ${count}`,
    previous: 'Changement précédent',
    next: 'Changement suivant',
    play: 'Lecture',
    pause: 'Pause',
    clear: 'Revenir à aujourd’hui',
    overview: 'Toute la période d’un coup d’œil',
    window: 'Période que montre la frise',
    windowStart: 'Début de la période montrée',
    windowEnd: 'Fin de la période montrée',
  },
  story: {
    story: 'Récit, un évènement à la fois',
    steps: 'Étapes du récit',
    opening: 'Ouverture',
    begin: 'Commencer',
    first: 'Premier évènement',
    last: 'Dernier évènement',
    events: 'Évènements',
    previousTo: (where) => `Précédent\u00a0: ${where}`,
    nextTo: (where) => `Suivant\u00a0: ${where}`,
    shown: (position, title) => `${position}\u00a0: ${title}`,
  },
};
