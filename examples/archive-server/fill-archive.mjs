import { randomUUID } from 'node:crypto';
import { parseTimeline } from 'event-timeline/core';
import { asWritten, facetsOf, rowOf, wordsOf } from './event-rows.mjs';
import { fillCells } from './fill-cells.mjs';
import { indexes, tables } from './schema.mjs';

/** How many events are read at a time. */
const BATCH = 2000;

/**
 * Fills an empty database with the parts of a timeline document.
 *
 * @param {import('./open-database.mjs').Database} database
 * @param {AsyncIterable<object> | Iterable<object>} parts events, and before them documents with all
 * that events need: sources, groups, time zone
 * @param {(problem: import('event-timeline/core').Problem) => void} [onProblem]
 * @returns {Promise<number>} how many events it holds
 */
export async function fillArchive(database, parts, onProblem = () => {}) {
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -100000;',
  );
  database.exec(tables);
  database.exec('BEGIN');
  const filling = new Filling(database, onProblem);
  let batch = [];
  for await (const part of parts) {
    if ('date' in part) batch.push(part);
    else filling.describe(part);
    for (const event of part.events ?? []) batch.push(event);
    while (batch.length >= BATCH) filling.add(batch.splice(0, BATCH));
  }
  filling.add(batch);
  filling.finish();
  database.exec('COMMIT');
  database.exec(indexes);
  database.exec('BEGIN');
  fillCells(database);
  database.exec('COMMIT');
  return filling.size;
}

class Filling {
  size = 0;
  /** How many events were read before. */
  #read = 0;
  #database;
  #onProblem;
  #fields = {};
  #groups = [];
  /** As the author wrote them, by their ids and addresses. */
  #sources = new Map();
  #written = new Set();
  #ids = new Set();
  #lanes = new Map();
  #facets = new Map();

  constructor(database, onProblem) {
    this.#database = database;
    this.#onProblem = onProblem;
  }

  /** Takes what a document says of itself, and its sources. */
  describe({ events: _events, sources = [], groups = [], ...fields }) {
    Object.assign(this.#fields, fields);
    this.#groups.push(...groups);
    for (const source of sources)
      for (const name of [source.id, source.URL ?? source.url])
        if (typeof name === 'string') this.#sources.set(name, source);
  }

  add(inputs) {
    const names = new Set(inputs.map(({ id }) => id));
    const links = inputs.flatMap((input) => input.links ?? []).map((link) => link?.event);
    // What links lead to may be in another batch.
    const elsewhere = [...new Set(links)].filter((id) => typeof id === 'string' && !names.has(id));
    const { timeline, problems } = parseTimeline({
      ...this.#fields,
      sources: this.#sourcesFor(inputs),
      events: [...inputs, ...elsewhere.map((id) => ({ id, date: '2000', title: id }))],
    });
    for (const problem of problems) this.#onProblem(numbered(problem, this.#read));
    this.#read += inputs.length;
    const sources = new Map(timeline.sources.map((source) => [source.id, source]));
    for (const source of timeline.sources) this.#addSource(source);
    for (const event of timeline.events)
      if (!elsewhere.includes(event.id)) this.#addEvent(event, timeline, sources);
  }

  finish() {
    const { timeline } = parseTimeline({ ...this.#fields, groups: this.#groups });
    const { events: _events, sources: _sources, ...description } = timeline;
    const set = (name, value) =>
      this.#database.run('INSERT INTO archive VALUES (?, ?)', name, value);
    set('description', JSON.stringify(asWritten(description)));
    set('revision', randomUUID());
  }

  /** The listed sources that events name, and those that these pass on. */
  #sourcesFor(inputs) {
    const found = new Set();
    const add = (name) => {
      const source = typeof name === 'string' ? this.#sources.get(name) : undefined;
      if (!source || found.has(source)) return;
      found.add(source);
      add(source.origin);
    };
    for (const { source, sources, citations, media } of inputs)
      for (const one of [source, sources, citations, media].flat())
        add(typeof one === 'object' && one !== null ? one.source : one);
    return [...found];
  }

  #addSource(source) {
    if (this.#written.has(source.id)) return;
    this.#written.add(source.id);
    const json = JSON.stringify(asWritten(source));
    this.#database.run(
      'INSERT INTO source VALUES (?, ?, ?)',
      source.id,
      source.origin ?? null,
      json,
    );
  }

  #addEvent(event, timeline, sources) {
    if (this.#ids.has(event.id)) {
      const message = `Two events are called “${event.id}”: the later one is left out.`;
      this.#onProblem({ code: 'duplicate-id', severity: 'error', path: '', message });
      return;
    }
    const row = rowOf(event, { ...timeline, sources: restsOn(event, sources) });
    if (!row) return;
    this.#ids.add(event.id);
    this.size += 1;
    const at = this.size;
    const { run } = this.#database;
    const { id, start, finish, reach, rank, status, known, former } = row;
    const lane = this.#numberOfLane(event.group ?? '');
    run(
      'INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?)',
      ...[at, id, start, finish, reach, rank, status, lane, known],
    );
    for (const one of former)
      run('INSERT INTO former VALUES (?,?,?,?)', at, one.since, one.until, one.status);
    const cites = [...event.citations, ...event.media].flatMap(({ source }) => source ?? []);
    const links = event.links.map((link) => link.event);
    run(
      'INSERT INTO document VALUES (?,?,?,?)',
      at,
      JSON.stringify(asWritten(event)),
      list(cites),
      list(links),
    );
    run('INSERT INTO words VALUES (?,?)', at, wordsOf(event, sources));
    for (const { kind, value, first } of facetsOf(event))
      run('INSERT INTO has VALUES (?,?,?)', this.#numberOfFacet(kind, value), at, Number(first));
  }

  #numberOfLane(id) {
    let number = this.#lanes.get(id);
    if (number === undefined) {
      number = this.#lanes.size + 1;
      this.#lanes.set(id, number);
      this.#database.run('INSERT INTO lane VALUES (?, ?)', number, id);
    }
    return number;
  }

  #numberOfFacet(kind, value) {
    const key = `${kind} ${value}`;
    let number = this.#facets.get(key);
    if (number === undefined) {
      number = this.#facets.size + 1;
      this.#facets.set(key, number);
      this.#database.run('INSERT INTO facet VALUES (?, ?, ?)', number, kind, value);
    }
    return number;
  }
}

/** A batch counts its events from one: in the sentence they are numbered through. */
function numbered(problem, before) {
  const index = /^\/events\/(\d+)/.exec(problem.path)?.[1];
  if (index === undefined) return problem;
  const [within, overall] = [Number(index) + 1, before + Number(index) + 1];
  return {
    ...problem,
    path: problem.path.replace(`/events/${index}`, `/events/${overall - 1}`),
    message: problem.message.replace(`Event ${within} `, `Event ${overall} `),
  };
}

const list = (ids) => (ids.length > 0 ? JSON.stringify([...new Set(ids)]) : null);

function restsOn({ citations, media }, sources) {
  const found = new Set();
  const add = (id) => {
    const source = sources.get(id);
    if (!source || found.has(source)) return;
    found.add(source);
    add(source.origin);
  };
  for (const { source } of [...citations, ...media]) add(source);
  return [...found];
}
