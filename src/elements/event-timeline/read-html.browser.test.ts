import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import illustrative from '../../../stories/data/illustrative-story.en.json';
import danish from '../../../stories/data/reference-story.da.json';
import titanic from '../../../stories/data/titanic.en.json';
import { someDocument } from '../../../test/html/arbitrary-timeline.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { toHtml } from '../../core/to-html.js';
import { readHtml } from '../../formats/read-html.js';

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
      { numRuns: 150 },
    );
  });
});

describe('what people write by hand', () => {
  it('is read as the guide says', async () => {
    const guide = await (await fetch('/docs/html-first.md')).text();
    const [, example = ''] = /```html\n(.*?)```/s.exec(guide) ?? [];
    const { timeline, problems } = parseTimeline(read(example));
    expect(problems).toEqual([]);
    expect(timeline.title).toBe('The border');
    expect(timeline.events).toHaveLength(1);
    expect(timeline.events[0]).toMatchObject({
      id: 'raid',
      title: 'Villages are taken',
      description: 'For *some* hours.',
      status: 'claimed',
      place: { name: 'The border' },
      actors: ['The legion', 'Guards'],
      citations: [
        { source: 'https://legion.example/1', stance: 'reports', quote: { text: 'We are here.' } },
        { source: 'https://paper.example/a', stance: 'disputes' },
      ],
      media: [{ type: 'image', url: 'raid.jpg', alt: 'A street', caption: 'The street in June' }],
    });
    expect(timeline.sources).toMatchObject([
      { title: 'Their channel', party: true },
      { title: 'A newspaper', party: false },
    ]);
  });

  it('takes the date from the item, where an editor has taken <time> out', () => {
    const list =
      '<ol><li data-date="2023-05"><p>In <time datetime="2024">May</time></p><h3>T</h3></li></ol>';
    const { timeline } = parseTimeline(read(`<event-timeline>${list}</event-timeline>`));
    expect(timeline.events[0]?.date.edtf).toBe('2023-05');
  });

  it.each([
    ['<p>One <b>two</b><br>three.</p><p>Four.</p>', 'One **two** three.\n\nFour.'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<p>5 * 3 and <code>x</code></p>', '5 * 3 and `x`'],
    ['<p>A literal *star* stays</p>', 'A literal \\*star\\* stays'],
    ['<p><a href="javascript:alert(1)">x</a><script>y</script></p>', 'x'],
    ['<p>According to <cite>a paper</cite>, so.</p>', 'According to a paper, so.'],
    ['<p><time>May</time> <cite>A paper</cite></p>', undefined],
    ['<blockquote><p>Said.</p></blockquote>', '> Said.'],
  ])('%s is the description %j', (html, description) => {
    const list = `<ol><li><time>2023</time><h3>T</h3>${html}</li></ol>`;
    const { timeline } = parseTimeline(read(`<event-timeline>${list}</event-timeline>`));
    expect(timeline.events[0]?.description).toBe(description);
  });
});
