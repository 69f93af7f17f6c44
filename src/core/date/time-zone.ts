import { dayLength, startOf } from './calendar.js';

/** The wall clock of one IANA time zone. */
export interface Zone {
  /** Minutes, seconds and all that the clock is ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number;
}

/** The range of a JavaScript `Date`, which is all that Intl takes, in milliseconds. */
const reach = 8.64e15;
const quarter = 900_000;
/** So many quarters of an hour are remembered. */
const mostKnown = 4096;

const zones = new Map<string, Zone>();

/**
 * The clock of an IANA time zone.
 * @throws {RangeError} where the name is not known.
 */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = makeZone(name);
    zones.set(name, zone);
  }
  return zone;
}

/**
 * The instants at which a wall clock shows a local time, given as if it were UTC: two when clocks are
 * set back and the hour comes twice, else one. A time that is skipped when clocks are set forward is
 * read with the offset from before the change (so 02:30 becomes 03:30), as iCalendar does.
 */
export function instantsOf(local: number, zone: Zone): [first: number, last: number] {
  const day = Math.floor(local / dayLength) * dayLength;
  const before = zone.offsetAt(day - dayLength);
  const after = zone.offsetAt(day + 2 * dayLength);
  if (before === after) return [local - before, local - before];
  const found = [local - before, local - after].filter(
    (instant) => instant + zone.offsetAt(instant) === local,
  );
  const first = found[0] ?? local - before;
  const last = found[found.length - 1] ?? first;
  return first <= last ? [first, last] : [last, first];
}

function makeZone(name: string): Zone {
  if (name === 'UTC') return { offsetAt: () => 0 };
  const format = new Intl.DateTimeFormat('en', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  // Intl takes microseconds; a timeline of posts asks for the same few hours over and over. Zones
  // change on quarters of an hour, so one answer holds for the quarter.
  const known = new Map<number, number>();
  return {
    offsetAt(instant) {
      const within = Math.min(Math.max(instant, -reach), reach - quarter);
      const slot = Math.floor(within / quarter) * quarter;
      let offset = known.get(slot);
      if (offset === undefined) {
        if (known.size >= mostKnown) known.clear();
        offset = wallClock(format, slot) - slot;
        known.set(slot, offset);
      }
      return offset;
    },
  };
}

function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const fields = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
  const field = (name: Intl.DateTimeFormatPartTypes) => Number(fields.get(name));
  const year = fields.get('era')?.startsWith('B') ? 1 - field('year') : field('year');
  const time = (field('hour') * 60 + field('minute')) * 60 + field('second');
  return startOf(year, field('month'), field('day')) + time * 1000;
}
