/**
 * The part of moment that vis-timeline's axis calls, over a time zone's clock. It stands in for moment
 * in the build. Values are mutable, as moment's are; the language is none of its business, because
 * the axis gets its words from `Intl`.
 *
 * Years count as historians count: …, −2, −1, 1, 2, …, so that ticks fall on 500 BCE rather than on
 * 501 BCE. From the year 1 on everything agrees with moment.
 */
import { utcClock, type ZoneClock } from '../layout/zone-clock.js';

type Field = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

const LENGTH = {
  week: 604_800_000,
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
} as const;

/** The range of a `Date`, less what a zone can add. */
const LIMIT = 8.64e15 - 2 * LENGTH.day;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The year of historians from the astronomical year, which has a year 0. */
const toHistorical = (year: number): number => (year > 0 ? year : year - 1);
/** The astronomical year; "year 0", which rounding can give, is the year 1. */
const toAstronomical = (year: number): number => (year > 0 ? year : year === 0 ? 1 : year + 1);

const fieldOf = (unit: string): Field => unit.replace(/s$/, '') as Field;

/** A point in time as vis-timeline's axis handles it. */
export class Moment {
  /** Wall time on the zone's clock, written as if it were UTC. */
  readonly #wall: Date;
  #instant: number;
  readonly #clock: ZoneClock;

  constructor(instant: number, clock: ZoneClock) {
    this.#clock = clock;
    this.#instant = instant;
    this.#wall = new Date(instant + clock.offsetAt(instant));
  }

  valueOf(): number {
    return this.#instant;
  }

  toDate(): Date {
    return new Date(this.#instant);
  }

  toISOString(): string {
    return this.toDate().toISOString();
  }

  clone(): Moment {
    return new Moment(this.#instant, this.#clock);
  }

  locale(): this {
    return this;
  }

  year(): number;
  year(value: number): this;
  year(value?: number): number | this {
    if (value === undefined) return toHistorical(this.#wall.getUTCFullYear());
    return this.#setMonth(toAstronomical(value), this.#wall.getUTCMonth());
  }

  month(): number;
  month(value: number): this;
  month(value?: number): number | this {
    if (value === undefined) return this.#wall.getUTCMonth();
    return this.#setMonth(this.#wall.getUTCFullYear(), value);
  }

  date(): number;
  date(value: number): this;
  date(value?: number): number | this {
    if (value === undefined) return this.#wall.getUTCDate();
    return this.#change((wall) => wall.setUTCDate(value));
  }

  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this {
    if (value === undefined) return this.#wall.getUTCHours();
    return this.#change((wall) => wall.setUTCHours(value));
  }

  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this {
    if (value === undefined) return this.#wall.getUTCMinutes();
    return this.#change((wall) => wall.setUTCMinutes(value));
  }

  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this {
    if (value === undefined) return this.#wall.getUTCSeconds();
    return this.#change((wall) => wall.setUTCSeconds(value));
  }

  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this {
    if (value === undefined) return this.#wall.getUTCMilliseconds();
    return this.#change((wall) => wall.setUTCMilliseconds(value));
  }

  /** The day of the week, from 0 for Sunday. */
  weekday(): number;
  weekday(value: number): this;
  weekday(value?: number): number | this {
    const today = this.#wall.getUTCDay();
    return value === undefined ? today : this.add(value - today, 'day');
  }

  /** Hours and less are lengths of time; days and more are steps on the calendar. */
  add(amount: number, unit: string): this {
    const count = Math.round(amount);
    const field = fieldOf(unit);
    if (field === 'year') return this.#addYears(count);
    if (field === 'month')
      return this.#setMonth(this.#wall.getUTCFullYear(), this.#wall.getUTCMonth() + count);
    if (field === 'week' || field === 'day')
      return this.#change((wall) => wall.setTime(wall.getTime() + count * LENGTH[field]));
    return this.#moveTo(this.#instant + count * LENGTH[field]);
  }

  subtract(amount: number, unit: string): this {
    return this.add(-amount, unit);
  }

  startOf(unit: string): this {
    const field = fieldOf(unit);
    if (field === 'year') this.month(0);
    if (field === 'year' || field === 'month') this.date(1);
    if (field === 'week') this.weekday(0);
    return this.#change((wall) => wall.setUTCHours(0, 0, 0, 0));
  }

  isSame(other: Moment | Date | number, unit?: string): boolean {
    if (unit === undefined) return this.#instant === other.valueOf();
    const there = new Moment(other.valueOf(), this.#clock);
    return this.clone().startOf(unit).valueOf() === there.startOf(unit).valueOf();
  }

  /** The tokens that name the axis' classes; everything that a reader sees comes from `Intl`. */
  format(token = ''): string {
    if (token === 'dddd') return WEEKDAYS[this.#wall.getUTCDay()] ?? '';
    if (token === 'MMMM') return MONTHS[this.#wall.getUTCMonth()] ?? '';
    return this.toISOString();
  }

  /** Counts as the ticks do: …, −100, 1, 100, …: the year 1 stands where a year 0 would. */
  #addYears(count: number): this {
    const from = this.year();
    return this.year((from === 1 && Math.abs(count) > 1 ? 0 : from) + count);
  }

  /** Sets year and month; a day that the month does not have becomes its last. */
  #setMonth(year: number, month: number): this {
    const beyond = Math.sign(year) * LIMIT;
    const setFields = (wall: Date): void => {
      const last = new Date(0);
      last.setUTCFullYear(year, month + 1, 0);
      wall.setUTCFullYear(year, month, Math.min(wall.getUTCDate(), last.getUTCDate()));
    };
    return this.#change(setFields, beyond);
  }

  /** A change that leads out of the range of a `Date` stays as near to it as there is time. */
  #change(edit: (wall: Date) => void, beyond = this.#instant): this {
    edit(this.#wall);
    const wall = this.#wall.getTime();
    return this.#moveTo(Number.isNaN(wall) ? beyond : this.#clock.toInstant(wall));
  }

  #moveTo(instant: number): this {
    this.#instant = instant;
    this.#wall.setTime(instant + this.#clock.offsetAt(instant));
    return this;
  }
}

/** What vis-timeline calls as `moment(…)`. */
export interface MomentFactory {
  (value?: number | Date | Moment): Moment;
  isMoment(value: unknown): value is Moment;
  locale(): string;
}

/** A `moment` on the clock of a time zone, for vis-timeline's option of that name. */
export function zonedMoment(clock: ZoneClock): MomentFactory {
  const create = (value: number | Date | Moment = Date.now()): Moment =>
    new Moment(value.valueOf(), clock);
  return Object.assign(create, {
    isMoment: (value: unknown): value is Moment => value instanceof Moment,
    locale: () => 'en',
  });
}

export default zonedMoment(utcClock);
