import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, extraOf, refused } from './draft.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';
import { datePartsOf } from './timelinejs-clock.js';
import { addEra, addEvent, CreditList, extraOfTitle, setTitle } from './timelinejs-slide.js';

const lists = new Set(['events', 'eras', 'title']);

/**
 * Reads the JSON of TimelineJS, version 3 or the first one's (`{ "timeline": { "date": […] } }`).
 *
 * Dates keep their precision, `display_date` is `dateText`, the credit of a medium is a source of that
 * medium, HTML becomes Markdown. What the model has no field for (`background`, `autolink` …) is in
 * `extra` by its own name. TimelineJS knows no sources, so every event is `unsourced` until somebody
 * says who says so.
 *
 * @param input its text, or what that holds. Never throws.
 */
export function fromTimelineJs(input: unknown): ParsedTimeline {
  const document = readJson(input);
  const list = Array.isArray(document) ? { events: document as unknown[] } : document;
  if (!isObject(list)) return refused(input, 'JSON of TimelineJS', 'TimelineJS');
  return isObject(list.timeline) ? fromFirstVersion(list.timeline) : fromSlides(list);
}

function fromSlides(document: JsonObject): ParsedTimeline {
  const title = objectOf(document.title);
  const titleExtra = extraOfTitle(title);
  const extra = { ...extraOf(document, lists), ...(titleExtra && { title: titleExtra }) };
  const draft = new Draft(Object.keys(extra).length > 0 ? { extra } : {}, {
    name: 'The timeline',
    keys: [],
    fields: { title: ['title', 'text', 'headline'], description: ['title', 'text', 'text'] },
  });
  const at = (path: string) => path.split('/');
  const credits = new CreditList(draft);
  if (isObject(document.title))
    setTitle({ data: title, name: 'The title', keys: ['title'], at }, draft);
  for (const [index, data] of listOf(document.events).entries()) {
    const place = { name: `Event ${index + 1}`, keys: ['events', index] };
    if (isObject(data)) addEvent({ data, ...place, at }, draft, credits);
    else draft.report('wrong-type', place, { input: data, expected: 'Object' });
  }
  for (const [index, data] of listOf(document.eras).entries()) {
    const place = { name: `Era ${index + 1}`, keys: ['eras', index] };
    if (isObject(data)) addEra({ data, ...place, at }, draft);
    else draft.report('wrong-type', place, { input: data, expected: 'Object' });
  }
  return draft.finish();
}

/** Where the fields of a slide stood in the first version. */
const firstVersion: Readonly<Record<string, readonly string[]>> = {
  start_date: ['startDate'],
  end_date: ['endDate'],
  text: [],
  'text/headline': ['headline'],
  'text/text': ['text'],
  media: ['asset'],
  'media/url': ['asset', 'media'],
  'media/caption': ['asset', 'caption'],
  'media/credit': ['asset', 'credit'],
  'media/thumbnail': ['asset', 'thumbnail'],
  group: ['tag'],
};
const atFirst = (path: string): readonly string[] =>
  firstVersion[path] ?? firstVersion[path.replace(/\/.*/, '')] ?? [path];

function fromFirstVersion(document: JsonObject): ParsedTimeline {
  const { date, era, headline, text, asset, ...rest } = document;
  const known = new Set<string>();
  const head = slideOf({ headline, text, asset });
  const title = extraOfTitle(head);
  const extra = { ...extraOf(rest, known), ...(title && { title }) };
  const draft = new Draft(Object.keys(extra).length > 0 ? { extra } : {}, {
    name: 'The timeline',
    keys: ['timeline'],
    fields: { title: ['headline'], description: ['text'] },
  });
  const credits = new CreditList(draft);
  setTitle({ data: head, name: 'The timeline', keys: ['timeline'], at: atFirst }, draft);
  for (const [index, data] of listOf(date).entries()) {
    const place = { name: `Date ${index + 1}`, keys: ['timeline', 'date', index] };
    addEvent({ data: slideOf(objectOf(data)), ...place, at: atFirst }, draft, credits);
  }
  for (const [index, data] of listOf(era).entries()) {
    const place = { name: `Era ${index + 1}`, keys: ['timeline', 'era', index] };
    addEra({ data: slideOf(objectOf(data)), ...place, at: atFirst }, draft);
  }
  return draft.finish();
}

/** A date of the first version in the shape of a slide. */
function slideOf({ startDate, endDate, headline, text, asset, ...rest }: JsonObject) {
  const { tag, tags = tag, ...others } = rest;
  const { media, ...about } = objectOf(asset);
  const [start, end] = [textOf(startDate), textOf(endDate)];
  return {
    ...others,
    ...(start && { start_date: datePartsOf(start) }),
    ...(end && { end_date: datePartsOf(end) }),
    text: { headline, text },
    ...(isObject(asset) && { media: { ...about, url: media } }),
    ...(tags !== undefined && { group: tags }),
  };
}
