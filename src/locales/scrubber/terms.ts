/** The words of what goes through time: the scrubber over what was known, and the overview. */
export interface ScrubberTerms {
  now: string;
  /** The name of the slider. */
  slider: string;
  /** @param names of the sources; empty where there are too many to name. */
  sources: (count: number, names: string) => string;
  /** A claim that was not there before, and how it stands. */
  event: (title: string, status: string) => string;
  status: (title: string, from: string, to: string) => string;
  correction: (title: string) => string;
  /** A claim that stands as before, though more sources speak of it. */
  support: (title: string, total: number, independent: number) => string;
  more: (count: number) => string;
  /** How many sources have no date, so that nobody can say since when they were known. */
  undated: (count: number) => string;
  step: (step: number, count: number) => string;
  previous: string;
  next: string;
  play: string;
  pause: string;
  clear: string;

  /** The name of the overview. */
  overview: string;
  /** The name of the stretch of time that can be moved. */
  window: string;
  /** The names of its two edges. */
  windowStart: string;
  windowEnd: string;
}
