import { tryDate } from '../core/date/read-edtf.js';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, extraOf, notObject, refused, said } from './draft.js';
import type { Original } from './original.js';
import { readHtml } from './html-text.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';
import { edtfOfEnglish, edtfOfIso } from './loose-time.js';

const names = new Set(
  `id eid eventID start s end e latestStart ls earliestEnd ee isDuration durationEvent de title t
   description d image link caption`.split(/\s+/),
);
const documentNames = new Set(['events', 'dateTimeFormat']);

const fields: Original['fields'] = {
  date: ['start'],
  'media/0/url': ['image'],
  source: ['link'],
};

/**
 * Reads the JSON of SIMILE's Timeline widget, long names or short. Its fuzzy dates are told as what they
 * are: an instant between `start` and `end` or `latestStart` is one of the days between, a stretch whose
 * ends are fuzzy is approximate at these. A midnight is what the widget's tools write for a day. `link`
 * becomes a source, `image` a picture; colours, icons and the like are kept in `extra`.
 *
 * @param input JSON as text, or what it holds. Never throws.
 */
export function fromSimile(input: unknown): ParsedTimeline {
  const document = objectOf(readJson(input));
  if (!Array.isArray(document.events)) {
    return refused(
      input,
      'JSON for SIMILE Timeline, which has a list of "events"',
      'SIMILE Timeline',
    );
  }
  const draft = new Draft({ extra: extraOf(document, documentNames) });
  for (const [index, event] of listOf(document.events).entries()) {
    const original = { name: `Event ${index + 1}`, keys: ['events', index], fields };
    if (isObject(event)) addEvent(event, original, draft);
    else draft.report('not-taken', original, notObject(event));
  }
  return draft.finish();
}

function addEvent(event: JsonObject, original: Original, draft: Draft): void {
  const title = readHtml(textOf(event.title ?? event.t) ?? '', 'plain').text || undefined;
  const image = textOf(event.image);
  const link = textOf(event.link);
  const html = readHtml(textOf(event.description ?? event.d) ?? '');
  const date = dateOf(event, original, title, draft);
  draft.add(
    'events',
    {
      id: textOf(event.id ?? event.eventID ?? event.eid),
      date: date.edtf,
      title,
      description: html.text || undefined,
      source: link && { url: link },
      media: [
        ...(image === undefined
          ? []
          : [said({ type: 'image', url: image, caption: textOf(event.caption) })]),
        ...html.embedded.map(({ url, alt }) => said({ url, alt })),
      ],
      extra: extraOf(event, new Set([...names].filter((name) => !date.kept.includes(name)))),
    },
    original,
  );
}

interface ReadDate {
  readonly edtf: string | undefined;
  /** Names of the fields that say more than the date does. */
  readonly kept: readonly string[];
}

function dateOf(
  event: JsonObject,
  original: Original,
  item: string | undefined,
  draft: Draft,
): ReadDate {
  const read = (...both: string[]) => {
    const text = both.map((name) => textOf(event[name])).find((one) => one !== undefined);
    return text && (edtfOfIso(text) ?? edtfOfEnglish(text) ?? text);
  };
  const start = read('start', 's');
  const end = read('end', 'e');
  const latestStart = read('latestStart', 'ls');
  const earliestEnd = read('earliestEnd', 'ee');
  if (start === undefined) return { edtf: end, kept: [] };
  if (isInstant(event) || end === undefined) {
    const last = end ?? latestStart;
    return { edtf: last && last !== start ? between(start, last) : start, kept: [] };
  }
  if (latestStart === undefined && earliestEnd === undefined) {
    return { edtf: start === end ? start : `${start}/${end}`, kept: [] };
  }
  const first = latestStart !== undefined && latestStart !== start ? `${day(start)}~` : start;
  const last = earliestEnd !== undefined && earliestEnd !== end ? `${day(end)}~` : end;
  const hint = 'an end of a stretch that lies between two dates is told as approximate';
  const fault = {
    field: ['latestStart'],
    input: event.latestStart ?? event.earliestEnd,
    hint,
    why: 'vague-end',
    item,
  } as const;
  draft.report('taken-as', original, { ...fault, severity: 'warning' });
  return { edtf: `${first}/${last}`, kept: ['latestStart', 'ls', 'earliestEnd', 'ee'] };
}

/** Nothing but a day, a month or a year can be approximate. */
const day = (edtf: string): string => edtf.split('T')[0] ?? edtf;

/** The year or the month that reaches from one to the other, else one of the days between. */
function between(start: string, end: string): string {
  const [from, to] = [tryDate(start), tryDate(end)];
  for (const whole of [start.slice(0, 4), start.slice(0, 7)]) {
    const unit = tryDate(whole);
    if (unit && from && to && unit.earliest === from.earliest && unit.latest === to.latest) {
      return whole;
    }
  }
  return `[${start}..${end}]`;
}

/** As the widget has it: `isDuration` says that it is none. */
const isInstant = (event: JsonObject): boolean =>
  Boolean(event.isDuration) ||
  ('durationEvent' in event && !event.durationEvent) ||
  ('de' in event && !event.de);
