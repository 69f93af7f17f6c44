import { afterEach, describe, expect, it } from 'vitest';
import {
  deepElements,
  deepQuery,
  mount,
  mountHtml,
  settled,
} from '../../../test/browser/fixture.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { addLanguage, type EventTimeline } from '../../index.js';

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

describe('where no dir is around', () => {
  const titled = { events: [{ id: 'one', date: '2024', title: 'A title' }] };
  const place = (markup: string): HTMLElement => {
    document.body.append(document.createRange().createContextualFragment(markup));
    return document.body.firstElementChild as HTMLElement;
  };
  const timelineIn = async (box: HTMLElement): Promise<EventTimeline> => {
    const element = await mount({ view: 'list', ...titled }, box);
    await expect.poll(() => deepQuery(element, '[part="list"] [part="title"]')).toBeTruthy();
    return element;
  };
  const goes = (element: Element): string => getComputedStyle(element).direction;

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['da', 'ltr'],
    // its words here are English
    ['fa', 'ltr'],
  ])('goes as its words are written: %s', async (lang, direction) => {
    const element = await timelineIn(place(`<div lang="${lang}"></div>`));
    await expect.poll(() => goes(element)).toBe(direction);
    const { left, right } = element.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(deepQuery(element, '[part="list"] [part="date"]') as Element);
    const date = words.getBoundingClientRect();
    const [before, after] = [date.left - left, right - date.right];
    expect(direction === 'rtl' ? after < before : before < after).toBe(true);
  });

  it.each(['<div lang="ar" dir="ltr"></div>', '<div lang="ar" dir="auto"></div>'])(
    'but not where an author has said otherwise: %s',
    async (markup) => {
      expect(goes(await timelineIn(place(markup)))).toBe('ltr');
    },
  );

  it('turns with the language, and gives way to a dir that comes later', async () => {
    const box = place('<div lang="en"></div>');
    const element = await timelineIn(box);
    expect(goes(element)).toBe('ltr');
    box.lang = 'he';
    await expect.poll(() => goes(element)).toBe('rtl');
    box.dir = 'ltr';
    await expect.poll(() => goes(element)).toBe('ltr');
    expect(element.hasAttribute('dir')).toBe(false);
    box.removeAttribute('dir');
    await expect.poll(() => goes(element)).toBe('rtl');
    box.lang = 'en';
    await expect.poll(() => goes(element)).toBe('ltr');
    expect(element.hasAttribute('dir')).toBe(false);
  });

  it('goes as the words of a page’s own are written', async () => {
    addLanguage('ur', { terms: { sources: 'ذرائع' } });
    expect(goes(await timelineIn(place('<div lang="ur-PK"></div>')))).toBe('rtl');
  });

  it('leaves the author’s own dir on the element alone', async () => {
    const box = place('<div lang="ar"></div>');
    const element = await timelineIn(box);
    element.dir = 'ltr';
    await expect.poll(() => goes(element)).toBe('ltr');
    box.lang = 'he';
    await settled(element);
    expect(element.dir).toBe('ltr');
    element.removeAttribute('dir');
    await expect.poll(() => goes(element)).toBe('rtl');
  });

  it('looks for it through shadow roots', async () => {
    const outer = place('<section lang="ar" dir="ltr"><div></div></section>');
    const root = (outer.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<main></main>';
    expect(goes(await timelineIn(root.firstElementChild as HTMLElement))).toBe('ltr');
  });

  it('turns a part that stands alone', async () => {
    const box = place('<div lang="ar"></div>');
    const list = document.createElement('event-timeline-list');
    list.timeline = parseTimeline(titled).timeline;
    box.append(list);
    await expect.poll(() => goes(list)).toBe('rtl');
  });
});
