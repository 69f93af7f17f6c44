import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { parseTimeline } from '../src/core.js';
import danish from './data/illustrative-story.da.json';
import titanic from './data/titanic.en.json';
import {
  button,
  elementsIn,
  focused,
  onlyPart,
  partsOf,
  shownTimeline,
  textOf,
} from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * The legend chooses by how claims stand. The rest of the filter opens beside it: who is involved, where,
 * who says so, which topics, and any words. Beside each value stands how many events it would show together
 * with the other choices. What is chosen stays in view, so that nobody forgets that they see a part.
 *
 * Within a part any of the chosen values will do; all parts have to be met. Words are found in any case and
 * without accents, save those that make another letter in the language of the timeline.
 */
const meta = {
  title: 'Filters',
  render: renderTimeline,
  args: { document: titanic, lang: 'en' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const titles = (root: Element): string[] => partsOf(onlyPart(root, 'list'), 'title').map(textOf);

/** The check box of a value, as soon as it is there. */
const checkbox = (root: Element, name: string): Promise<HTMLElement> =>
  waitFor(() => {
    const value = partsOf(root, 'filter-value').find((one) => textOf(one).startsWith(name));
    const box = value?.querySelector('input');
    if (!box) throw new Error(`There is no "${name}" to choose.`);
    return box;
  });

/** By keyboard alone: opened, narrowed to one person, and given up again. */
export const Filter: Story = {
  parameters: snippet('<event-timeline src="titanic.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const all = titles(timeline).length;
    await step('The button opens it', async () => {
      (await button(timeline, 'Filter')).focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(partsOf(timeline, 'filter-part')).toHaveLength(3));
    });
    await step('A word narrows the list, and the counts follow', async () => {
      const words = onlyPart(timeline, 'filter-text').querySelector('input');
      words?.focus();
      await userEvent.keyboard('iceberg');
      await waitFor(() => expect(titles(timeline).length).toBeLessThan(all));
      await waitFor(() => expect(titles(timeline)).toContain('The Titanic strikes an iceberg'));
    });
    await step('A place narrows it further', async () => {
      const before = titles(timeline).length;
      const [value] = partsOf(onlyPart(timeline, 'filter'), 'filter-value').filter((one) =>
        textOf(one).startsWith('New York'),
      );
      await expect(value).toBeDefined();
      (await checkbox(timeline, 'New York')).focus();
      await userEvent.keyboard(' ');
      await waitFor(() => expect(titles(timeline).length).toBeLessThan(before));
      await expect(textOf(onlyPart(timeline, 'filter-summary'))).toMatch(/^\d+ of 58 events shown/);
    });
    await step('One button gives all of it up', async () => {
      const clear = await button(timeline, 'Show all');
      clear.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(titles(timeline)).toHaveLength(all));
      await expect(focused()).not.toBe(document.body);
    });
  },
};

/** What the author asks for stands above the list, and can be given up choice by choice. */
export const ByTheAuthor: Story = {
  name: 'By the author',
  args: { filter: '{"status": ["reported"], "place": ["New York", "London"]}' },
  parameters: snippet(
    `<event-timeline src="titanic.json"
  filter='{"status": ["reported"], "place": ["New York", "London"]}'></event-timeline>`,
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const before = titles(timeline).length;
    await step('It says what is chosen, and how many are shown', async () => {
      const summary = await waitFor(() => onlyPart(timeline, 'filter-summary'));
      await expect(textOf(summary)).toContain(`${before} of 58 events shown`);
      await expect(partsOf(timeline, 'filter-chosen')).toHaveLength(2);
    });
    await step('A place is given up', async () => {
      await userEvent.click(await button(timeline, 'Remove Place: New York'));
      await waitFor(() => expect(partsOf(timeline, 'filter-chosen')).toHaveLength(1));
      await expect(timeline.filter).toEqual({ status: ['reported'], place: ['London'] });
    });
  },
};

/** On a phone the values stand in short lists of their own. */
export const OnAPhone: Story = {
  name: 'On a phone, in Danish',
  args: { document: danish, lang: 'da' },
  globals: { viewport: { value: 'phone' }, language: 'da' },
  parameters: snippet('<event-timeline lang="da" src="story.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await userEvent.click(await button(timeline, 'Filtrér'));
    await waitFor(() => expect(partsOf(timeline, 'filter-part').length).toBeGreaterThan(1));
    await step('Nothing runs out of the screen', () =>
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360),
    );
    await step('A choice narrows the list', async () => {
      const all = titles(timeline).length;
      const [value] = partsOf(timeline, 'filter-value');
      await userEvent.click(value ?? timeline);
      await waitFor(() => expect(titles(timeline).length).toBeLessThan(all));
      await expect(textOf(onlyPart(timeline, 'filter-summary'))).toContain('begivenheder vises');
    });
  },
};

interface AloneArgs extends TimelineArgs {
  /** Listens to `filter-change`. */
  onFilter: (event: Event) => void;
}

const { timeline: ship } = parseTimeline(titanic);

/** `<event-timeline-filter>` alone tells the filter; the page decides what to do with it. */
export const Alone: StoryObj<AloneArgs> = {
  args: { onFilter: fn() },
  render: ({ onFilter, lang }) =>
    html`<event-timeline-filter
      lang=${lang ?? 'en'}
      .timeline=${ship}
      @filter-change=${onFilter}
    ></event-timeline-filter>`,
  parameters: snippet(`<event-timeline-filter></event-timeline-filter>
<event-timeline-list></event-timeline-list>
<script type="module">
  import 'event-timeline/define';
  import { filterEvents, parseTimeline } from 'event-timeline/core';

  const { timeline } = parseTimeline(await (await fetch('titanic.json')).json());
  const filter = document.querySelector('event-timeline-filter');
  const list = document.querySelector('event-timeline-list');
  filter.timeline = list.timeline = timeline;
  filter.addEventListener('filter-change', (event) => {
    list.timeline = filterEvents(timeline, event.filter);
  });
</script>`),
  play: async ({ canvasElement, args, step }) => {
    await step('A choice is told', async () => {
      await userEvent.click(await checkbox(canvasElement, 'Disputed'));
      await expect(args.onFilter).toHaveBeenCalledWith(
        expect.objectContaining({ filter: { status: ['disputed'] } }),
      );
      await waitFor(() =>
        expect(textOf(onlyPart(canvasElement, 'filter-summary'))).toContain('5 of 58 events shown'),
      );
    });
    await step('Among many sources a word finds one', async () => {
      const find = [...elementsIn(canvasElement)].find((one) => one.matches('.find'));
      await userEvent.type(find ?? canvasElement, 'californian');
      await checkbox(canvasElement, 'RMS Titanic: Reappraisal');
      await waitFor(() => expect(partsOf(canvasElement, 'filter-part').length).toBe(4));
    });
  },
};
