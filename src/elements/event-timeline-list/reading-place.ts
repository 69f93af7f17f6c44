import type { TimelineEvent } from '../../core/model.js';
import { entriesOf } from './entries-of.js';
import { scrollBoxBy, scrollBoxOf, viewOf } from './scroll-box.js';

/** What the reader looks at: an entry, and where on the screen it stands. */
export interface ReadingPlace {
  readonly eventId: string;
  /** Pixels from the upper edge of what is seen of the list to the top of the entry. */
  readonly above: number;
}

/**
 * The entry that must not move when others come and go: the one that has the focus or is selected,
 * where it is in view, else the first that begins in view, else the one that fills it. None while the start of the list is in view: then what
 * stands above the list is too, with the control in it that the reader has just used.
 */
export function readingPlace(list: HTMLElement): ReadingPlace | undefined {
  const { top, height } = viewOf(scrollBoxOf(list));
  const { top: start, height: length } = list.getBoundingClientRect();
  if (length === 0 || start >= top) return undefined;
  const isInView = (entry: Element) => {
    const box = entry.getBoundingClientRect();
    return box.bottom > top && box.top < top + height;
  };
  const { activeElement } = list.getRootNode() as ShadowRoot;
  const chosen = [
    activeElement?.closest('li[data-event-id]'),
    list.querySelector('[part~=event-selected]'),
  ];
  const inView = entriesOf(list).filter(isInView);
  const entry =
    chosen.find((candidate) => candidate && isInView(candidate)) ??
    inView.find((candidate) => candidate.getBoundingClientRect().top >= top) ??
    inView[0];
  const eventId = entry?.getAttribute('data-event-id');
  return entry && eventId ? { eventId, above: entry.getBoundingClientRect().top - top } : undefined;
}

/**
 * The same place in other events. Where the entry has gone, the next that is left takes its place, or
 * one that has come and is nearer in time; undefined where there are no events.
 */
export function placeAmong(
  events: readonly TimelineEvent[],
  { eventId, above }: ReadingPlace,
  before: readonly TimelineEvent[],
): ReadingPlace | undefined {
  const left = new Set(events.map(({ id }) => id));
  if (left.has(eventId)) return { eventId, above };
  const index = before.findIndex(({ id }) => id === eventId);
  const time = before[index]?.date.earliest ?? -Infinity;
  const nearest = events.find(({ date }) => date.earliest >= time) ?? events.at(-1);
  const following = before.slice(index + 1).find(({ id }) => left.has(id));
  const next = following && isAsEarly(following, nearest) ? following : nearest;
  // the entry that has gone may have begun above the edge; another one is read from its start
  return next && { eventId: next.id, above: Math.max(above, 0) };
}

function isAsEarly(event: TimelineEvent, other: TimelineEvent | undefined): boolean {
  return other === undefined || event.date.earliest <= other.date.earliest;
}

/** Scrolls so that the entry stands where it stood. */
export function returnTo({ eventId, above }: ReadingPlace, list: HTMLElement): void {
  const entry = list.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
  if (entry === null) return;
  const box = scrollBoxOf(list);
  scrollBoxBy(box, entry.getBoundingClientRect().top - viewOf(box).top - above);
}
