import { afterEach, expect, it } from 'vitest';
import { deepElements, deepQuery, mountHtml } from '../../../test/browser/fixture.js';

const story = {
  title: 'What is said, and who says so.',
  language: 'en',
  events: [
    {
      id: 'one',
      date: '2024-03-05',
      dateText: 'early on Tuesday',
      title: 'It is said (again).',
      description: 'A description that ends with a full stop.',
      citations: [{ source: 's', quote: { text: 'So it was.', language: 'en' } }],
    },
  ],
  sources: [{ id: 's', title: 'A paper (in print)', note: 'It is on paper.', author: ['A. B.'] }],
};

afterEach(() => {
  document.body.removeAttribute('dir');
  document.body.replaceChildren();
});

/** The elements whose own text is this one. */
const saying = (root: Element, text: string): Element[] =>
  [...deepElements(root)].filter(
    (element) => element.textContent.trim() === text && !element.firstElementChild,
  );

it('gives English texts their own direction in an Arabic timeline, and the edge of the others', async () => {
  document.body.dir = 'rtl';
  const timeline = await mountHtml(`<event-timeline lang="ar" view="list">
    <script type="application/json">${JSON.stringify(story)}</script></event-timeline>`);
  timeline.selected = 'one';
  await expect.poll(() => saying(timeline, 'It is on paper.')).not.toHaveLength(0);
  await expect.poll(() => deepQuery(timeline, 'blockquote')).toBeDefined();
  for (const text of [
    'It is said (again).',
    'A description that ends with a full stop.',
    'early on Tuesday',
    'It is on paper.',
    'A paper (in print)',
  ]) {
    const places = saying(timeline, text);
    expect(places, text).not.toHaveLength(0);
    for (const place of places) expect(getComputedStyle(place).direction, text).toBe('ltr');
  }
  const description = deepQuery(timeline, '[part="description"]');
  expect(description && getComputedStyle(description).textAlign).toMatch(/right/);
  for (const quoted of [
    'blockquote',
    '[part="cited-by"] button',
    'event-timeline-sources button',
  ]) {
    const place = deepQuery(timeline, quoted);
    if (place) expect(getComputedStyle(place).textAlign, quoted).toMatch(/right/);
  }
  const status = deepQuery(timeline, '[part="status"]');
  expect(status && getComputedStyle(status).direction).toBe('rtl');
});

it('reads a Persian date from the right in a timeline from the left, along its edge', async () => {
  const timeline = await mountHtml(`<event-timeline lang="fa-u-ca-persian" dir="ltr" view="list">
    <script type="application/json">${JSON.stringify({
      events: [{ id: 'one', date: '1343', title: 'A year' }],
    })}</script></event-timeline>`);
  const date = () => deepQuery(timeline, '[part="list"] [part="date"]');
  await expect.poll(() => date()?.textContent).toMatch(/\.$/);
  const text = date()?.firstChild?.nextSibling ?? date()?.firstChild;
  const rectOf = (from: number, to: number) => {
    const range = document.createRange();
    range.setStart(text as Node, from);
    range.setEnd(text as Node, to);
    return range.getBoundingClientRect();
  };
  const { length } = text?.textContent ?? '';
  expect(rectOf(length - 1, length).left).toBeLessThan(rectOf(0, 1).left);
  const edge = date()?.getBoundingClientRect().left ?? NaN;
  expect(rectOf(0, length).left - edge).toBeLessThan(2);
});
