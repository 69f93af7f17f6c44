/** When events begin and end, and how many: by cells where these hold the answer, else one by one. */
import { statuses } from 'event-timeline/core';
import { cellOf, sqlUnit } from './fill-cells.mjs';
import { OPEN, statusColumns } from './schema.mjs';
import { coverOf } from './time-cover.mjs';

const columns = { began: statusColumns('began'), ended: statusColumns('ended') };

/** What the events that begin in a stretch cover; open starts and ends aside. */
export function extentOf(database, window, conditions) {
  const [from, to] = [Math.max(window.from, -Number.MAX_VALUE), window.to];
  const found = (what, ...bounds) =>
    database.get(
      `SELECT ${what} AS v FROM event e WHERE e.start >= ? AND e.start < ? ${conditions.sql}`,
      ...[...bounds, ...conditions.values],
    )?.v ?? -Infinity;
  const lastStart = found('max(e.start)', from, to);
  if (lastStart === -Infinity) return null;
  const first = found('min(e.start)', from, to);
  const lastEnd = (a, b) => found('max(CASE WHEN e.finish < 9e999 THEN e.finish END)', a, b);
  const { lane, statuses: only } = conditions;
  if (lane === undefined || only)
    return { from: first, to: Math.max(lastStart, lastEnd(from, to)), lastStart };
  const { runs, rest } = coverOf(first, lastStart + 1, database.facts.levels);
  const ends = [
    ...rest.map((one) => lastEnd(one.from, one.to)),
    ...runs.map(({ level, from: a, to: b }) => {
      const sql = `SELECT max(last_end) AS v FROM cell
        WHERE level = ? AND lane = ? AND cell >= ? AND cell < ?`;
      return database.get(sql, level, lane, a, b)?.v ?? -Infinity;
    }),
  ];
  return { from: first, to: Math.max(lastStart, ...ends), lastStart };
}

/** How many began before an instant and go on after it, by status. */
export function countOngoing(database, at, conditions) {
  if (at === -Infinity) at = -Number.MAX_VALUE;
  const tally = new Tally();
  if (conditions.lane === undefined) {
    for (const { status } of ongoing(database, at, conditions)) tally.add(status, 1);
    return tally.counts();
  }
  // Whatever began and has not ended goes on.
  const only = conditions.statuses;
  addCounts(database, tally, { key: 'began', to: at, sign: 1 }, conditions);
  addCounts(database, tally, { key: 'ended', to: at, sign: -1 }, conditions);
  return tally.counts(only);
}

function addCounts(database, tally, { key, to, sign }, { lane }) {
  const { from, to: end } = database.facts.reach;
  const levels = database.facts.levels;
  const [first, last] = [from - 1, Math.max(Math.min(to, end), from - 1)];
  const { runs, rest } = coverOf(first, last, levels);
  for (const { level, from: a, to: b } of runs)
    addCells(database, tally, { level, lane, a, b, key, sign });
  const inLane = lane === 0 ? '' : `AND lane = ${lane}`;
  for (const { from: a, to: b } of rest) {
    const bounds = key === 'began' ? 'start >= ? AND start < ?' : 'finish > ? AND finish <= ?';
    const sql = `SELECT status, count(*) AS n FROM event WHERE ${bounds} ${inLane} GROUP BY status`;
    for (const { status, n } of database.all(sql, a, b)) tally.add(status, sign * n);
  }
  if (key !== 'began') return;
  const sql = `SELECT status, count(*) AS n FROM event WHERE start = -9e999 ${inLane} GROUP BY status`;
  for (const { status, n } of database.all(sql)) tally.add(status, sign * n);
}

const sums = (key) => columns[key].map((name) => `sum(${name}) AS ${name}`).join();

function addCells(database, tally, { level, lane, a, b, key, sign }) {
  const sql = `SELECT ${sums(key)} FROM cell WHERE level=? AND lane=? AND cell>=? AND cell<?`;
  const row = database.get(sql, level, lane, a, b);
  columns[key].forEach((name, status) => tally.add(status, sign * (row[name] ?? 0)));
}

