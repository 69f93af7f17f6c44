/** What the readers report: the facts of a fault. Its words come later, from `problem`. */
import type { ArchiveFault, Overstatement } from '../locales/problems/terms.js';
import type { Reason } from '../locales/reasons/terms.js';
import type { Problem, ProblemCode } from './problem.js';

/** What a sentence can speak of. */
export interface ProblemContext {
  readonly code: ProblemCode;
  readonly severity?: Problem['severity'];
  /** Keys from the root of the input to the offending value. */
  readonly keys: readonly PropertyKey[];
  readonly input?: unknown;
  /** What the reader would call the item: the title of the event, say. */
  readonly item?: string | undefined;
  /** What the sentence needs besides, as it came: the other id, the other status, what was answered. */
  readonly hint?: string | undefined;
  /** What the hint of an importer says, for those who tell it in another language. */
  readonly why?: Reason | undefined;
  /** What the reason is about: the name of the format, the other title. */
  readonly detail?: string | undefined;
  /** What the schema asks for, in its own terms, where the hint follows from that. */
  readonly expected?: string | null;
  /** One that would be right. */
  readonly example?: string;
  /** Why a status, which is the hint, says more than is cited for it. */
  readonly reason?: Overstatement;
  /** How the data came, where that says better than its keys what is at fault. */
  readonly way?: Way | undefined;
  /** Which archive gave no answer, and why. */
  readonly archive?: { readonly fault: ArchiveFault; readonly host: string } | undefined;
  /** Of a date: the time zone that it was read in. */
  readonly timeZone?: string | undefined;
  /** What is at fault takes with it what it belongs to. */
  readonly whole?: boolean;
  /** What the item is called in the format that it came in: "Row 7". So many of `keys` lead to it. */
  readonly original?: { readonly name: string; readonly depth: number } | undefined;
  /** Whoever found it has put it into words already. */
  readonly told?: Problem;
}

/** A way in, and what it is called: the attribute's name, the file's address. */
export interface Way {
  readonly by: 'attribute' | 'property' | 'script' | 'file';
  readonly name?: string;
  /** Of a file that has a document a line. */
  readonly line?: number;
}

/** Takes a fault down. */
export type Report = (context: ProblemContext) => void;

/** What an author would call an item: its title, else its id. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { title, id } = item as { title?: unknown; id?: unknown };
  return [title, id].find((name): name is string => typeof name === 'string' && name !== '');
}
