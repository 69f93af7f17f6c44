import type { ChartState, Lane } from '../../chart/chart-state.js';
import type { EventDate } from '../../core/event-date.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import { statuses } from '../../core/schema.js';
import type { LocaleController } from '../base/locale-controller.js';
import { statusTerm } from '../base/status-words.js';

/** What the parts of the element are drawn with. */
export interface Frame {
  /** What is shown: as known at a date, with the events that a filter leaves. */
  readonly timeline: Timeline;
  /** As known at the date, whatever the filter. */
  readonly known: Timeline;
  /** All that was read; what the page is laid out for, so that nothing jumps. */
  readonly whole: Timeline;
  readonly locale: LocaleController;
  readonly timeZone: string;
  /** `lang` for texts of the data, where it differs from the interface's. */
  readonly lang: string | undefined;
  /** Of the container, in pixels. */
  readonly width: number;
  readonly dateText: (date: EventDate) => string;
}

/** From the model to what the chart draws. */
export function chartState(
  { timeline, known, whole, locale, timeZone, dateText }: Frame,
  selected: string | undefined,
  groupBy: string,
): ChartState {
  const found = lookup(timeline);
  // going back in time keeps every place; a filter is there to look closer
  const laidOut = timeline === known ? whole : timeline;
  return {
    events: timeline.events,
    groups: lanes(laidOut, groupBy),
    eras: whole.eras,
    fitTo: laidOut.events,
    ...(selected !== undefined && { selected }),
    locale: locale.lang(),
    timeZone,
    rtl: locale.dir() === 'rtl',
    statusOf: found.statusOf,
    describe: (event) =>
      [dateText(event.date), event.title, locale.term(statusTerm[found.status(event).status])].join(
        ', ',
      ),
    describeCluster: ({ total, counts }) =>
      [
        locale.term('events', total),
        ...statuses
          .filter((status) => counts[status])
          .map((status) => `${locale.term(statusTerm[status])} ${counts[status] ?? 0}`),
      ].join(', '),
  };
}

/** The lanes that hold at least one event, from top to bottom. */
export function lanes(timeline: Timeline, groupBy: string): readonly Lane[] {
  if (groupBy === 'none') return [];
  let used = usedLanes.get(timeline);
  if (used === undefined) {
    const groups = new Set(timeline.events.map(({ group }) => group));
    used = timeline.groups.filter(({ id }) => groups.has(id));
    usedLanes.set(timeline, used);
  }
  return used;
}

/** A timeline can have a million events, and is drawn again for every selection. */
const usedLanes = new WeakMap<Timeline, readonly Lane[]>();
