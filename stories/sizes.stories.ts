import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { makeTimeline } from './data/sizes.js';
import type { EventTimelineList } from '../src/index.js';
import { drawnChart, onlyPart, partsOf, shownTimeline, textOf, theTimeline } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/** Up to so many events, all entries of the list are in the page. */
const wholeList = 75;

interface SizeArgs extends TimelineArgs {
  /** How many events. */
  count: number;
  /** Width of the container, in pixels. */
  width?: number;
}

/**
 * The element looks at the width of its container, not of the page. Where there is room, a chart
 * stands above the list and the card beside it; on a phone the list leads. The events are made up.
 */
const meta = {
  title: 'Sizes',
  render: ({ count, width, ...args }) =>
    html`<div style=${width === undefined ? '' : 'overflow-x: auto'}>
      <div style=${width === undefined ? '' : `inline-size: ${width}px`}>
        ${renderTimeline({ document: makeTimeline(count), lang: 'en', ...args })}
      </div>
    </div>`,
  argTypes: {
    ...timelineArgTypes,
    document: { table: { disable: true } },
    count: { control: { type: 'range', min: 0, max: 1000, step: 10 } },
    width: { control: { type: 'range', min: 280, max: 1600, step: 8 } },
  },
  parameters: {
    ...snippet('<event-timeline src="story.json"></event-timeline>'),
  },
  play: async ({ canvasElement, args }) => {
    const timeline = await shownTimeline(canvasElement);
    const list = onlyPart(timeline, 'list');
    const entries = partsOf(list, 'event');
    if (args.count <= wholeList) await expect(entries).toHaveLength(args.count);
    else await expect(entries[0]?.ariaSetSize).toBe(String(args.count));
    const { width } = args;
    if (width !== undefined) {
      const beyond = partsOf(timeline, 'title').filter(
        (title) => title.getBoundingClientRect().right > timeline.getBoundingClientRect().right,
      );
      await expect(beyond.map(textOf)).toEqual([]);
      await expect(timeline.scrollWidth).toBeLessThanOrEqual(width);
    }
    if (args.view !== 'list' && (width ?? timeline.clientWidth) >= 560) await drawnChart(timeline);
    else await waitFor(() => expect(partsOf(timeline, 'chart')).toEqual([]));
  },
} satisfies Meta<SizeArgs>;

export default meta;
type Story = StoryObj<SizeArgs>;

export const TenEvents: Story = {
  name: 'Ten events',
  args: { count: 10 },
};

export const AHundredEvents: Story = {
  name: 'A hundred events',
  args: { count: 100 },
};

export const FiveHundredEvents: Story = {
  name: 'Five hundred events',
  args: { count: 500 },
  tags: ['!autodocs'], // one such list is enough for a reader's patience
  parameters: {
    // the pieces are those of the hundred, which axe reads in full; here only what their number can break
    a11y: { options: { runOnly: ['list', 'listitem', 'heading-order', 'duplicate-id-aria'] } },
  },
};

/**
 * Of a long list, only the entries around the place where the reader is are in the page; the line above
 * it says so. It scrolls to any event, and to any date.
 */
export const ThreeThousandEventsAsAList: Story = {
  name: 'Three thousand events, as a list',
  args: { count: 3000, view: 'list' },
  tags: ['!autodocs'],
  parameters: {
    a11y: { options: { runOnly: ['list', 'listitem', 'heading-order', 'duplicate-id-aria'] } },
  },
  play: async (context) => {
    await meta.play(context);
    const timeline = theTimeline(context.canvasElement);
    const list = onlyPart(timeline, 'list');
    const host = list.getRootNode() as ShadowRoot;
    const element = host.host as EventTimelineList;
    const date = '2010-01-01';
    const id = await element.scrollToDate(date);
    const entry = host.querySelector(`[data-event-id="${id}"]`);
    await expect(entry).toBeVisible();
    await expect(partsOf(list, 'event').length).toBeLessThan(75);
    await element.scrollToDate('1990');
  },
};

/** The container of a phone, or of a narrow column: the list alone. */
export const AColumnOf360Pixels: Story = {
  name: 'A column of 360 pixels',
  args: { count: 20, width: 360 },
};

/** The container of a tablet: chart and list, one above the other. */
export const AColumnOf768Pixels: Story = {
  name: 'A column of 768 pixels',
  args: { count: 20, width: 768 },
};

/** The container of a desktop: chart above, list and sources side by side. */
export const AColumnOf1280Pixels: Story = {
  name: 'A column of 1280 pixels',
  args: { count: 20, width: 1280 },
};
