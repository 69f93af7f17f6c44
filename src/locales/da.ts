import type { Terms } from './terms.js';

const many = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** Danish. */
export const da: Terms = {
  timeline: 'Tidslinje',
  loading: 'Henter tidslinjen',
  loadingPercent: (percent) => `Henter tidslinjen: ${percent}`,
  empty: 'Der er endnu ingen begivenheder at vise.',
  problemsHeading: (count) =>
    count === 1 ? 'Én ting i data skal rettes' : `${count} ting i data skal rettes`,
  failedHeading: 'Tidslinjen kunne ikke hentes',
  retry: 'Prøv igen',

  view: 'Visning',
  viewChart: 'Tidsakse',
  viewList: 'Liste',
  chartLabel: 'Tidsakse',
  chartLoading: 'Tegner tidsaksen',
  chartHint: 'Træk for at flytte, zoom med Ctrl og hjulet eller med to fingre',
  chartWithout: (count) =>
    `${many(count, 'begivenhed', 'begivenheder')} ligger uden for de år, som tidsaksen kan vise; se listen.`,
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  zoomFit: 'Vis det hele',

  legend: 'Hvor sikker er oplysningen?',
  dateMarks: 'Sådan vises tidspunkter',
  markPoint: 'på en kendt dag',
  markWithin: 'engang i perioden',
  markOneOf: 'på en af disse dage',
  markOpen: 'ingen kendt afslutning',

  statusUnsourced: 'Uden kilde',
  statusUnverified: 'Ikke efterprøvet',
  statusClaimed: 'Påstået',
  statusReported: 'Rapporteret',
  statusConfirmed: 'Bekræftet',
  statusDisputed: 'Omstridt',
  statusDenied: 'Afvist',
  statusRetracted: 'Trukket tilbage',

  ruleAuthor: 'Tidslinjens redaktion har sat denne status.',
  ruleNoCitation: 'Der er ingen kilde.',
  ruleOnlyParties: 'Kun en part i sagen siger det.',
  ruleForAndAgainst: 'Nogle kilder siger det, andre modsiger dem.',
  ruleOnlyAgainst: 'De anførte kilder taler imod.',
  ruleSources: 'Mindst én kilde, der ikke er part i sagen, siger det.',

  independence: (total, independent, parties, unknown) =>
    [
      many(total, 'kilde', 'kilder'),
      `${independent} ${independent === 1 ? 'uafhængig' : 'uafhængige'}`,
      ...(parties > 0 ? [many(parties, 'part i sagen', 'parter i sagen')] : []),
      ...(unknown > 0 ? [`${unknown} af ukendt oprindelse`] : []),
    ].join(', '),

  stanceReports: 'Fortæller det',
  stanceSupports: 'Bakker det op',
  stanceDisputes: 'Bestrider det',
  stanceDenies: 'Afviser det',

  whoSaysSo: 'Hvem siger det?',
  noSources: 'Der er ingen kilde til dette.',
  partyLong: 'Part i sagen',
  sources: 'Kilder',
  sourceNumber: (number, title) => `Kilde ${number}: ${title}`,
  moreSources: (count) => `og ${count} til`,
  originalLanguage: (language) => `På ${language}`,
  translation: 'Oversættelse',
  locator: 'Sted i kilden',
  archived: 'Arkiveret kopi',
  accessed: (date) => `hentet ${date}`,
  origin: (name) => `Oplysningerne stammer fra ${name}`,
  citedBy: 'Kilde til',
  moreEvents: (count) => `og ${many(count, 'begivenhed mere', 'begivenheder mere')}`,
  notCited: 'Ikke brugt som kilde',

  dateInWords: 'Med forfatterens ord',
  place: 'Sted',
  actors: (count) => (count === 1 ? 'Aktør' : 'Aktører'),
  tags: 'Emner',
  group: 'Spor',
  corrections: 'Rettelser',
  statusHistory: 'Sådan har status ændret sig',
  setBy: (name) => `af ${name}`,
  media: 'Billeder og optagelser',
  sensitive: 'Indholdet kan virke stødende.',
  sensitiveShow: 'Vis det',
  openMedia: 'Åbn',

  linkPartOf: 'Del af',
  linkFollows: 'Følger efter',
  linkCauses: 'Fører til',
  linkRespondsTo: 'Svar på',
  linkCorrects: 'Retter',
  linkHasPart: 'Omfatter',
  linkFollowedBy: 'Efterfølges af',
  linkCausedBy: 'Udløst af',
  linkAnsweredBy: 'Besvares af',
  linkCorrectedBy: 'Rettes af',
  seeAlso: 'Sammenhæng',

  previous: 'Forrige',
  next: 'Næste',
  close: 'Luk',
  position: (index, count) => `${index} af ${count}`,

  updated: (date) => `Opdateret ${date}`,
  license: 'Licens',
};
