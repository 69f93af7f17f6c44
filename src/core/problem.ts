import { jsonPointer } from './json-pointer.js';
import { mendOf } from './mend.js';
import { sentences, type ProblemCode } from './problem-sentences.js';
import type { ProblemContext } from './report.js';

export type { ProblemCode } from './problem-sentences.js';

/**
 * Something in the input that could not be taken as it stands. An `error` leaves out the item at
 * `path`, a `warning` keeps it.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** A JSON Pointer (RFC 6901) into the input; the empty string is the whole. */
  readonly path: string;
  /** The offending value as JSON, shortened; absent where nothing was given. */
  readonly input?: string;
  /** One plain sentence that names the item, quotes the value and says how to mend it. */
  readonly message: string;
}

const longestQuote = 80;
/** A sentence or two. */
const longestHint = 400;

/** Makes a problem, its sentence taken from the table. */
export function problem(context: ProblemContext): Problem {
  if (context.told) return context.told;
  const input = context.input === undefined ? undefined : quote(context.input);
  const below = belowItem(context);
  const sentence = sentences[context.code]({
    where: where(context),
    field: fieldOf(below),
    holder: fieldOf(below.slice(0, -1)),
    name: String(context.keys.at(-1)),
    value: input ?? '',
    hint: shorten(context.hint ?? mendOf(context), longestHint),
  });
  return {
    code: context.code,
    severity: context.severity ?? 'error',
    path: jsonPointer(context.keys),
    ...(input === undefined ? {} : { input }),
    message: context.whole ? `${sentence} ${withoutIt(context.keys)}` : sentence,
  };
}

/** The value as JSON, short enough for a sentence. Never throws, whatever the value is. */
export function quote(value: unknown): string {
  try {
    return shorten(asJson(value), longestQuote);
  } catch {
    return '{…}';
  }
}

function asJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longestQuote + 1));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[…] (${value.length} items)`;
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

const kinds: Record<string, string> = {
  events: 'Event',
  sources: 'Source',
  groups: 'Group',
  eras: 'Era',
  corrections: 'Correction',
};

/** "Event 4 “Raid”", or the whole timeline. */
function where({ keys: [list, index], item, original }: ProblemContext): string {
  const kind = kinds[String(list)];
  if (!original && (kind === undefined || index === undefined)) return 'The timeline';
  const place = original?.name ?? `${kind} ${Number(index) + 1}`;
  return item === undefined ? place : `${place} “${shorten(item, longestQuote)}”`;
}

/** The keys that lead on from the item. */
const belowItem = ({ keys, original }: ProblemContext): readonly PropertyKey[] =>
  keys.slice(original?.depth ?? (typeof keys[1] === 'number' ? 2 : 0));

/** What is at fault takes with it what it belongs to. */
function withoutIt(keys: readonly PropertyKey[]): string {
  const kind = keys.length > 3 ? undefined : kinds[String(keys[0])];
  return `Without it the whole ${kind?.toLowerCase() ?? 'entry'} is left out.`;
}

/** The keys below the item in words, the innermost first: `"stance" in entry 2 of "citations"`. */
function fieldOf(below: readonly PropertyKey[]): string {
  const words: string[] = [];
  for (const [depth, key] of below.entries()) {
    if (typeof key !== 'number') words.unshift(`"${String(key)}"`);
    else words[0] = `entry ${key + 1} of ${words[0] ?? `"${String(below[depth - 1])}"`}`;
  }
  return words.join(' in ');
}
