import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { moonLanding } from './data/moon-landing.js';
import { makeTimeline } from './data/sizes.js';
import { drawnChart, elementsIn, focused, onlyPart, shownTimeline, slow } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * The chart is one stop of the Tab key. In it the arrow keys go from event to event in the order of time, and
 * between lanes; Enter opens a card or a cluster, Escape leads back to where one was; plus and minus zoom,
 * and `?` shows all keys. Keys act only in the chart that has the focus. Screen readers hear each event as its
 * date as it is known, its title, how it stands and on how many sources; a filter, another date of knowledge
 * and another window are told in one short message.
 */
const meta = {
  title: 'Keyboard and screen reader',
  render: renderTimeline,
  args: { document: moonLanding, lang: 'en' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const chartOf = (timeline: EventTimeline): HTMLElement => {
  const chart = [...elementsIn(timeline)].find((element) => element.role === 'listbox');
  if (chart === undefined) throw new Error('The chart is not drawn yet.');
  return chart;
};

/** What a screen reader says of what has the focus in the chart. */
function said(timeline: EventTimeline): string {
  const id = chartOf(timeline).getAttribute('aria-activedescendant');
  const option = [...elementsIn(timeline)].find((element) => element.id === id);
  return option?.ariaLabel ?? '';
}

function press(timeline: EventTimeline, ...keys: string[]): void {
  const chart = chartOf(timeline);
  chart.focus();
  for (const key of keys)
    chart.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
}

/** The focus is on the second event: Enter opens its card, Escape leads back. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  parameters: snippet('<event-timeline src="moon-landing.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    const [, second] = timeline.timeline.events;
    await step('The arrow keys go in the order of time', async () => {
      press(timeline, 'Home', 'ArrowRight');
      await waitFor(() => expect(said(timeline)).toContain(second?.title), slow);
    });
    await step('Enter opens the card', async () => {
      press(timeline, 'Enter');
      await waitFor(() => expect(focused()?.localName).toBe('h3'), slow);
      await expect(timeline.selected).toBe(second?.id);
    });
    await step('Escape leads back', async () => {
      focused()?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      await waitFor(() => expect(focused()).toBe(chartOf(timeline)), slow);
      await waitFor(() => expect(said(timeline)).toContain(second?.title), slow);
    });
  },
};

/** All keys, in a list that `?` opens, or the button with the keyboard on it. */
export const TheKeys: Story = {
  name: 'The list of keys',
  parameters: snippet('<event-timeline src="moon-landing.json"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    press(timeline, '?');
    await waitFor(() => expect(onlyPart(timeline, 'keys')).toBeVisible(), slow);
  },
};

/** A cluster is told by its number and its extent. */
export const Crowded: Story = {
  args: { document: makeTimeline(3000) },
  parameters: snippet('<event-timeline src="3000-events.json"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    press(timeline, 'Home');
    await waitFor(() => expect(said(timeline)).toMatch(/^\d+ events?, .*(19|20)\d\d: /), slow);
  },
};

/** From right to left time runs to the left, and so do the keys. */
export const RightToLeft: Story = {
  name: 'From right to left',
  render: (args) => html`<div dir="rtl">${renderTimeline(args)}</div>`,
  parameters: snippet(
    '<div dir="rtl"><event-timeline src="moon-landing.json"></event-timeline></div>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    const [first, second] = timeline.timeline.events;
    press(timeline, 'Home', 'ArrowLeft');
    await waitFor(() => expect(said(timeline)).toContain(second?.title), slow);
    press(timeline, 'ArrowRight');
    await waitFor(() => expect(said(timeline)).toContain(first?.title), slow);
  },
};
