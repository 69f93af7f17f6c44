/** From a filter as authors write it to one that can be used. */
import type { TimelineFilter } from './filter-events.js';
import { filterLists } from './filter-values.js';
import type { Status } from './model.js';
import { problem, type Problem } from './problem.js';
import type { ProblemContext } from './report.js';
import { statuses } from './schema.js';

type Draft = { -readonly [Key in keyof TimelineFilter]: TimelineFilter[Key] };
type Refuse = (
  code: 'wrong-type' | 'not-allowed',
  keys: readonly PropertyKey[],
  value: unknown,
  asked: Pick<ProblemContext, 'expected' | 'example'>,
) => void;

/**
 * Reads a filter: an object, or its JSON. A lone value may stand without brackets.
 *
 * @returns what could be used of it, and a warning for each part that could not.
 */
export function readFilter(input: unknown): { filter: TimelineFilter; problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse: Refuse = (code, keys, value, asked) => {
    const path = ['filter', ...keys];
    problems.push(problem({ code, severity: 'warning', keys: path, input: value, ...asked }));
  };
  const given = typeof input === 'string' ? fromJson(input) : (input ?? {});
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    refuse('wrong-type', [], input, { expected: 'Object', example: '{"status": ["disputed"]}' });
    return { filter: {}, problems };
  }
  const filter: Draft = {};
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) readPart(filter, key, value, refuse);
  }
  return { filter, problems };
}

function readPart(filter: Draft, key: string, value: unknown, refuse: Refuse): void {
  const list = filterLists.find((name) => name === key);
  if (list !== undefined) {
    const texts = textsOf(list, value, refuse);
    if (list === 'status') filter.status = texts.filter(isStatus);
    else filter[list] = texts;
  } else if (key !== 'text') {
    refuse('wrong-type', [key], value, { expected: [...filterLists, 'text'].join(' | ') });
  } else if (typeof value === 'string') filter.text = value;
  else refuse('wrong-type', [key], value, { expected: 'string' });
}

/** The texts in a list, or the lone one, and of statuses only those that there are. */
function textsOf(name: string, value: unknown, refuse: Refuse): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item, index): item is string => {
    if (typeof item !== 'string') {
      refuse('wrong-type', [name, index], item, { expected: 'string' });
      return false;
    }
    if (name !== 'status' || isStatus(item)) return true;
    refuse('not-allowed', [name, index], item, { expected: statuses.join(' | ') });
    return false;
  });
}

const isStatus = (name: string): name is Status => (statuses as readonly string[]).includes(name);

/** What is no JSON is refused as the text that it is. */
function fromJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
