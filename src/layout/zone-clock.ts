/** What the clocks of one time zone show. */
export interface ZoneClock {
  /** IANA name. */
  readonly timeZone: string;
  /** Milliseconds to add to an instant to get the local wall time, written as if it were UTC. */
  offsetAt(instant: number): number;
  /**
   * The instant at which the clocks show a wall time. A wall time that is skipped in spring gives the
   * instant as far after the gap; one that comes twice in autumn gives the first.
   */
  toInstant(wallTime: number): number;
}

const QUARTER = 900_000;
const DAY = 86_400_000;
const LIMIT = 8.64e15;
const MAX_REMEMBERED = 4096;

const identity = (instant: number): number => instant;

/** Coordinated Universal Time: the offset is always nothing. */
export const utcClock: ZoneClock = { timeZone: 'UTC', offsetAt: () => 0, toInstant: identity };

const clocks = new Map<string, ZoneClock>([['UTC', utcClock]]);

/**
 * The clock of an IANA time zone, over `Intl`.
 *
 * @throws RangeError where the zone is not known to the runtime.
 */
export function zoneClock(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = createClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function createClock(timeZone: string): ZoneClock {
  const readWallTime = wallTimeReader(timeZone);
  const remembered = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    // Zones change on quarters of an hour, so one answer holds for the quarter.
    const quarter = Math.floor(Math.min(Math.max(instant, -LIMIT), LIMIT) / QUARTER) * QUARTER;
    const known = remembered.get(quarter);
    if (known !== undefined) return known;
    const offset = Math.abs(quarter) > LIMIT ? 0 : readWallTime(quarter) - quarter;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(quarter, offset);
    return offset;
  };
  const toInstant = (wallTime: number): number => {
    const before = offsetAt(wallTime - DAY);
    const after = offsetAt(wallTime + DAY);
    const early = wallTime - before;
    if (before === after || offsetAt(early) === before) return early;
    const late = wallTime - after;
    // Neither offset gives the wall time back inside the spring gap: clocks jump over it.
    return offsetAt(late) === after ? late : early;
  };
  return { timeZone, offsetAt, toInstant };
}

/** Reads the wall time of an instant in a zone, as if it were UTC. */
function wallTimeReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
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
  return (instant) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = value;
    const year = part.era?.startsWith('B') ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), 0);
    return wall.getTime();
  };
}
