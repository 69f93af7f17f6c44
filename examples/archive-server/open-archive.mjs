import { statuses } from 'event-timeline/core';
import { conditionsOf } from './conditions.mjs';
import { countBuckets, countOngoing, extentOf } from './count-events.mjs';
import { openDatabase } from './open-database.mjs';
import { topEvents } from './rank-events.mjs';

/**
 * @typedef {import('./open-database.mjs').Database & { facts: ReturnType<typeof factsOf> }} ArchiveDatabase
 */

/** Opens a database that `fillArchive` filled, to be asked. @param {string} file */
export async function openArchive(file) {
  const plain = await openDatabase(file);
  plain.exec('PRAGMA query_only = ON; PRAGMA cache_size = -100000;');
  return archiveOf(plain);
}

/** @param {import('./open-database.mjs').Database} plain */
export function archiveOf(plain) {
  const database = { ...plain, facts: factsOf(plain) };
  const described = (name) => plain.get('SELECT value FROM archive WHERE name = ?', name).value;
  const description = JSON.parse(described('description'));
  return {
    revision: described('revision'),
    description,
    reach: database.facts.reach,
    extent: (window, view) => extentOf(database, window, conditionsOf(database, view)),
    counts(question, view) {
      const conditions = conditionsOf(database, view);
      const before = countOngoing(database, question.from, conditions);
      return { before, buckets: countBuckets(database, question, conditions) };
    },
    events(question, view) {
      const conditions = conditionsOf(database, view);
      const found = topEvents(database, question, conditions);
      return documentsOf(database, found, view);
    },
    eventsOf(ids, view) {
      const conditions = conditionsOf(database, view);
      const sql = `SELECT e.at FROM event e WHERE e.id = ? ${conditions.sql}`;
      const found = ids.flatMap((id) => database.get(sql, id, ...conditions.values)?.at ?? []);
      return documentsOf(database, found, view);
    },
    lanes: (view) => lanesOf(database, view, description.groups ?? []),
    close: () => plain.close(),
  };
}

/** What questions need again and again, and what never changes. */
function factsOf(plain) {
  const value = (sql) => plain.get(sql)?.v ?? undefined;
  const list = (sql) => plain.all(sql).map(({ v }) => v);
  const firstStart = value('SELECT min(start) AS v FROM event WHERE start > -9e999') ?? 0;
  const ends = [
    value('SELECT max(start) AS v FROM event WHERE start > -9e999'),
    value('SELECT max(finish) AS v FROM event WHERE finish < 9e999'),
  ];
  return {
    /** The finite instants at which anything begins or ends lie inside. */
    reach: {
      from: Math.min(firstStart, value('SELECT min(finish) AS v FROM event') ?? Infinity) - 1,
      to: Math.max(...ends.map((end) => end ?? -Infinity)) + 1,
    },
    levels: list('SELECT DISTINCT level AS v FROM cell ORDER BY level'),
    topLevels: list('SELECT DISTINCT level AS v FROM top ORDER BY level'),
    /** The powers of two that events are as long as. */
    lengths: list('SELECT DISTINCT reach AS v FROM event'),
    /** From this instant of knowledge on all is as it is today. */
    settled: Math.max(
      value('SELECT max(known) AS v FROM event') ?? -Infinity,
      value('SELECT max(until) AS v FROM former') ?? -Infinity,
    ),
  };
}

/** The events as authors write them, with all that they cite and the names of what they link to. */
function documentsOf(database, found, { asOf }) {
  const rows = found.map((at) => database.get('SELECT * FROM document WHERE event = ?', at));
  const listed = (name) => [...new Set(rows.flatMap((row) => JSON.parse(row[name] ?? '[]')))];
  const own = new Set(found);
  const linked = listed('links').flatMap((id) => {
    const row = database.get('SELECT at, known FROM event WHERE id = ?', id);
    if (!row || own.has(row.at) || row.known > (asOf ?? Infinity)) return [];
    return stubOf(database.get('SELECT json FROM document WHERE event = ?', row.at));
  });
  return {
    events: rows.map(({ json }) => JSON.parse(json)),
    sources: sourcesOf(database, listed('cites')),
    linked,
  };
}

function stubOf({ json }) {
  const { id, date, title } = JSON.parse(json);
  return { id, date, title };
}

/** Sources, and those that they pass on. */
function sourcesOf(database, ids) {
  const found = new Map();
  const add = (id) => {
    if (id === null || found.has(id)) return;
    const row = database.get('SELECT origin, json FROM source WHERE id = ?', id);
    if (!row) return;
    found.set(id, JSON.parse(row.json));
    add(row.origin);
  };
  ids.forEach(add);
  return [...found.values()];
}

const MOST_LANES = 1000;

/** The lanes, the fullest first. */
function lanesOf(database, view, groups) {
  const conditions = conditionsOf(database, view);
  const titles = new Map(groups.map((group) => [group.id ?? group, group.title ?? group]));
  const [of, by] = laneOf(view.groupBy, conditions);
  const values = view.groupBy === 'status' ? conditions.statusValues : by;
  const rows = database.all(
    `SELECT coalesce(${of}, '') AS id, count(*) AS count FROM event e WHERE true ${conditions.sql}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_LANES}`,
    ...[...values, ...conditions.values],
  );
  const name = (id) => (view.groupBy === 'status' ? statuses[id] : id);
  return rows.map(({ id, count }) => {
    const title = view.groupBy === 'group' ? titles.get(id) : undefined;
    return { id: name(id), title: title ?? name(id), count };
  });
}

function laneOf(kind, { status }) {
  if (kind === 'group') return ['(SELECT id FROM lane WHERE number = e.lane)', []];
  if (kind === 'status') return [status, []];
  const facet = `SELECT value FROM has JOIN facet ON number = facet
    WHERE event = e.at AND first AND kind = ?`;
  return [`(${facet})`, [kind]];
}
