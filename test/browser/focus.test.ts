/** The focus is never lost: whatever comes, goes or moves, it stays, or goes to what is nearest. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import story from '../../stories/data/illustrative-story.en.json';
import type { EventTimeline } from '../../src/index.js';
import type { EventInput } from '../../src/core/model.js';
import { deepQuery, mount, settled } from './fixture.js';
import { focused } from './journey/hand.js';

const { events, sources, groups } = story;
const input = events as EventInput[];

const show = (view: 'chart' | 'list'): Promise<EventTimeline> =>
  mount({ lang: 'en', view, events: input, sources, groups });

/** What may happen to a timeline while somebody is in it, not by their own hand there. */
const happenings: Readonly<Record<string, (element: EventTimeline) => void>> = {
  'a filter that leaves other events': (element) => {
    element.filter = { status: ['confirmed'] };
  },
  'an earlier day': (element) => {
    element.asOf = '2019-10-08';
  },
  'other data': (element) => {
    element.events = input.slice(-3);
  },
  'another window': (element) => {
    element.zoomTo('2019-10-20', '2019-10-28');
  },
};

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  document.body.replaceChildren();
});

describe.each(Object.keys(happenings))('through %s', (what) => {
  it('stays in the chart, at an event', async () => {
    const element = await show('chart');
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
    const canvas = deepQuery(element, '.canvas') as HTMLElement;
    const option = () => canvas.getAttribute('aria-activedescendant');
    canvas.focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    await expect.poll(option).not.toBeNull();
    happenings[what]?.(element);
    await settled(element);
    await expect.poll(() => focused() === canvas && option() !== null).toBe(true);
    await userEvent.keyboard('{Home}');
    await expect
      .poll(() => element.shadowRoot?.getElementById(option() ?? '')?.getAttribute('aria-label'))
      .toBeTruthy();
  });

  it('stays in the list, at an event', async () => {
    const element = await show('list');
    const list = deepQuery(element, 'event-timeline-list') as HTMLElement;
    const titles = () => [
      ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=title] button') ?? []),
    ];
    titles()[5]?.focus();
    happenings[what]?.(element);
    await settled(element);
    await expect.poll(() => titles().includes(focused() as HTMLElement)).toBe(true);
  });
});
