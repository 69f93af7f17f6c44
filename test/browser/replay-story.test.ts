import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import danish from '../../stories/data/illustrative-story.da.json';
import english from '../../stories/data/illustrative-story.en.json';
import type { EventTimeline, TimelineInput } from '../../src/index.js';
import { deepElements, deepQuery, mount, settled } from './fixture.js';

const told = {
  en: {
    story: english,
    open: 'What was known when',
    slider: 'Day of knowledge',
    /** Each claim, by its id, and all that is said of it from the first step to the last. */
    tales: {
      'build-up': ['New: …, reported'],
      crossing: [
        'New: …, claimed',
        '… goes from claimed to disputed',
        '… goes from disputed to confirmed',
      ],
      demand: ['New: …, claimed'],
      vehicles: ['New: …, claimed', '… is corrected', '… goes from claimed to reported'],
      riders: ['New: …, unverified'],
      video: ['New: …, claimed', '… goes from claimed to disputed'],
      held: [
        'New: …, claimed',
        '… goes from claimed to disputed',
        '… goes from disputed to denied',
      ],
      bridge: [
        'New: …, reported',
        '… goes from reported to denied',
        '… goes from denied to retracted',
        '… is corrected',
      ],
      silence: ['New: …, reported'],
      denial: [
        'New: …, claimed',
        '… goes from claimed to disputed',
        '… goes from disputed to retracted',
      ],
      tracks: ['New: …, reported'],
      withdrawal: ['New: …, claimed', '… goes from claimed to reported'],
      inspection: ['New: …, reported'],
      admission: ['New: …, claimed'],
    },
    quoted: (title: string) => `“${title}”`,
  },
  da: {
    story: danish,
    open: 'Hvad vidste man hvornår',
    slider: 'Dato for viden',
    tales: {
      crossing: [
        'Nyt: …, påstået',
        '… går fra påstået til omstridt',
        '… går fra omstridt til bekræftet',
      ],
      held: ['Nyt: …, påstået', '… går fra påstået til omstridt', '… går fra omstridt til afvist'],
      bridge: [
        'Nyt: …, rapporteret',
        '… går fra rapporteret til afvist',
        '… går fra afvist til trukket tilbage',
        '… rettes',
      ],
      riders: ['Nyt: …, ikke efterprøvet'],
    },
    quoted: (title: string) => `»${title}«`,
  },
};
const steps = 19;
/** That a claim has more sources than before, and how many of them are independent. */
const growth = /(?:now has|har nu) (\d+) .*, (\d+) /;

beforeEach(() => page.viewport(1000, 900));
afterEach(() => {
  document.body.replaceChildren();
});

const shown = (lang: string, story: TimelineInput): Promise<EventTimeline> =>
  mount((element) => {
    element.lang = lang;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(story);
    element.append(script);
  });

/** The lines that say what has changed at a step. */
function spoken(element: EventTimeline): string[] {
  const status = deepQuery(element, '.changes');
  if (status === undefined) return [];
  return [...deepElements(status)]
    .filter((line) => line.localName === 'li')
    .map((line) => line.textContent.replace(/\s+/g, ' ').trim());
}

const titles = (element: EventTimeline): number =>
  deepQuery(element, 'event-timeline-list')?.shadowRoot?.querySelectorAll('[part=title]').length ??
  0;

/** Opens the scrubber and comes to its slider with no more than the keyboard. */
async function toTheSlider(open: string, name: string): Promise<void> {
  const opener = page.getByRole('button', { name: open }).element() as HTMLElement;
  opener.focus();
  await userEvent.keyboard('{Enter}');
  const slider = page.getByRole('slider', { name });
  await expect.element(slider).toBeVisible();
  for (let stops = 0; stops < 12 && !slider.element().matches(':focus'); stops += 1) {
    await userEvent.tab();
  }
  expect(slider.element().matches(':focus')).toBe(true);
}

describe('the illustrative story, by keyboard alone', () => {
  it.each(['en', 'da'] as const)('tells how each claim rose or fell (%s)', async (lang) => {
    const { story, open, slider, tales, quoted } = told[lang];
    const element = await shown(lang, story as TimelineInput);
    await toTheSlider(open, slider);
    await userEvent.keyboard('{Home}');
    await settled(element);
    const lines = spoken(element);
    for (let step = 1; step < steps; step += 1) {
      await userEvent.keyboard('{ArrowRight}');
      await settled(element);
      const now = spoken(element);
      expect(now).not.toEqual([]);
      lines.push(...now);
    }
    for (const [id, tale] of Object.entries(tales)) {
      const name = quoted(story.events.find((event) => event.id === id)?.title ?? '');
      const about = lines.filter((line) => line.includes(name) && !growth.test(line));
      expect(
        about.map((line) => line.replace(name, '…')),
        id,
      ).toEqual(tale);
    }
    const crossing = quoted(story.events.find(({ id }) => id === 'crossing')?.title ?? '');
    const grown = lines.flatMap((line) =>
      line.includes(crossing) ? (growth.exec(line)?.slice(1) ?? []).join(' of ') || [] : [],
    );
    // the many who pass on one channel are no more than it; two have seen for themselves
    expect(grown).toEqual(['2 of 0', '3 of 0', '5 of 0', '6 of 1', '7 of 2', '8 of 2']);
    await expect.element(page.getByRole('slider')).toHaveValue(String(steps - 1));
    expect(element.asOf).toBeUndefined();
  });

  it('goes back as it came, and the list with it', async () => {
    const element = await shown('en', english as TimelineInput);
    expect(titles(element)).toBe(14);
    await toTheSlider(told.en.open, told.en.slider);
    for (let step = 1; step < steps; step += 1) await userEvent.keyboard('{ArrowLeft}');
    await settled(element);
    expect(element.asOf).toBe('2019-09-26');
    expect(titles(element)).toBe(1);
    await userEvent.keyboard('{End}');
    await settled(element);
    expect(titles(element)).toBe(14);
  });
});
