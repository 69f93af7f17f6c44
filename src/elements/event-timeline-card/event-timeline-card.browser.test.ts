import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readableText } from '../../../test/browser/fixture.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import './event-timeline-card.define.js';
import type { EventTimelineCard } from './event-timeline-card.js';

const { timeline } = parseTimeline({
  language: 'en',
  events: [
    {
      id: 'before',
      date: '2024-01',
      title: 'What came before',
    },
    {
      id: 'claim',
      date: '2024-03-05~',
      dateText: 'early in March',
      title: 'A claim',
      description: 'It is said to have happened.',
      status: 'disputed',
      statusHistory: [
        { status: 'claimed', date: '2024-03-06', by: 'The desk', reason: 'One post.' },
      ],
      citations: [
        {
          source: 'channel',
          stance: 'reports',
          quote: { text: 'Линия пройдена', language: 'ru', translation: 'The line is crossed' },
          locator: 'second post',
        },
        { source: 'ministry', stance: 'denies' },
      ],
      place: 'The border',
      actors: ['The legion', 'The guards'],
      links: [{ type: 'follows', event: 'before' }],
      corrections: [{ date: '2024-03-07', text: 'A name was misspelt.' }],
      media: [
        { url: 'data.pdf', alt: 'The document' },
        { url: 'map.png', alt: 'A map', credit: 'The desk', license: 'CC BY 4.0' },
        { url: 'upsetting.jpg', alt: 'A wounded man', sensitive: true },
      ],
    },
  ],
  sources: [
    { id: 'channel', title: 'Their channel', party: true },
    {
      id: 'ministry',
      title: 'A statement',
      url: 'https://example.org/statement',
      archivedAt: 'https://archive.example.org/1',
    },
  ],
});

async function show(eventId: string): Promise<EventTimelineCard> {
  const card = document.createElement('event-timeline-card');
  Object.assign(card, { timeline, eventId, lang: 'en' });
  document.body.append(card);
  await card.updateComplete;
  return card;
}

const find = (card: EventTimelineCard, selector: string) =>
  card.shadowRoot?.querySelector<HTMLElement>(selector);

afterEach(() => {
  document.body.replaceChildren();
});

describe('<event-timeline-card>', () => {
  it('says when, how well it stands and why, and how that changed', async () => {
    const text = readableText(await show('claim'));
    expect(text).toMatch(/c\. March 5, 2024/);
    expect(text).toMatch(/early in March/);
    expect(text).toMatch(/Disputed.*editors of this timeline have set this status/);
    expect(text).toMatch(
      /How the status has changed.*March 6, 2024.*Claimed.*by The desk.*One post/,
    );
    expect(text).toMatch(/Corrections.*March 7, 2024.*misspelt/);
  });

  it('groups who says so by how they stand to it, and marks parties', async () => {
    const text = readableText(await show('claim'));
    expect(text).toMatch(/Reports it.*Their channel.*Party to the matter.*Denies it.*A statement/);
    expect(text).toMatch(/1 source, 0 independent, 1 party to the matter/);
  });

  it('quotes in the original language, with the translation beside it', async () => {
    const card = await show('claim');
    expect(find(card, 'blockquote')?.lang).toBe('ru');
    expect(find(card, 'blockquote')?.textContent).toBe('Линия пройдена');
    expect(readableText(card)).toMatch(/Translation.*The line is crossed.*In Russian/);
    expect(readableText(card)).toMatch(/second post/);
  });

  it('links to the source and to its archived copy, telling them nothing of this page', async () => {
    const card = await show('claim');
    const links = [...(card.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.ways a') ?? [])];
    expect(links.map(({ href }) => href)).toEqual([
      'https://example.org/statement',
      'https://archive.example.org/1',
    ]);
    for (const link of links) {
      expect(link.rel).toMatch(/noopener noreferrer/);
      expect(link.referrerPolicy).toBe('no-referrer');
    }
  });

  it('leads to the events that hang together with it, from either side', async () => {
    const card = await show('before');
    const asked = new Promise((resolve) => {
      card.addEventListener('event-select', ({ eventId }) => {
        resolve(eventId);
      });
    });
    expect(readableText(card)).toMatch(/Followed by.*A claim/);
    await page.getByRole('button', { name: 'A claim' }).click();
    expect(await asked).toBe('claim');
  });

  it('shows pictures lazily with their credit, and covers what may upset', async () => {
    const card = await show('claim');
    const picture = find(card, 'figure img') as HTMLImageElement;
    expect(picture.alt).toBe('A map');
    expect(picture.loading).toBe('lazy');
    expect(readableText(card)).toMatch(/The desk · CC BY 4\.0/);
    const covered = find(card, 'details img');
    expect(covered?.checkVisibility()).toBe(false);
    find(card, 'summary')?.click();
    expect(covered?.checkVisibility()).toBe(true);
  });

  it('knows where it stands, and goes no further than the ends', async () => {
    const card = await show('before');
    expect(readableText(card)).toMatch(/1 of 2/);
    const asked: unknown[] = [];
    card.addEventListener('event-select', ({ eventId }) => asked.push(eventId));
    find(card, 'nav button')?.click();
    expect(asked).toEqual([]);
  });

  it('shows nothing for an event that is not there', async () => {
    const card = await show('no such event');
    expect(readableText(card).trim()).toBe('');
  });
});
