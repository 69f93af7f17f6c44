import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  deepQuery,
  forgetViews,
  mount,
  readableText,
  settled,
} from '../../../test/browser/fixture.js';
import type { EventInput } from '../../core/model.js';
import type { EventTimeline } from './event-timeline.js';

/** The chart and other parts come over the network, on a machine that may be busy. */
const slow = { timeout: 15_000 };

const events: readonly EventInput[] = [
  { id: 'a', date: '2024-01-10', title: 'The first' },
  { id: 'b', date: '2024-02-10', title: 'The second', sources: ['paper'] },
  { id: 'c', date: '2024-03-10', title: 'The third', status: 'denied', sources: ['paper'] },
];
const sources = [{ id: 'paper', title: 'A newspaper' }];
const heading = 'Three months';

const story = (set: Partial<EventTimeline> = {}): Promise<EventTimeline> =>
  mount({ events, sources, heading, lang: 'en', view: 'story', ...set });

const titleOf = (element: EventTimeline) => deepQuery(element, '.slide h3')?.textContent?.trim();
const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();
const pressed = (element: EventTimeline) =>
  [...(element.shadowRoot?.querySelectorAll('.views button') ?? [])]
    .filter(({ ariaPressed }) => ariaPressed === 'true')
    .map(({ textContent }) => textContent?.trim());
const focused = (element: EventTimeline) => {
  let at = element.shadowRoot?.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
};

/** Puts the element on the page anew, as when a reader loads it again. */
async function again(set: Partial<EventTimeline>): Promise<EventTimeline> {
  document.body.replaceChildren();
  const element = document.createElement('event-timeline');
  Object.assign(element, { events, sources, heading, lang: 'en', ...set });
  document.body.append(element);
  return settled(element);
}

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.inlineSize = '';
  forgetViews();
});

describe('view="story"', () => {
  it('opens with the heading, and has the sources but no list', async () => {
    const element = await story();
    expect(titleOf(element)).toBe('Three months');
    expect(pressed(element)).toEqual(['Story']);
    expect(deepQuery(element, 'event-timeline-list')).toBeUndefined();
    expect(readableText(element)).toMatch(/First event.*January 10, 2024.*Events.*3/);
    await vi.waitFor(() => {
      expect(readableText(element)).toMatch(/Cited twice/);
    }, slow);
  });

  it('shows the selected event, and selects what is gone to', async () => {
    const element = await story({ selected: 'a' });
    expect(titleOf(element)).toBe('The first');
    const told: (string | undefined)[] = [];
    element.addEventListener('event-select', ({ eventId }) => told.push(eventId));
    await page.getByRole('button', { name: 'Next: February 10, 2024, The second' }).click();
    await settled(element);
    expect(element.selected).toBe('b');
    expect(titleOf(element)).toBe('The second');
    expect(focused(element)?.textContent).toBe('The second');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await settled(element);
    expect(element.selected).toBeUndefined();
    expect(titleOf(element)).toBe('Three months');
    expect(told).toEqual(['b', 'a', undefined]);
  });

  it('goes through what a filter leaves', async () => {
    const element = await story({ filter: { source: ['paper'] }, selected: 'b' });
    expect(readableText(element)).toMatch(/1 of 2/);
    element.previous();
    element.next();
    await settled(element);
    await vi.waitFor(() => {
      expect(titleOf(element)).toBe('The third');
    }, slow);
  });

  it('has the chart as a strip where there is room, with the selected event marked', async () => {
    document.body.style.inlineSize = '900px';
    const element = await story({ selected: 'b' });
    await vi.waitFor(() => {
      expect(deepQuery(element, '.canvas .et-selected')).toBeDefined();
    }, slow);
    expect(deepQuery(element, '.canvas')?.clientHeight).toBeLessThan(200);
    expect(deepQuery(element, '.strip select')).toBeUndefined();
    const slide = deepQuery(element, 'event-timeline-story')?.getBoundingClientRect();
    const strip = deepQuery(element, '.canvas')?.getBoundingClientRect();
    expect(strip?.top).toBeGreaterThanOrEqual(slide?.bottom ?? Infinity);
  });

  it('shows in the story what is clicked in the strip', async () => {
    document.body.style.inlineSize = '900px';
    const element = await story();
    const mark = await vi.waitFor(() => {
      const found = deepQuery(element, '[data-event-id="c"] .et-text');
      if (!found) throw new Error('the strip is not there yet');
      return found;
    }, slow);
    await userEvent.click(mark);
    await vi.waitFor(() => {
      expect(titleOf(element)).toBe('The third');
    }, slow);
  });

  it('fits a phone: without the strip, and with a switch that needs no scrolling', async () => {
    document.body.style.inlineSize = '320px';
    const element = await story({ selected: 'b' });
    expect(deepQuery(element, '.canvas')).toBeUndefined();
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    const views = deepQuery(element, '.views')?.getBoundingClientRect();
    expect(views?.right).toBeLessThanOrEqual(320 + element.getBoundingClientRect().left);
  });

  it('leads from a source’s number to the source', async () => {
    const element = await story({ selected: 'b' });
    deepQuery(element, '.slide .number')?.click();
    await vi.waitFor(() => {
      expect(focused(element)?.closest('[part~=source]')).toBeTruthy();
    }, slow);
  });
});

