import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { parseTimeline } from '../src/core.js';
import { moonLanding } from './data/moon-landing.js';
import { button, onlyPart, partsOf, textOf } from './reading.js';
import { snippet } from './story-timeline.js';

interface ElementArgs {
  /** Listens to `event-select`. */
  onSelect: (event: Event) => void;
}

const { timeline } = parseTimeline(moonLanding);

/**
 * `<event-timeline>` is made of smaller elements, and each of them can stand alone: a list in an
 * article, one card beside a paragraph, the sources at the end of the page. They take a timeline as
 * `parseTimeline` gives it.
 */
const meta = {
  title: 'Elements',
  args: { onSelect: fn() },
  parameters: { controls: { disable: true } },
} satisfies Meta<ElementArgs>;

export default meta;
type Story = StoryObj<ElementArgs>;

const script = (assignments: string): string => `
<script type="module">
  import 'event-timeline/define';
  import { parseTimeline } from 'event-timeline/core';

  const response = await fetch('moon-landing.json');
  const { timeline } = parseTimeline(await response.json());
  ${assignments}
</script>`;

/** Every event with its date, its status, what is said and who says so. */
export const List: Story = {
  render: ({ onSelect }) =>
    html`<event-timeline-list
      lang="en"
      .timeline=${timeline}
      @event-select=${onSelect}
    ></event-timeline-list>`,
  parameters: snippet(
    `<event-timeline-list></event-timeline-list>${script(
      `document.querySelector('event-timeline-list').timeline = timeline;`,
    )}`,
  ),
  play: async ({ canvasElement, args }) => {
    const title = await button(canvasElement, 'Eagle lands on the Moon');
    await userEvent.click(title);
    await expect(args.onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'landing' }),
    );
    await expect(partsOf(canvasElement, 'event')).toHaveLength(timeline.events.length);
  },
};

/** One event at a time, large. It goes on by itself, and tells the page of each step. */
export const StoryAlone: Story = {
  name: 'Story',
  render: ({ onSelect }) =>
    html`<event-timeline-story
      lang="en"
      selected="landing"
      .timeline=${timeline}
      @event-select=${onSelect}
    ></event-timeline-story>`,
  parameters: snippet(
    `<event-timeline-story selected="landing"></event-timeline-story>${script(
      `document.querySelector('event-timeline-story').timeline = timeline;`,
    )}`,
  ),
  play: async ({ canvasElement, args }) => {
    await waitFor(() =>
      expect(textOf(onlyPart(canvasElement, 'title'))).toBe('Eagle lands on the Moon'),
    );
    await userEvent.click(onlyPart(canvasElement, 'next'));
    await expect(args.onSelect).toHaveBeenCalledTimes(1);
    await waitFor(() =>
      expect(textOf(onlyPart(canvasElement, 'title'))).not.toBe('Eagle lands on the Moon'),
    );
  },
};

/** One event in full. `without-navigation` leaves out the buttons that lead to other events. */
export const Card: Story = {
  render: ({ onSelect }) =>
    html`<div style="max-inline-size: 32rem">
      <event-timeline-card
        lang="en"
        event-id="for-a-man"
        without-navigation
        .timeline=${timeline}
        @event-select=${onSelect}
      ></event-timeline-card>
    </div>`,
  parameters: snippet(
    `<event-timeline-card event-id="for-a-man" without-navigation></event-timeline-card>${script(
      `document.querySelector('event-timeline-card').timeline = timeline;`,
    )}`,
  ),
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await button(canvasElement, 'Neil Armstrong sets foot on the Moon'));
    await expect(args.onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'first-step' }),
    );
    await expect(textOf(onlyPart(canvasElement, 'status'))).toBe('Disputed');
    const citations = textOf(onlyPart(canvasElement, 'citations'));
    await expect(citations).toContain('Supports it');
    await expect(citations).toContain('Disputes it');
    await expect(partsOf(canvasElement, 'navigation')).toEqual([]);
  },
};

/** The numbered sources, each with the events that rest on it. */
export const Sources: Story = {
  render: ({ onSelect }) =>
    html`<event-timeline-sources
      lang="en"
      .timeline=${timeline}
      @event-select=${onSelect}
    ></event-timeline-sources>`,
  parameters: snippet(
    `<event-timeline-sources></event-timeline-sources>${script(
      `document.querySelector('event-timeline-sources').timeline = timeline;`,
    )}`,
  ),
  play: async ({ canvasElement, args }) => {
    const cited = await button(
      canvasElement,
      'Kennedy asks Congress for a landing within the decade',
    );
    await userEvent.click(cited);
    await expect(args.onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'kennedy-speech' }),
    );
    await expect(partsOf(canvasElement, 'source')).toHaveLength(timeline.sources.length);
  },
};
