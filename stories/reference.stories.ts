import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import {
  button,
  drawnChart,
  elementsIn,
  focused,
  link,
  onlyPart,
  partsOf,
  shownTimeline,
  textOf,
  textPieces,
} from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

const danish = new URL('./data/reference-story.da.json', import.meta.url).href;
const english = new URL('./data/reference-story.en.json', import.meta.url).href;

/**
 * One Tuesday in March 2024 a group says that it has entered Russia. Nobody has confirmed it; which
 * Tuesday it was is not stated; of the raids before it only the month is known. The timeline says
 * just that.
 */
const meta = {
  title: 'The reference story',
  tags: ['!autodocs'],
  render: renderTimeline,
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** A day in a month of which only the month is known, in whatever way a locale writes it. */
const inventedDays = [
  /\b0?1\.? maj/i,
  /\b0?1(st)? May/i,
  /May 0?1\b(?!\d)/i,
  /2023-05-\d/,
  /\b0?1[./]0?5[./](20)?23/,
  /\b0?5\/0?1\/(20)?23/,
];

async function saysNoMoreThanIsKnown(timeline: EventTimeline): Promise<void> {
  const invented = [...textPieces(timeline)].filter((piece) =>
    inventedDays.some((day) => day.test(piece)),
  );
  await expect(invented).toEqual([]);
}

async function listsFiveSourcesWithoutLinks(timeline: EventTimeline): Promise<void> {
  const sources = partsOf(onlyPart(timeline, 'sources'), 'source');
  await expect(sources).toHaveLength(5);
  const links = [...elementsIn(timeline)].filter((element) => element.matches('a[href^="http"]'));
  await expect(links).toEqual([]);
}

const statusWords = (timeline: EventTimeline): string[] =>
  partsOf(onlyPart(timeline, 'list'), 'status').map(textOf);

/** From a laptop's width on, the card of the selected event stands beside the list. */
export const InDanish: Story = {
  args: { lang: 'da', src: danish, selected: 'crossing' },
  parameters: snippet(
    '<event-timeline lang="da" src="reference-story.da.json" selected="crossing"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    await step('No text says more than is known', () => saysNoMoreThanIsKnown(timeline));
    await step('The crossing was on one of four Tuesdays', async () => {
      const card = onlyPart(timeline, 'card');
      await expect(textOf(onlyPart(card, 'date'))).toBe('en af 5., 12., 19. eller 26. marts 2024');
      await expect(textOf(card)).toContain('en tirsdag morgen i marts 2024');
      await expect(textOf(card)).toContain('Hvilken af månedens fire tirsdage');
      await expect(textOf(onlyPart(card, 'status'))).toBe('Påstået');
      await expect(textOf(card)).toContain(
        'Kun en part i sagen siger det: Frihedslegionens kanal på Telegram.',
      );
    });
    await step('Every claim says in a word how it stands', () =>
      expect(statusWords(timeline)).toEqual([
        'Bekræftet',
        'Rapporteret',
        'Rapporteret',
        'Rapporteret',
        'Påstået',
        'Påstået',
        'Påstået',
        'Ikke efterprøvet',
        'Påstået',
        'Påstået',
        'Rapporteret',
      ]),
    );
    await step('Five sources, none with a link', () => listsFiveSourcesWithoutLinks(timeline));
  },
};

export const InEnglish: Story = {
  args: { lang: 'en', src: english, selected: 'crossing' },
  parameters: snippet(
    '<event-timeline lang="en" src="reference-story.en.json" selected="crossing"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    await step('No text says more than is known', () => saysNoMoreThanIsKnown(timeline));
    await step('The crossing was on one of four Tuesdays', async () => {
      const card = onlyPart(timeline, 'card');
      await expect(textOf(onlyPart(card, 'date'))).toBe('one of March 5, 12, 19, or 26, 2024');
      await expect(textOf(card)).toContain('a Tuesday morning in March 2024');
      await expect(textOf(card)).toContain('Which of the month’s four Tuesdays');
      await expect(textOf(onlyPart(card, 'status'))).toBe('Claimed');
    });
    await step('Every claim says in a word how it stands', () =>
      expect(statusWords(timeline)).toEqual([
        'Confirmed',
        'Reported',
        'Reported',
        'Reported',
        'Claimed',
        'Claimed',
        'Claimed',
        'Unverified',
        'Claimed',
        'Claimed',
        'Reported',
      ]),
    );
    await step('Five sources, none with a link', () => listsFiveSourcesWithoutLinks(timeline));
  },
};

/** On a phone the list leads, and the card opens in its place in the list. */
export const InDanishOnAPhone: Story = {
  name: 'In Danish, on a phone',
  args: { lang: 'da', src: danish, selected: 'crossing' },
  globals: { viewport: { value: 'phone' } },
  parameters: snippet(
    '<event-timeline lang="da" src="reference-story.da.json" selected="crossing"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('No text says more than is known', () => saysNoMoreThanIsKnown(timeline));
    await step('The card stands in the list', async () => {
      const card = onlyPart(onlyPart(timeline, 'list'), 'card');
      await expect(textOf(onlyPart(card, 'date'))).toContain('5., 12., 19. eller 26. marts 2024');
    });
    await step('Nothing runs out of the screen', async () => {
      const right = Math.max(
        ...partsOf(timeline, 'title').map((e) => e.getBoundingClientRect().right),
      );
      await expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    });
    await step('Five sources, none with a link', () => listsFiveSourcesWithoutLinks(timeline));
  },
};

/** The article gives the words of the video in Danish: they stay Danish, and are translated. */
export const TheWordsOfTheVideo: Story = {
  name: 'The words of the video',
  args: { lang: 'en', src: english },
  parameters: snippet('<event-timeline lang="en" src="reference-story.en.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('A click on the event opens its card', async () => {
      const title = 'A video is said to show the moment of the crossing';
      await userEvent.click(await button(timeline, title));
      await waitFor(() => expect(textOf(onlyPart(timeline, 'card'))).toContain(title));
      await expect(timeline.selected).toBe('line-crossed');
      // a reader reads on from there; the list has a button of that name too
      await waitFor(() => expect(onlyPart(timeline, 'card').contains(focused())).toBe(true));
      await expect(focused()).toHaveTextContent(title);
    });
    await step('It quotes the caption in the language that it was read in', async () => {
      const quote = onlyPart(timeline, 'quote');
      const words = quote.querySelector('blockquote');
      await expect(words).toHaveTextContent('Linjen krydset. Grænsen krydset');
      await expect(words).toHaveAttribute('lang', 'da');
      await expect(textOf(quote)).toContain('The line crossed.');
      await expect(textOf(quote)).toContain('In Danish');
    });
    await step('Its number leads to the source', async () => {
      const card = onlyPart(timeline, 'card');
      const number = await link(card, 'Source 2: The Freedom Legion’s channel on Telegram');
      await userEvent.click(number);
      await waitFor(() => expect(focused()?.part.contains('source')).toBe(true));
      const source = focused() ?? card;
      await expect(textOf(source)).toContain('The Freedom Legion’s channel on Telegram');
      const place = partsOf(timeline, 'source').findIndex((entry) => entry === source);
      await expect(textOf(number)).toContain(String(place + 1));
    });
  },
};

/** The buttons of the card go through the events; closing it gives the focus back to the list. */
export const FromEventToEvent: Story = {
  name: 'From event to event',
  args: { lang: 'en', src: english },
  parameters: snippet('<event-timeline lang="en" src="reference-story.en.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const press = async (name: string) => userEvent.click(await button(timeline, name));
    const opened = (id: string) => waitFor(() => expect(timeline.selected).toBe(id));
    await step('Next goes on, Previous goes back', async () => {
      await press('The Freedom Legion is founded');
      await opened('founding');
      await press('Next');
      await opened('raid-may-2023');
      await waitFor(() =>
        expect(textOf(onlyPart(onlyPart(timeline, 'card'), 'date'))).toBe('May 2023'),
      );
      await press('Previous');
      await opened('founding');
    });
    await step('Close leads back to the entry in the list', async () => {
      await press('Close');
      await waitFor(() => expect(partsOf(timeline, 'card')).toEqual([]));
      await waitFor(() => expect(focused()).toHaveTextContent('The Freedom Legion is founded'));
    });
  },
};
