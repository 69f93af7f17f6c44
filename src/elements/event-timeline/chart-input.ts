import type { EventDate } from '../../core/event-date.js';
import type { Timeline } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';
import type { ShownArchive } from './archive.js';

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
  /** The address of the page with an event selected; undefined where no link is kept. */
  readonly linkTo: (event: string) => string | undefined;
  /** Where the events are asked of an archive: `timeline` has but those that are listed. */
  readonly archive?: ShownArchive | undefined;
}

/** What the chart is drawn from. */
export interface ChartInput {
  readonly frame: Frame;
  readonly selected: string | undefined;
  readonly groupBy: string;
}

/**
 * What the chart and its place are laid out for: going back in time keeps every place, a filter is there
 * to look closer.
 */
export const laidOut = ({ timeline, known, whole }: Frame): Timeline =>
  timeline === known ? whole : timeline;
