/** Which events are the most important ones. */
import { countBuckets, countOngoing, levelsWithin, ongoing } from './count-events.mjs';
import { cellOf, sqlUnit } from './fill-cells.mjs';
import { TOP } from './schema.mjs';
import { coverOf } from './time-cover.mjs';

/** Up to so many events are looked at one by one; of more, those that rank first are gone through. */
const FEW = 20_000;

const byRank = (a, b) => b.rank - a.rank;

/**
 * The events of a window, the most important first; with a bucket, the most important of each bucket.
 *
 * @returns {number[]} their numbers
 */
export function topEvents(database, question, conditions) {
  const { limit, bucket } = question;
  const from = Math.max(question.from, -Number.MAX_VALUE);
  const window = { ...question, from };
  const before = topOngoing(database, window, conditions);
  const began =
    bucket === undefined
      ? topBegan(database, window, conditions)
      : topOfBuckets(database, window, conditions);
  const found = [...before, ...began].sort(byRank);
  return (bucket === undefined ? found.slice(0, limit) : found).map(({ at }) => at);
}

const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

function topOngoing(database, { from, limit }, conditions) {
  const isMany =
    conditions.lane !== undefined && total(countOngoing(database, from, conditions)) > FEW;
  if (!isMany) return ongoing(database, from, conditions).sort(byRank).slice(0, limit);
  return walk(database, 'e.start < ? AND e.finish > ?', [from, from], limit, conditions);
}

function topBegan(database, { from, to, limit }, conditions) {
  const bounds = 'e.start >= ? AND e.start < ?';
  if (isMany(database, { from, to }, conditions))
    return walk(database, bounds, [from, to], limit, conditions);
  const sql = `SELECT e.at, e.rank FROM event e INDEXED BY event_start WHERE ${bounds}
    ${conditions.sql} ORDER BY e.rank DESC LIMIT ?`;
  return database.all(sql, from, to, ...conditions.values, limit);
}

function isMany(database, window, conditions) {
  if (conditions.lane === undefined) return false;
  const counts = countBuckets(database, { ...window, bucket: 2 ** 60 }, conditions);
  return counts.reduce((sum, { began }) => sum + total(began), 0) > FEW;
}

/** Goes through the events by their ranks until there are enough. */
function walk(database, bounds, values, limit, conditions) {
  const sql = `SELECT e.at, e.rank FROM event e INDEXED BY event_rank WHERE ${bounds}
    ${conditions.sql} ORDER BY e.rank DESC LIMIT ?`;
  return database.all(sql, ...values, ...conditions.values, limit);
}

function topOfBuckets(database, { bucket, limit, ...window }, conditions) {
  const { facts } = database;
  const isKept = limit <= TOP && conditions.lane !== undefined && !conditions.statuses;
  const [from, to] = [Math.max(window.from, facts.reach.from), Math.min(window.to, facts.reach.to)];
  const levels = isKept ? levelsWithin(bucket, facts.topLevels) : [];
  const { runs, rest } = coverOf(from, to, levels);
  if (runs.length === 0) return topByLooking(database, { from, to, bucket, limit }, conditions);
  // What is first in a bucket is among the first of the cell that it lies in.
  const kept = runs.flatMap(({ level, from: a, to: b }) =>
    database.all(
      'SELECT event AS at, start, rank FROM top WHERE level=? AND lane=? AND start>=? AND start<?',
      ...[level, conditions.lane, a * 2 ** level, b * 2 ** level],
    ),
  );
  const others = rest.flatMap((one) => lookAt(database, one.from, one.to, conditions));
  const given = new Map();
  return [...kept, ...others].sort(byRank).filter(({ start }) => {
    const key = Math.floor(start / bucket);
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return count <= limit;
  });
}

function lookAt(database, from, to, conditions) {
  const sql = `SELECT e.at, e.start, e.rank FROM event e WHERE e.start >= ? AND e.start < ?
    ${conditions.sql}`;
  return database.all(sql, from, to, ...conditions.values);
}

function topByLooking(database, { from, to, bucket, limit }, conditions) {
  const cell = cellOf('e.start', sqlUnit(bucket));
  const sql = `SELECT at, rank FROM (
      SELECT e.at, e.rank, row_number() OVER (PARTITION BY ${cell} ORDER BY e.rank DESC) AS place
      FROM event e WHERE e.start >= ? AND e.start < ? ${conditions.sql})
    WHERE place <= ?`;
  return database.all(sql, from, to, ...conditions.values, limit);
}
