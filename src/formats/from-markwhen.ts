import type { Event, EventGroup } from '@markwhen/parser';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, extraOf, refused, said } from './draft.js';
import type { Original } from './original.js';
import { objectOf, textOf, type JsonObject } from './json-input.js';
import {
  edtfOfMarkwhen,
  localRange,
  parseAt,
  rangeReader,
  type ReadRange,
} from './markwhen-date.js';

const headerNames = new Set(['title', 'description', 'timezone', 'author']);

/**
 * Reads Markwhen, with its own parser. A date is as fine as it is written, "now" at the end of a stretch is
 * an open end, and a date that is reckoned from another is approximate, with its words beside it. Times
 * are on the clock of the file's `timezone`. Of what recurs the first time is taken, and that is told.
 *
 * The outermost section or group is the group of an event, those within are tags. Links in the title are
 * sources, pictures media, `location:` is the place; the rest of the text is the description.
 *
 * @param input the text of the file. Never throws.
 */
export function fromMarkwhen(input: unknown): ParsedTimeline {
  const expected = 'Markwhen, whose events begin with a date and a colon';
  if (typeof input !== 'string') return refused(input, expected, 'Markwhen');
  const whole = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const text = whole.split('\n').map(shortened).join('\n');
  const result = parsed(text);
  if (result === undefined || result.events.children.length === 0)
    return refused(input, expected, 'Markwhen');
  const header = objectOf(result.header);
  const draft = new Draft({
    title: textOf(header.title),
    description: textOf(header.description),
    credits: textOf(header.author),
    timeZone: zoneOf(header),
    extra: extraOf(header, headerNames),
  });
  const frontMatter = /^---\n[^]*?\n---(?=\n|$)/.exec(text)?.[0] ?? '';
  const context: Context = {
    text,
    draft,
    read: rangeReader(frontMatter),
    lanes: new Set(),
    refused: new Set(),
  };
  addGroup(result.events, [], context);
  for (const [index, line] of text === whole ? [] : whole.split('\n').entries())
    if (line.length > longestLine) {
      const hint = `what stands after ${longestLine} signs is not read`;
      const fault = { input: line, hint, why: 'long-line' } as const;
      draft.report(
        'taken-as',
        { name: `Line ${index + 1}`, keys: [index + 1] },
        { ...fault, severity: 'warning' },
      );
    }
  for (const { message, pos } of result.parseMessages) {
    const [from, to] = pos;
    if (context.refused.has(from)) continue;
    const original = { name: `Line ${lineAt(text, from)}`, keys: [lineAt(text, from)] };
    const fault = { input: text.slice(from, to), hint: message, detail: 'Markwhen' } as const;
    draft.report('taken-as', original, { ...fault, why: 'syntax', severity: 'warning' });
  }
  return draft.finish();
}

/** The parser takes time over the square of the length of a line. */
const longestLine = 5_000;

const shortened = (line: string): string => line.slice(0, longestLine);

interface Context {
  readonly text: string;
  readonly draft: Draft;
  readonly read: ReadRange;
  /** The groups that there are already. */
  readonly lanes: Set<string>;
  /** Where dates stand that the parser complains of in vain: the model tells of them, or they are open. */
  readonly refused: Set<number>;
}

function parsed(text: string): ReturnType<typeof parseAt> | undefined {
  try {
    return parseAt(text);
  } catch {
    return undefined;
  }
}

/** A name that is known; an offset alone is no time zone. */
function zoneOf({ timezone }: JsonObject): string | undefined {
  const name = textOf(timezone);
  try {
    return name?.includes('/') && new Intl.DateTimeFormat('en', { timeZone: name })
      ? name
      : undefined;
  } catch {
    return undefined;
  }
}

function addGroup(group: EventGroup, within: readonly EventGroup[], context: Context): void {
  for (const child of group.children) {
    if (!('children' in child)) addEvent(child, within, context);
    else {
      const original = {
        name: `The group on line ${lineAt(context.text, child.textRanges.whole.from)}`,
        keys: [],
      };
      if (within.length === 0) addLane(child, original, context);
      addGroup(child, [...within, child], context);
    }
  }
}

