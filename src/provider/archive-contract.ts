/** The questions that an archive is asked over HTTP, and its answers: see `docs/provider.md`. */
import type { EventInput, GroupInput, SourceInput, TimelineInput } from '../core/model.js';
import type { StatusCounts } from '../layout/event-provider.js';

/** The version of the contract that every answer names. */
export const CONTRACT = 1;

/** What every answer says of itself. */
export interface AnswerJson {
  readonly contract: typeof CONTRACT;
  /** Another text after every change of the archive: what was answered before is then out of date. */
  readonly revision?: string;
}

/** `GET {base}/timeline`: what the archive says of itself; a timeline document without events. */
export interface DescriptionJson extends AnswerJson, Omit<TimelineInput, 'events'> {}

/** `GET {base}/extent` */
export interface ExtentJson extends AnswerJson {
  /** In epoch milliseconds; `null` where no event has a start. */
  readonly extent: {
    readonly from: number;
    readonly to: number;
    readonly lastStart: number;
  } | null;
}

/** `GET {base}/counts` */
export interface CountsJson extends AnswerJson {
  readonly before: StatusCounts;
  readonly buckets: readonly {
    readonly start: number;
    readonly began: StatusCounts;
    readonly ended: StatusCounts;
  }[];
}

/** `GET {base}/events`: a timeline document, which also holds all that its events cite. */
export interface EventsJson extends AnswerJson {
  readonly language?: string;
  readonly timeZone?: string;
  /** Each with an `id`, and the sources cited by theirs. */
  readonly events: readonly EventInput[];
  /** The sources that the events cite, and those that these pass on. */
  readonly sources: readonly SourceInput[];
  /** The events that these are linked to: `id`, `date` and `title` are enough. */
  readonly linked?: readonly EventInput[];
}

/** `GET {base}/lanes` */
export interface LanesJson extends AnswerJson {
  readonly lanes: readonly (GroupInput & { readonly count: number })[];
}
