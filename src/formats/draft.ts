/** What an importer writes down before the model reads it, and where in the original each part stands. */
import { parseTimeline, type ParsedTimeline } from '../core/parse-timeline.js';
import { checkEvidence } from '../core/evidence-problems.js';
import { problem, type ProblemCode } from '../core/problem.js';
import { readTimeline } from '../core/read-timeline.js';
import type { ProblemContext, Report } from '../core/report.js';
import type { Reason } from '../locales/reasons/terms.js';
import { faultOf, inOriginal, type Fault, type Original } from './original.js';

/** The lists of a timeline. */
export type DraftList = 'events' | 'sources' | 'groups' | 'eras';

type Item = Readonly<Record<string, unknown>>;

/**
 * Collects what an importer finds and hands it to the model. Whatever the model then has to say is told
 * in the terms of the original: its rows, its fields, its values.
 */
export class Draft {
  readonly #fields: Record<string, unknown>;
  readonly #lists: Record<DraftList, unknown[]> = { events: [], sources: [], groups: [], eras: [] };
  readonly #originals: Record<DraftList, Original[]> = {
    events: [],
    sources: [],
    groups: [],
    eras: [],
  };
  readonly #whole: Original;
  readonly #reported: ProblemContext[] = [];

  /**
   * @param fields what the timeline says of itself: `title`, `language`, `extra` …
   * @param whole where these stand in the original.
   */
  constructor(fields: Item = {}, whole: Original = { name: 'The timeline', keys: [] }) {
    this.#fields = { ...fields };
    this.#whole = whole;
  }

  /** Says of the timeline what is found on the way. */
  set(field: string, value: unknown): void {
    this.#fields[field] = value;
  }

  /** Adds an item as an author would write it; `undefined` fields are left out. */
  add(list: DraftList, item: Item, original: Original): void {
    this.#lists[list].push(said(item));
    this.#originals[list].push(original);
  }

  /** How many items a list has so far. */
  count(list: DraftList): number {
    return this.#lists[list].length;
  }

  /** Takes down what the importer itself finds at fault. */
  report(code: ProblemCode, original: Original, fault: Fault = {}): void {
    this.take(faultOf(code, original, fault));
  }

  /** Takes down a fault that has been told of the original. */
  take(fault: ProblemContext): void {
    this.#reported.push(fault);
  }

  /** Has the model read it. Never throws. */
  finish(): ParsedTimeline {
    const reported = [...this.#reported];
    const report: Report = (context) => reported.push(this.#inOriginal(context));
    const lists = Object.entries(this.#lists).filter(([, items]) => items.length > 0);
    const document = { ...this.#fields, ...Object.fromEntries(lists) };
    const { timeline } = readTimeline(document, report, (events, sources, unsure) => {
      checkEvidence(events, sources, unsure, report);
    });
    return { timeline, problems: reported.map((context) => problem(context)) };
  }

  #inOriginal(context: ProblemContext): ProblemContext {
    const [list, index, ...rest] = context.keys;
    const items = isList(list) ? this.#originals[list] : undefined;
    const original = typeof index === 'number' ? items?.[index] : undefined;
    return original
      ? inOriginal(context, original, rest)
      : inOriginal(context, this.#whole, context.keys);
  }
}

const isList = (key: PropertyKey | undefined): key is DraftList =>
  key === 'events' || key === 'sources' || key === 'groups' || key === 'eras';

/** Without the fields that say nothing. */
export const said = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

/**
 * The timeline of a text that is not what it was taken for.
 *
 * @param expected what it is not, in English.
 * @param format the name of that alone; absent where it says nothing to a reader.
 */
export function refused(
  input: unknown,
  expected: string,
  format?: string,
  why: Reason = format === undefined ? 'unknown-format' : 'other-format',
): ParsedTimeline {
  const { timeline } = parseTimeline({});
  const because = { why, ...(format !== undefined && { detail: format }) };
  const context = { code: 'wrong-format', keys: [], input, hint: expected, ...because } as const;
  return { timeline, problems: [problem(context)] };
}

/** The fault of an item that should have fields and has none. */
export const notObject = (input: unknown): Fault => ({
  input,
  hint: 'give an object',
  why: 'not-object',
});

/** The fields of an item that are in none of the names, for its `extra`; undefined where there are none. */
export function extraOf(item: object, known: ReadonlySet<string>): Item | undefined {
  const others = Object.entries(item).filter(
    ([name, value]) => !known.has(name) && saysSomething(value),
  );
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== undefined && value !== null && value !== '';
}
