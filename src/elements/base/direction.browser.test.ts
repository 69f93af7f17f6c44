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
  const status = deepQuery(timeline, '[part="status"]');
  expect(status && getComputedStyle(status).direction).toBe('rtl');
});
