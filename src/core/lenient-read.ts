/**
 * Reads a value by a schema and gives up only what is at fault: the smallest part that can be left
 * out is, with a problem that names it, and the rest is read again.
 */
import * as v from 'valibot';
import type { ProblemCode } from './problem.js';
import type { ProblemContext, Report } from './report.js';

/** Where the value stands in the input, and what to call it. */
export interface Place {
  readonly keys: readonly PropertyKey[];
  readonly item?: string | undefined;
}

/** The parts to leave out: a leaf is left out whole. */
type Cuts = Map<PropertyKey, Cuts | 'cut'>;

/** What was reported of each place. */
type Told = Map<string, Mutable<ProblemContext>>;
type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** The places in the author's list of the items that are left, for lists that have lost some. */
type Origins = WeakMap<object, readonly number[]>;

/**
 * @returns the value as the schema gives it, or `undefined` where a part that cannot be missed is
 * missing or at fault. Every part that is left out is reported.
 */
export function lenientRead<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  place: Place,
  report: Report,
): v.InferOutput<Schema> | undefined {
  // nearly all values are right as they are: what it takes to mend the others is made for those alone
  let result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const told: Told = new Map();
  const origins: Origins = new WeakMap();
  let value = input;
  while (!result.success) {
    const cuts: Cuts = new Map();
    let whole = false;
    for (const issue of result.issues) {
      const path = issue.path ?? [];
      const steps = path.map((step) => originalKey(step as PathStep, origins));
      const keys = [...place.keys, ...steps];
      tell(issue, { ...place, keys }, told, report);
      const gone = path.map((step) => (step as PathStep).key);
      if (isMissing(issue, keys)) gone.pop();
      if (gone.length === 0) whole = true;
      else addCut(cuts, gone);
    }
    if (whole) return undefined;
    value = prune(value, cuts, origins);
    result = v.safeParse(schema, value);
  }
  return result.output;
}

function tell(issue: v.BaseIssue<unknown>, place: Place, told: Told, report: Report): void {
  const pointer = place.keys.map(String).join('\u0000');
  const before = told.get(pointer);
  if (before === undefined) {
    const context = contextOf(issue, place);
    told.set(pointer, context);
    report(context);
  } else if (isMissing(issue, place.keys)) before.whole = true;
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

/** The kinds of fault of what is checked beyond its type; those of our own are named by the check. */
const codes: Readonly<Record<string, ProblemCode>> = {
  non_empty: 'empty',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
};

function contextOf(issue: v.BaseIssue<unknown>, { keys, item }: Place): ProblemContext {
  const { kind, type, input, expected, message } = issue;
  let code: ProblemCode = type === 'picklist' ? 'not-allowed' : 'wrong-type';
  if (isMissing(issue, keys)) code = 'missing';
  else if (kind === 'validation') code = codes[type] ?? (message as ProblemCode);
  return { code, keys, item, input, expected };
}
