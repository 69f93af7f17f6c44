import type { EventDate } from '../../core/event-date.js';
import type { TimelineFilter } from '../../core/filter-events.js';
import type { Timeline } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';

/** What is printed. */
export interface PaperInput {
  /** What is shown: as known at a date, with the events that a filter leaves. */
  readonly timeline: Timeline;
  /** As known at the date, whatever the filter. */
  readonly known: Timeline;
  /** All that was read. */
  readonly whole: Timeline;
  readonly heading: string | undefined;
  /** The page has a heading of its own over it. */
  readonly isHeaded: boolean;
  /** The date whose knowledge is shown; absent for all that is known. */
  readonly date?: EventDate | undefined;
  readonly filter: TimelineFilter | undefined;
  readonly locale: LocaleController;
  /** IANA name. */
  readonly timeZone: string;
  /** `lang` for texts of the data, where it differs from the interface's. */
  readonly lang: string | undefined;
  readonly dateText: (date: EventDate) => string;
}
