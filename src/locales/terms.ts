/** Every word of the interface. A language is complete when it type-checks. */
export interface Terms {
  /** The name of a timeline that has no title. */
  timeline: string;
  loading: string;
  /** @param percent a formatted percentage. */
  loadingPercent: (percent: string) => string;
  empty: string;

  view: string;
  viewChart: string;
  viewList: string;
  viewStory: string;
  /** Above a list of which only a part is in the page. @param count a formatted number. */
  listLong: (count: string) => string;
  /** Below a list that ends early. @param count a formatted number. */
  listRest: (count: string) => string;
  /** Over events of which not even the year is known. */
  undated: string;
  chartLabel: string;
  /** The list of the keys that go through the chart. */
  chartKeys: string;
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

  events: (count: number) => string;
  /** The legend's buttons, together. */
  filterStatus: string;
  /** The name of the button that opens the rest of the filter. */
  filter: string;
  filterNone: string;

  /** The button that leads back in time, and what it opens. */
  asOf: string;
  /** Over an earlier day. @param date may be a day, a month, a year. */
  asOfDate: (date: string) => string;
  /** Nothing that has a date was known by then. */
  asOfNothing: string;
  /** At an event in the list that came, or that stands otherwise, at this step. */
  asOfNew: string;
  asOfChanged: string;

  statusUnsourced: string;
  statusUnverified: string;
  statusClaimed: string;
  statusReported: string;
  statusConfirmed: string;
  statusDisputed: string;
  statusDenied: string;
  statusRetracted: string;

  stanceReports: string;
  stanceSupports: string;
  stanceDisputes: string;
  stanceDenies: string;

  noSources: string;
  partyLong: string;
  sources: string;
  /** The name of a link to entry `number` of the source list. */
  sourceNumber: (number: number, title: string) => string;
  moreSources: (count: number) => string;

  place: string;
  actors: (count: number) => string;
  tags: string;
  group: string;

  previous: string;
  next: string;
  close: string;
  position: (index: number, count: number) => string;

  updated: (date: string) => string;
  license: string;
}