/** The events that began before an instant and end after it. Looks at few others: an event as long as
 * 2^reach can reach over the instant only if it began at most twice as long before. */
export function ongoing(database, at, conditions) {
  const found = [];
  for (const reach of database.facts.lengths) {
    const from = reach === OPEN ? -Infinity : at - 2 ** (reach + 1);
    const rows = database.all(
      `SELECT e.at, e.rank, ${conditions.status} AS status FROM event e
        WHERE e.reach = ? AND e.start >= ? AND e.start < ? AND e.finish > ? ${conditions.sql}`,
      ...[...conditions.statusValues, reach, from, at, at, ...conditions.values],
    );
    for (const row of rows) found.push(row);
  }
  return found;
}

/** How many events begin and end in each bucket of a stretch. */
export function countBuckets(database, { from, to, bucket }, conditions) {
  const { from: first, to: end } = database.facts.reach;
  const window = { from: Math.max(from, first), to: Math.min(to, end) };
  const buckets = new Map();
  if (window.from < window.to)
    for (const key of ['began', 'ended'])
      spread(database, { ...window, bucket, key }, conditions, buckets);
  return [...buckets.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, began, ended }) => ({
      start,
      began: began.counts(conditions.statuses),
      ended: ended.counts(conditions.statuses),
    }))
    .filter(({ began, ended }) => Object.keys(began).length + Object.keys(ended).length > 0);
}

function spread(database, { from, to, bucket, key }, conditions, buckets) {
  const add = (start, status, count) => {
    if (count === 0) return;
    let one = buckets.get(start);
    if (!one) buckets.set(start, (one = { start, began: new Tally(), ended: new Tally() }));
    one[key].add(status, count);
  };
  const raw = (stretch) => addRaw(database, { ...stretch, bucket, key }, conditions, add);
  const fitting = conditions.lane === undefined ? [] : levelsWithin(bucket, database.facts.levels);
  const { runs, rest } = coverOf(from, to, fitting);
  rest.forEach(raw);
  for (const run of runs) {
    const sql = `SELECT ${cellOf('cell', sqlUnit(bucket / 2 ** run.level))} AS b, ${sums(key)}
      FROM cell WHERE level = ? AND lane = ? AND cell >= ? AND cell < ? GROUP BY b`;
    for (const row of database.all(sql, run.level, conditions.lane, run.from, run.to))
      columns[key].forEach((name, status) => add(row.b * bucket, status, row[name]));
  }
}

/** The levels whose cells lie wholly in one bucket each. */
export const levelsWithin = (bucket, levels) =>
  levels.filter((level) => Number.isInteger(bucket / 2 ** level));

/** Looks at the events themselves. An end belongs to the bucket that it closes. */
function addRaw(database, { from, to, bucket, key }, conditions, add) {
  const unit = sqlUnit(bucket);
  const isBegan = key === 'began';
  const cell = isBegan ? cellOf('e.start', unit) : cellOf('(e.finish - 1)', unit);
  const bounds = isBegan ? 'e.start >= ? AND e.start < ?' : 'e.finish > ? AND e.finish <= ?';
  const rows = database.all(
    `SELECT ${cell} AS b, ${conditions.status} AS s, count(*) AS n FROM event e
      WHERE ${bounds} ${conditions.sql} GROUP BY b, s`,
    ...[...conditions.statusValues, from, to, ...conditions.values],
  );
  // Instants are whole milliseconds: of shorter buckets only the one at each is not empty.
  const shift = isBegan || bucket >= 1 ? 0 : 1 - bucket;
  const step = Math.max(bucket, 1);
  for (const { b, s, n } of rows) add(b * step + shift, s, n);
}

/** Counts by status. */
class Tally {
  #counts = new Array(statuses.length).fill(0);

  add(status, count) {
    this.#counts[status] += count;
  }

  /** @param {number[]} [only] the statuses to tell of */
  counts(only) {
    const entries = statuses.map((status, i) => [status, this.#counts[i], i]);
    return Object.fromEntries(
      entries.filter(([, count, i]) => count > 0 && (only?.includes(i) ?? true)),
    );
  }
}
