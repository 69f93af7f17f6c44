import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { accessibilityTree } from '../../../test/browser/accessibility-tree.js';
import { drawn } from '../../../test/browser/chart.js';
import { deepElements, deepQuery, mount } from '../../../test/browser/fixture.js';
import danish from '../../../stories/data/reference-story.da.json';
import english from '../../../stories/data/reference-story.en.json';
import illustrative from '../../../stories/data/illustrative-story.en.json';
import { makeTimeline } from '../../../stories/data/sizes.js';
import type { EventInput } from '../../core/model.js';
import type { EventTimeline } from './event-timeline.js';

const stories = { da: danish, en: english };

beforeEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  });
});
afterEach(async () => {
  vi.useRealTimers();
  document.body.replaceChildren();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

/** The reference story with its chart drawn. */
async function shown(lang: 'da' | 'en' = 'en', width = 1000): Promise<EventTimeline> {
  await page.viewport(width + 40, 900);
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  document.body.append(box);
  const { events, sources, groups, title } = stories[lang];
  const element = await mount(
    {
      lang,
      view: 'chart',
      heading: title,
      events: events as EventInput[],
      sources: sources,
      groups,
    },
    box,
  );
  await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
  await expect
    .poll(
      () =>
        deepQuery(element, 'event-timeline-sources [part=source]') ??
        deepQuery(element, '[part=source]'),
    )
    .toBeDefined();
  return element;
}

const chart = (element: EventTimeline): HTMLElement => {
  const found = deepQuery(element, '.canvas');
  if (!found) throw new Error('there is no chart');
  return found;
};

/** What is said of what has the focus in the chart. */
const option = (element: EventTimeline): string | null | undefined => {
  const id = chart(element).getAttribute('aria-activedescendant');
  return id === null
    ? undefined
    : element.shadowRoot?.getElementById(id)?.getAttribute('aria-label');
};

/** What has the focus of the page, through shadow roots. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

const liveRegions = (element: EventTimeline): HTMLElement[] =>
  [...deepElements(element)].filter((one): one is HTMLElement =>
    one.matches('[role=status], [role=alert], [role=log], [aria-live]'),
  );
const told = (element: EventTimeline): string =>
  liveRegions(element)
    .map(({ textContent }) => textContent)
    .join(' | ');

describe('what screen readers are handed', () => {
  it.each(['en', 'da'] as const)('reads like sentences, in %s', async (lang) => {
    const element = await shown(lang);
    chart(element).focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.poll(() => option(element)).toBeDefined();
    await expect(await accessibilityTree()).toMatchFileSnapshot(`by-ear.${lang}.txt`);
  });
});

describe('the chart by keyboard', () => {
  it.each([1000, 340])(
    'opens a card and comes back to where one was, at %d pixels',
    async (width) => {
      const element = await shown('en', width);
      chart(element).focus();
      await userEvent.keyboard('{Home}{ArrowRight}');
      await expect
        .poll(() => option(element))
        .toMatch(/^March 10, 2022: The Freedom Legion is founded\./);
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => element.selected).toBe('founding');
      await expect.poll(() => focused()?.localName).toBe('h3');
      expect(focused()?.textContent).toContain('The Freedom Legion is founded');
      await userEvent.keyboard('{Escape}');
      await expect.poll(focused).toBe(chart(element));
      expect(element.selected).toBeUndefined();
      expect(option(element)).toMatch(/^March 10, 2022/);
      await userEvent.keyboard('{ArrowRight}');
      await expect.poll(() => option(element)).toMatch(/^May 2023/);
    },
  );

  it('comes back to the event that was read last', async () => {
    const element = await shown();
    chart(element).focus();
    await userEvent.keyboard('{Home}{Enter}');
    await expect.poll(() => focused()?.localName).toBe('h3');
    const next = deepQuery(element, 'event-timeline-card')?.shadowRoot?.querySelector<HTMLElement>(
      '[part=navigation] button:nth-of-type(2)',
    );
    next?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => element.selected).toBe('founding');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(chart(element));
    expect(option(element)).toMatch(/^March 10, 2022: The Freedom Legion is founded/);
  });

  it('gives up the selection by Escape', async () => {
    const element = await shown();
    element.select('tanks');
    await expect.poll(() => deepQuery(element, '.canvas .et-selected')).toBeDefined();
    chart(element).focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => element.selected).toBeUndefined();
    expect(focused()).toBe(chart(element));
  });

  it('shows its keys, by a key and by a button, and gives back the focus', async () => {
    const element = await shown();
    chart(element).focus();
    await userEvent.keyboard('?');
    await expect.poll(() => deepQuery(element, 'dialog')?.matches(':modal')).toBe(true);
    expect(deepQuery(element, 'dialog')?.innerText).toMatch(/to the event before and after/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(chart(element));
    const button = deepQuery(element, '[title="Keys in the chart"]');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => deepQuery(element, 'dialog')?.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(focused).toBe(button);
  });

  it('has few stops of the Tab key', async () => {
    const element = await shown();
    const figure = deepQuery(element, '[part=chart]');
    const stops = figure?.querySelectorAll('[tabindex="0"], button, a[href], input') ?? [];
    expect(
      [...stops].map((stop) => stop.getAttribute('aria-label') ?? stop.getAttribute('title')),
    ).toEqual(['Chart of events', 'Keys in the chart', 'Zoom out', 'Zoom in', 'Show everything']);
  });

  it('says of a cluster how many events it holds, and when', async () => {
    await page.viewport(1040, 900);
    const { events, sources, groups } = makeTimeline(2000);
    const element = await mount({ lang: 'en', view: 'chart', events, sources, groups });
    await expect.poll(() => deepQuery(element, '.canvas [data-cluster]')).toBeDefined();
    chart(element).focus();
    await userEvent.keyboard('{Home}');
    await expect
      .poll(() => option(element))
      .toMatch(/^\d+ events?, [A-Z]?[a-z]* ?(19|20)\d\d.* to .*(19|20)\d\d: [A-Z][a-z]+ \d+/);
  });
});

describe('the live region', { timeout: 60_000 }, () => {
  it('tells of a filter, a date of knowledge and a window, in one short message each', async () => {
    const element = await shown();
    expect(told(element)).toBe('');
    element.filter = { status: ['claimed'] };
    await expect.poll(() => told(element)).toBe('Showing 5 of 11 events');
    element.asOf = '2023-12-31';
    await expect.poll(() => told(element)).toMatch(/^As known on December 31, 2023: \d+ events?$/);
    element.asOf = undefined;
    element.filter = undefined;
    await expect.poll(() => told(element)).toBe('All that is known now: 11 events');
    element.zoomTo('2023-03', '2023-08');
    await expect.poll(() => told(element)).toBe('March to August 2023, 2 events');
    expect(liveRegions(element)).toHaveLength(1);
  });

  it('says nothing of a window that only goes along with the focus', async () => {
    const element = await shown();
    element.zoomTo('2022-01', '2022-06');
    await expect.poll(() => told(element)).toMatch(/2022/);
    const before = told(element);
    const moved = new Promise((resolve) => {
      element.addEventListener('window-change', resolve, { once: true });
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    chart(element).focus();
    await userEvent.keyboard('{End}');
    await moved;
    await drawn();
    vi.advanceTimersByTime(5000);
    await drawn();
    vi.useRealTimers();
    expect(option(element)).toMatch(/^one of March 5/);
    expect(told(element)).toBe(before);
  });

  it('is the only one with the way back in time open', async () => {
    await page.viewport(1040, 900);
    const { events, sources, groups } = illustrative;
    const element = await mount({
      lang: 'en',
      events: events as EventInput[],
      sources: sources,
      groups,
    });
    element.asOf = '2019-10-12';
    await expect.poll(() => deepQuery(element, '.changes')).toBeDefined();
    await expect.poll(() => told(element)).toMatch(/^As known on October 12, 2019: \d+ events?$/);
    expect(liveRegions(element)).toHaveLength(1);
  });
});
