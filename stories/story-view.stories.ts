import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { crossingInPictures } from './data/crossing-in-pictures.js';
import {
  atRest,
  button,
  drawnChart,
  focused,
  onlyPart,
  partsOf,
  shownTimeline,
  textOf,
} from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

const file = {
  en: new URL('./data/reference-story.en.json', import.meta.url).href,
  da: new URL('./data/reference-story.da.json', import.meta.url).href,
  titanic: new URL('./data/titanic.en.json', import.meta.url).href,
};

/**
 * `view="story"` shows one event at a time, large: with what there is to see, how well the claim
 * stands and who says so. Readers go on by the buttons at the sides, by swiping and by the arrow keys;
 * the chart is a strip below, which goes along. The switch in the header leads to the other views, and
 * what a reader chooses there is remembered for the visit.
 */
const meta = {
  title: 'The story view',
  render: renderTimeline,
  args: { lang: 'en', view: 'story' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** The title of the slide that is shown. */
const titleOf = (timeline: EventTimeline): string =>
  textOf(onlyPart(onlyPart(timeline, 'slide'), 'title'));

const isAt = (timeline: EventTimeline, title: string): Promise<void> =>
  waitFor(() => expect(titleOf(timeline)).toBe(title));

/** It opens with the title, from when to when it is told, and what it rests on. */
export const TheReferenceStory: Story = {
  name: 'The reference story',
  args: { src: file.en },
  parameters: snippet('<event-timeline src="reference-story.json" view="story"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const { title, events } = timeline.timeline;
    await isAt(timeline, title ?? '');
    await step('A button begins, and the focus goes to the title of the event', async () => {
      await userEvent.click(await button(timeline, 'Begin'));
      await isAt(timeline, events[0]?.title ?? '');
      await expect(textOf(onlyPart(timeline, 'position'))).toBe(`1 of ${events.length}`);
      await expect(focused()).toHaveTextContent(events[0]?.title ?? '');
    });
    await step('The arrow keys go on and back', async () => {
      await userEvent.keyboard('{ArrowRight}{ArrowRight}');
      await isAt(timeline, events[2]?.title ?? '');
      await userEvent.keyboard('{ArrowLeft}');
      await isAt(timeline, events[1]?.title ?? '');
    });
    await step('Who says so stands beside what is said', () =>
      expect(textOf(onlyPart(timeline, 'citations'))).toContain('Who says so'),
    );
    await atRest(timeline);
  },
};

/** A claim that was believed for seventy-three years, and the strip of the chart with its place in it. */
export const TheTitanic: Story = {
  args: { src: file.titanic, selected: 'position' },
  parameters: snippet(
    '<event-timeline src="titanic.json" view="story" selected="position"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('The date, the status and its reason stand where they are read first', async () => {
      const slide = textOf(onlyPart(timeline, 'slide'));
      await expect(slide).toMatch(/^April 15, 1912/);
      await expect(slide).toContain('Denied');
      await expect(slide).toContain('The wreck was found about 13 nautical miles from there.');
    });
    if (timeline.clientWidth < 560) return atRest(timeline);
    await step('The strip shows the event by itself among clusters of the others', async () => {
      const strip = await drawnChart(timeline);
      await waitFor(() => expect(strip.querySelector('.et-selected')).not.toBeNull());
      await expect(strip.querySelector('.canvas')?.clientHeight).toBeLessThan(200);
    });
    await atRest(timeline);
  },
};

/** On a phone the buttons stay at the bottom of the screen, and there is no strip. */
export const OnAPhone: Story = {
  name: 'On a phone',
  args: { src: file.en, selected: 'crossing' },
  render: (args) => html`<div style="inline-size: 320px">${renderTimeline(args)}</div>`,
  globals: { viewport: { value: 'phone' } },
  parameters: snippet('<event-timeline src="reference-story.json" view="story"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('Nothing is wider than the screen', () =>
      expect(timeline.scrollWidth).toBeLessThanOrEqual(320),
    );
    await step('There is no chart, but all the rest', async () => {
      await expect(partsOf(timeline, 'chart')).toEqual([]);
      await expect(textOf(onlyPart(timeline, 'citations'))).toContain('Who says so');
    });
    await step('A thumb leads on', async () => {
      const before = titleOf(timeline);
      await userEvent.click(onlyPart(timeline, 'next'));
      await waitFor(() => expect(titleOf(timeline)).not.toBe(before));
    });
    await atRest(timeline);
  },
};

export const InDanish: Story = {
  args: { lang: 'da', src: file.da },
  parameters: snippet(
    '<event-timeline src="reference-story.da.json" view="story" lang="da"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(textOf(onlyPart(timeline, 'slide'))).toContain('Første begivenhed');
    await userEvent.click(await button(timeline, 'Begynd'));
    await waitFor(() => expect(textOf(onlyPart(timeline, 'slide'))).toContain('Hvem siger det'));
    await atRest(timeline);
  },
};

/** What has pictures shows them large; each opens larger still. */
export const WithPictures: Story = {
  args: { document: crossingInPictures, selected: 'ferry' },
  parameters: snippet('<event-timeline src="story.json" view="story"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const media = onlyPart(timeline, 'media');
    await expect(media.querySelectorAll('img')).toHaveLength(2);
    await expect(textOf(media)).toContain('Drawn for this page (invented) · MIT');
    await atRest(timeline);
  },
};

/** Where the text runs to the left, so do the slides, the buttons and the arrow keys. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { document: crossingInPictures, selected: 'posts' },
  render: (args) => html`<div dir="rtl">${renderTimeline(args)}</div>`,
  parameters: snippet(
    '<div dir="rtl"><event-timeline src="story.json" view="story"></event-timeline></div>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const left = (part: string) => onlyPart(timeline, part).getBoundingClientRect().left;
    await expect(left('next')).toBeLessThan(left('previous'));
    onlyPart(timeline, 'next').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await isAt(timeline, 'A picture that may upset is passed around');
    await atRest(timeline);
  },
};
