/** Which events of a timeline to show: by status, who, where, source, topic and words. */
import { filterLists, valuesOf, type FilterList } from './filter-values.js';
import { textFolder } from './fold-text.js';
import { lookup, type TimelineLookup } from './lookup.js';
import type { Status, Timeline, TimelineEvent } from './model.js';
import { plainText } from './plain-text.js';

/**
 * Which events to show. An event has to meet every part that is given, and meets a part by any one of
 * its values; a part that is absent or empty asks nothing.
 */
export interface TimelineFilter {
  /** The status that the author gave or that follows from the citations. */
  readonly status?: readonly Status[];
  /** Names as they stand in `actors`. */
  readonly actor?: readonly string[];
  /** Names of places. */
  readonly place?: readonly string[];
  /** The `id` of sources. */
  readonly source?: readonly string[];
  readonly tag?: readonly string[];
  /**
   * Words that must all occur in an event. Case does not count, nor do accents, save those that make
   * another letter in the language of the timeline ("å" is no "a" in Danish).
   */
  readonly text?: string;
}

/** Whether the filter asks for anything at all. */
export const isFiltering = (filter: TimelineFilter | undefined): boolean =>
  filter !== undefined &&
  (Boolean(filter.text?.trim()) || filterLists.some((key) => filter[key]?.length));

/** What a filter leaves of a timeline. Where all events meet it, the timeline itself. */
export interface Filtered {
  /** With the events that meet all of it. */
  readonly shown: Timeline;
  /** With those that would meet it if it asked for no status. */
  readonly ofAnyStatus: Timeline;
}

/**
 * The timeline with only the events that meet the filter; the timeline itself where all do. Sources,
 * groups and eras stay.
 */
export function filterEvents(timeline: Timeline, filter: TimelineFilter | undefined): Timeline {
  const steps = filtering(timeline, filter);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.shown;
  }
}

/** The same in steps of some hundred events, so that a page can breathe between them. */
export function* filtering(
  timeline: Timeline,
  filter: TimelineFilter = {},
): Generator<undefined, Filtered> {
  if (!isFiltering(filter)) return { shown: timeline, ofAnyStatus: timeline };
  const found = lookup(timeline);
  const isSaid = wordsTest(timeline, filter.text);
  const asked = filterLists.flatMap((list) => {
    const wanted = new Set<string>(filter[list]);
    return wanted.size > 0 ? [(event: TimelineEvent) => meets(event, list, wanted, found)] : [];
  });
  // statuses come first in the list of parts
  const isOfStatus = filter.status?.length ? asked.shift() : undefined;
  const ofAnyStatus: TimelineEvent[] = [];
  const shown: TimelineEvent[] = [];
  for (const [at, event] of timeline.events.entries()) {
    if (at % stride === stride - 1) yield;
    if (!asked.every((isMet) => isMet(event)) || !isSaid(event)) continue;
    ofAnyStatus.push(event);
    if (isOfStatus?.(event) ?? true) shown.push(event);
  }
  return { shown: withEvents(timeline, shown), ofAnyStatus: withEvents(timeline, ofAnyStatus) };
}

/** After so many events there is a step. */
export const stride = 500;

const withEvents = (timeline: Timeline, events: readonly TimelineEvent[]): Timeline =>
  events.length === timeline.events.length ? timeline : { ...timeline, events };

const meets = (
  event: TimelineEvent,
  list: FilterList,
  wanted: ReadonlySet<string>,
  found: TimelineLookup,
): boolean => valuesOf[list](event, found).some((value) => wanted.has(value));

/** Whether all words of a text occur in what an event says and in what it cites. */
export function wordsTest(
  timeline: Timeline,
  text: string | undefined,
): (event: TimelineEvent) => boolean {
  if (!text?.trim()) return () => true;
  const fold = textFolder(timeline.language);
  const words = fold(text).split(/\s+/).filter(Boolean);
  const { sources } = lookup(timeline);
  const sourceTexts = new Map<string, string>();
  const sourceText = (id: string): string => {
    let said = sourceTexts.get(id);
    if (said === undefined) {
      const { title, author = [], publisher } = sources.get(id) ?? {};
      said = fold([title, ...author, publisher].join('\n'));
      sourceTexts.set(id, said);
    }
    return said;
  };
  return ({ title, description, dateText, place, actors, tags, citations }) => {
    const own = fold(
      [title, plainText(description ?? ''), dateText, place?.name, ...actors, ...tags].join('\n'),
    );
    const rest = words.filter((word) => !own.includes(word));
    if (rest.length === 0 || citations.length === 0) return rest.length === 0;
    const cited = citations
      .map(({ source, quote }) =>
        quote
          ? sourceText(source) + fold(`\n${quote.text}\n${quote.translation ?? ''}`)
          : sourceText(source),
      )
      .join('\n');
    return rest.every((word) => cited.includes(word));
  };
}
