import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { parseTimeline } from '../src/core.js';
import { citing } from './data/citing.js';
import { statuses } from './data/statuses.js';
import { onlyPart, partsOf, shownTimeline, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';
import type { EventTimeline, TimelineInput } from '../src/index.js';

const file = {
  en: new URL('./data/illustrative-story.en.json', import.meta.url).href,
  da: new URL('./data/illustrative-story.da.json', import.meta.url).href,
  titanic: new URL('./data/titanic.en.json', import.meta.url).href,
};

/**
 * An event is one claim. Its mark says how well the claim stands, and its card who says so, why it
 * stands as it does, and how that has changed.
 */
const meta = {
  title: 'Who says so',
  render: renderTimeline,
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** Where the chart begins: what came before and after has fewer events. */
const theWeeks = { start: '2019-10-05', end: '2019-10-26' };
const theCrossing = { start: '1912-04-09', end: '1912-04-20' };

/** The word of each event's mark in the list, by the event's id. */
function wordsById(timeline: EventTimeline): Record<string, string> {
  const marks = partsOf(onlyPart(timeline, 'list'), 'status').map(textOf);
  return Object.fromEntries(timeline.timeline.events.map(({ id }, i) => [id, marks[i] ?? '']));
}

/** The card of the selected event, once its words have come. */
const shownCard = (timeline: EventTimeline): Promise<HTMLElement> =>
  waitFor(() => {
    const card = onlyPart(timeline, 'card');
    if (partsOf(card, 'citations').length === 0) throw new Error('The card is not there yet.');
    return card;
  });

/** The word that a card opens with; its history has more of them. */
const statusOf = (card: Element): string => partsOf(card, 'status').map(textOf)[0] ?? '';

/**
 * Invented from beginning to end, to show how claims rise and fall: a group says that it has crossed
 * a border, newspapers pass it on, a ministry denies it, and those who went and looked decide it.
 */
export const TheIllustrativeStory: Story = {
  name: 'An illustrative story',
  args: { lang: 'en', src: file.en, selected: 'crossing', ...theWeeks },
  parameters: snippet(
    '<event-timeline src="illustrative-story.en.json" selected="crossing" start="2019-10-05" end="2019-10-26"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('It says at once that nothing in it has happened', async () => {
      const header = textOf(onlyPart(timeline, 'header'));
      await expect(header).toContain('an illustration with invented names');
      await expect(header).toContain('Nothing in this timeline has happened.');
    });
    await step('Every claim says in a word how it stands', () =>
      expect(wordsById(timeline)).toMatchObject({
        crossing: 'Confirmed',
        demand: 'Claimed',
        vehicles: 'Reported',
        riders: 'Unverified',
        video: 'Disputed',
        held: 'Denied',
        bridge: 'Retracted',
        denial: 'Retracted',
      }),
    );
    await step('Who confirmed the crossing, when, and why', async () => {
      const card = await shownCard(timeline);
      await expect(statusOf(card)).toBe('Confirmed');
      const history = textOf(onlyPart(card, 'history'));
      await expect(history).toMatch(/Claimed.*Disputed.*Confirmed/);
      await expect(history).toContain('October 22, 2019');
      await expect(history).toContain('Ann Example, editor (invented)');
      await expect(history).toContain('Neither had it from the other, or from a party.');
    });
    await step(
      'Three newspapers and an agency add no voice to the one that they quote',
      async () => {
        const count = textOf(onlyPart(await shownCard(timeline), 'independence'));
        await expect(count).toMatch(/^8 sources/);
        await expect(count).toContain('2 independent');
      },
    );
  },
};

export const TheIllustrativeStoryInDanish: Story = {
  name: 'An illustrative story, in Danish',
  args: { lang: 'da', src: file.da, selected: 'vehicles', ...theWeeks },
  parameters: snippet(
    '<event-timeline src="illustrative-story.da.json" selected="vehicles" start="2019-10-05" end="2019-10-26"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(textOf(onlyPart(timeline, 'header'))).toContain(
      'Intet i denne tidslinje er sket.',
    );
    await step('The number has been put right, and the card says so', async () => {
      const card = await shownCard(timeline);
      const corrections = textOf(onlyPart(card, 'corrections'));
      await expect(corrections).toContain('10. oktober 2019');
      await expect(corrections).toContain('»kvardek« (fyrre)');
    });
    await step('The words are quoted as they were written, and translated', async () => {
      const quote = onlyPart(await shownCard(timeline), 'quote');
      const words = quote.querySelector('blockquote');
      await expect(words).toHaveAttribute('lang', 'eo');
      await expect(words).toHaveTextContent('Dek kvar veturiloj transiris.');
      await expect(textOf(quote)).toContain('Fjorten køretøjer er kommet over.');
    });
  },
};

