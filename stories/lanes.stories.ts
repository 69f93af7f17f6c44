import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { moonLanding } from './data/moon-landing.js';
import titanic from './data/titanic.en.json';
import { drawnChart, elementsIn, onlyPart, shownTimeline, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * The lanes of the chart are the groups of the data, or what `group-by` asks for: who is involved, places, how
 * claims stand, or who says so. An event with several actors stands in the lane of each, and counts once.
 *
 * Groups stand in the author's order, statuses in their own, everything else by how many events have it. Beyond
 * twelve, those with the fewest share a lane; events with nothing to go by have the last. The reader can choose
 * other lanes under the chart, among those that tell the events apart.
 */
const meta = {
  title: 'Lanes',
  render: renderTimeline,
  args: { document: titanic, lang: 'en' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const lanes = (timeline: EventTimeline): string[] =>
  [...elementsIn(timeline)].filter((one) => one.matches('.et-lane-name')).map(textOf);
const drawn = (timeline: EventTimeline, id: string): number =>
  [...elementsIn(onlyPart(timeline, 'chart'))].filter((one) => one.dataset['eventId'] === id)
    .length;

/** Three people, and one event in which two of them are involved. */
export const ByActor: Story = {
  name: 'By who is involved',
  args: {
    document: {
      events: [
        { id: 'talks', date: '2024-03-05', title: 'Talks', actors: ['The mayor', 'The crew'] },
        { id: 'strike', date: '2024-03-11', title: 'A strike begins', actors: ['The crew'] },
        { id: 'speech', date: '2024-03-20', title: 'A speech', actors: ['The mayor', 'The owner'] },
        { id: 'fog', date: '2024-03-14', title: 'Fog closes the harbour' },
      ],
    },
    'group-by': 'actor',
  },
  parameters: snippet('<event-timeline src="story.json" group-by="actor"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    await step('Each has a lane, the most frequent first', () =>
      expect(lanes(timeline)).toEqual(['The mayor', 'The crew', 'The owner', 'Nobody named']),
    );
    await step('The talks stand in two of them', () => expect(drawn(timeline, 'talks')).toBe(2));
    await step('And count once', () => expect(textOf(onlyPart(timeline, 'legend'))).toContain('4'));
  },
};

/** A claim stands in the lane of its status; the order is always the same. */
export const ByStatus: Story = {
  name: 'By how claims stand',
  args: { 'group-by': 'status', start: '1912-04-10', end: '1912-05' },
  parameters: snippet(
    '<event-timeline src="titanic.json" group-by="status" start="1912-04-10" end="1912-05"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    await expect(lanes(timeline)).toEqual([
      'Reported',
      'Confirmed',
      'Disputed',
      'Denied',
      'Retracted',
    ]);
  },
};

/** Of many sources the twelve that are cited most have lanes of their own. */
export const BySource: Story = {
  name: 'By who says so',
  args: { 'group-by': 'source' },
  parameters: snippet('<event-timeline src="titanic.json" group-by="source"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    const shown = lanes(timeline);
    await expect(shown).toHaveLength(13);
    await expect(shown.at(-1)).toBe('17 more');
  },
};

/** The reader chooses other lanes under the chart. */
export const ByTheReader: Story = {
  name: 'By the reader’s choice',
  args: { document: moonLanding, start: '1969-07-12', end: '1969-07-26' },
  parameters: snippet('<event-timeline src="moon-landing.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    const select = [...elementsIn(timeline)].find((one) => one.matches('.lanes select'));
    if (!(select instanceof HTMLSelectElement)) throw new Error('There are no lanes to choose.');
    await step('By how claims stand', async () => {
      await userEvent.selectOptions(select, 'status');
      await waitFor(() => expect(lanes(timeline)).toContain('Disputed'));
    });
    await step('And back to the groups of the data', async () => {
      await userEvent.selectOptions(select, 'group');
      await waitFor(() => expect(lanes(timeline)).toContain('Before the flight'));
    });
  },
};
