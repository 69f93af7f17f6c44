import fc from 'fast-check';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import { someDocument } from '../unit/arbitrary-timeline.js';
import { someSources } from '../unit/arbitrary-sources.js';

/** Timelines of some events; no two sources have the same name or address, by which tables know them. */
export const someStory = someDocument
  .filter(({ events }) => events.length > 0)
  .chain((document) =>
    fc.tuple(
      fc.constant(document),
      fc.constantFrom('part-of', 'follows', 'corrects'),
      fc.constantFrom(
        [],
        [{ text: 'The name was wrong', date: '2024-03' }, { text: 'So was the place' }],
      ),
    ),
  )
  .map(([document, type, corrections]) => {
    const events = document.events.map((event, index) =>
      index === 0 ? event : { ...event, links: [{ type, event: 'e0' }] },
    );
    const sources = document.sources.map((source, index) => ({
      ...source,
      title: `Source ${index}`,
      ...(source.url !== undefined && { url: `${source.url}#${index}` }),
    }));
    return parseTimeline({ ...document, events, corrections, sources }).timeline;
  });

/** Sources alone, of known types. */
export const someLibrary = someSources.map(
  (sources) =>
    parseTimeline({ sources: sources.map((source) => ({ type: 'book', ...source })) }).timeline,
);
