import { tryDate } from '../core/date/read-edtf.js';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, extraOf, notObject, refused, said } from './draft.js';
import type { Original } from './original.js';
import { readHtml } from './html-text.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';
import { edtfOfInstant, edtfOfIso } from './loose-time.js';
import { escaped, spanOf } from './to-vis-items.js';

const names = new Set('id content start end group title type edtf status event'.split(' '));
const fields: Original['fields'] = { title: ['content'], description: ['title'], date: ['start'] };

/**
 * Reads items of vis-timeline: a list of them, or an object with `items` and `groups`. A text such as
 * `2024-05` is as precise as it is written. An instant (a number, a `Date`, an ISO time in UTC) is a day
 * where it is midnight in UTC. Items of the type `background` are eras. HTML becomes text; classes, styles and
 * the like are kept in `extra`. What `toVisItems` has written comes back whole, with what was changed since:
 * an item that was moved has a new date.
 *
 * @param input JSON as text, or what it holds, `Date`s included. Never throws.
 */
export function fromVisItems(input: unknown): ParsedTimeline {
  const document = readJson(input);
  const isList = Array.isArray(document);
  const items = isList ? (document as unknown[]) : objectOf(document).items;
  if (!Array.isArray(items))
    return refused(input, 'items of vis-timeline, which are a list', 'vis-timeline');
  const { events, sources, groups, eras, ...rest } = objectOf(objectOf(document).timeline);
  const draft = new Draft(rest);
  const own = { events: listOf(events), sources: listOf(sources), eras: listOf(eras) };
  const known = new Map(listOf(groups).map((group) => [objectOf(group).id, objectOf(group)]));
  for (const [list, kind] of [
    ['events', 'Event'],
    ['sources', 'Source'],
    ['eras', 'Era'],
  ] as const)
    for (const [index, one] of own[list].entries()) {
      const keys = ['timeline', list, index];
      draft.add(list, objectOf(one), { name: `${kind} ${index + 1}`, keys });
    }
  const isOwnEra = new Set(own.eras.map((era) => objectOf(era).id));
  for (const [index, group] of listOf(objectOf(document).groups).entries()) {
    const original = { name: `Group ${index + 1}`, keys: ['groups', index] };
    const { id, content } = objectOf(group);
    const before = known.get(id);
    if (before !== undefined && content === escaped(textOf(before.title) ?? '')) {
      draft.add('groups', before, original);
      continue;
    }
    const title = readHtml(textOf(content) ?? '', 'plain').text || undefined;
    const extra = extraOf(objectOf(group), new Set(['id', 'content']));
    if (isObject(group)) draft.add('groups', { id: textOf(id), title, extra }, original);
    else draft.report('not-taken', original, notObject(group));
  }
  for (const [index, item] of (items as unknown[]).entries()) {
    const keys = isList ? [index] : ['items', index];
    const original = { name: `Item ${textOf(objectOf(item).id) ?? index + 1}`, keys, fields };
    if (isObject(item) && item.type === 'background' && isOwnEra.has(item.id)) continue;
    if (isObject(item)) addItem(item, original, { draft, timeZone: textOf(rest.timeZone) });
    else draft.report('not-taken', original, notObject(item));
  }
  return draft.finish();
}

interface Reading {
  readonly draft: Draft;
  readonly timeZone: string | undefined;
}

function addItem(item: JsonObject, original: Original, { draft, timeZone }: Reading): void {
  const content = readHtml(textOf(item.content) ?? '', 'plain');
  const about = readHtml(textOf(item.title) ?? '');
  const [start, end] = [item.start, item.end].map(timeOf);
  const before = isObject(item.event) ? item.event : undefined;
  // vis draws no other type to its end
  const ends = end !== undefined && item.type !== 'point' && item.type !== 'box';
  const date =
    dateKept(item, timeZone) ?? (ends && start !== end ? `${start ?? ''}/${end}` : start);
  const title = content.text || undefined;
  const extra = extraOf(
    item,
    new Set([...names].filter((name) => name !== 'end' || ends || end === undefined)),
  );
  if (item.type === 'background') {
    draft.add('eras', { id: textOf(item.id), title: title ?? 'Background', date, extra }, original);
    return;
  }
  if (before !== undefined) {
    const isSame = item.content === escaped(textOf(before.title) ?? '');
    const changed = said({ date, group: textOf(item.group), status: textOf(item.status) });
    const { group: _, status: __, ...kept } = before;
    const known = { ...kept, ...changed, ...(!isSame && title !== undefined && { title }) };
    draft.add('events', known, original);
    return;
  }
  draft.add(
    'events',
    {
      id: textOf(item.id),
      date,
      title: title ?? (about.text || undefined),
      description: title === undefined ? undefined : about.text || undefined,
      status: textOf(item.status),
      group: textOf(item.group),
      media: [...content.embedded, ...about.embedded].map(({ url, alt }) => said({ url, alt })),
      extra,
    },
    item.edtf === undefined ? original : { ...original, fields: { ...fields, date: ['edtf'] } },
  );
}

/** The date that was written, unless the item has been moved since. */
function dateKept(
  { edtf, start, end, event }: JsonObject,
  timeZone: string | undefined,
): string | undefined {
  const text = textOf(edtf);
  if (text === undefined || event === undefined) return text;
  const date = tryDate(text, timeZone);
  const span = date && spanOf(date);
  const isMoved = start !== span?.start || (end !== undefined && end !== span?.end);
  return isMoved ? undefined : text;
}

/** As EDTF; what cannot be read as a time is handed on, for the model to refuse it. */
function timeOf(value: unknown): string | undefined {
  if (value instanceof Date) return edtfOfInstant(value.getTime());
  if (typeof value === 'number') return edtfOfInstant(value);
  const text = textOf(value);
  if (text === undefined) return undefined;
  const instant = /^\/Date\((-?\d+)\)\/$/.exec(text)?.[1];
  return instant === undefined ? (edtfOfIso(text) ?? text) : edtfOfInstant(Number(instant));
}
