import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { button, elementsIn, onlyPart, partsOf, shownTimeline, slow, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';
import type { EventTimeline } from '../src/index.js';

const file = {
  en: new URL('./data/illustrative-story.en.json', import.meta.url).href,
  da: new URL('./data/illustrative-story.da.json', import.meta.url).href,
  titanic: new URL('./data/titanic.en.json', import.meta.url).href,
};

/**
 * A timeline whose sources are dated can be shown as it was known on any day: its list, its chart,
 * its marks and its sources. The scrubber stops wherever more became known, and says what.
 */
const meta = {
  title: 'What was known when',
  render: renderTimeline,
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** What a screen reader speaks of a step, line by line. */
const spoken = (timeline: EventTimeline): string[] =>
  [...elementsIn(onlyPart(timeline, 'as-of-changes'))]
    .filter((element) => element.matches('li'))
    .map(textOf);
const day = (timeline: EventTimeline): string => textOf(onlyPart(timeline, 'as-of-date'));
const listed = (timeline: EventTimeline): string[] =>
  partsOf(onlyPart(timeline, 'list'), 'title').map(textOf);

/** Opens the scrubber with the keyboard and goes to its slider. */
async function openedSlider(timeline: EventTimeline, name: string): Promise<HTMLInputElement> {
  const opener = await button(timeline, name);
  opener.focus();
  await userEvent.keyboard('{Enter}');
  const slider = await waitFor(() => onlyPart(timeline, 'as-of-slider'), slow);
  slider.focus();
  return slider as HTMLInputElement;
}

/** Presses a key on the slider. A simulated key moves no range, so we move it as a browser does. */
async function press(slider: HTMLInputElement, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
  await userEvent.keyboard(`{${key}}`);
  if (key === 'ArrowRight') slider.stepUp();
  else slider.stepDown();
  slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** From the last step back to the first: what is spoken at each, the first first. */
async function replayed(timeline: EventTimeline, slider: HTMLInputElement): Promise<string[][]> {
  const steps = [spoken(timeline)];
  for (let left = Number(slider.max); left > 0; left -= 1) {
    const before = day(timeline);
    await press(slider, 'ArrowLeft');
    await waitFor(() => expect(day(timeline)).not.toBe(before));
    steps.unshift(spoken(timeline));
  }
  return steps;
}

/** All that is said of a claim, in the order of the steps. */
const taleOf = (steps: readonly string[][], name: string): string[] =>
  steps
    .flat()
    .filter((line) => line.includes(name))
    .map((line) => line.replace(name, '…'));

/**
 * The story is invented. Its arrow keys walk through nineteen steps; at each of them a sentence tells
 * what came, and how each claim rose or fell.
 */
export const Replay: Story = {
  args: { lang: 'en', src: file.en, start: '2019-10-05', end: '2019-10-26' },
  parameters: snippet(
    '<event-timeline src="illustrative-story.en.json" start="2019-10-05" end="2019-10-26"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const slider = await openedSlider(timeline, 'What was known when');
    await step('It opens at all that is known', async () => {
      await expect(day(timeline)).toBe('All that is known now');
      await expect(listed(timeline)).toHaveLength(14);
    });
    const steps = await replayed(timeline, slider);
    await step('The arrow keys lead back to the first day', async () => {
      await expect(steps).toHaveLength(19);
      await expect(day(timeline)).toBe('What was known by September 26, 2019');
      await waitFor(() =>
        expect(listed(timeline)).toEqual([
          'Lorries without number plates are seen on the Fabulian bank',
        ]),
      );
    });
    await step('The crossing rises', () =>
      expect(taleOf(steps, '“The Chalk Column crosses the Ink into Fictavia”')).toEqual([
        'New: …, claimed',
        '… now has 2 sources for it, 0 independent',
        '… now has 3 sources for it, 0 independent',
        '… now has 5 sources for it, 0 independent',
        '… goes from claimed to disputed',
        '… now has 6 sources for it, 1 independent',
        '… now has 7 sources for it, 2 independent',
        '… goes from disputed to confirmed',
        '… now has 8 sources for it, 2 independent',
      ]),
    );
    await step('The bridge falls', () =>
      expect(taleOf(steps, '“The bridge at Exempla in Fictavia is blown up”')).toEqual([
        'New: …, reported',
        '… goes from reported to denied',
        '… goes from denied to retracted',
        '… is corrected',
      ]),
    );
    await step('The second group stays unverified to the end', () =>
      expect(
        taleOf(steps, '“A second group, the Margin Riders, rides with the Chalk Column”'),
      ).toEqual(['New: …, unverified']),
    );
    await step('Back to now, all is there again', async () => {
      await userEvent.click(await button(timeline, 'Back to now'));
      await waitFor(() => expect(listed(timeline)).toHaveLength(14));
      await expect(timeline.asOf).toBeUndefined();
    });
  },
};

export const ReplayInDanish: Story = {
  name: 'Replay, in Danish',
  args: { lang: 'da', src: file.da, start: '2019-10-05', end: '2019-10-26' },
  parameters: snippet(
    '<event-timeline lang="da" src="illustrative-story.da.json" start="2019-10-05" end="2019-10-26"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const slider = await openedSlider(timeline, 'Hvad vidste man hvornår');
    const steps = await replayed(timeline, slider);
    await expect(steps).toHaveLength(19);
    await expect(day(timeline)).toBe('Det vidste man pr. 26. september 2019');
    await step('The crossing rises, in Danish', () =>
      expect(taleOf(steps, '»Kridtkolonnen går over Blæk ind i Fiktavien«')).toEqual([
        'Nyt: …, påstået',
        '… har nu 2 kilder for sig, 0 uafhængige',
        '… har nu 3 kilder for sig, 0 uafhængige',
        '… har nu 5 kilder for sig, 0 uafhængige',
        '… går fra påstået til omstridt',
        '… har nu 6 kilder for sig, 1 uafhængig',
        '… har nu 7 kilder for sig, 2 uafhængige',
        '… går fra omstridt til bekræftet',
        '… har nu 8 kilder for sig, 2 uafhængige',
      ]),
    );
  },
};

/** On this day the ship still floats, and everybody is saved. */
export const TheTitanicOn15April: Story = {
  name: 'The Titanic on 15 April 1912',
  args: {
    lang: 'en',
    src: file.titanic,
    'as-of': '1912-04-15',
    start: '1912-04-09',
    end: '1912-04-20',
  },
  parameters: snippet(
    '<event-timeline src="titanic.en.json" as-of="1912-04-15" start="1912-04-09" end="1912-04-20"></event-timeline>',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    await waitFor(() => expect(day(timeline)).toBe('What was known by April 15, 1912'), slow);
    await step('Two newspapers have come out, and nothing that they could not know', async () => {
      await expect(listed(timeline)).toEqual([
        'The keel of the Titanic is laid',
        'The Titanic strikes an iceberg',
        'The Titanic is at 41°46′ N, 50°14′ W',
        'The last signals of the Titanic are heard, blurred',
        'A newspaper prints that the Titanic is sinking',
        'Everybody on board is saved, newspapers say',
        'The Titanic is being towed to Halifax, newspapers say',
      ]);
      const words = partsOf(onlyPart(timeline, 'list'), 'status').map(textOf);
      await expect(new Set(words)).toEqual(new Set(['Reported']));
    });
    await step('The next morning it has sunk', async () => {
      await userEvent.click(await button(timeline, 'Next change'));
      await waitFor(() => expect(day(timeline)).toBe('What was known by April 16, 1912'));
      await expect(spoken(timeline)).toContain(
        '“Everybody on board is saved, newspapers say” goes from reported to retracted',
      );
      await waitFor(() => expect(listed(timeline)).toContain('The Titanic sinks'));
    });
  },
};

/** The legend says what the marks mean, counts them, and chooses among them. */
export const TheLegendChooses: Story = {
  name: 'The legend chooses',
  args: { lang: 'en', src: file.titanic, view: 'list' },
  parameters: snippet('<event-timeline src="titanic.en.json" view="list"></event-timeline>'),
  play: async ({ canvasElement, step }) => {
    const timeline = await shownTimeline(canvasElement);
    const all = listed(timeline).length;
    const choice = (status: string) => {
      const found = [...elementsIn(onlyPart(timeline, 'legend'))].find((element) =>
        element.matches(`button[data-status="${status}"]`),
      );
      if (found === undefined) throw new Error(`The legend has no button for ${status}.`);
      return found;
    };
    await step('The keyboard chooses what is disputed', async () => {
      await expect(textOf(choice('disputed'))).toBe('Disputed 5');
      choice('disputed').focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(listed(timeline)).toHaveLength(5));
      await expect(choice('disputed')).toHaveAttribute('aria-pressed', 'true');
      await waitFor(() =>
        expect(textOf(onlyPart(timeline, 'filter-summary'))).toBe(
          `5 of ${all} events shown Show all`,
        ),
      );
    });
    await step('and what is denied, too', async () => {
      await userEvent.click(choice('denied'));
      await waitFor(() => expect(listed(timeline)).toHaveLength(8));
    });
    await step('“Show all” shows all', async () => {
      await userEvent.click(await button(timeline, 'Show all'));
      await waitFor(() => expect(listed(timeline)).toHaveLength(all));
    });
  },
};
