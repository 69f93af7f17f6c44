/**
 * Reads a value by a schema and gives up only what is at fault: the smallest part that can be left
 * out is, with a problem that names it, and the rest is read again.
 */
import * as v from 'valibot';
import { problem, withWhole, type Problem, type ProblemCode } from './problem.js';

/** Where the value stands in the input, and what to call it. */
export interface Place {
  readonly keys: readonly PropertyKey[];
  readonly item?: string | undefined;
}

/** The parts to leave out: a leaf is left out whole. */
type Cuts = Map<PropertyKey, Cuts | 'cut'>;

/** Where in the list of problems that of each place stands. */
type Told = Map<string, number>;

/** The places in the author's list of the items that are left, for lists that have lost some. */
type Origins = WeakMap<object, readonly number[]>;

/**
 * @returns the value as the schema gives it, or `undefined` where a part that cannot be missed is
 * missing or at fault. Every part that is left out adds a problem to `problems`.
 */
export function lenientRead<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  place: Place,
  problems: Problem[],
): v.InferOutput<Schema> | undefined {
  const told: Told = new Map();
  const origins: Origins = new WeakMap();
  let value = input;
  for (;;) {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const cuts: Cuts = new Map();
    let whole = false;
    for (const issue of result.issues) {
      const path = issue.path ?? [];
      const steps = path.map((step) => originalKey(step as PathStep, origins));
      const keys = [...place.keys, ...steps];
      tell(issue, { ...place, keys }, told, problems);
      const gone = path.map((step) => (step as PathStep).key);
      if (isMissing(issue, keys)) gone.pop();
      if (gone.length === 0) whole = true;
      else addCut(cuts, gone);
    }
    if (whole) return undefined;
    value = prune(value, cuts, origins);
  }
}

function tell(issue: v.BaseIssue<unknown>, place: Place, told: Told, problems: Problem[]): void {
  const pointer = place.keys.map(String).join('\u0000');
  const before = told.get(pointer);
  const earlier = before === undefined ? undefined : problems[before];
  if (before === undefined || earlier === undefined) {
    told.set(pointer, problems.length);
    problems.push(toProblem(issue, place));
  } else if (isMissing(issue, place.keys)) problems[before] = withWhole(earlier, place.keys);
}

/** A field is not there, so that it is the object around it that is at fault. */
function isMissing(issue: v.BaseIssue<unknown>, keys: readonly PropertyKey[]): boolean {
  return (
    issue.kind === 'schema' && issue.received === 'undefined' && typeof keys.at(-1) === 'string'
  );
}

interface PathStep {
  readonly input: unknown;
  readonly key: PropertyKey;
}

function originalKey(step: PathStep, origins: Origins): PropertyKey {
  const { input, key } = step;
  if (typeof input !== 'object' || input === null || typeof key !== 'number') return key;
  return origins.get(input)?.[key] ?? key;
}

function addCut(cuts: Cuts, keys: readonly PropertyKey[]): void {
  let level = cuts;
  for (const [depth, key] of keys.entries()) {
    const below = level.get(key);
    if (below === 'cut') return;
    if (depth === keys.length - 1) level.set(key, 'cut');
    else if (below === undefined) {
      const next: Cuts = new Map();
      level.set(key, next);
      level = next;
    } else level = below;
  }
}

function prune(value: unknown, cuts: Cuts, origins: Origins): unknown {
  if (Array.isArray(value)) {
    const before = origins.get(value);
    const kept = value.flatMap((item: unknown, index) => {
      const cut = cuts.get(index);
      if (cut === 'cut') return [];
      return [{ index, item: cut === undefined ? item : prune(item, cut, origins) }];
    });
    const items = kept.map(({ item }) => item);
    origins.set(
      items,
      kept.map(({ index }) => before?.[index] ?? index),
    );
    return items;
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, item]: [string, unknown]) => {
      const cut = cuts.get(key);
      if (cut === 'cut') return [];
      return [[key, cut === undefined ? item : prune(item, cut, origins)]];
    }),
  );
}

function toProblem(issue: v.BaseIssue<unknown>, { keys, item }: Place): Problem {
  const of = (code: ProblemCode, hint = ''): Problem =>
    problem({ code, keys, item, hint, input: issue.input });
  if (isMissing(issue, keys)) return of('missing');
  if (issue.kind === 'validation') {
    if (issue.type === 'non_empty') return of('empty');
    if (issue.type === 'min_value')
      return of('out-of-range', `of at least ${issue.requirement as number}`);
    if (issue.type === 'max_value')
      return of('out-of-range', `of at most ${issue.requirement as number}`);
    return of(issue.message as ProblemCode);
  }
  if (issue.type === 'picklist')
    return of(
      'not-allowed',
      `one of ${(issue.expected ?? '').replace(/[()]/g, '').replace(/ \| /g, ', ')}`,
    );
  return of('wrong-type', expectation(issue.expected ?? '', keys.at(-1)));
}

/** What to write instead, in words rather than in the type system's. */
function expectation(expected: string, key: PropertyKey | undefined): string {
  if (key === 'date') return 'an EDTF date in quotes, such as "2023" or "2023-05"';
  const words: Record<string, string> = {
    string: 'a text in quotes',
    number: 'a number without quotes',
    boolean: 'true or false without quotes',
    Array: 'a list in square brackets',
    Object: 'an object in braces',
  };
  const parts = expected.replace(/[()]/g, '').split(' | ');
  return [...new Set(parts.map((part) => words[part] ?? part))].join(' or ');
}
