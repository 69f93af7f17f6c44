/** The normalised model: what `parseTimeline` makes of a document. */
import type * as v from 'valibot';
import type { EventDate } from './event-date.js';
import type * as schema from './schema.js';

/** How a source stands to the claim that cites it. */
export type Stance = (typeof schema.stances)[number];
/** How well a claim stands. */
export type Status = (typeof schema.statuses)[number];
/** How one event hangs together with another. */
export type LinkType = (typeof schema.linkTypes)[number];
/** What a piece of media is. */
export type MediaType = (typeof schema.mediaTypes)[number];

/** A timeline as authors write it: every shorthand is allowed. */
export type TimelineInput = v.InferInput<typeof schema.TimelineInput>;
/** An event as authors write it. */
export type EventInput = v.InferInput<typeof schema.EventInput>;
/** A source as authors write it: CSL-JSON and more. */
export type SourceInput = v.InferInput<typeof schema.SourceInput>;
/** A lane as authors write it. */
export type GroupInput = v.InferInput<typeof schema.GroupInput>;
/** An era as authors write it. */
export type EraInput = v.InferInput<typeof schema.EraInput>;

/** Words in a language of their own, with a translation into that of the timeline. */
export interface Quote {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly translation?: string;
}

/** That an event rests on a source, and how. */
export interface Citation {
  /** The `id` of a source in `timeline.sources`. */
  readonly source: string;
  readonly stance: Stance;
  readonly quote?: Quote;
  /** Where in the source: a page, a minute, a paragraph. */
  readonly locator?: string;
}

/** The status that an event had from a day on. */
export interface StatusChange {
  readonly status: Status;
  readonly date?: EventDate;
  readonly by?: string;
  readonly reason?: string;
}

/** What was put right, and when. */
export interface Correction {
  readonly date?: EventDate;
  readonly text: string;
}

/** Where it happened. */
export interface Place {
  readonly name?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
}

/** What is said in a recording, to be read along with it. */
export interface Captions {
  /** Of a WebVTT file. */
  readonly url: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** What the player calls them. */
  readonly label?: string;
}

/** A picture, a recording, a document or a page that belongs to an event. */
export interface Media {
  readonly type: MediaType;
  readonly url: string;
  /** Of the picture or the film, in pixels: with both, its place is kept until it has come. */
  readonly width?: number;
  readonly height?: number;
  /** Of a film or a sound recording; one a language. */
  readonly captions?: readonly Captions[];
  /** What it shows, for those who do not see it. */
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly license?: string;
  readonly thumbnail?: string;
  /** Covered until the reader asks for it. */
  readonly sensitive?: boolean;
  /** The `id` of the source that it comes from. */
  readonly source?: string;
  /**
   * How it came to be: a term of the IPTC NewsCodes `digitalsourcetype`, such as `digitalCapture`, or
   * the author's own word where that is none.
   */
  readonly digitalSourceType?: string;
}

/** A thread from one event to another. */
export interface Link {
  readonly type: LinkType;
  /** The `id` of the other event. */
  readonly event: string;
}

/**
 * One claim about the world. Fields that the model does not know are kept as they came; what an importer
 * found and has no field for is in `extra`, by the names of the format that it came in. The same goes
 * for sources, groups, eras and the timeline itself.
 */
export interface TimelineEvent {
  readonly id: string;
  readonly date: EventDate;
  readonly dateText?: string;
  readonly title: string;
  /** What happened, in a small part of Markdown: see `parseRichText`. `plainText` has the words alone. */
  readonly description?: string;
  /** BCP 47 tag, where the texts are not in the timeline's language. */
  readonly language?: string;
  /** The author's word, or absent: see `deriveStatus`. */
  readonly status?: Status;
  readonly statusHistory: readonly StatusChange[];
  readonly citations: readonly Citation[];
  /** The `id` of a group. */
  readonly group?: string;
  readonly actors: readonly string[];
  readonly place?: Place;
  readonly tags: readonly string[];
  readonly media: readonly Media[];
  readonly links: readonly Link[];
  readonly corrections: readonly Correction[];
  /** From 0 to 1: which labels stay when there is no room. */
  readonly importance?: number;
  readonly [field: string]: unknown;
}

/** Where a claim comes from, in CSL-JSON's terms, camelCased. */
export interface Source {
  readonly id: string;
  readonly title?: string;
  /** A CSL item type. */
  readonly type?: string;
  readonly author: readonly string[];
  readonly publisher?: string;
  readonly containerTitle?: string;
  readonly issued?: EventDate;
  readonly accessed?: EventDate;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly note?: string;
  readonly locator?: string;
  /** An archived copy (schema.org). */
  readonly archivedAt?: string;
  readonly sha256?: string;
  /** Who the information really comes from: the key for independence. */
  readonly origin?: string;
  /** The source is a party to what it tells. */
  readonly party: boolean;
  readonly [field: string]: unknown;
}

/** A lane of the chart. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** A named stretch of time behind the events. */
export interface Era {
  readonly id: string;
  readonly title: string;
  readonly date: EventDate;
  readonly [field: string]: unknown;
}

/** A whole timeline: events in the order of what is known, sources in the order of first use. */
export interface Timeline {
  readonly title?: string;
  /** What it is about, in the same part of Markdown as that of an event. */
  readonly description?: string;
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  /** IANA name. */
  readonly timeZone?: string;
  readonly updated?: EventDate;
  readonly license?: string;
  readonly credits?: string;
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  readonly corrections: readonly Correction[];
  readonly [field: string]: unknown;
}
