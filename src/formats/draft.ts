/** What an importer writes down before the model reads it, and where in the original each part stands. */
import { parseTimeline, type ParsedTimeline } from '../core/parse-timeline.js';
import { checkEvidence } from '../core/evidence-problems.js';
import { problem, type ProblemCode } from '../core/problem.js';
import { readTimeline } from '../core/read-timeline.js';
import type { ProblemContext, Report } from '../core/report.js';
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

/** The lists of a timeline. */
export type DraftList = 'events' | 'sources' | 'groups' | 'eras';

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
    const { name, keys } = original;
    const { field = [], ...rest } = fault;
    this.#reported.push({
      code,
      ...rest,
      keys: [...keys, ...field],
      original: { name, depth: keys.length },
    });
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
    const { name, keys, fields } = original ?? this.#whole;
    const path = original ? rest : context.keys;
    return {
      ...context,
      keys: [...keys, ...moved(path, fields)],
      original: { name, depth: keys.length },
    };
  }
}

const isList = (key: PropertyKey | undefined): key is DraftList =>
  key === 'events' || key === 'sources' || key === 'groups' || key === 'eras';

/** The path in our item, as it stands in the original: the longest part that is known is replaced. */
function moved(path: readonly PropertyKey[], fields: Original['fields']): readonly PropertyKey[] {
  for (let length = path.length; length > 0; length--) {
    const known = fields?.[path.slice(0, length).map(String).join('/')];
    if (known) return [...known, ...path.slice(length)];
  }
  return path;
}

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
