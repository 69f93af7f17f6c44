import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readableText } from '../../../test/browser/fixture.js';
import type { Timeline } from '../../core/model.js';
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
        {
          url: 'map.png',
          alt: 'A map',
          credit: 'The desk',
          license: 'CC BY 4.0',
          source: 'ministry',
          digitalSourceType:
            'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
        },
        {
          url: 'upsetting.jpg',
          alt: 'A wounded man',
          sensitive: true,
          credit: 'An eyewitness',
          digitalSourceType: 'polaroid',
        },
      ],
    },
    {
      id: 'passed-on',
      date: '2024-04',
      title: 'Four say so',
      status: 'confirmed',
      statusHistory: [
        { status: 'confirmed', date: '2024-04-12', by: 'The desk', reason: 'Seen on site.' },
      ],
      sources: ['paper', 'radio', 'channel', 'letter'],
    },
  ],
  sources: [
    { id: 'channel', title: 'Their channel', party: true },
    {
      id: 'ministry',
      title: 'A statement',
      url: 'https://example.org/statement',
      archivedAt: 'https://archive.example.org/1',
      accessed: '2024-03-08',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    { id: 'paper', title: 'A newspaper', publisher: 'The press', origin: 'agency' },
    { id: 'radio', title: 'A broadcast', origin: 'channel' },
    { id: 'agency', title: 'An agency', origin: 'channel' },
    { id: 'letter', title: 'A letter' },
  ],
});

async function show(
  eventId: string,
  of: Timeline = timeline,
  lang = 'en',
): Promise<EventTimelineCard> {
  const card = document.createElement('event-timeline-card');
  Object.assign(card, { timeline: of, eventId, lang });
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
    expect(text).toMatch(/Disputed.*Status set by the editors of this timeline\./);
    expect(text).toMatch(/For it: Their channel\. Against it: A statement\./);
    expect(text).toMatch(
      /How the status has changed.*March 6, 2024.*Claimed.*by The desk.*One post/,
    );
    expect(text).toMatch(/Corrections.*March 7, 2024.*misspelt/);
  });

  it('groups who says so by how they stand to it, and marks parties', async () => {
    const text = readableText(await show('claim'));
    expect(text).toMatch(/Reports it.*Their channel.*Party to the matter.*Denies it.*A statement/);
    expect(text).toMatch(/1 source for it, 0 independent, 1 party to the matter; 1 against it/);
  });

  it('says who set the status and when, and what the citations say by themselves', async () => {
    const text = readableText(await show('passed-on'));
    expect(text).toMatch(/Confirmed by The desk on April 12, 2024\. .*Seen on site\./);
    expect(text).toMatch(
      /Sources that are not parties to the matter say so: A newspaper, A broadcast, and A letter\./,
    );
  });

  it('shows why many who pass on one party’s word are no independent sources', async () => {
    const card = await show('passed-on');
    const text = readableText(card);
    expect(text).toMatch(
      /4 sources, 0 independent, 1 party to the matter, 2 passing on a party’s word, 1 of unknown origin/,
    );
    for (const name of ['A newspaper', 'A broadcast']) {
      expect(text).toMatch(new RegExp(`${name}[ |\\d]*Passes on[ :|]*Their channel[ |]*Party to`));
    }
    expect(text).toMatch(/A letter[ |\d]*Origin unknown/);
  });

  it('keeps the capture and the hash of a source for those who ask', async () => {
    const card = await show('claim');
    const record = find(card, '.record');
    const hash = record?.querySelector('code');
    expect(hash?.checkVisibility()).toBe(false);
    record?.querySelector('summary')?.click();
    expect(hash?.checkVisibility()).toBe(true);
    expect(hash?.textContent).toHaveLength(64);
    expect(record && readableText(record)).toMatch(
      /Archived copy and checks.*Accessed.*March 8, 2024.*archive\.example\.org/,
    );
  });

  it('quotes in the original language, with the translation beside it', async () => {
    const card = await show('claim');
    expect(find(card, 'blockquote')?.lang).toBe('ru');
    expect(find(card, 'blockquote')?.textContent).toBe('Линия пройдена');
    expect(readableText(card)).toMatch(/In Russian.*Translation.*The line is crossed/);
    expect(readableText(card)).toMatch(/second post/);
  });

  it('does not name the language of a quote that is the reader’s own', async () => {
    const citations = [
      { source: 'channel', quote: { text: 'Grænsen krydset', language: 'da-DK' } },
    ];
    const { timeline: danish } = parseTimeline({
      language: 'da',
      events: [{ id: 'one', date: '2024', title: 'En', citations }],
      sources: [{ id: 'channel' }],
    });
    const card = await show('one', danish, 'da');
    expect(readableText(card)).toMatch(/Grænsen krydset/);
    expect(readableText(card)).not.toMatch(/På dansk/);
  });

  it('links to the source and to its archived copy, telling them nothing of this page', async () => {
    const card = await show('claim');
    const links = [...(card.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.ways a') ?? [])];
    expect(links.map(({ href }) => href)).toEqual([
      'https://example.org/statement',
      'https://archive.example.org/1',
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

  it.each([
    ['part-of', 'Part of', 'Includes'],
    ['follows', 'Follows', 'Followed by'],
    ['causes', 'Causes', 'Caused by'],
    ['responds-to', 'Responds to', 'Answered by'],
    ['corrects', 'Corrects', 'Corrected by'],
  ])('says what %s means at both ends', async (type, there, back) => {
    const linked = parseTimeline([
      { id: 'one', date: '2024', title: 'One', links: [{ type, event: 'other' }] },
      { id: 'other', date: '2024', title: 'Other' },
    ]).timeline;
    const card = await show('one', linked);
    const links = () => readableText(find(card, '.links') as Node).replaceAll(' | ', ' ');
    expect(links().trim()).toBe(`${there} Other`);
    card.eventId = 'other';
    await card.updateComplete;
    expect(links().trim()).toBe(`${back} One`);
  });

  it('shows pictures lazily with their credit, and covers what may upset', async () => {
    const card = await show('claim');
    const picture = find(card, 'figure img') as HTMLImageElement;
    expect(picture.alt).toBe('A map');
    expect(picture.loading).toBe('lazy');
    expect(readableText(card)).toMatch(/The desk · CC BY 4\.0/);
    const covered = find(card, '.sensitive img');
    expect(covered?.checkVisibility()).toBe(false);
    expect(readableText(card)).toMatch(/This may be upsetting.*An eyewitness/);
    find(card, '.sensitive summary')?.click();
    expect(covered?.checkVisibility()).toBe(true);
  });

  it('says in words how a picture came to be and where it comes from', async () => {
    const text = readableText(await show('claim'));
    expect(text).toMatch(/The desk · CC BY 4\.0.*Made with generative AI.*From[ :|]*A statement/);
    expect(text).toMatch(/Kind of recording: polaroid/);
  });

  it('says all of it in Danish', async () => {
    const text = readableText(await show('passed-on', timeline, 'da'));
    expect(text).toMatch(/Bekræftet af The desk den 12\. april 2024\./);
    expect(text).toMatch(
      /Kilder, der ikke er parter i sagen, siger det: A newspaper, A broadcast og A letter\./,
    );
    expect(text).toMatch(
      /4 kilder, 0 uafhængige, 1 part i sagen, 2 der gengiver en parts ord, 1 af ukendt oprindelse/,
    );
    expect(text).toMatch(/Viderebringer/);
  });

  it('knows where it stands, and goes no further than the ends', async () => {
    const card = await show('before');
    expect(readableText(card)).toMatch(/1 of 3/);
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
