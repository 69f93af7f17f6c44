import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { atRest, onlyPart, partsOf, shownTimeline, slow, textOf } from './reading.js';

/**
 * `src` takes the timelines of others as they are: the element sees what has come, and loads what reads it.
 * Below the timeline readers find what they can take home; `hide="downloads"` leaves it out, and
 * `element.download('csv')` does the same from a script. `docs/formats.md` says what each format holds.
 */
const meta = {
  title: 'Formats',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj;

const file = (text: string): string => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Type,Group
,,,,,,,,,Krakatoa,"An island, its end, and the child that grew in its place.",,,title,
1883,5,20,,,,,,,Ash over the strait,It is heard in Batavia.,,,,The island
1883,8,26,1:00 PM,1883,8,27,10:02,,The last day,It ends in the loudest sound on record.,,,,The island
1883,9,,,1884,,,,autumn and after,Red evenings,All over the world.,,,,Elsewhere
`;

/** The spreadsheet of TimelineJS, saved or published as CSV. */
export const TimelineJS: Story = {
  render: () => html`<event-timeline src=${file(sheet)} view="list"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(timeline.timeline.events.map(({ date }) => date.edtf)).toEqual([
      '1883-05-20',
      '1883-08-26T13:00/1883-08-27T10:02',
      '1883-09/1884',
    ]);
    await expect(textOf(onlyPart(timeline, 'heading'))).toBe('Krakatoa');
    await expect(timeline.problems).toEqual([]);
    await atRest(timeline);
  },
};

const table = `Dato;Overskrift;Kilde;Link
1864-04-18;Stormen på Dybbøl;Den Store Danske;https://lex.dk/Stormen_på_Dybbøl
1864-06;Als falder;Den Store Danske;
`;

/** A table, as Excel saves it in Danish. The header may be in any language of the interface. */
export const Table: Story = {
  render: () =>
    html`<event-timeline lang="da" heading="1864" src=${file(table)} view="list"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(partsOf(timeline, 'title').map(textOf)).toEqual([
      'Stormen på Dybbøl',
      'Als falder',
    ]);
    await expect(timeline.timeline.sources).toHaveLength(1);
  },
};

/** What readers can take home. */
export const Download: Story = {
  render: TimelineJS.render ?? (() => html``),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const menu = await waitFor(() => onlyPart(timeline, 'downloads'), slow);
    await userEvent.click(menu.querySelector('summary') ?? menu);
    await expect(textOf(menu)).toContain('Everything');
    await atRest(timeline);
  },
};
