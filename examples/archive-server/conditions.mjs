import { statuses } from 'event-timeline/core';
import { folded } from './event-rows.mjs';

/**
 * Which events a question is about, in SQL over `event AS e`.
 *
 * @typedef {object} Conditions
 * @property {string} sql begins with AND, or is empty
 * @property {unknown[]} values
 * @property {string} status what gives the status of an event
 * @property {unknown[]} statusValues
 * @property {number[] | undefined} statuses the only ones wanted
 * @property {number | undefined} lane the cells that count these events; undefined where none do
 */

/**
 * @param {import('./open-archive.mjs').ArchiveDatabase} database
 * @param {import('./read-question.mjs').View} view
 * @returns {Conditions}
 */
export function conditionsOf(database, view) {
  const parts = [];
  let lane = 0;
  const add = (sql, ...values) => parts.push({ sql, values });
  const isReplayed = view.asOf !== undefined && view.asOf < database.facts.settled;
  const status = isReplayed
    ? `coalesce((SELECT status FROM former WHERE event = e.at AND since <= ? AND until > ?), e.status)`
    : 'e.status';
  const statusValues = isReplayed ? [view.asOf, view.asOf] : [];
  if (isReplayed) add('e.known <= ?', view.asOf);

  const wanted = [view.filter.status, ...(view.groupBy === 'status' ? [laneList(view)] : [])];
  const given = wanted.filter((one) => one?.length);
  const numbers =
    given.length > 0 ? intersection(given).map((one) => statuses.indexOf(one)) : undefined;
  if (numbers) add(`${status} IN (${numbers.join()})`, ...statusValues);

  if (view.lane !== undefined && view.groupBy === 'group') {
    lane = database.get('SELECT number FROM lane WHERE id = ?', view.lane)?.number ?? -1;
    add('e.lane = ?', lane);
  }
  const isWhole = [addFacets(view, add), addWords(view, add), !isReplayed].every(Boolean);
  return {
    sql: parts.map(({ sql }) => `AND ${sql}`).join(' '),
    values: parts.flatMap(({ values }) => values),
    status,
    statusValues,
    statuses: numbers,
    lane: isWhole ? lane : undefined,
  };
}

const laneList = ({ lane }) => (lane === undefined ? [] : [lane]);

const intersection = ([first, ...others]) =>
  first.filter((one) => others.every((other) => other.includes(one)));

/** @returns whether there are none */
function addFacets({ filter, groupBy, lane }, add) {
  let areNone = true;
  for (const kind of ['actor', 'place', 'source', 'tag']) {
    const values = filter[kind];
    if (!values?.length) continue;
    areNone = false;
    const marks = values.map(() => '?').join();
    add(
      `e.at IN (SELECT event FROM has JOIN facet ON number = facet
        WHERE kind = ? AND value IN (${marks}))`,
      ...[kind, ...values],
    );
  }
  if (lane === undefined || groupBy === 'group' || groupBy === 'status') return areNone;
  if (lane === '')
    add('e.at NOT IN (SELECT event FROM has JOIN facet ON number = facet WHERE kind = ?)', groupBy);
  else
    add(
      `e.at IN (SELECT event FROM has JOIN facet ON number = facet
        WHERE kind = ? AND value = ? AND first)`,
      ...[groupBy, lane],
    );
  return false;
}

/** @returns whether there are none */
function addWords({ filter }, add) {
  const words = folded(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  for (const word of words) add('instr((SELECT text FROM words WHERE event = e.at), ?) > 0', word);
  return words.length === 0;
}
