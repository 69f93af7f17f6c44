import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import titanic from './data/titanic.en.json';
import { button, onlyPart, shownTimeline, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * With `deep-link` the address of the page says what is shown: the selected event, the window, the filter,
 * the date of knowledge, the view and the lanes. Whoever gets the link sees the same.
 *
 * | entry | says | example |
 * | --- | --- | --- |
 * | `selected` | the `id` of the event | `tl.selected=sinking` |
 * | `from`, `to` | the window, in EDTF | `tl.from=1912-04-14&tl.to=1912-04-16` |
 * | `status`, `actor`, `place`, `source`, `tag` | the filter; values parted by commas | `tl.place=New+York,London` |
 * | `text` | the words that are looked for | `tl.text=iceberg` |
 * | `as-of` | the date of knowledge, in EDTF | `tl.as-of=1912-04-15` |
 * | `view`, `lanes` | as in `view` and `group-by` | `tl.view=list&tl.lanes=actor` |
 *
 * Each entry begins with the name of its timeline and a dot: the value of `deep-link`, else the `id` of the
 * element, else `timeline` (`timeline-2` for the second). So several timelines on a page stay apart. An entry
 * with nothing after `=` gives up what the author has set; `filter=` gives up the filter. Everything else in
 * the hash stays: an anchor such as `#section` works as before. A page whose router lives in the hash has no
 * room for it.
 *
 * A selection and a filter are steps that the browser goes back and forward through; other changes belong to the
 * step that they happen in. What cannot be read is passed over. The card gets a button that copies the
 * link of its event.
 */
const meta = {
  title: 'Deep links',
  render: renderTimeline,
  args: { document: titanic, lang: 'en', 'deep-link': 'tl', view: 'list' },
  argTypes: timelineArgTypes,
  beforeEach: () => {
    const address = location.href;
    return () => {
      history.replaceState(null, '', address);
    };
  },
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** The address follows the reader, and the browser's way back leads back. */
export const Address: Story = {
  name: 'The address of the page',
  parameters: snippet('<event-timeline deep-link="tl" src="titanic.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('Selecting an event writes it into the address', async () => {
      await userEvent.click(await button(timeline, 'The Titanic strikes an iceberg'));
      await waitFor(() => expect(location.hash).toBe(`#tl.selected=${timeline.selected ?? ''}`));
    });
    await step('A filter is the next step', async () => {
      await userEvent.click(await button(timeline, 'Confirmed 4'));
      await waitFor(() => expect(location.hash).toContain('tl.status=confirmed'));
    });
    await step('The way back gives it up', async () => {
      history.back();
      await waitFor(() => expect(timeline.filter).toBeUndefined());
      await expect(timeline.selected).toBeDefined();
    });
  },
};

/** The card copies the link of its event. */
export const CopyTheLink: Story = {
  name: 'Copy the link to an event',
  args: { selected: 'collision' },
  parameters: snippet('<event-timeline deep-link="tl" src="titanic.json"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const written = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await step('It says that it has', async () => {
      await userEvent.click(await button(timeline, 'Copy link to this event'));
      await waitFor(() => expect(textOf(onlyPart(timeline, 'link'))).toContain('Link copied'));
      await expect(String(written.mock.calls[0]?.[0])).toContain('#tl.selected=collision');
    });
    written.mockRestore();
  },
};
