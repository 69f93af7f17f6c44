import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { moonLanding } from './data/moon-landing.js';
import { drawnChart, onlyPart, partsOf, shownTimeline, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * Groups are the lanes of the chart, in the order in which the data names them. Eras are named
 * stretches of time behind the events. The list below says the same in words.
 */
const meta = {
  title: 'Groups and eras',
  render: renderTimeline,
  args: { document: moonLanding, lang: 'en' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** The window begins and ends where `start` and `end` say; “Show everything” shows the rest. */
export const Lanes: Story = {
  args: { start: '1969-07-12', end: '1969-07-26' },
  parameters: snippet(
    '<event-timeline src="moon-landing.json" start="1969-07-12" end="1969-07-26"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const chart = textOf(await drawnChart(timeline));
    for (const { title } of moonLanding.groups) await expect(chart).toContain(title);
    await expect(chart).toContain('The flight of Apollo 11');
  },
};

/** Without `start` and `end` the chart shows all events. */
export const Everything: Story = {
  parameters: snippet('<event-timeline src="moon-landing.json"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    await expect(partsOf(onlyPart(timeline, 'list'), 'title')).toHaveLength(
      moonLanding.events.length,
    );
  },
};

/** All events in one lane. */
export const WithoutLanes: Story = {
  name: 'Without lanes',
  args: { 'group-by': 'none', start: '1969-07-12', end: '1969-07-26' },
  parameters: snippet(
    '<event-timeline src="moon-landing.json" group-by="none" start="1969-07-12" end="1969-07-26"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const chart = textOf(await drawnChart(timeline));
    await expect(chart).not.toContain('Before the flight');
    await expect(chart).toContain('The flight of Apollo 11');
  },
};