/**
 * A ship sinks where nobody can see it. Newspapers save everybody; two inquiries agree on a place
 * that is wrong by thirteen nautical miles, and on a ship that did not break.
 */
export const TheTitanic: Story = {
  args: { lang: 'en', src: file.titanic, selected: 'position', ...theCrossing },
  parameters: snippet(
    '<event-timeline src="titanic.en.json" selected="position" start="1912-04-09" end="1912-04-20"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('Claims that contradict one another stand side by side', () =>
      expect(wordsById(timeline)).toMatchObject({
        'all-saved': 'Retracted',
        towed: 'Denied',
        'saved-706': 'Disputed',
        'saved-711': 'Disputed',
        breaks: 'Confirmed',
        sinks: 'Confirmed',
      }),
    );
    await step('The position is denied, though it was once confirmed', async () => {
      const card = await shownCard(timeline);
      await expect(statusOf(card)).toBe('Denied');
      await expect(textOf(onlyPart(card, 'history'))).toMatch(/Reported.*Confirmed.*Denied/);
      await expect(textOf(onlyPart(card, 'corrections'))).toContain('13 nautical miles');
      await expect(textOf(onlyPart(card, 'links'))).toContain('The wreck lies about 13');
    });
    await step('No time of day is claimed for a night without a common clock', async () => {
      const card = await shownCard(timeline);
      await expect(textOf(onlyPart(card, 'date'))).toBe('April 15, 1912');
      await expect(textOf(onlyPart(card, 'date-text'))).toContain('ship’s time');
    });
  },
};

const clock = parseTimeline(statuses).timeline;

const card = (id: string): TemplateResult =>
  html`<event-timeline-card
    lang="en"
    event-id=${id}
    without-navigation
    .timeline=${clock}
  ></event-timeline-card>`;

const cardCode = (id: string): string => `
<event-timeline-card event-id="${id}" without-navigation></event-timeline-card>
<script type="module">
  import 'event-timeline/define';
  import { parseTimeline } from 'event-timeline/core';

  const response = await fetch('tower-clock.json');
  const { timeline } = parseTimeline(await response.json());
  document.querySelector('event-timeline-card').timeline = timeline;
</script>`;

/** Five of the eight follow from who is cited. A person sets the others, and signs for it. */
export const EachStatus: Story = {
  name: 'Each status',
  render: () =>
    html`<div
      style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); align-items: start"
    >
      ${clock.events.map(({ id }) => card(id))}
    </div>`,
  parameters: { ...snippet(cardCode('confirmed')), controls: { disable: true } },
  play: async ({ canvasElement, step }) => {
    const cards = await waitFor(() => {
      const shown = partsOf(canvasElement, 'card');
      if (shown.length < 8) throw new Error('The cards are not there yet.');
      return shown;
    });
    const reasons: Record<string, string> = {
      Unsourced: 'No source is given.',
      Unverified: 'set by the editors of this timeline',
      Claimed: 'Only a party to the matter says so: Notice by the clockmaker',
      Reported: 'A source that is not a party to the matter says so: Exempla on time',
      Confirmed: 'Confirmed by Ann Example, editor (invented) on May 7, 2019.',
      Disputed: 'The sources contradict one another.',
      Retracted: 'set by Example Gazette (invented) on May 8, 2019.',
      Denied: 'The only source given speaks against it: Survey of the tower',
    };
    await expect(cards.map(statusOf)).toEqual(Object.keys(reasons));
    for (const one of cards) {
      await expect(textOf(onlyPart(one, 'status-reason'))).toContain(reasons[statusOf(one)]);
    }
    await step('Each mark has a shape of its own, not only a colour', async () => {
      const looks = cards.map((one) => {
        const paths = partsOf(one, 'status')[0]?.querySelectorAll('path') ?? [];
        return [...paths].map((path) => path.outerHTML).join('');
      });
      await expect(new Set(looks).size).toBe(8);
    });
  },
};

