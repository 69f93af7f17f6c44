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
      field: String(context.keys.at(-1) ?? 'timeline'),
      value: input ?? '',
      hint: context.hint ?? '',
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
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`;
}

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
  return item === undefined ? place : `${place} “${item}”`;
}

/** What an author would call an item: its title, else its id. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { title, id } = item as { title?: unknown; id?: unknown };
  return [title, id].find((name): name is string => typeof name === 'string' && name !== '');
}
