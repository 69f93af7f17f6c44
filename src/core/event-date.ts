/**
 * How finely a date is known: the unit of the last part that the author wrote. An interval has the
 * coarser precision of its two ends, a set the coarsest of its members.
 */
export type DatePrecision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * A date as it is known, read from an Extended Date/Time Format string (EDTF, ISO 8601-2:2019).
 *
 * The four bounds say when a happening can have begun and ended: it began between `earliest` and
 * `latestStart`, and ended between `earliestEnd` and `latest`. All are epoch milliseconds in UTC,
 * the last instant inclusive, and infinite where the date is open or an end is unknown. They can
 * lie beyond the range of a JavaScript `Date` (±8.64e15).
 */
export interface EventDate {
  /** The EDTF string as the author wrote it. */
  readonly edtf: string;
  /**
   * The shape of the date: one point or period (`2023-05`), an interval (`2022/2024`), one of
   * several possible dates (`[…]`), or all of several (`{…}`).
   */
  readonly kind: 'date' | 'interval' | 'one-of' | 'all-of';
  /** The first instant at which it can have begun. */
  readonly earliest: number;
  /** The last instant at which it can have begun. */
  readonly latestStart: number;
  /** The first instant at which it can have ended. */
  readonly earliestEnd: number;
  /** The last instant at which it can have ended. */
  readonly latest: number;
  readonly precision: DatePrecision;
  /** Any part is marked `?` or `%`: the source is doubted. */
  readonly uncertain: boolean;
  /** Any part is marked `~` or `%`, or has significant digits: an estimate. */
  readonly approximate: boolean;
  /** The start is open (`../1985`): it began before anything that matters. */
  readonly openStart: boolean;
  /** The end is open (`2022/..`): it had not ended. */
  readonly openEnd: boolean;
  /** The start is not known (`/1985`). */
  readonly unknownStart: boolean;
  /** The end is not known (`1985/`). */
  readonly unknownEnd: boolean;
  /** For an interval: its start, where one is given. */
  readonly start?: EventDate;
  /** For an interval: its end, where one is given. */
  readonly end?: EventDate;
  /** For a set: its members, in the author's order. A consecutive range (`1670..1672`) is one interval. */
  readonly members?: readonly EventDate[];
}
