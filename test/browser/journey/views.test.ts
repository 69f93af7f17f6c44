import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import story from '../../../stories/data/illustrative-story.en.json';
import type { EventTimeline } from '../../../src/index.js';
import { deepElements, deepQuery, mount, settled } from '../fixture.js';
import { linkTheme, type Theme } from '../look.js';
import { smallTargets } from './targets.js';

/** What the reader may have open, by what brings it about. */
const views: Readonly<Record<string, (element: EventTimeline) => void>> = {
  chart: (element) => {
    element.view = 'chart';
  },
  list: (element) => {
    element.view = 'list';
  },
  story: (element) => {
    element.view = 'story';
    element.selected = 'crossing';
  },
  'the filter open': (element) => {
    element.filter = { status: ['claimed', 'reported'], actor: ['The Chalk Column (invented)'] };
    element.shadowRoot?.querySelector<HTMLElement>('.filter-button')?.click();
  },
  'a card open': (element) => {
    element.selected = 'video';
  },
  'an earlier day': (element) => {
    element.asOf = '2019-10-12';
    element.selected = 'video';
  },
};

/** The parts that each of them waits for. */
const parts: Readonly<Record<string, string>> = {
  chart: '[part~=chart] [data-event-id]',
  list: '[part~=source]',
  story: '[part~=slide]',
  'the filter open': '[part~=filter-part]',
  'a card open': '[part~=card]',
  'an earlier day': '[part~=as-of-slider]',
};

const looks: readonly {
  look: string;
  scheme?: string;
  dir?: string;
  lang?: string;
  theme?: Theme;
}[] = [
  { look: 'light' },
  { look: 'dark', scheme: 'dark' },
  { look: 'right to left', dir: 'rtl', lang: 'ar' },
  { look: 'the newspaper', theme: 'newspaper' },
  { look: 'the museum', theme: 'museum' },
  { look: 'the terminal', theme: 'terminal-dark' },
];

async function show(view: string, lang = 'en', theme?: string): Promise<EventTimeline> {
  const main = document.createElement('main');
  document.body.append(main);
  const element = await mount((timeline) => {
    timeline.lang = lang;
    if (theme) timeline.className = `event-timeline-${theme}`;
    timeline.setAttribute('deep-link', 'views');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(story);
    timeline.append(script);
  }, main);
  views[view]?.(element);
  await expect.poll(() => deepQuery(element, parts[view] ?? ''), { message: view }).toBeTruthy();
  await expect.poll(() => deepQuery(element, '[part~=source]')).toBeTruthy();
  if (view === 'chart') await expect.poll(() => isDrawn(element)).toBe(true);
  return settled(element);
}

const isDrawn = (element: EventTimeline): boolean =>
  [...deepElements(element)].some(
    (one) =>
      one.matches('.canvas [data-event-id]') && one.checkVisibility({ visibilityProperty: true }),
  );

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  for (const sheet of document.head.querySelectorAll('link[rel=stylesheet]')) sheet.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('what a finger could miss', () => {
  const shown = (markup: string): string[] => {
    document.body.append(document.createRange().createContextualFragment(markup));
    return smallTargets(document.body);
  };

  it('is small, and has a neighbour', () => {
    const small = '<button style="all: unset; display: inline-block; width: 12px; height: 12px">';
    expect(shown(`<div style="font-size: 0">${small}a</button>${small}b</button></div>`)).toEqual([
      '12 × 12: <button class=""> “a”',
      '12 × 12: <button class=""> “b”',
    ]);
  });

  it('is not what is large, stands alone, or is part of a sentence', () => {
    const large = '<button style="width: 24px; height: 24px">';
    const small = '<button style="width: 12px; height: 12px; padding: 0; margin: 24px">';
    const link = '<a href="#there">there</a>';
    expect(
      shown(`${large}a</button>${large}b</button>${small}c</button><p>Go ${link} or ${link}.</p>`),
    ).toEqual([]);
  });
});

describe.each([320, 1200])('at %i pixels', (width) => {
  it.each(Object.keys(views))('%s fits the page, and a finger its targets', async (view) => {
    await page.viewport(width, 800);
    const element = await show(view);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(smallTargets(element)).toEqual([]);
  });
});

/** The views themselves are seen in every look in `every-story.test.ts`. */
const opened = Object.keys(views).filter((view) => !['chart', 'list', 'story'].includes(view));

describe.each(looks)('in $look', ({ scheme, dir, lang, theme }) => {
  it.each(opened)('axe finds nothing wrong with %s', { timeout: 30_000 }, async (view) => {
    await page.viewport(1000, 800);
    document.documentElement.style.colorScheme = scheme ?? '';
    document.body.style.background = 'Canvas';
    document.documentElement.dir = dir ?? '';
    document.documentElement.lang = 'en';
    if (theme) await linkTheme(theme);
    const element = await show(view, lang, theme);
    const { violations } = await axe.run(element, { resultTypes: ['violations'] });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ; ')}`),
    ).toEqual([]);
  });
});