/** Two sections of one name are one lane. */
function addLane(
  { title, properties }: EventGroup,
  original: Original,
  { draft, lanes }: Context,
): void {
  const id = title.trim();
  if (id === '' || lanes.has(id)) return;
  lanes.add(id);
  const extra = extraOf(objectOf(properties), new Set());
  draft.add('groups', { id, title: id, extra }, original);
}

function addEvent(
  event: Event,
  within: readonly EventGroup[],
  { text, draft, read, refused: refusedAt }: Context,
): void {
  const line = lineAt(text, event.textRanges.whole.from);
  const original: Original = {
    name: `The event on line ${line}`,
    keys: [line],
  };
  const words = event.firstLine.datePart?.trim() ?? '';
  const { title, links } = titleOf(event);
  if (event.recurrence !== undefined) {
    const hint = 'it recurs, and only the first time is taken';
    const fault = { input: event.firstLine.full, hint, why: 'recurs', item: title } as const;
    draft.report('taken-as', original, { ...fault, severity: 'warning' });
  }
  const { description, media, place } = bodyOf(event, text);
  const [outermost, ...inner] = within;
  const tags = [
    ...inner.map((group) => group.title),
    ...within.flatMap((group) => group.tags),
    ...event.tags,
  ];
  const properties = objectOf(event.properties);
  const extra = {
    ...extraOf(properties, new Set(['id', 'location', 'tags'])),
    ...(event.completed !== undefined && { completed: event.completed }),
    ...(event.percent !== undefined && { percent: event.percent }),
  };
  const date = edtfOfMarkwhen(words, localRange(event), event.isRelative, read);
  // to the parser no stretch can end in the present that it was told of
  if (date === undefined || date.endsWith('/..')) refusedAt.add(event.textRanges.datePart.from);
  draft.add(
    'events',
    {
      id: event.id,
      date: date ?? words,
      dateText: event.isRelative ? words : undefined,
      title,
      description,
      group: outermost?.title.trim() || undefined,
      tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))],
      place: place ?? textOf(properties.location),
      sources: links,
      media,
      extra: Object.keys(extra).length > 0 ? extra : undefined,
    },
    original,
  );
}

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;

/** The words after the date, without the tags and marks that the parser has taken out of them. */
function titleOf(event: Event): {
  readonly title: string | undefined;
  readonly links: readonly Record<string, unknown>[];
} {
  const links = [
    ...event.firstLine.restTrimmed.matchAll(/(?<!!)\[([^\][]*)\]\((https?:[^)\s]{1,2000})\)/g),
  ];
  const title = event.firstLine.restTrimmed
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const sources = links.map(([, words = '', url = '']) => said({ url, title: words || undefined }));
  return { title: title || undefined, links: sources };
}

interface Body {
  readonly description?: string;
  readonly media: readonly Record<string, unknown>[];
  readonly place?: string;
}

/** What stands below the first line, as Markdown, which a description is too. */
function bodyOf({ textRanges, firstLine }: Event, text: string): Body {
  const { whole, properties } = textRanges;
  const start = Math.max(whole.from + firstLine.full.length, properties?.to ?? 0);
  const lines = text.slice(start, whole.to).split('\n');
  const place = lines.map((line) => /^\s*location:\s*(.+)$/i.exec(line)?.[1]?.trim()).find(Boolean);
  const images = /!\[([^\][]*)\]\(([^)\s]{1,2000})\)/g;
  const body = lines.filter((line) => !/^\s*(?:location:|\/\/)/i.test(line)).join('\n');
  const media = [...body.matchAll(images)].map(([, alt = '', url = '']) =>
    said({ type: 'image', url, alt: alt || undefined }),
  );
  const description = body
    .replace(images, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { ...(description && { description }), media, ...(place && { place }) };
}
