/** From an event that has been read to what the tables hold of it. */
import { deriveStatus, knowledgeChanges, statuses } from 'event-timeline/core';
import { spanOfDate } from 'event-timeline/provider';
import { OPEN } from './schema.mjs';

/** What is known of the importance of an event that nobody judged. */
const MIDDLING = 0.5;

/**
 * @param {import('event-timeline/core').TimelineEvent} event
 * @param {import('event-timeline/core').Timeline} timeline
 * @returns undefined for a date that no axis holds
 */
export function rowOf(event, timeline) {
  const span = spanOfDate(event.date, timeline.timeZone);
  if (!span) return undefined;
  const { start, end } = span;
  const { known, former } = knowledgeOf(event, timeline);
  return {
    id: event.id,
    start,
    finish: end,
    reach: Number.isFinite(end - start) ? Math.floor(Math.log2(end - start)) : OPEN,
    rank: rankOf(event),
    status: statuses.indexOf(deriveStatus(event, timeline.sources).status),
    known,
    former,
  };
}

/** Since when anything is known of an event, and how it stood before. */
function knowledgeOf(event, timeline) {
  let known = -Infinity;
  const former = [];
  const isDated = event.statusHistory.some(({ date }) => date);
  if (!isDated && !timeline.sources.some(({ issued }) => issued)) return { known, former };
  for (const { time, events, statuses: changes } of knowledgeChanges({
    ...timeline,
    events: [event],
  })) {
    if (events.length > 0) known = time;
    for (const { from } of changes) {
      const since = former.at(-1)?.until ?? known;
      former.push({ since, until: time, status: statuses.indexOf(from) });
    }
  }
  return { known, former };
}

/** By importance; among equals by a hash, which picks the same events in every window. */
function rankOf({ id, importance = MIDDLING }) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return Math.round(importance * 1000) * 2 ** 22 + ((hash ^ (hash >>> 15)) >>> 10);
}

/** The values by which an event is filtered and put in lanes, each with its kind. */
export function facetsOf({ actors, place, citations, tags }) {
  const one = (kind, values) =>
    [...new Set(values)].map((value, i) => ({ kind, value, first: i === 0 }));
  return [
    ...one('actor', actors),
    ...one('place', place?.name === undefined ? [] : [place.name]),
    ...one(
      'source',
      citations.map(({ source }) => source),
    ),
    ...one('tag', tags),
  ];
}

/** What a search for words looks at. */
export function wordsOf(event, sources) {
  const { title, description, dateText, place, actors, tags, citations } = event;
  const cited = citations.flatMap(({ source, quote }) => {
    const { title: name, author = [], publisher } = sources.get(source) ?? {};
    return [name, ...author, publisher, quote?.text, quote?.translation];
  });
  return folded(
    [title, description, dateText, place?.name, ...actors, ...tags, ...cited].join('\n'),
  );
}

/** Without accents and in small letters. */
export const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** An event, a source, a correction as authors write it: dates are texts, and what is empty is left out. */
export function asWritten(value) {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.edtf === 'string' && 'earliest' in value) return value.edtf;
  const entries = Object.entries(value).filter(
    ([, one]) => one !== undefined && one !== false && !(Array.isArray(one) && one.length === 0),
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, asWritten(one)]));
}
