import { afterEach, describe, expect, it } from 'vitest';
import { readableText } from '../../../test/browser/fixture.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import './event-timeline-sources.define.js';
import type { EventTimelineSources } from './event-timeline-sources.js';

const { timeline } = parseTimeline({
  events: [
    { id: 'late', date: '2024', title: 'Late', sources: ['book', 'paper'] },
    { id: 'early', date: '2001', title: 'Early', source: 'paper' },
  ],
  sources: [
    { id: 'unused', title: 'Never cited' },
    {
      id: 'book',
      title: 'A book',
      author: [{ family: 'Berg', given: 'Ada' }],
      publisher: 'A press',
      issued: { 'date-parts': [[1999, 5]] },
      language: 'da',
      origin: 'unused',
    },
    {
      id: 'paper',
      title: 'A report',
      URL: 'https://www.example.org/report',
      accessed: '2024-03-12',
      archivedAt: 'https://archive.example.org/2',
    },
  ],
});

async function show(): Promise<EventTimelineSources> {
  const list = document.createElement('event-timeline-sources');
  Object.assign(list, { timeline, lang: 'en' });
  document.body.append(list);
  await list.updateComplete;
  return list;
}

const entries = (list: EventTimelineSources) => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? []),
];

afterEach(() => {
  document.body.replaceChildren();
});

describe('<event-timeline-sources>', () => {
  it('numbers the sources in the order of first use', async () => {
    const names = entries(await show()).map((entry) => entry.querySelector('cite')?.textContent);
    expect(names).toEqual(['A report', 'A book', 'Never cited']);
  });

  it('says of each who made it, when, and in what language', async () => {
    const book = entries(await show())[1];
    expect(book && readableText(book)).toMatch(/Ada Berg.*A press.*May 1999.*Danish/);
    expect(book && readableText(book)).toMatch(/Information from Never cited/);
  });

  it('leads to the source, its archived copy, and back to the events', async () => {
    const list = await show();
    const [report, , unused] = entries(list);
    expect(report?.querySelector('a')?.href).toBe('https://www.example.org/report');
    expect(report && readableText(report)).toMatch(
      /example\.org.*accessed March 12, 2024.*Archived copy/,
    );
    expect(unused && readableText(unused)).toMatch(/Not cited for any event/);
    const asked: unknown[] = [];
    list.addEventListener('event-select', ({ eventId }) => asked.push(eventId));
    for (const button of report?.querySelectorAll('button') ?? []) button.click();
    expect(asked).toEqual(['early', 'late']);
  });

  it('folds away what a much cited source is cited for', async () => {
    const list = await show();
    const events = Array.from({ length: 8 }, (_, n) => ({
      date: `${2001 + n}`,
      title: `Event ${n + 1}`,
      source: 'paper',
    }));
    list.timeline = parseTimeline({ events, sources: [{ id: 'paper' }] }).timeline;
    await list.updateComplete;
    const seventh = entries(list)[0]?.querySelector<HTMLElement>('details button');
    expect(seventh?.checkVisibility()).toBe(false);
    entries(list)[0]?.querySelector('summary')?.click();
    expect(seventh?.checkVisibility()).toBe(true);
    expect(seventh?.textContent?.trim()).toBe('Event 7');
  });

  it('brings a source into view and gives it the focus', async () => {
    const list = await show();
    await list.reveal('book');
    expect(list.shadowRoot?.activeElement).toBe(entries(list)[1]);
  });
});
