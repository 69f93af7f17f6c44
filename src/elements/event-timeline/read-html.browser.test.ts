import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import illustrative from '../../../stories/data/illustrative-story.en.json';
import danish from '../../../stories/data/reference-story.da.json';
import titanic from '../../../stories/data/titanic.en.json';
import { someDocument } from '../../../test/html/arbitrary-timeline.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { toHtml } from '../../core/to-html.js';
import { readHtml } from './read-html.js';

/** The document that some HTML holds, as the element reads it. */
function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const host = page.querySelector('event-timeline');
  if (host === null) throw new Error('no <event-timeline> in the HTML');
  return readHtml(host);
}

describe('what is written as HTML is read back', () => {
  it.each([
    ['an illustrative story', illustrative],
    ['a Danish story', danish],
    ['a long story', titanic],
  ])('%s', (_, document) => {
    const { timeline } = parseTimeline(document);
    const again = parseTimeline(read(toHtml(timeline)));
    expect(again.problems).toEqual(parseTimeline(document).problems);
    expect(again.timeline).toEqual(timeline);
  });

  it('whatever it holds, as a part of a page and as a page', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someDocument, fc.boolean(), (document, page) => {
        const { timeline } = parseTimeline(document);
        const html = toHtml(timeline, { page });
        const again = parseTimeline(read(html)).timeline;
        expect(again).toEqual(timeline);
        expect(toHtml(again, { page })).toBe(html);
      }),
      { numRuns: 300 },
    );
  });
});
