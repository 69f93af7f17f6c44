import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { problems } from './data/problems.js';
import {
  button,
  elementsIn,
  onlyPart,
  partsOf,
  shownTimeline,
  slow,
  textOf,
  theTimeline,
} from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * Good events survive bad neighbours, and nothing is dropped in silence: a notice names each item,
 * quotes what is wrong and says how to mend it. Scripts find the same in `problems`, and in the
 * event `timeline-error`.
 */
const meta = {
  title: 'Problems',
  render: renderTimeline,
  args: { lang: 'en' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

async function openedNotice(canvas: HTMLElement): Promise<string> {
  const timeline = theTimeline(canvas);
  const notice = await waitFor(() => onlyPart(timeline, 'notice'), slow);
  const summary = notice.querySelector('summary');
  if (summary && !notice.hasAttribute('open')) await userEvent.click(summary);
  await expect(notice).toHaveAttribute('open');
  return textOf(notice);
}

/** Every mistake that people really make, beside three events that are right. */
export const ADocumentWithMistakes: Story = {
  name: 'A document with mistakes',
  args: { document: problems },
  parameters: snippet('<event-timeline src="a-document-with-mistakes.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('The good events are shown', async () => {
      const titles = partsOf(onlyPart(timeline, 'list'), 'title').map(textOf);
      await expect(titles).toEqual(
        expect.arrayContaining([
          'Good: the council discusses a new bridge',
          'Good: the council votes for the bridge',
          'Good: work on the bridge begins',
        ]),
      );
    });
    await step('The notice names each item and says the mend', async () => {
      const notice = await openedNotice(canvasElement);
      await expect(notice).toContain(`${timeline.problems.length} things in the data need mending`);
      await expect(notice).toContain('“A date in words”');
      await expect(notice).toContain('2023-05');
      await expect(notice).toContain('write an IANA name such as "Europe/Copenhagen"');
      for (const { message } of timeline.problems) await expect(notice).toContain(message);
    });
    await step('Nothing that is code has become an address', async () => {
      const addresses = [...elementsIn(timeline)].flatMap((element) => [
        element.getAttribute('href'),
        element.getAttribute('src'),
      ]);
      await expect(addresses.filter((address) => address?.startsWith('javascript:'))).toEqual([]);
    });
  },
};

/**
 * The same to a reader of another language. Scripts still find English sentences in `problems`, beside
 * a `code` that stays the same from version to version.
 */
export const InDanish: Story = {
  name: 'In the reader’s language',
  args: { document: problems, lang: 'da' },
  parameters: snippet(
    '<event-timeline lang="da" src="a-document-with-mistakes.json"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const notice = await openedNotice(canvasElement);
    await expect(notice).toContain(`${timeline.problems.length} ting i data skal rettes`);
    await expect(notice).toContain('Begivenhed 3 »A date in words« er udeladt.');
    await expect(notice).toContain('skriv 2023-05');
    await expect(timeline.problems[0]?.message).toContain('is not a time zone');
  },
};

/** An attribute that was cut off: the notice says which, and where reading it failed. */
export const NotJson: Story = {
  name: 'Not JSON',
  render: () =>
    html`<event-timeline events='[{ "date": "2023-05", "title": "A plan'></event-timeline>`,
  parameters: snippet(
    `<event-timeline events='[{ "date": "2023-05", "title": "A plan'></event-timeline>`,
  ),
  play: async ({ canvasElement }) => {
    const notice = await openedNotice(canvasElement);
    await expect(notice).toContain('The attribute "events" is not JSON');
    await expect(notice).toContain('check quotes, commas and brackets');
  },
};

/** One event without the brackets of a list. */
export const NotAList: Story = {
  name: 'Not a list',
  render: () =>
    html`<event-timeline events='{ "date": "2023-05", "title": "A plan" }'></event-timeline>`,
  parameters: snippet(
    `<event-timeline events='{ "date": "2023-05", "title": "A plan" }'></event-timeline>`,
  ),
  play: async ({ canvasElement }) => {
    await expect(await openedNotice(canvasElement)).toContain('a list in square brackets');
  },
};

/** The file is not there. The reader can try again. */
export const NoFile: Story = {
  name: 'No file',
  args: { src: 'no-such-file.json' },
  parameters: snippet('<event-timeline src="no-such-file.json"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const notice = await openedNotice(canvasElement);
    await expect(notice).toContain('The timeline could not be loaded');
    await expect(notice).toContain('no-such-file.json');
    await expect(await button(canvasElement, 'Try again')).toBeVisible();
  },
};

/** Nothing has happened yet: the slot `empty` says what to expect. */
export const NoEventsYet: Story = {
  name: 'No events yet',
  render: () =>
    html`<event-timeline heading="The election">
      <p slot="empty">The first results are expected at nine in the evening.</p>
    </event-timeline>`,
  parameters: snippet(`
<event-timeline heading="The election">
  <p slot="empty">The first results are expected at nine in the evening.</p>
</event-timeline>`),
  play: async ({ canvasElement }) => {
    const timeline = theTimeline(canvasElement);
    await waitFor(() => expect(textOf(timeline)).toContain('The election'));
    await expect(timeline.querySelector('[slot="empty"]')?.checkVisibility()).toBe(true);
    await expect(partsOf(timeline, 'notice')).toEqual([]);
  },
};

/** If no data can be used, what the author wrote inside the element stays on the page. */
export const HtmlStays: Story = {
  name: 'The HTML inside stays readable',
  render: () =>
    html`<event-timeline events="not JSON">
      <p>In May 2023 the council discusses a new bridge. In June it votes for it.</p>
    </event-timeline>`,
  parameters: snippet(`
<event-timeline events="not JSON">
  <p>In May 2023 the council discusses a new bridge. In June it votes for it.</p>
</event-timeline>`),
  play: async ({ canvasElement }) => {
    await openedNotice(canvasElement);
    await expect(theTimeline(canvasElement).querySelector('p')?.checkVisibility()).toBe(true);
  },
};
