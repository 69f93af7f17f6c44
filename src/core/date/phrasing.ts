import type { EventDate } from '../event-date.js';
import type { Writing } from './calendar-text.js';
import type { DateWords } from './words/date-words.js';

/** All that it takes to write a date, and the dates within it, in one language. */
export interface Phrasing extends Writing {
  readonly words: DateWords;
  readonly dateText: (date: EventDate, phrasing: Phrasing) => string;
}
