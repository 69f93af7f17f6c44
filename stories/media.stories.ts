import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { crossingInPictures } from './data/crossing-in-pictures.js';
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
 * An event can have pictures, films, sound, documents, pages and posts. Each says whose it is and how it
 * came to be. Pictures have their place before they have come; nothing that stands on another site is
 * asked for before a reader wants it.
 */
const meta = {
  title: 'Media',
  render: renderTimeline,
  args: { document: crossingInPictures, lang: 'en', view: 'list' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** The media of the selected event, once its card has come. */
const shownMedia = (timeline: EventTimeline): Promise<HTMLElement> =>
  waitFor(() => onlyPart(timeline, 'media'));

const lightbox = (timeline: EventTimeline): HTMLDialogElement | undefined =>
  partsOf(timeline, 'lightbox').find((part) => part instanceof HTMLDialogElement);

/** With `width` and `height` nothing on the page moves when a picture comes. */
export const Pictures: Story = {
  args: { selected: 'ferry' },
  parameters: snippet(`
<event-timeline src="story.json" selected="ferry"></event-timeline>

<!-- in story.json -->
"media": [{
  "url": "ferry.jpg", "width": 720, "height": 480,
  "alt": "A small ferry with a red funnel on a grey river at dusk.",
  "caption": "The ferry, as somebody might have seen it from the bridge.",
  "credit": "…", "license": "CC BY 4.0"
}]`),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const media = await shownMedia(timeline);
    const [first] = media.querySelectorAll('img');
    await step('A picture has its place, its words and its credit', async () => {
      const { width = 0, height = 1 } = first?.getBoundingClientRect() ?? {};
      await expect(width / height).toBeCloseTo(1.5, 1);
      await expect(first).toHaveAttribute('loading', 'lazy');
      await expect(textOf(media)).toContain('Made by a person with digital tools');
    });
    await step('A click shows it over the page, with what it shows in words', async () => {
      if (first) await userEvent.click(first);
      const box = await waitFor(() => {
        const open = lightbox(timeline);
        if (!open?.open) throw new Error('The picture is not there yet.');
        return open;
      });
      await expect(textOf(box)).toContain('What it shows A small ferry with a red funnel');
      await expect(textOf(box)).toContain('1 of 2');
      await userEvent.click(await button(box, 'Next'));
      await expect(textOf(box)).toContain('A map: a river runs');
    });
    await step('It is closed, and the focus is where it was', async () => {
      const box = lightbox(timeline);
      if (box) await userEvent.click(await button(box, 'Close'));
      await waitFor(() => expect(lightbox(timeline)).toBeUndefined());
      await expect(focused()).toBe(first?.parentElement);
    });
  },
};

/** A film brings its captions; those of the reader’s language are on. It is not asked for before it is played. */
export const Film: Story = {
  args: { selected: 'film' },
  parameters: snippet(`
<event-timeline src="story.json" selected="film"></event-timeline>

<!-- in story.json -->
"media": [{
  "url": "lorries.mp4", "width": 1280, "height": 720, "thumbnail": "still.jpg",
  "alt": "Three lorries drive past a river.",
  "captions": [{ "url": "lorries.en.vtt", "language": "en" }]
}]`),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const film = (await shownMedia(timeline)).querySelector('video');
    await expect(film).toHaveAttribute('preload', 'none');
    await expect([...(film?.textTracks ?? [])].map(({ label }) => label)).toEqual([
      'English',
      'Danish',
    ]);
    await waitFor(() => expect(film?.textTracks[0]?.mode).toBe('showing'));
  },
};

/** Captions of sound are shown, too. */
export const Sound: Story = {
  args: { selected: 'bell' },
  parameters: snippet('<event-timeline src="story.json" selected="bell"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const player = (await shownMedia(timeline)).querySelector('video');
    await expect(player).toHaveAccessibleName('A bell strikes three.');
    await expect(player?.textTracks).toHaveLength(1);
  },
};

/**
 * Posts of Telegram channels, X, Bluesky and Mastodon and videos of YouTube and Vimeo are known by their
 * addresses. Each is a still that says what would be loaded from whom; only a click loads it.
 */
export const OtherSites: Story = {
  name: 'What stands on other sites',
  args: { selected: 'posts' },
  parameters: snippet(`
<event-timeline src="story.json" selected="posts"></event-timeline>

<!-- in story.json -->
"media": [{
  "url": "https://social.example/@gazette/100000000000000001",
  "alt": "What the Gazette’s reporter wrote from the bridge.",
  "credit": "Exempla Gazette"
}]`),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const media = await shownMedia(timeline);
    await step('Nothing of another site is on the page', async () => {
      await expect(
        [...elementsIn(media)].filter(({ localName }) => localName === 'iframe'),
      ).toEqual([]);
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      for (const host of ['social.example', 'player.vimeo.com', 'vimeo.com'])
        await expect(asked).not.toContain(host);
    });
    await step('It says what would be loaded, and from whom', async () => {
      await expect(textOf(media)).toContain('A post on social.example');
      await expect(textOf(media)).toContain('it comes from player.vimeo.com');
      await button(media, 'Load from Vimeo');
    });
    await step('Credits and licences show all the same', () =>
      expect(textOf(media)).toContain('Exempla Gazette (invented) · CC BY 4.0'),
    );
  },
};

/** A document or a page is a link that says where it leads. */
export const Documents: Story = {
  name: 'Documents and pages',
  args: { selected: 'report' },
  parameters: snippet('<event-timeline src="story.json" selected="report"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const media = await shownMedia(timeline);
    await expect(textOf(media)).toMatch(/Survey of the bend of the Ink \( ?PDF, example\.org ?\)/);
    await expect(textOf(media)).toMatch(/Minutes of the town council \( ?example\.org ?\)/);
  },
};

/** The same in the story, where media come first. */
export const InTheStory: Story = {
  name: 'In the story',
  args: { selected: 'film', view: 'story' },
  parameters: snippet(
    '<event-timeline src="story.json" view="story" selected="film"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const film = (await shownMedia(timeline)).querySelector('video');
    await expect(film?.clientWidth).toBeGreaterThan(200);
  },
};
