/** The ways in which data reaches the element, and how they make one document. */
import type { TimelineInput } from './model.js';
import type { ProblemContext, Report, Way } from './report.js';

/** The lists that can be given as attributes and as properties. */
export const listNames = ['events', 'sources', 'groups', 'eras'] as const;
export type ListName = (typeof listNames)[number];

/** What was given, each way by itself. */
export interface WaysIn {
  readonly properties: Readonly<Partial<Record<ListName, unknown>>>;
  /** JSON, as it stands in the attributes. */
  readonly attributes: Readonly<Partial<Record<ListName, string>>>;
  /** What `src` held, already read from JSON. */
  readonly file?: unknown;
  /** The text of the inline script. */
  readonly inline?: string | undefined;
  /** What the HTML children say. */
  readonly html?: TimelineInput | undefined;
}

type Layer = Readonly<Record<string, unknown>>;

/**
 * Property before attribute before file before inline script before HTML. The first way that has
 * usable events gives them; sources, groups and eras of all ways complete each other.
 *
 * @returns the document to read. What could not even be read as one is reported.
 */
export function assemble(ways: WaysIn, report: Report): Layer {
  const layers = [
    usable(fromTexts(ways.properties, 'property', report), 'property', report),
    usable(fromTexts(ways.attributes, 'attribute', report), 'attribute', report),
    usable(asLayer(ways.file, report), 'file', report),
    usable(asLayer(fromText(ways.inline, { by: 'script' }, report), report), 'script', report),
    ways.html ?? {},
  ];
  // without a prototype, so that no name of a field is taken
  const document = Object.create(null) as Record<string, unknown>;
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (value === undefined || value === null) continue;
      const before = document[key];
      if (before === undefined) document[key] = value;
      else if (key !== 'events' && isListName(key)) document[key] = completed(before, value);
    }
  }
  return document;
}

const isListName = (key: string): key is ListName => (listNames as readonly string[]).includes(key);

/** Leaves out what ought to be a list and is none, so that a lower way can step in. */
function usable(layer: Layer, by: Way['by'], report: Report): Layer {
  const kept = Object.entries(layer).filter(([name, value]) => {
    if (!isListName(name) || Array.isArray(value)) return true;
    if (value === undefined || value === null) return false;
    const way = by === 'file' ? { by } : { by, name };
    report({ code: 'wrong-type', keys: [name], input: value, expected: 'Array', way });
    return false;
  });
  return Object.fromEntries(kept);
}

/** Frameworks set as a property what an author has written as an attribute: either may be JSON. */
function fromTexts(given: Layer, by: Way['by'], report: Report): Layer {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? fromText(value, { by, name }, report) : value,
    ]),
  );
}

/** A text with nothing in it says nothing, and is no fault. */
function fromText(text: string | undefined, way: Way, report: Report): unknown {
  if (text === undefined || text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    report(notJson(text, way, error));
    return undefined;
  }
}

/** The fault of a text that is not JSON, with the place where reading it failed. */
export function notJson(text: string, way: Way, error: unknown): ProblemContext {
  return { code: 'not-json', keys: [], input: text, way, hint: (error as Error).message };
}

/** A bare list is a list of events; what is neither a list nor an object is no document. */
function asLayer(value: unknown, report: Report): Layer {
  if (value === undefined) return {};
  if (Array.isArray(value)) return { events: value };
  if (typeof value === 'object' && value !== null) return value as Layer;
  report({ code: 'not-a-timeline', keys: [], input: value });
  return {};
}

/** The items of both lists; where both have an id, the first list's item stands. */
function completed(first: unknown, second: unknown): unknown {
  if (!isList(first) || !isList(second)) return first;
  const ids = new Set<unknown>(first.map(idOf).filter((id) => id !== undefined));
  return [...first, ...second.filter((item) => !ids.has(idOf(item)))];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function idOf(item: unknown): unknown {
  if (typeof item === 'string') return item;
  return typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
}
