/** Where an item stands in the format that it came in, and what is at fault there. */
import type { ProblemCode } from '../core/problem.js';
import type { ProblemContext } from '../core/report.js';
import type { Reason } from '../locales/reasons/terms.js';

/** Where an item stands in the format that it came in. */
export interface Original {
  /** What to call it there, in a sentence: "Row 7", "Event 3", "Entry “smith2020”". */
  readonly name: string;
  /** The keys that lead to it. In a table: the row as a spreadsheet counts it, the header being 1. */
  readonly keys: readonly PropertyKey[];
  /**
   * Where the fields of our item come from, by their path in our item (`date`, `media/0/url`): keys
   * that lead on from the item in the original. A path stands for all below it. Fields that are not
   * named here keep their own names.
   */
  readonly fields?: Readonly<Record<string, readonly PropertyKey[]>>;
}

/** A fault that the importer finds itself. */
export interface Fault {
  /** From the item in the original to the field at fault; the item itself where there are none. */
  readonly field?: readonly PropertyKey[];
  readonly input?: unknown;
  /** Ends the English sentence of the code: see `problem-sentences.ts`. */
  readonly hint?: string;
  /** What it should have been, in place of the hint: see `ProblemContext`. */
  readonly expected?: string;
  /** What the hint says, for those who tell it in another language. */
  readonly why?: Reason;
  /** What the reason is about, such as the name of the format; a value of the data comes in quotes. */
  readonly detail?: string;
  /** Default: `error`, which leaves something out. */
  readonly severity?: 'error' | 'warning';
  /** What a reader would call the item. */
  readonly item?: string | undefined;
}

/** What an importer itself finds at fault, as the readers report it. */
export function faultOf(code: ProblemCode, original: Original, fault: Fault = {}): ProblemContext {
  const { name, keys } = original;
  const { field = [], ...rest } = fault;
  return {
    code,
    ...rest,
    keys: [...keys, ...field],
    original: { name, depth: keys.length },
  };
}

/**
 * What the model finds at fault in an item, told of the original.
 *
 * @param path from our item to what is at fault.
 */
export function inOriginal(
  context: ProblemContext,
  { name, keys, fields }: Original,
  path: readonly PropertyKey[],
): ProblemContext {
  return {
    ...context,
    keys: [...keys, ...moved(path, fields)],
    original: { name, depth: keys.length },
  };
}

/** The path in our item, as it stands in the original: the longest part that is known is replaced. */
function moved(path: readonly PropertyKey[], fields: Original['fields']): readonly PropertyKey[] {
  for (let length = path.length; length > 0; length--) {
    const known = fields?.[path.slice(0, length).map(String).join('/')];
    if (known) return [...known, ...path.slice(length)];
  }
  return path;
}
