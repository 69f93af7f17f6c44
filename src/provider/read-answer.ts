/** From what an archive answered to what may be relied upon: the contract is checked, not trusted. */
import { statuses } from '../core/schema.js';
import type {
  BucketCounts,
  EventExtent,
  StatusCounts,
  WindowCounts,
} from '../layout/event-provider.js';
import { CONTRACT } from './archive-contract.js';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What of an answer does not follow the contract. */
export class ContractFault extends Error {
  /** @param at where in the answer; '' is the whole. */
  constructor(at: string, value: unknown, expected: string) {
    const found = (JSON.stringify(value) as string | undefined) ?? 'nothing';
    const shown = found.length > 60 ? `${found.slice(0, 59)}…` : found;
    super(`${at ? `"${at}"` : 'the answer'} is ${shown} where ${expected} belongs`);
  }
}

/** A lane of an archive, and how many events stand in it. */
export interface ArchiveLane {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** @throws ContractFault where the answer is no object, or of another version of the contract. */
export function readAnswer(value: unknown): JsonObject {
  const answer = objectAt('', value);
  if (answer['contract'] !== CONTRACT)
    throw new ContractFault('contract', answer['contract'], `the version ${CONTRACT}`);
  return answer;
}

/** @throws ContractFault */
export function readExtent(answer: JsonObject): EventExtent | undefined {
  const given = answer['extent'];
  if (given === null) return undefined;
  const extent = objectAt('extent', given);
  const [from, to, lastStart] = ['from', 'to', 'lastStart'].map((key) =>
    readInstant(`extent.${key}`, extent[key]),
  ) as [number, number, number];
  if (lastStart < from || to < from)
    throw new ContractFault('extent', given, 'a stretch that ends after it begins');
  return { from, to, lastStart };
}

/** @throws ContractFault */
export function readCounts(answer: JsonObject, bucket: number): WindowCounts {
  const given = answer['buckets'];
  if (!Array.isArray(given)) throw new ContractFault('buckets', given, 'a list');
  let last = -Infinity;
  const buckets = given.map((value: unknown, i): BucketCounts => {
    const at = `buckets[${i}]`;
    const one = objectAt(at, value);
    const start = one['start'];
    if (typeof start !== 'number' || !Number.isInteger(start / bucket) || start <= last)
      throw new ContractFault(`${at}.start`, start, `a later multiple of ${bucket}`);
    last = start;
    return {
      start,
      began: readStatusCounts(`${at}.began`, one['began']),
      ended: readStatusCounts(`${at}.ended`, one['ended']),
    };
  });
  return { before: readStatusCounts('before', answer['before']), buckets };
}

/** @throws ContractFault */
export function readLanes(answer: JsonObject): ArchiveLane[] {
  const given = answer['lanes'];
  if (!Array.isArray(given)) throw new ContractFault('lanes', given, 'a list');
  return given.map((value: unknown, i) => {
    const at = `lanes[${i}]`;
    const { id, title = id, count } = objectAt(at, value);
    if (typeof id !== 'string') throw new ContractFault(`${at}.id`, id, 'a text');
    if (typeof title !== 'string') throw new ContractFault(`${at}.title`, title, 'a text');
    return { id, title, count: readCount(`${at}.count`, count) };
  });
}

/** The ids of the events of an answer, in its order. @throws ContractFault */
export function readIds(answer: JsonObject): string[] {
  const given = answer['events'];
  if (!Array.isArray(given)) throw new ContractFault('events', given, 'a list');
  const ids = given.map((value: unknown, i) => {
    const { id } = objectAt(`events[${i}]`, value);
    if (typeof id !== 'string' || id.trim() === '')
      throw new ContractFault(`events[${i}].id`, id, 'a text that names the event');
    return id.trim();
  });
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i && ids.lastIndexOf(id) === i);
  if (twice >= 0) throw new ContractFault(`events[${twice}].id`, ids[twice], 'an id of its own');
  return ids;
}

function readInstant(at: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new ContractFault(at, value, 'a number of milliseconds');
}

function readStatusCounts(at: string, value: unknown): StatusCounts {
  const counts: Record<string, number> = {};
  for (const [status, count] of Object.entries(objectAt(at, value))) {
    if (!(statuses as readonly string[]).includes(status))
      throw new ContractFault(at, status, `one of ${statuses.join(', ')}`);
    const number = readCount(`${at}.${status}`, count);
    if (number > 0) counts[status] = number;
  }
  return counts;
}

function readCount(at: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new ContractFault(at, value, 'a whole number, 0 or more,');
}

function objectAt(at: string, value: unknown): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as JsonObject;
  throw new ContractFault(at, value, 'an object');
}
