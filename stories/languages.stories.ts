import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { addLanguage } from '../src/index.js';
import { moonLanding } from './data/moon-landing.js';
import { onlyPart, partsOf, shownTimeline, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';

/**
 * A timeline speaks the language of the place where it stands: that of the nearest `lang`, else the
 * reader’s own. The texts of the data stay as they are. Nineteen languages come with it, each
 * fetched only when it is needed; `addLanguage` brings another one, or other words.
 */
const meta = {
  title: 'Languages',
  render: renderTimeline,
  args: { document: moonLanding, view: 'list' },
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const source = (lang: string): object =>
  snippet(`<event-timeline lang="${lang}" src="story.json"></event-timeline>`);

/** A language with other forms for 2, for 5 and for 22 events. */
export const Polish: Story = {
  args: { lang: 'pl' },
  parameters: source('pl'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(textOf(timeline)).toContain('Źródła');
    await expect(textOf(onlyPart(timeline, 'list'))).toContain('lipca 1969');
  },
};

/**
 * From right to left, where the page says so by `dir`, or has none and the words are written so.
 * Texts of the data run as their own language does, and keep to the edge of the interface.
 */
export const RightToLeft: Story = {
  name: 'From right to left, in Arabic',
  args: { lang: 'ar', view: 'auto' },
  parameters: snippet('<event-timeline lang="ar" dir="rtl" src="story.json"></event-timeline>'),
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(textOf(timeline)).toContain('المصادر');
    const list = onlyPart(timeline, 'list');
    await expect(textOf(list)).toContain('يوليو 1969');
    const [heading] = partsOf(timeline, 'heading');
    await expect(heading && getComputedStyle(heading).direction).toBe('ltr');
    await expect(getComputedStyle(list).direction).toBe('rtl');
  },
};

/** A page brings a language that does not come with the timeline, or other words for one that does. */
export const WordsOfYourOwn: Story = {
  name: 'Words of your own',
  args: { lang: 'fo' },
  parameters: snippet(`<script type="module">
  import { addLanguage } from 'event-timeline';

  addLanguage('fo', {
    terms: { sources: 'Keldur', asOf: 'Hvat vistu vit nær' },
    dates: { approximate: (date) => \`uml. \${date}\` },
  });
</script>
<event-timeline lang="fo" src="story.json"></event-timeline>`),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await step('Faroese is none of the languages that come with it', async () => {
      await expect(textOf(timeline)).toContain('Sources');
    });
    await step('The page brings it, and the timeline follows', async () => {
      addLanguage('fo', { terms: { sources: 'Keldur' } });
      await waitFor(async () => {
        await expect(textOf(timeline)).toContain('Keldur');
        // among what can be taken home they are still called so
        const list = timeline.shadowRoot?.querySelector('event-timeline-sources');
        await expect(textOf(list ?? timeline)).not.toContain('Sources');
      });
    });
    await step('What is left out is English', async () => {
      await expect(textOf(timeline)).toContain('How each claim stands');
    });
  },
};
