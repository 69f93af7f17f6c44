import type { Lane } from '../../chart/chart-state.js';
import type { EventDate } from '../../core/event-date.js';
import type { Timeline } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';

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
  /** The chart is a strip below the story, without lanes. */
  readonly strip: boolean;
  readonly dateText: (date: EventDate) => string;
}

/** What the chart is drawn from. */
export interface ChartInput {
  readonly frame: Frame;
  readonly selected: string | undefined;
  readonly groupBy: string;
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
