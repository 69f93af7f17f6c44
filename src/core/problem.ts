import { sentences, type ProblemCode } from './problem-sentences.js';

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

/** What a sentence can speak of. */
export interface ProblemContext {
  readonly code: ProblemCode;
  readonly severity?: Problem['severity'];
  /** Keys from the root of the input to the offending value. */
  readonly keys: readonly PropertyKey[];
  readonly input?: unknown;
  /** What the reader would call the item: the title of the event, say. */
  readonly item?: string | undefined;
  /** What the sentence needs besides: the allowed values, the mend, the other id. */
  readonly hint?: string;
}

const longestQuote = 80;
/** A sentence or two. */
const longestHint = 400;

/** Makes a problem, its sentence taken from the table. */
export function problem(context: ProblemContext): Problem {
  const input = context.input === undefined ? undefined : quote(context.input);
  return {
    code: context.code,
    severity: context.severity ?? 'error',
    path: jsonPointer(context.keys),
    ...(input === undefined ? {} : { input }),
    message: sentences[context.code]({
      where: where(context.keys, context.item),
      field: fieldOf(context.keys),
      holder: fieldOf(context.keys.slice(0, -1)),
      name: String(context.keys.at(-1)),
      value: input ?? '',
      hint: shorten(context.hint ?? '', longestHint),
    }),
  };
}

/** A JSON Pointer (RFC 6901) of the keys. */
export function jsonPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The value as JSON, short enough for a sentence. Never throws, whatever the value is. */
export function quote(value: unknown): string {
  let text: string;
  if (typeof value === 'string') text = JSON.stringify(value.slice(0, longestQuote + 1));
  else if (Array.isArray(value)) text = value.length === 0 ? '[]' : `[…] (${value.length} items)`;
  else if (typeof value === 'object' && value !== null) text = '{…}';
  else text = String(value);
  return shorten(text, longestQuote);
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
function where([list, index]: readonly PropertyKey[], item: string | undefined): string {
  const kind = kinds[String(list)];
  if (kind === undefined || index === undefined) return 'The timeline';
  const place = `${kind} ${Number(index) + 1}`;
  return item === undefined ? place : `${place} “${shorten(item, longestQuote)}”`;
}

/** The keys below the item in words, the innermost first: `"stance" in entry 2 of "citations"`. */
function fieldOf(keys: readonly PropertyKey[]): string {
  const words: string[] = [];
  const below = typeof keys[1] === 'number' ? keys.slice(2) : keys;
  for (const [depth, key] of below.entries()) {
    if (typeof key !== 'number') words.unshift(`"${String(key)}"`);
    else words[0] = `entry ${key + 1} of ${words[0] ?? `"${String(below[depth - 1])}"`}`;
  }
  return words.join(' in ');
}

/** The same problem, where what is at fault takes with it what it belongs to. */
export function withWhole(part: Problem, keys: readonly PropertyKey[]): Problem {
  const kind = keys.length > 3 ? undefined : kinds[String(keys[0])];
  const whole = kind?.toLowerCase() ?? 'entry';
  return { ...part, message: `${part.message} Without it the whole ${whole} is left out.` };
}

/** What an author would call an item: its title, else its id. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { title, id } = item as { title?: unknown; id?: unknown };
  return [title, id].find((name): name is string => typeof name === 'string' && name !== '');
}
