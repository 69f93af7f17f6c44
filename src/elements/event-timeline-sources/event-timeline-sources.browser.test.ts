import { afterEach, describe, expect, it } from 'vitest';
import { readableText } from '../../../test/browser/fixture.js';
import { knownAt } from '../../core/known-at.js';
import type { Timeline } from '../../core/model.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import './event-timeline-sources.define.js';
import type { EventTimelineSources } from './event-timeline-sources.js';

const { timeline } = parseTimeline({
  events: [
    { id: 'late', date: '2024', title: 'Late', sources: ['book', 'paper'] },
    {
      id: 'early',
      date: '2001',
      title: 'Early',
      citations: [{ source: 'paper' }, { source: 'paper', stance: 'disputes', locator: 'p. 2' }],
    },
  ],
  sources: [
    { id: 'unused', title: 'Never cited' },
    {
      id: 'book',
      title: 'A book',
      type: 'book',
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
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      archivedAt: 'https://archive.example.org/2',
    },
  ],
});

async function show(of: Timeline = timeline, lang = 'en'): Promise<EventTimelineSources> {
  const list = document.createElement('event-timeline-sources');
  Object.assign(list, { timeline: of, lang });
  document.body.append(list);
  await list.updateComplete;
  return list;
}

const entries = (list: EventTimelineSources) => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=source]') ?? []),
];

/** The text as one reads it, across the elements that it stands in. */
const spoken = (node: Node | null | undefined): string =>
  node ? readableText(node).replaceAll(' | ', ' ').replace(/\s+/g, ' ').trim() : '';

/** To the letter: no white space stands before a comma. */
const imprintOf = (entry: Element | undefined) =>
  entry?.querySelector('.imprint')?.textContent.replace(/\s+/g, ' ').trim();

afterEach(() => {
  document.body.replaceChildren();
});

describe('<event-timeline-sources>', () => {
  it('numbers the sources in the order of first use', async () => {
    const names = entries(await show()).map((entry) => entry.querySelector('cite')?.textContent);
    expect(names).toEqual(['A report', 'A book', 'Never cited']);
  });

  it('says of each what it is, who made it, when, and in what language', async () => {
    const book = entries(await show())[1];
    expect(imprintOf(book)).toBe('Book in Danish. Ada Berg, A press, May 1999.');
    expect(book && readableText(book)).toMatch(/Passes on[ :|]*Never cited/);
  });

  it('says the same in Danish', async () => {
    const [report, book] = entries(await show(timeline, 'da'));
    expect(imprintOf(book)).toBe('Bog på dansk. Ada Berg, A press, maj 1999.');
    expect(spoken(report)).toMatch(/Brugt som kilde 3 gange: 2 fortæller det, 1 bestrider det/);
  });

  it('sets the commas and full stops of the language', async () => {
    const [, arabic] = entries(await show(timeline, 'ar'));
    expect(imprintOf(arabic)).toMatch(/Ada Berg، A press، .+\.$/);
    const [, japanese] = entries(await show(timeline, 'ja'));
    expect(imprintOf(japanese)).toMatch(/^書籍（デンマーク語）。Ada Berg、A press、.+。$/);
  });

  it('mixes no two languages in a sentence where it has no words in that of the page', async () => {
    const [, book] = entries(await show(timeline, 'fi'));
    expect(imprintOf(book)).toMatch(/^Book in Danish\. /);
  });

  it('says how often a source is cited, and how it stands to what it is cited for', async () => {
    const [report, book] = entries(await show());
    expect(spoken(book)).toMatch(/Cited once Late$/);
    expect(spoken(report)).toMatch(
      /Cited 3 times: 2 report it, 1 disputes it Early Disputes it Late$/,
    );
  });

  it('keeps the day of capture and the hash for those who ask', async () => {
    const report = entries(await show())[0];
    const hash = report?.querySelector('code');
    expect(hash?.checkVisibility()).toBe(false);
    report?.querySelector('summary')?.click();
    expect(hash?.checkVisibility()).toBe(true);
    expect(spoken(report)).toMatch(/Accessed March 12, 2024 .* SHA-256 e3b0c442/);
  });

  it('keeps every number, though fewer sources are known at an earlier date', async () => {
    const { timeline: dated } = parseTimeline({
      events: [{ date: '2024', title: 'An event', sources: ['late', 'early'] }],
      sources: [
        { id: 'late', issued: '2024-05' },
        { id: 'early', issued: '2024-01' },
      ],
    });
    const list = await show(knownAt(dated, '2024-02'));
    const [only, ...others] = entries(list);
    expect(others).toEqual([]);
    expect((only as HTMLLIElement | undefined)?.value).toBe(2);
    expect(only?.querySelector('.index')?.textContent).toBe('2');
    await list.reveal('early');
    expect(list.shadowRoot?.activeElement).toBe(only);
  });

  it('leads to the source, its archived copy, and back to the events', async () => {
    const list = await show();
    const [report, , unused] = entries(list);
    expect(report?.querySelector('a')?.href).toBe('https://www.example.org/report');
    expect(report && readableText(report)).toMatch(/example\.org.*Archived copy/);
    expect(unused && readableText(unused)).toMatch(/Not cited for any event/);
    const asked: unknown[] = [];
    list.addEventListener('event-select', ({ eventId }) => asked.push(eventId));
    for (const button of report?.querySelectorAll('button') ?? []) button.click();
    expect(asked).toEqual(['early', 'late']);
  });

  it('folds away what a much cited source is cited for', async () => {
    const list = await show();
    const events = Array.from({ length: 500 }, (_, n) => ({
      date: `${2001 + n}`,
      title: `Event ${n + 1}`,
      source: 'paper',
    }));
    list.timeline = parseTimeline({ events, sources: [{ id: 'paper' }] }).timeline;
    await list.updateComplete;
    const [entry] = entries(list);
    const rest = () => [...(entry?.querySelectorAll<HTMLElement>('details li') ?? [])];
    expect(entry?.querySelectorAll('button')).toHaveLength(6);
    expect(rest()).toEqual([]);
    entry?.querySelector('summary')?.click();
    await expect.poll(rest).toHaveLength(201);
    expect(rest()[0]?.checkVisibility()).toBe(true);
    expect(rest()[0]?.textContent?.trim()).toBe('Event 7');
    expect(rest().at(-1)?.textContent).toContain('294 more events');
  });

  it('brings a source into view and gives it the focus', async () => {
    const list = await show();
    await list.reveal('book');
    expect(list.shadowRoot?.activeElement).toBe(entries(list)[1]);
  });
});