describe('what is chosen outside the story', () => {
  it('is gone to where it is read: an event that a source is cited for', async () => {
    const element = await story();
    const cited = await vi.waitFor(() => {
      const found = deepQuery(element, '[part~=cited-by] button');
      if (!found) throw new Error('the sources are not there yet');
      return found;
    }, slow);
    await userEvent.click(cited);
    await vi.waitFor(() => {
      expect(focused(element)?.textContent).toBe('The second');
    }, slow);
  });

  it('is gone to from the strip by keyboard, and back by Escape', async () => {
    document.body.style.inlineSize = '900px';
    const element = await story();
    const chart = await vi.waitFor(() => {
      const found = deepQuery(element, '.canvas [role=listbox], .canvas[role=listbox]');
      if (!found) throw new Error('the strip is not there yet');
      return found;
    }, slow);
    chart.focus();
    await userEvent.keyboard('{End}{Enter}');
    await vi.waitFor(() => {
      expect(focused(element)?.textContent).toBe('The third');
    }, slow);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(focused(element)).toBe(chart);
    }, slow);
    expect(element.selected).toBe('c');
  });
});

describe('the switch of views', () => {
  it('changes between chart, list and story', async () => {
    document.body.style.inlineSize = '900px';
    const element = await story({ view: 'auto' });
    expect(pressed(element)).toEqual(['Chart']);
    await choose('Story');
    await vi.waitFor(() => {
      expect(titleOf(element)).toBe('Three months');
    }, slow);
    await choose('List');
    await settled(element);
    expect(deepQuery(element, '.slide')).toBeUndefined();
    expect(deepQuery(element, 'event-timeline-list')).toBeDefined();
  });

  it('is remembered for the visit, whatever the author’s attribute says', async () => {
    await story({ view: 'auto' });
    await choose('Story');
    const element = await again({ view: 'list' });
    expect(element.view).toBe('story');
    expect(pressed(element)).toEqual(['Story']);
  });

  it('is remembered for each timeline of a page by itself', async () => {
    await story({ view: 'list', id: 'one' });
    await choose('Story');
    expect((await again({ view: 'list', id: 'other' })).view).toBe('list');
    expect((await again({ view: 'list', id: 'one' })).view).toBe('story');
  });

  it('remembers nothing that a script has set', async () => {
    const element = await story({ view: 'list' });
    element.view = 'story';
    await settled(element);
    expect((await again({ view: 'list' })).view).toBe('list');
  });

  it('works where the page may keep nothing', async () => {
    const kept = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const element = await story({ view: 'list' });
    await choose('Story');
    await vi.waitFor(() => {
      expect(titleOf(element)).toBe('Three months');
    }, slow);
    kept.mockRestore();
    read.mockRestore();
  });
});
