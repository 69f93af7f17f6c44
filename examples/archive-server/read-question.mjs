/** From an address to a question; what is not in the contract is refused. */
import { parseDate, statuses } from 'event-timeline/core';

/** The most buckets of a question, and the most events of an answer. */
const MOST = { buckets: 10_000, events: 2000, ids: 100, text: 200, values: 100 };

const laneKinds = ['group', 'actor', 'place', 'status', 'source'];
const lists = ['status', 'actor', 'place', 'source', 'tag'];
const viewParameters = [...lists, 'text', 'as-of', 'group-by'];
const parameters = {
  timeline: [],
  extent: ['from', 'to', 'lane', ...viewParameters],
  counts: ['from', 'to', 'bucket', 'lane', ...viewParameters],
  events: ['from', 'to', 'bucket', 'limit', 'lane', 'id', ...viewParameters],
  lanes: viewParameters,
};

/** A question that the contract does not know, or that asks for too much. */
export class Refusal extends Error {
  /** @param {string} title @param {string} detail @param {string} [parameter] */
  constructor(title, detail, parameter, status = 400) {
    super(detail);
    this.status = status;
    this.title = title;
    this.parameter = parameter;
  }
}

/**
 * @typedef {object} View
 * @property {import('event-timeline/core').TimelineFilter} filter
 * @property {number | undefined} asOf the last instant of that date
 * @property {string} groupBy
 * @property {string | undefined} lane
 */

export const resources = Object.keys(parameters);

/**
 * @param {string} resource one of `resources`
 * @param {URLSearchParams} search
 * @param {{ timeZone?: string }} description
 */
export function readQuestion(resource, search, { timeZone }) {
  const known = parameters[resource];
  for (const name of new Set(search.keys())) {
    if (!known.includes(name))
      throw refuse(
        name,
        `${resource} knows no parameter “${name}”, only ${known.join(', ') || 'none'}.`,
      );
    if (search.getAll(name).length > 1 && ![...lists, 'id'].includes(name))
      throw refuse(name, `“${name}” is given more than once.`);
  }
  const view = readView(search, timeZone);
  if (resource === 'timeline' || resource === 'lanes') return { view };
  const ids = search.getAll('id');
  if (ids.length > 0) return { view, ids: readIds(ids, search) };
  const window = { from: instant(search, 'from', -Infinity), to: instant(search, 'to', Infinity) };
  if (!(window.from < window.to)) throw refuse('to', '“to” must be after “from”.');
  if (resource === 'extent') return { view, window };
  const bucket = number(search, 'bucket', resource === 'counts');
  if (bucket !== undefined) checkBucket(bucket);
  if (resource === 'counts') return { view, window: { ...window, bucket } };
  const limit = number(search, 'limit', true);
  if (!Number.isInteger(limit) || limit > MOST.events)
    throw refuse(
      'limit',
      `“limit” must be a whole number of at most ${MOST.events}; it is ${limit}.`,
    );
  return { view, window: { ...window, limit, ...(bucket !== undefined && { bucket }) } };
}

/** @param {{ from: number, to: number, bucket?: number }} window cut to what the archive covers */
export function checkSize({ from, to, bucket }) {
  if (bucket !== undefined && (to - from) / bucket > MOST.buckets)
    throw refuse(
      'bucket',
      `At most ${MOST.buckets} buckets at a time; a bucket of ${bucket} ms makes ${Math.ceil((to - from) / bucket)}.`,
    );
}

/** @param {number} count of the events of an answer */
export function checkEvents(count) {
  if (count > MOST.events)
    throw refuse('limit', `At most ${MOST.events} events at a time; this asks for ${count}.`);
}

function readView(search, timeZone) {
  const filter = Object.fromEntries(lists.map((name) => [name, search.getAll(name)]));
  for (const name of lists)
    if (filter[name].length > MOST.values)
      throw refuse(name, `At most ${MOST.values} values of “${name}” at a time.`);
  const unknown = filter.status.find((status) => !statuses.includes(status));
  if (unknown !== undefined)
    throw refuse('status', `“${unknown}” is no status; one of ${statuses.join(', ')} is.`);
  const text = search.get('text') ?? undefined;
  if (text && text.length > MOST.text)
    throw refuse('text', `At most ${MOST.text} characters of text.`);
  const groupBy = search.get('group-by') ?? 'group';
  if (!laneKinds.includes(groupBy))
    throw refuse('group-by', `Lanes can be by ${laneKinds.join(', ')}, not by “${groupBy}”.`);
  const lane = search.get('lane') ?? undefined;
  return { filter: { ...filter, text }, asOf: asOf(search, timeZone), groupBy, lane };
}

function asOf(search, timeZone) {
  const date = search.get('as-of');
  if (date === null) return undefined;
  try {
    return parseDate(date, timeZone ? { timeZone } : {}).latest;
  } catch (error) {
    throw refuse('as-of', error.message);
  }
}

function readIds(ids, search) {
  for (const name of ['from', 'to', 'bucket', 'limit', 'lane'])
    if (search.has(name))
      throw refuse(name, `“${name}” is of no use where events are asked for by “id”.`);
  if (ids.length > MOST.ids) throw refuse('id', `At most ${MOST.ids} events by “id” at a time.`);
  return ids;
}

function instant(search, name, otherwise) {
  const infinite = { '-infinity': -Infinity, infinity: Infinity };
  return infinite[search.get(name)] ?? number(search, name, false) ?? otherwise;
}

function number(search, name, isNeeded) {
  const text = search.get(name);
  if (text === null && !isNeeded) return undefined;
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(value) && (name === 'from' || name === 'to' || value >= 0)) return value;
  throw refuse(
    name,
    `“${name}” must be a number; it is ${text === null ? 'missing' : `“${text}”`}.`,
  );
}

function checkBucket(bucket) {
  const isWhole = bucket >= 1 && Number.isInteger(bucket);
  const isPart = bucket > 0 && bucket < 1 && Number.isInteger(1 / bucket);
  if (!isWhole && !isPart)
    throw refuse(
      'bucket',
      '“bucket” must be a whole number of milliseconds, or a whole part of one.',
    );
}

const refuse = (parameter, detail) => new Refusal('This cannot be answered', detail, parameter);
