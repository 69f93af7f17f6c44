import { describe, expect, it } from 'vitest';
import { eventOf, ids, timelineOf } from '../../test/unit/right-documents.js';
import referenceDa from '../../stories/data/reference-story.da.json';
import referenceEn from '../../stories/data/reference-story.en.json';
import { moonLanding } from '../../stories/data/moon-landing.js';
import { problems as mistakes } from '../../stories/data/problems.js';
import { makeTimeline } from '../../stories/data/sizes.js';
import { parseTimeline } from './parse-timeline.js';

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

describe('an event', () => {
  it('needs a date and a title, and gets an id from its title', () => {
    expect(eventOf({})).toMatchObject({
      id: 'raid',
      title: 'Raid',
      date: { edtf: '2023-05', precision: 'month' },
      citations: [],
      statusHistory: [],
      actors: [],
      tags: [],
      media: [],
      links: [],
      corrections: [],
    });
  });

  it('has no status but the author’s', () => {
    expect(eventOf({})).not.toHaveProperty('status');
    expect(eventOf({ status: 'denied' }).status).toBe('denied');
  });

  it('may be one of a bare list', () => {
    const { events } = timelineOf([{ date: '2023-05', title: 'Raid' }]);
    expect(ids(events)).toEqual(['raid']);
  });

  it('takes one value for a list, and a name for a place', () => {
    const event = eventOf({
      actors: 'The legion',
      tags: 'border',
      place: 'Kursk',
      media: { url: 'a.jpg' },
    });
    expect(event.actors).toEqual(['The legion']);
    expect(event.tags).toEqual(['border']);
    expect(event.place).toEqual({ name: 'Kursk' });
    expect(event.media).toEqual([{ type: 'image', url: 'a.jpg' }]);
  });

  it.each([
    ['a.jpg', 'image'],
    ['https://example.org/a.MP4?size=1#t=5', 'video'],
    ['/a.ogg', 'audio'],
    ['a.pdf', 'document'],
    ['https://example.org/a', 'page'],
  ])('tells what media is from its address: %s is of type %s', (url, type) => {
    expect(eventOf({ media: [{ url }] }).media).toEqual([{ type, url }]);
    expect(eventOf({ media: [{ url, type: 'post' }] }).media).toEqual([{ type: 'post', url }]);
  });

  it('keeps the size of a picture and the captions of a film, one or several', () => {
    const captions = { url: 'words.da.vtt', language: 'da', label: 'Dansk' };
    const film = { url: 'a.mp4', width: 1280, height: 720 };
    for (const given of [captions, [captions]]) {
      expect(eventOf({ media: { ...film, captions: given } }).media).toEqual([
        { type: 'video', ...film, captions: [captions] },
      ]);
    }
  });

  it.each([
    ['a size that is none', { width: 0 }],
    ['a size in words', { height: '720 pixels' }],
    ['captions from an address that is no web address', { captions: { url: 'data:text/vtt,' } }],
    ['captions in no language', { captions: [{ url: 'a.vtt', language: 'in Danish' }] }],
  ])('keeps a film without %s', (_, fault) => {
    const { timeline, problems } = parseTimeline([
      { date: '2023', title: 'Raid', media: { url: 'a.mp4', ...fault } },
    ]);
    expect(timeline.events[0]?.media).toMatchObject([{ type: 'video', url: 'a.mp4' }]);
    expect(timeline.events[0]?.media[0]).not.toMatchObject(fault);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toMatch(/^\/0\/media\/(?!url)/);
  });

  it('has dates in its history and corrections, read in the timeline’s time zone', () => {
    const event = eventOf(
      {
        statusHistory: [{ status: 'claimed', date: '2023-05-02', by: 'The desk' }],
        corrections: [{ date: '2023-06', text: 'The name was misspelt.' }, { text: 'And again.' }],
        date: '2023-05-01T12:00',
      },
      { timeZone: 'Europe/Copenhagen' },
    );
    expect(event.date.earliest).toBe(Date.parse('2023-05-01T10:00Z'));
    expect(event.statusHistory).toMatchObject([
      { status: 'claimed', by: 'The desk', date: { edtf: '2023-05-02' } },
    ]);
    expect(event.corrections).toMatchObject([
      { text: 'The name was misspelt.', date: { edtf: '2023-06' } },
      { text: 'And again.' },
    ]);
  });

  it('keeps an id that its author wrote, though an earlier title would give the same', () => {
    const { events } = timelineOf([
      { date: '2023-05', title: 'Raid' },
      { date: '2023-06', title: 'Another', id: 'raid' },
      { date: '2023-07', title: 'Answer', links: [{ type: 'responds-to', event: 'raid' }] },
    ]);
    expect(ids(events)).toEqual(['raid-2', 'raid', 'answer']);
  });
});

