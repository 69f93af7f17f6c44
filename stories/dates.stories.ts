import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { dateKinds, distantDates } from './data/date-kinds.js';
import { moonLanding } from './data/moon-landing.js';
import { onlyPart, partsOf, shownTimeline, textOf } from './reading.js';
import { renderTimeline, snippet, timelineArgTypes, type TimelineArgs } from './story-timeline.js';
import type { EventTimeline } from '../src/index.js';

/**
 * A date is written in the Extended Date/Time Format (EDTF, ISO 8601-2), as precisely as it is known
 * and no more: `2023-05` is a month, `195X` some year of a decade, `[2024-03-05,2024-03-12]` one of
 * two days. It is shown in the reader's language with the same precision.
 */
const meta = {
  title: 'Dates',
  render: renderTimeline,
  argTypes: timelineArgTypes,
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** What the list shows as the date of each event, by the event's id. */
function datesById(timeline: EventTimeline): Record<string, string> {
  const dates = partsOf(onlyPart(timeline, 'list'), 'date').map(textOf);
  return Object.fromEntries(timeline.timeline.events.map(({ id }, i) => [id, dates[i] ?? '']));
}

const usedSource = (lang: string): object =>
  snippet(`<event-timeline lang="${lang}" src="every-kind-of-date.json"></event-timeline>`);

/** Each title says in words what is known; the date beside it must say neither more nor less. */
export const EveryKind: Story = {
  name: 'Every kind of date',
  args: { document: dateKinds, lang: 'en' },
  parameters: usedSource('en'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(timeline.problems).toEqual([]);
    const dates = datesById(timeline);
    await expect(Object.keys(dates)).toHaveLength(dateKinds.events.length);
    await expect(dates).toMatchObject({ year: '1859', month: 'May 2023', decade: '1950s' });
  },
};

export const InDanish: Story = {
  args: { document: dateKinds, lang: 'da' },
  parameters: usedSource('da'),
  play: async ({ canvasElement }) => {
    const dates = datesById(await shownTimeline(canvasElement));
    await expect(dates).toMatchObject({ month: 'maj 2023', approximate: 'ca. 1343' });
  },
};

export const InGerman: Story = {
  args: { document: dateKinds, lang: 'de' },
  parameters: usedSource('de'),
  play: async ({ canvasElement }) => {
    const dates = datesById(await shownTimeline(canvasElement));
    await expect(dates).toMatchObject({ month: 'Mai 2023', day: '31. März 1889' });
  },
};

/** Finnish has no words of its own here yet: names of months come from Intl, signs say the rest. */
export const InALanguageWithoutWords: Story = {
  name: 'In a language without words',
  args: { document: dateKinds, lang: 'fi' },
  parameters: usedSource('fi'),
  play: async ({ canvasElement }) => {
    const dates = datesById(await shownTimeline(canvasElement));
    await expect(dates).toMatchObject({ month: 'toukokuu 2023', day: '31. maaliskuuta 1889' });
    await expect(dates['approximate']).toMatch(/^[^a-z]*1343[^a-z]*$/i);
  },
};

/**
 * A `lang` can ask for a calendar, as Unicode writes it: `-u-ca-persian`, `-u-ca-buddhist`,
 * `-u-ca-islamic-umalqura`. Days are days in any of them. A month or a year alone is another stretch
 * of time there, so that it stays Gregorian and says so; and so does the axis of the chart.
 */
export const InThePersianCalendar: Story = {
  name: 'In the Persian calendar',
  args: { document: dateKinds, lang: 'fa-u-ca-persian', view: 'list' },
  parameters: usedSource('fa-u-ca-persian'),
  play: async ({ canvasElement }) => {
    const dates = datesById(await shownTimeline(canvasElement));
    await expect(dates).toMatchObject({ day: '۱۱ فروردین ۱۲۶۸' });
    await expect(dates['month']).toMatch(/۲۰۲۳.*م/);
  },
};

/** Years before the common era and long years; the last lies beyond what the chart can draw. */
export const LongAgo: Story = {
  name: 'Long ago',
  args: { document: distantDates, lang: 'en' },
  parameters: snippet('<event-timeline src="dates-long-ago.json"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const dates = datesById(timeline);
    await expect(Object.keys(dates)).toEqual(['deep-time', 'long-year', 'before-christ']);
    await expect(dates['before-christ']).toMatch(/March 15, 44 B/);
    await expect(timeline.problems.map(({ code }) => code)).toEqual(['beyond-chart']);
  },
};

/** Times are told in UTC unless `time-zone` or the data's `timeZone` says another. */
export const TimesInUtc: Story = {
  name: 'Times in UTC',
  args: { document: moonLanding, lang: 'en' },
  parameters: snippet('<event-timeline src="moon-landing.json"></event-timeline>'),
  play: async ({ canvasElement }) => {
    const dates = datesById(await shownTimeline(canvasElement));
    await expect(dates['first-step']).toMatch(/July 21, 1969.*2:56/);
    await expect(dates['first-step']).toContain('UTC');
    await expect(dates['kennedy-speech']).toBe('May 25, 1961');
  },
};

/** On the clocks of the United States it was still the evening of 20 July; a day stays that day. */
export const TimesInNewYork: Story = {
  name: 'Times in New York',
  args: { document: moonLanding, lang: 'en', 'time-zone': 'America/New_York' },
  parameters: snippet(
    '<event-timeline src="moon-landing.json" time-zone="America/New_York"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const dates = datesById(await shownTimeline(canvasElement));
    await expect(dates['first-step']).toMatch(/July 20, 1969.*10:56.PM/);
    await expect(dates['kennedy-speech']).toBe('May 25, 1961');
  },
};
