import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import illustrative from '../../stories/data/illustrative-story.en.json';
import danish from '../../stories/data/reference-story.da.json';
import { someDocument } from '../../test/html/arbitrary-timeline.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { toHtml } from '../core/to-html.js';
import { detectFormat } from './detect-format.js';
import { fromHtml } from './from-html.js';
import { renderPage } from './render-page.js';

describe('what is written as HTML is read back without a page', () => {
  it.each([
    ['an illustrative story', illustrative],
    ['a Danish story', danish],
  ])('%s, as a page, a part of one, and without the element', async (_, document) => {
    const { timeline, problems } = parseTimeline(document);
    for (const html of [
      toHtml(timeline),
      toHtml(timeline, { tag: '' }),
      await renderPage(timeline),
      await renderPage(timeline, { fragment: true, language: 'ar' }),
    ]) {
      expect(detectFormat(html)).toBe('html');
      expect(fromHtml(html)).toEqual({ timeline, problems });
    }
  });

  it('whatever it holds, and written again is the same', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someDocument, fc.boolean(), (document, page) => {
        const { timeline } = parseTimeline(document);
        const html = toHtml(timeline, { page });
        const again = fromHtml(html).timeline;
        expect(again).toEqual(timeline);
        expect(toHtml(again, { page })).toBe(html);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a page that people have written', () => {
  it('is read as browsers read it: end tags may be missing', () => {
    const { timeline, problems } = fromHtml(`<!doctype html><title>x</title>
      <p>Words before.</p>
      <event-timeline><h2>The border</h2><ol>
        <li id=raid data-status=claimed><time datetime=2023-05>May</time><h3>Raid &amp; fire</h3>
          <p>One <b>two</b>
          <p>Three
          <cite data-party><a href="https://legion.example/1">Channel</a></cite>
        <li><time>2024</time><h3>Flood</h3>
      </ol></event-timeline>`);
    expect(problems).toEqual([]);
    expect(timeline.title).toBe('The border');
    expect(timeline.events).toMatchObject([
      {
        id: 'raid',
        title: 'Raid & fire',
        status: 'claimed',
        description: expect.stringMatching(/^One \*\*two\*\*\n\nThree/) as string,
        citations: [{ source: 'https://legion.example/1' }],
      },
      { title: 'Flood', date: { edtf: '2024' } },
    ]);
    expect(timeline.sources).toMatchObject([{ title: 'Channel', party: true }]);
  });

  it.each([
    [
      'JSON attributes',
      `<event-timeline heading="H" events='[{"date":"2023","title":"Raid"}]'></event-timeline>`,
    ],
    [
      'an inline script',
      '<event-timeline><script type="application/json">{"title":"H","events":[{"date":"2023","title":"Raid"}]}</script></event-timeline>',
    ],
  ])('may hold it in %s', (_, html) => {
    const { timeline, problems } = fromHtml(html);
    expect(problems).toEqual([]);
    expect([timeline.title, timeline.events[0]?.title]).toEqual(['H', 'Raid']);
  });

  it('tells of what is not read: other timelines, and files', () => {
    const item = (title: string) => `<ol><li><time>2023</time><h3>${title}</h3></li></ol>`;
    const { timeline, problems } = fromHtml(
      `<event-timeline></event-timeline>
       <event-timeline src="a.json">${item('One')}</event-timeline>
       <event-timeline id="second">${item('Two')}</event-timeline>`,
    );
    expect(timeline.events.map(({ title }) => title)).toEqual(['One']);
    expect(problems.map(({ message }) => message)).toEqual([
      'The page: "src" is "a.json" and is left out; it is another file; read that one.',
      'The page: "event-timeline" is "second" and is left out; only the first timeline of a page is read; put it into a file of its own.',
    ]);
  });

  it('without a timeline is refused, and its lists are no events', () => {
    const page = '<!doctype html><ul><li><time>2023</time><h3>Menu</h3></li></ul>';
    expect(detectFormat(page)).toBeUndefined();
    expect(fromHtml(page)).toMatchObject({
      timeline: { events: [] },
      problems: [{ code: 'wrong-format' }],
    });
    expect(fromHtml(undefined).problems).toHaveLength(1);
  });

  it('has problems with what is at fault, by the names of the events', () => {
    const { problems } = fromHtml(
      '<event-timeline><ol><li><time>12/03/2024</time><h3>Raid</h3></li></ol></event-timeline>',
    );
    expect(problems).toMatchObject([
      { path: '/events/0/date', message: expect.stringContaining('“Raid” is left out') as string },
    ]);
  });
});