/** A source reports a claim, supports it, disputes it or denies it; the card keeps them apart. */
export const EachStance: Story = {
  name: 'Each stance',
  render: () => html`<div style="max-inline-size: 34rem">${card('disputed')}</div>`,
  parameters: { ...snippet(cardCode('disputed')), controls: { disable: true } },
  play: async ({ canvasElement }) => {
    const citations = await waitFor(() => onlyPart(canvasElement, 'citations'));
    await expect(textOf(citations)).toMatch(
      /Reports it.*Exempla on time.*Supports it.*Survey.*Disputes it.*neighbour.*Denies it.*letter/,
    );
    const quote = onlyPart(citations, 'quote').querySelector('blockquote');
    await expect(quote).toHaveAttribute('lang', 'eo');
  },
};

const still = new URL('./data/invented-still.svg?no-inline', import.meta.url).href;

const withStill = {
  title: 'A picture that is covered: an illustration with invented names',
  language: 'en',
  sources: [
    {
      id: 'channel-video',
      type: 'post',
      title: 'The Chalk Column’s second post, with a video (invented)',
      issued: '2019-10-08',
      origin: 'The Chalk Column',
      party: true,
    },
  ],
  events: [
    {
      id: 'still',
      date: '2019-10-08',
      title: 'A video is said to show the Chalk Column on the Ink that morning',
      citations: [{ source: 'channel-video' }],
      media: [
        {
          type: 'image',
          url: still,
          alt: 'Three lorries on a dry road beside a river.',
          caption: 'What the video would show, if there were one.',
          credit: 'Drawn for this page (invented)',
          license: 'MIT',
          sensitive: true,
          source: 'channel-video',
          digitalSourceType: 'digitalCreation',
        },
      ],
    },
  ],
} satisfies TimelineInput;

/** What may upset stays covered until the reader asks for it. Nothing is fetched before. */
export const SensitiveMedia: Story = {
  name: 'Sensitive media',
  args: { lang: 'en', document: withStill, selected: 'still', view: 'list' },
  parameters: snippet(
    '<event-timeline src="story.json" selected="still" view="list"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await shownCard(timeline);
    const media = onlyPart(timeline, 'media');
    const picture = media.querySelector('img');
    const cover = media.querySelector('summary');
    await step('It is covered, and says why', async () => {
      await expect(picture?.checkVisibility()).toBe(false);
      await expect(picture?.complete && picture.naturalWidth > 0).toBe(false);
      await expect(cover).toHaveTextContent('This may be upsetting. Show it');
    });
    await step('A click uncovers it', async () => {
      if (cover) await userEvent.click(cover);
      await waitFor(() => expect(picture?.checkVisibility()).toBe(true));
      await waitFor(() => expect(picture?.naturalWidth).toBeGreaterThan(0));
      await expect(picture).toHaveAttribute('alt', 'Three lorries on a dry road beside a river.');
    });
    await step('It says who made it, how, and where it is from', async () => {
      await expect(textOf(media)).toContain('Drawn for this page (invented) · MIT');
      await expect(textOf(media)).toContain('Made by a person with digital tools');
      await expect(textOf(media)).toContain('The Chalk Column’s second post');
    });
  },
};

const citingAll = citing.map(({ json }) => JSON.parse(json) as TimelineInput);
const harbour = {
  title: 'A closed harbour: an illustration with invented names',
  description: 'Nothing here has happened. Each event cites another kind of source.',
  language: 'en',
  sources: citingAll.flatMap(({ sources = [] }) => sources),
  events: citingAll.flatMap(({ events = [] }) => events),
} satisfies TimelineInput;

/** What the guide gives to copy, as readers see it: every kind of source, with or without an address. */
export const EachKindOfSource: Story = {
  name: 'Each kind of source',
  args: { lang: 'en', document: harbour, view: 'list' },
  parameters: snippet('<event-timeline src="harbour.json" view="list"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(timeline.problems).toEqual([]);
    const sources = await waitFor(() => {
      const found = partsOf(onlyPart(timeline, 'sources'), 'source');
      if (found.length === 0) throw new Error('The sources are not there yet.');
      return found;
    });
    await expect(sources).toHaveLength(harbour.sources.length);
    const text = sources.map(textOf).join(' ');
    for (const { title } of timeline.timeline.sources) await expect(text).toContain(title);
    for (const address of sources.flatMap((source) => [
      ...source.querySelectorAll('a[href^="http"]'),
    ])) {
      await expect(address).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
    }
  },
};