describe('groups and eras', () => {
  it('are named by an id alone, or by the events that stand in them', () => {
    const { groups } = timelineOf({ groups: ['north', { id: 'south', title: 'The south' }] });
    expect(groups).toEqual([
      { id: 'north', title: 'north' },
      { id: 'south', title: 'The south' },
    ]);
    const named = timelineOf([{ date: '2023', title: 'a', group: 'east' }]);
    expect(named.groups).toEqual([{ id: 'east', title: 'east' }]);
  });

  it('an era has a date with a length and an id from its title', () => {
    const { eras } = timelineOf({
      eras: [
        { title: 'The war', date: '2022-02-24/..' },
        { title: 'The year', date: '2023' },
      ],
    });
    expect(eras).toMatchObject([
      { id: 'the-war', title: 'The war', date: { openEnd: true } },
      { id: 'the-year', title: 'The year', date: { precision: 'year' } },
    ]);
  });
});

describe('the whole', () => {
  it('puts events in the order of what is known of their dates', () => {
    const { events } = timelineOf([
      { date: '2024', title: 'year' },
      { date: '2024-01', title: 'video', links: [{ type: 'follows', event: 'post' }] },
      { date: '2024-01', title: 'post' },
      { date: '2023-12-31', title: 'day' },
    ]);
    expect(ids(events)).toEqual(['day', 'post', 'video', 'year']);
  });

  it('keeps fields that it does not know, wherever they stand', () => {
    const own = { anything: [{ at: 'all' }], n: null };
    const odd = { toString: 'a', hasOwnProperty: 'b', valueOf: 'c' };
    const { timeline } = parseTimeline({
      own,
      events: [
        {
          date: '2023',
          title: 'a',
          own,
          ...odd,
          group: 'g',
          citations: [{ source: 's', own, quote: { text: 't', own } }],
          media: [{ url: 'a.jpg', own }],
          place: { name: 'p', own },
          links: [{ type: 'part-of', event: 'a', own }],
          statusHistory: [{ status: 'claimed', own }],
          corrections: [{ text: 'c', own }],
        },
      ],
      sources: [{ id: 's', own }],
      groups: [{ id: 'g', own }],
      eras: [{ title: 'e', date: '2023', own }],
      corrections: [{ text: 'c', own }],
    });
    const [event] = timeline.events;
    const keepers: unknown[] = [
      timeline,
      event,
      event?.citations[0],
      event?.citations[0]?.quote,
      event?.media[0],
      event?.place,
      event?.links[0],
      event?.statusHistory[0],
      event?.corrections[0],
      timeline.sources[0],
      timeline.groups[0],
      timeline.eras[0],
      timeline.corrections[0],
    ];
    for (const keeper of keepers) expect(keeper).toHaveProperty('own', own);
    expect(event).toMatchObject(odd);
  });

  const documents: Record<string, unknown> = {
    'the reference story in Danish': referenceDa,
    'the reference story in English': referenceEn,
    'the Moon landing': moonLanding,
    'a document with mistakes': mistakes,
    'made-up events': makeTimeline(300),
  };

  it.each(Object.entries(documents))('reads what it has written: %s', (_, document) => {
    const { timeline } = parseTimeline(document);
    expect(timelineOf(timeline)).toEqual(timeline);
    const copied: unknown = JSON.parse(JSON.stringify(timeline));
    expect(timelineOf(copied)).toEqual(timeline);
  });

  it.each(Object.entries(documents))('leaves its input as it was: %s', (_, document) => {
    const before = structuredClone(document);
    const frozen = deepFreeze(structuredClone(document));
    expect(parseTimeline(frozen)).toEqual(parseTimeline(document));
    expect(document).toEqual(before);
  });

  it('is made of lists of its own, which changing the input does not change', () => {
    const input = { events: [{ date: '2023', title: 'a', tags: ['x'], actors: ['y'] }] };
    const { timeline } = parseTimeline(input);
    input.events[0]?.tags.push('z');
    input.events.length = 0;
    expect(timeline.events[0]?.tags).toEqual(['x']);
  });
});
