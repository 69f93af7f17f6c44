/** The words of what writes a timeline. A language is complete when it type-checks. */
export interface EditorTerms {
  /** The name of the whole. */
  editor: string;
  /** What the timeline says of itself: the name of a tab. */
  about: string;
  /** Where the finished timeline is taken from: the name of a tab. */
  takeAway: string;
  /** The name of a tab. */
  events: string;
  preview: string;
  undo: string;
  redo: string;
  open: string;
  startOver: string;
  add: string;
  addEvent: string;
  addSource: string;
  /** The heading of their list. */
  threads: string;
  addThread: string;
  /** Named stretches of time behind the events. */
  eras: string;
  addEra: string;
  remove: string;
  untitled: string;
  nothingYet: string;
  /** Over an empty page. */
  startTitle: string;
  /** Over the editor while a file is held above it. */
  dropHere: string;
  /** How many faults there are to mend. */
  problems: (count: number) => string;
  /** How many events have come out of a file or a table. */
  added: (count: number) => string;

  date: string;
  dateHint: string;
  /** The name of the list of readings of a date in words. */
  dateOffers: string;
  title: string;
  cite: string;
  citeHint: string;
  more: string;
  moreSource: string;
  /** Fields that nothing here can change. @param names as they stand in the file. */
  kept: (names: string) => string;
  description: string;
  status: string;
  statusDerived: string;
  statusReason: string;
  /** Beside a status that is given without a reason. */
  statusReasonMissing: string;
  statusBy: string;
  statusDate: string;
  stance: string;
  quote: string;
  language: string;
  onePerLine: string;
  latitude: string;
  longitude: string;
  address: string;
  alt: string;
  caption: string;
  thumbnail: string;
  digitalSource: string;
  mediaTypes: Record<'image' | 'video' | 'audio' | 'document' | 'page' | 'post', string>;
  credit: string;
  sensitive: string;
  linkKind: string;
  event: string;
  importance: string;
  shortName: string;
  shortNameHint: string;

  kind: string;
  author: string;
  publisher: string;
  container: string;
  issued: string;
  origin: string;
  party: string;
  note: string;
  checksum: string;
  updated: string;
  credits: string;
  timeZone: string;

  autosaved: string;
  autosaveFailed: string;
  /** @param when a formatted date and time. */
  found: (when: string) => string;
  restore: string;
  discard: string;

  json: string;
  tag: string;
  html: string;
  copy: string;
  copied: string;
  download: string;
  /** Over the buttons that save the timeline as something else. */
  otherFormats: string;
}
