/** What tells the formats of others, from as little of them as can be. */
import { isObject, listOf, objectOf, type JsonObject } from './json-input.js';

export const isJsonLd = (node: JsonObject): boolean =>
  '@context' in node ? !isObject(node.authorities) : '@graph' in node || '@type' in node;

/** Events of a day each, with where they were or what they are associated with. */
export const isTimemap = ({ events, datapoints }: JsonObject): boolean =>
  isTimemapEvent(objectOf(listOf(events ?? datapoints)[0]));
export const isTimemapEvent = (event: JsonObject): boolean =>
  typeof event.date === 'string' &&
  event.title === undefined &&
  ('associations' in event || ('latitude' in event && 'longitude' in event));

export const isSimile = ({ events, dateTimeFormat }: JsonObject): boolean => {
  const { date, start, s, title, t } = objectOf(listOf(events)[0]);
  if (!Array.isArray(events)) return false;
  return (
    dateTimeFormat !== undefined ||
    (date === undefined && (start ?? s) !== undefined && (title ?? t) !== undefined)
  );
};

export const isNinjs = ({ uri, eventDetails, items, standard }: JsonObject): boolean =>
  isObject(eventDetails) ||
  (typeof uri === 'string' && isObject(standard)) ||
  isObject(objectOf(listOf(items)[0]).eventDetails);

/** What an item of a bibliography has and an event does not. */
export const isCsl = (item: JsonObject): boolean =>
  typeof item.type === 'string' &&
  item.date === undefined &&
  item.start === undefined &&
  ['issued', 'author', 'container-title', 'URL', 'DOI', 'publisher', 'accessed', 'title'].some(
    (name) => name in item,
  );

export const isVisItem = ({ start, content }: JsonObject): boolean =>
  start !== undefined && content !== undefined;

/** A table of auto-archiver, by the names in its header, in small letters. */
export const isAutoArchiver = (header: ReadonlySet<string>): boolean =>
  header.has('archive status') || (header.has('link') && header.has('archive location'));

const markwhenDate =
  /^(?:\d{1,4}(?:[-/]\d{1,4}){0,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?\d{4})(?: ?[-/–] ?[\w/-]+)?: \S/im;

/** A line of it is a date, a colon and words. */
export const isMarkwhen = (text: string): boolean => markwhenDate.test(text);
