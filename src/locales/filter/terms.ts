/** The words of what chooses among events: the filter, and the lanes of the chart. */
export interface FilterTerms {
  /** The name of the filter, and of the button that opens it. */
  filter: string;
  /** The name of each part. */
  parts: Readonly<Record<'status' | 'actor' | 'place' | 'source' | 'tag', string>>;
  /** The label of the field for free text. */
  words: string;
  /** The label of the field that finds values of a part with many. */
  find: (part: string) => string;
  /** Under the values of a part with many: that these are not all of them. */
  someValues: (shown: number, all: number) => string;
  noValues: string;
  shown: (shown: number, all: number) => string;
  /** The name of the list of what is asked for. */
  chosen: string;
  /** The name of the button that gives up one choice. */
  remove: (part: string, value: string) => string;
  /** Words that are looked for. */
  quoted: (text: string) => string;
  clear: string;

  /** The label of the choice of lanes. */
  lanes: string;
  /** What the lanes are by. */
  laneKinds: Readonly<Record<'none' | 'group' | 'actor' | 'place' | 'status' | 'source', string>>;
  /** The titles of the lanes of those events that have nothing to go by. */
  without: Readonly<Record<'group' | 'actor' | 'place' | 'status' | 'source', string>>;
  /** The title of the lane that several values share. */
  moreLanes: (count: number) => string;
}
