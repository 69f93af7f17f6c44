import { formatDate } from '../core/date/format-date.js';
import { deriveStatus } from '../core/derive-status.js';
import type { EventDate } from '../core/event-date.js';
import type { Status, Timeline, TimelineEvent } from '../core/model.js';
import { plainText } from '../core/plain-text.js';
import { said } from './draft.js';
import { eventDocument, toDocument, type TimelineDocument } from './to-document.js';

/** An item of vis-timeline. */
export interface VisItem {
  readonly id: string;
  /** HTML, in which nothing but text is. */
  readonly content: string;
  /** ISO 8601 in UTC. */
  readonly start: string;
  /** The first instant that it does not reach to. */
  readonly end?: string;
  readonly type: 'point' | 'range' | 'background';
  readonly group?: string;
  /** HTML: the date in words, and the description. */
  readonly title?: string;
  /** The status, for a style sheet. */
  readonly className?: Status;
  /** The date as it is known, which `fromVisItems` reads. */
  readonly edtf: string;
  /** The author's word, where there is one. */
  readonly status?: Status;
  /** Of an event: all of it, as in our own format. vis-timeline passes it over, `fromVisItems` reads it. */
  readonly event?: Readonly<Record<string, unknown>>;
}

/** A group of vis-timeline. */
export interface VisGroup {
  readonly id: string;
  readonly content: string;
}

/** What `toVisItems` gives. */
export interface VisData {
  readonly items: readonly VisItem[];
  readonly groups: readonly VisGroup[];
  /** The ids of what lies beyond the years that vis-timeline can draw, and is in no item. */
  readonly left: readonly string[];
  /** What no item or group has a place for, as in our own format: sources, what lies beyond, the rest. */
  readonly timeline: TimelineDocument;
}

/** How items are written. */
export interface VisItemsOptions {
  /** BCP 47 tag of the dates in words. Default: that of the timeline, else English. */
  readonly locale?: string | undefined;
}

/**
 * The timeline as items and groups of vis-timeline. vis-timeline draws exact instants alone: a date that
 * is vague or long is a `range` over all that it can be, and its tooltip says in words what is known; an
 * open end is drawn to where it is last known. Eras are `background`. `edtf` has the date itself, `event` all
 * of the event, `timeline` what is in no item, so that `fromVisItems` gives the timeline again.
 */
export function toVisItems(timeline: Timeline, options: VisItemsOptions = {}): VisData {
  const locale = options.locale ?? timeline.language ?? 'en';
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const statusOf = (event: TimelineEvent) => deriveStatus(event, sources).status;
  const left: string[] = [];
  const kept = <Item>(id: string, item: Item | undefined): Item[] => {
    if (item !== undefined) return [item];
    left.push(id);
    return [];
  };
  const events = timeline.events.flatMap((event) =>
    kept(event.id, itemOf(event, statusOf(event), locale)),
  );
  const eras = timeline.eras.flatMap(({ id, title, date }) => {
    const span = spanOf(date);
    const item: VisItem | undefined = span && {
      id,
      content: escaped(title),
      ...span,
      type: 'background',
      edtf: date.edtf,
    };
    return kept(id, item);
  });
  const groups = timeline.groups.map(({ id, title }) => ({ id, content: escaped(title) }));
  const beyond = timeline.events.filter(({ date }) => spanOf(date) === undefined);
  return {
    items: [...events, ...eras],
    groups,
    left,
    timeline: toDocument({ ...timeline, events: beyond }),
  };
}

function itemOf(event: TimelineEvent, status: Status, locale: string): VisItem | undefined {
  const { id, date, title, description, group } = event;
  const span = spanOf(date);
  if (span === undefined) return undefined;
  const told = [event.dateText ?? formatDate(date, locale), description && plainText(description)];
  // a day is a point, as it is in other charts
  const isPoint = date.kind === 'date' && /^(?:day|minute|second|milli)/.test(date.precision);
  return said({
    id,
    content: escaped(title),
    start: span.start,
    end: isPoint ? undefined : span.end,
    type: isPoint ? 'point' : 'range',
    group,
    title: told
      .filter(Boolean)
      .map((text) => escaped(text ?? ''))
      .join('<br>'),
    className: status,
    edtf: date.edtf,
    status: event.status,
    event: eventDocument(event),
  }) as unknown as VisItem;
}

/**
 * All that a date can be, as far as it is known and vis-timeline can draw it.
 *
 * @internal
 */
export function spanOf(
  date: EventDate,
): { readonly start: string; readonly end: string } | undefined {
  const { earliest, latestStart, earliestEnd, latest } = date;
  const from = [earliest, latestStart, earliestEnd].find(Number.isFinite);
  const to = [latest, earliestEnd, latestStart].find(Number.isFinite);
  if (from === undefined || to === undefined || Math.max(Math.abs(from), Math.abs(to)) >= 8.64e15) {
    return undefined;
  }
  return { start: new Date(from).toISOString(), end: new Date(to + 1).toISOString() };
}

/** @internal */
export const escaped = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
