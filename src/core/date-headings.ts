/** What to group a list by: pure calendar arithmetic over what is known of when events began. */
import { dayLength, startOf, yearText } from './date/calendar.js';
import { zoneOf, type Zone } from './date/time-zone.js';
import type { DatePrecision, EventDate } from './event-date.js';

/** A heading over events that follow each other. */
export interface DateHeading {
  /**
   * EDTF of the day, month, year, decade … in which they all began, or of the days or months between
   * which they did; undefined where that is not known.
   */
  readonly date: string | undefined;
  /** The index of the first event under it. */
  readonly from: number;
  /** The index after the last. */
  readonly to: number;
}

/** A list of fewer events is read at one glance. */
const fewest = 10;
/** So many events are read under one heading before a finer one helps. */
const most = 12;

/** From the day to the millennium: what a date as the number 20240305 is divided by. */
const units = [1, 1e2, 1e4, 1e5, 1e6, 1e7, Infinity, Infinity, Infinity];
const year = 2;
const [unknown, deepPast, farFuture] = [6, 7, 8];
/** What four digits can name, in epoch milliseconds. */
const [firstDay, lastDay] = [startOf(-9999), startOf(10_000) - 1];

/** What is told by a clock; days and what is coarser are the same on all clocks. */
const ofTheClock = new Set<DatePrecision>(['hour', 'minute', 'second', 'millisecond']);

/** When events can have begun, as far as headings go: what follows from one event stands at its index. */
interface Begins {
  /** The first possible day: 20240305, or −440315 for the 15 March 44 before the year 0. */
  readonly days: Int32Array;
  /** The finest of `units` in which it surely lies. */
  readonly units: Uint8Array;
}

type Dated = readonly { readonly date: EventDate }[];

/** So many events are looked at between two rests. */
const stretch = 1000;

/**
 * The headings of a list in the order of dates: by year; by month or day where a year holds many
 * events; by decade, century or millennium where the years hold few. An event stands under what is
 * surely known of its beginning: "May or June 2023" under May to June 2023, and so do the events of May
 * before and after it, for no heading comes twice. Of a list that is short, or that one heading would
 * hold, there are none.
 *
 * @param events in the order of the list.
 * @param timeZone IANA name of the clock that times of day are told by.
 * @throws RangeError where the zone is not known.
 */
export function dateHeadings(events: Dated, timeZone: string): DateHeading[] {
  if (events.length < fewest) return [];
  const begins = beginsOf(events, timeZone);
  const runs = divide({ from: 0, to: events.length, unit: unknown }, begins);
  if (runs.length < 2) return [];
  const zone = zoneOf(timeZone);
  const name = (run: Run): Named => ({ ...run, date: nameOfRun(run, begins, events, zone) });
  return joined(runs.map(name), name).map(({ date, from, to }) => ({ date, from, to }));
}

interface Named extends Run {
  readonly date: string | undefined;
}

/** One run of what stands under the same heading, with what is not known so finely in between. */
function joined(runs: readonly Named[], name: (run: Run) => Named): Named[] {
  const found: Named[] = [];
  for (const run of runs) {
    let at = found.length - 1;
    while (isStretch(found[at]) && found[at]?.date !== run.date) at -= 1;
    const same = found[at];
    if (same === undefined || same.date !== run.date || at === found.length - 1) found.push(run);
    else {
      const [next = same] = found.splice(at).slice(1);
      found.push(name({ ...next, from: same.from, to: run.to }));
    }
  }
  return found;
}

/**
 * The periods that events stand in, all of one unit where that is known: the finest of months, years,
 * decades, centuries and millennia that makes no more than so many. Events of a coarser date in between
 * part none of them: a period begins at the first of its events, and ends after the last of as many.
 *
 * @param events in the order of the list.
 * @param timeZone IANA name of the clock that times of day are told by.
 * @param mostPeriods how many periods there may be.
 */
export function periodsOf(events: Dated, timeZone: string, mostPeriods: number): DateHeading[] {
  const begins = beginsOf(events, timeZone);
  for (let unit = 1; unit < unknown; unit += 1) {
    const counts = new Map<string | undefined, { from: number; count: number }>();
    for (const run of runsBy(unit, { from: 0, to: events.length, unit }, begins)) {
      const name = nameOf(begins.days[run.from], run.unit, events[run.from]);
      const found = counts.get(name) ?? { from: run.from, count: 0 };
      counts.set(name, { ...found, count: found.count + run.to - run.from });
      if (counts.size > mostPeriods) break;
    }
    if (counts.size <= mostPeriods)
      return [...counts].map(([date, { from, count }]) => ({ date, from, to: from + count }));
  }
  return [];
}

/** What was last made of a list of events: headings and periods ask for the same. */
const made = new WeakMap<Dated, { readonly timeZone: string; readonly begins: Begins }>();

