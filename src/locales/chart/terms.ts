import type { EvidenceCount } from '../evidence/terms.js';

/** What is said of an event that has the focus in the chart. */
export interface SpokenEvent {
  readonly date: string;
  /** With a full stop, or whatever it ends with. */
  readonly title: string;
  readonly status: string;
  /** "4 sources, 1 independent". */
  readonly sources: string;
}

/** How many sources stand where, for a claim: as in the card, but shorter. */
export type SpokenSources = Omit<EvidenceCount, 'relays'>;

/** A key and what it does, in a list of keys. */
type KeyName =
  'step' | 'stepInLane' | 'stepLane' | 'ends' | 'page' | 'open' | 'back' | 'zoom' | 'fit' | 'help';

/** The words of the chart for those who go through it by keyboard or by ear; they come with the chart. */
export interface ChartTerms {
  /** The name of the list of events that the chart is. */
  label: string;
  /** What keys do in it, in a sentence. */
  hint: string;
  event: (event: SpokenEvent) => string;
  sources: (sources: SpokenSources) => string;
  /** @param statuses "Reported 9", as a list. */
  cluster: (count: number, when: string, statuses: string) => string;
  /** Events that go on from before what the chart shows. */
  ongoing: (count: number, statuses: string) => string;
  /** What stands between two dates, instead of a dash. */
  to: string;

  /** The chart shows another stretch of time. */
  window: (when: string, count: number) => string;
  /** What was known at a date is shown; the date is written as it is elsewhere. */
  asOf: (date: string, count: number) => string;
  /** All that is known now is shown again. */
  now: (count: number) => string;
  /** A filter leaves so many of all events. */
  shown: (shown: number, all: number) => string;

  /** How keys are called where they have no sign. */
  keyNames: Readonly<
    Record<'home' | 'end' | 'pageUp' | 'pageDown' | 'enter' | 'space' | 'shift' | 'escape', string>
  >;
  /** What each key does. */
  keyDoes: Readonly<Record<KeyName, string>>;
}
