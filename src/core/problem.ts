import type { ProblemCode, ProblemTerms } from '../locales/problems/terms.js';
import type { Mark } from '../locales/reasons/terms.js';
import { jsonPointer } from './json-pointer.js';
import { english } from './problem-sentences.js';
import { quote } from './quote.js';
import type { ProblemContext } from './report.js';
import { tellProblem } from './tell-problem.js';

export type { ProblemCode } from '../locales/problems/terms.js';

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
  /** One plain English sentence that names the item, quotes the value and says how to mend it. */
  readonly message: string;
}

/** What each problem was made of, for those who tell it in another language. */
const contexts = new WeakMap<Problem, ProblemContext>();

/** Makes a problem, its sentence in English. */
export function problem(context: ProblemContext): Problem {
  if (context.told) return context.told;
  const one: Problem = {
    code: context.code,
    severity: context.severity ?? 'error',
    path: jsonPointer(context.keys),
    ...(context.input === undefined ? {} : { input: quote(context.input) }),
    message: tellProblem(context, english),
  };
  contexts.set(one, context);
  return one;
}

/** The same problem at another place of the input. */
export function movedTo(path: string, one: Problem): Problem {
  const moved = { ...one, path };
  const context = contexts.get(one);
  if (context) contexts.set(moved, context);
  return moved;
}

/**
 * The sentence of a problem in another language; undefined of a problem that was not made here, which
 * has its `message` alone.
 *
 * @param mark sets what is quoted from the data apart from the sentence.
 */
export function retold(one: Problem, words: ProblemTerms, mark?: Mark): string | undefined {
  const context = contexts.get(one);
  return context && tellProblem(context, words, mark);
}