function beginsOf(events: Dated, timeZone: string): Begins {
  const steps = findingBegins(events, timeZone);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Looks ahead at when the events of a long list began, with a rest now and then: what headings and
 * periods are made of.
 *
 * @throws RangeError where the zone is not known.
 */
export function* findingBegins(events: Dated, timeZone: string): Generator<undefined, Begins> {
  const before = made.get(events);
  if (before?.timeZone === timeZone) return before.begins;
  const zone = zoneOf(timeZone);
  const begins = {
    days: new Int32Array(events.length),
    units: new Uint8Array(events.length),
  };
  for (let from = 0; from < events.length; from += stretch) {
    if (from > 0) yield;
    lookAt(events.slice(from, from + stretch), from, zone, begins);
  }
  made.set(events, { timeZone, begins });
  return begins;
}

function lookAt(events: Dated, from: number, zone: Zone, { days, units }: Begins): void {
  let index = from;
  for (const { date } of events) {
    const { day, unit } = beginOf(date, zone);
    days[index] = day;
    units[index] = unit;
    index += 1;
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  /** The unit of the runs beside it, where they are known more finely. */
  readonly beside?: number;
}

/** Lies between years, months or days, so that two of them say where. */
const isStretch = (run: Run | undefined): boolean => (run?.beside ?? unknown) <= year;

function divide(run: Run, begins: Begins): Run[] {
  const count = run.to - run.from;
  if (run.unit === 0 || (run.unit <= year && count <= most)) return [run];
  const parts = [...runsBy(run.unit - 1, run, begins)];
  if (parts.length > 1 && parts.length * 2 > count) return [run];
  return parts.flatMap((part) =>
    part.unit < run.unit ? divide(part, begins) : { ...part, beside: run.unit - 1 },
  );
}

/** Stretches of events that began in the same unit, or, of what is not known so finely, a coarser one. */
function* runsBy(finest: number, { from, to }: Run, begins: Begins): Generator<Run> {
  let start = from;
  while (start < to) {
    const unit = Math.max(finest, begins.units[start] ?? unknown);
    const end = endOfRun(start, to, { finest, unit }, begins);
    yield { from: start, to: end, unit };
    start = end;
  }
}

/** Where the run that begins at an event ends. */
function endOfRun(
  start: number,
  to: number,
  { finest, unit }: { finest: number; unit: number },
  { days, units }: Begins,
): number {
  const day = days[start] ?? 0;
  const place = within(day, unit);
  let end = start + 1;
  for (; end < to && Math.max(finest, units[end] ?? unknown) === unit; end += 1) {
    const other = days[end] ?? 0;
    if (other !== day && within(other, unit) !== place) break;
  }
  return end;
}

/** The number of the unit, with the day's sign: the years −5 and 5 share no decade. */
function within(day: number, unit: number): number {
  const number = Math.floor(Math.abs(day) / (units[unit] ?? 1));
  return day < 0 ? -1 - number : number;
}

/** The first and the last moment at which it can have begun, by the clock of the zone. */
function boundsOf(date: EventDate, zone: Zone): [first: number, last: number] {
  const { earliest, latestStart, start = date } = date;
  const ahead = ofTheClock.has(start.precision) ? zone.offsetAt(earliest) : 0;
  return [earliest + ahead, latestStart + ahead];
}

function beginOf(date: EventDate, zone: Zone): { day: number; unit: number } {
  const { earliest, latestStart } = date;
  if (latestStart < firstDay && latestStart > -Infinity) return { day: -1, unit: deepPast };
  if (earliest > lastDay) return { day: 1, unit: farFuture };
  if (!(earliest >= firstDay && latestStart <= lastDay)) return { day: 1, unit: unknown };
  const [first, last] = boundsOf(date, zone);
  const day = dayOf(first);
  if (Math.floor(first / dayLength) === Math.floor(last / dayLength)) return { day, unit: 0 };
  const other = dayOf(last);
  let unit = 0;
  while (unit < unknown && within(day, unit) !== within(other, unit)) unit += 1;
  return { day: unit === unknown ? 1 : day, unit };
}

function dayOf(time: number): number {
  const date = new Date(time);
  const monthAndDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  const fullYear = date.getUTCFullYear();
  return fullYear < 0 ? fullYear * 1e4 - monthAndDay : fullYear * 1e4 + monthAndDay;
}

/** The name of the unit; of what lies between finer runs, and is less than all of it, from when to when. */
function nameOfRun(run: Run, begins: Begins, events: Dated, zone: Zone): string | undefined {
  const { from, to, unit, beside = unknown } = run;
  const name = nameOf(begins.days[from], unit, events[from]);
  if (!isStretch(run)) return name;
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of events.slice(from, to)) {
    const [one, other] = boundsOf(date, zone);
    [first, last] = [Math.min(first, one), Math.max(last, other)];
  }
  const [one = '', other = ''] = [first, last].map((time) => nameOf(dayOf(time), beside));
  const isFirst = /(-01|0)$/.test(one);
  const isLast =
    beside === 0
      ? within(dayOf(last), unit) !== within(dayOf(last + dayLength), unit)
      : /(-12|9)$/.test(other);
  const isAll = isFirst && isLast && within(dayOf(first), unit) === within(dayOf(last), unit);
  return isAll ? name : `${one}/${other}`;
}

function nameOf(day: number | undefined, unit: number, event?: Dated[number]): string | undefined {
  if (day === undefined || unit === unknown) return undefined;
  if (unit === deepPast) return '../-9999';
  if (unit === farFuture) return event?.date.edtf;
  const digits = String(Math.abs(day)).padStart(8, '0');
  const years = yearText((day < 0 ? -1 : 1) * Number(digits.slice(0, 4)));
  if (unit > year) return years.slice(0, year - unit) + 'X'.repeat(unit - year);
  return [years, digits.slice(4, 6), digits.slice(6)].slice(0, 3 - unit).join('-');
}
