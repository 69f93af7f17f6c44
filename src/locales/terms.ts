/** Every word of the interface. A language is complete when it type-checks. */
export interface Terms {
  /** The name of a timeline that has no title. */
  timeline: string;
  loading: string;
  /** @param percent a formatted percentage. */
  loadingPercent: (percent: string) => string;
  empty: string;
  problemsHeading: (count: number) => string;
  failedHeading: string;
  retry: string;

  view: string;
  viewChart: string;
  viewList: string;
  chartLabel: string;
  chartLoading: string;
  chartHint: string;
  chartWithout: (count: number) => string;
  zoomIn: string;
  zoomOut: string;
  zoomFit: string;

  legend: string;
  /** What the marks of dates in the chart mean. */
  dateMarks: string;
  markPoint: string;
  markWithin: string;
  markOneOf: string;
  markOpen: string;

  statusUnsourced: string;
  statusUnverified: string;
  statusClaimed: string;
  statusReported: string;
  statusConfirmed: string;
  statusDisputed: string;
  statusDenied: string;
  statusRetracted: string;

  ruleAuthor: string;
  ruleNoCitation: string;
  ruleOnlyParties: string;
  ruleForAndAgainst: string;
  ruleOnlyAgainst: string;
  ruleSources: string;

  /** "4 sources, 1 independent, 1 of unknown origin". */
  independence: (total: number, independent: number, parties: number, unknown: number) => string;

  stanceReports: string;
  stanceSupports: string;
  stanceDisputes: string;
  stanceDenies: string;

  whoSaysSo: string;
  noSources: string;
  partyLong: string;
  sources: string;
  /** The name of a link to entry `number` of the source list. */
  sourceNumber: (number: number, title: string) => string;
  moreSources: (count: number) => string;
  originalLanguage: (language: string) => string;
  translation: string;
  locator: string;
  archived: string;
  accessed: (date: string) => string;
  origin: (name: string) => string;
  citedBy: string;
  /** How many events there are besides those that are named. */
  moreEvents: (count: number) => string;
  notCited: string;

  dateInWords: string;
  place: string;
  actors: (count: number) => string;
  tags: string;
  group: string;
  corrections: string;
  statusHistory: string;
  setBy: (name: string) => string;
  media: string;
  sensitive: string;
  sensitiveShow: string;
  openMedia: string;

  linkPartOf: string;
  linkFollows: string;
  linkCauses: string;
  linkRespondsTo: string;
  linkCorrects: string;
  linkHasPart: string;
  linkFollowedBy: string;
  linkCausedBy: string;
  linkAnsweredBy: string;
  linkCorrectedBy: string;
  seeAlso: string;

  previous: string;
  next: string;
  close: string;
  position: (index: number, count: number) => string;

  updated: (date: string) => string;
  license: string;
}
