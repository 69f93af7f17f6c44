/** What a command is. */
import type { Given } from './arguments.js';
import type { Terminal } from './terminal.js';

/** An option as its command describes it. */
export interface Option {
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** A line of the help; the default stands in it. */
  readonly help: string;
}

/**
 * How it ended, for scripts: 0 all is well; 1 it ran, and found something at fault; 2 it could not run, for a
 * mistake in how it was called or a file that cannot be read.
 */
export type ExitStatus = 0 | 1 | 2;

/** A command: `event-timeline NAME …`. */
export interface Command {
  readonly name: string;
  /** Its line in the list of commands. */
  readonly summary: string;
  /** What stands behind its name in the help. */
  readonly operands: string;
  /** How many operands it takes: the fewest and the most. */
  readonly count: readonly [number, number];
  /** Paragraphs of its help. */
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** What to type, and what that does. */
  readonly examples: readonly (readonly [string, string])[];
  run(given: Given, terminal: Terminal): Promise<ExitStatus>;
}

/** What a person who called the command can mend; its message says how. */
export class Refusal extends Error {}
