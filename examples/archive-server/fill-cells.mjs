import { statuses } from 'event-timeline/core';
import { statusColumns, TOP } from './schema.mjs';

/** How many events a cell of the finest level holds on average, if they are spread evenly. */
const FINEST = 64;
/** The same where the most important are kept at hand: below that all are as quickly looked at. */
const FINEST_TOP = 4 * TOP;
/** Levels are a factor of four apart. */
const STEP = 2;

/** Counts the events of cells of time, from fine to coarse, and notes the most important of each. */
export function fillCells(database) {
  const { size, first, last } = database.get(
    `SELECT count(*) AS size, min(start) AS first, max(start) AS last FROM event
      WHERE start > -9e999`,
  );
  if (size === 0) return;
  const perCell = Math.log2(Math.max(((last - first) / size) * FINEST, 1));
  const finest = Math.ceil(perCell / STEP) * STEP;
  const coarsest = Math.max(Math.ceil(Math.log2(last - first + 1)), finest);
  countFinest(database, finest);
  for (let level = finest + STEP; level <= coarsest; level += STEP) countCoarser(database, level);
  const finestTop = finest + Math.ceil(Math.log2(FINEST_TOP / FINEST) / STEP) * STEP;
  for (let level = finestTop; level <= coarsest; level += STEP)
    keepTop(database, level, level === finestTop);
}

const began = statusColumns('began');
const ended = statusColumns('ended');
const each = (columns, of) => columns.map(of).join(', ');

/** The cell of an instant: division that rounds down, below zero too. */
export const cellOf = (instant, size) =>
  `((${instant} - ((${instant} % ${size} + ${size}) % ${size})) / ${size})`;

/** The same for buckets shorter than the millisecond of the tables, or longer than all of time. */
export const sqlUnit = (bucket) => Math.min(Math.max(bucket, 1), 2 ** 54);

function countFinest(database, level) {
  const size = 2 ** level;
  const tally = (columns) => each(columns, (_, i) => `sum(status = ${i})`);
  const none = each(statuses, () => '0');
  for (const lane of ['lane', '0']) {
    database.exec(`
      INSERT INTO cell
        SELECT ${level}, ${lane}, ${cellOf('start', size)} AS c,
          max(CASE WHEN finish < 9e999 THEN finish END), ${tally(began)}, ${none}
        FROM event WHERE start > -9e999 GROUP BY ${lane === '0' ? 'c' : 'lane, c'};
      INSERT INTO cell
        SELECT ${level}, ${lane}, ${cellOf('(finish - 1)', size)} AS c, NULL, ${none}, ${tally(ended)}
        FROM event WHERE finish < 9e999 GROUP BY ${lane === '0' ? 'c' : 'lane, c'}
        ON CONFLICT DO UPDATE SET ${each(ended, (name) => `${name} = excluded.${name}`)};`);
  }
}

function countCoarser(database, level) {
  database.exec(`
    INSERT INTO cell
      SELECT ${level}, lane, ${cellOf('cell', 2 ** STEP)} AS c, max(last_end),
        ${each([...began, ...ended], (name) => `sum(${name})`)}
      FROM cell WHERE level = ${level - STEP} GROUP BY lane, c`);
}

/** What is among the first of a cell is among the first of the finer cell that it lies in. */
function keepTop(database, level, isFinest) {
  const from = (lane) =>
    isFinest
      ? `SELECT ${lane} AS lane, start, at AS event, rank FROM event WHERE start > -9e999`
      : `SELECT lane, start, event, rank FROM top WHERE level = ${level - STEP}`;
  for (const source of isFinest ? [from('lane'), from('0')] : [from()])
    database.exec(`
      INSERT INTO top
        SELECT ${level}, lane, start, event, rank FROM (
          SELECT *, row_number() OVER (
            PARTITION BY lane, ${cellOf('start', 2 ** level)} ORDER BY rank DESC) AS place
          FROM (${source}))
        WHERE place <= ${TOP}`);
}
