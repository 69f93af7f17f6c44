import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { someEvents } from '../../test/unit/arbitrary-events.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { fromVisItems } from './from-vis-items.js';
import { toVisItems } from './to-vis-items.js';

describe('items of vis-timeline', () => {
  const { timeline, problems } = fromVisItems(sampleFile('vis-items/items.json'));
  const byId = new Map(timeline.events.map((event) => [event.id, event]));

  it.each([
    ['1', '2014-04-20', 'day', 'item 1'],
    ['2', '2014-05', 'month', 'month'],
    ['r', '2014-04-16/2014-04-19', 'day', 'range'],
    ['4', '2014-04-20T10:00Z', 'minute', 'instant'],
    ['5', '2014-04-20', 'day', 'midnight'],
    ['6', '2014-04-20T10:30:15Z', 'second', 'seconds'],
    ['9', '2014-04-20T10:00', 'minute', 'local'],
  ] as const)('item %s is at %s', (id, edtf, precision, title) => {
    expect(byId.get(id)).toMatchObject({ title, date: { edtf, precision } });
  });

  it('keeps what belongs to an item', () => {
    expect(timeline.events).toHaveLength(7);
    expect(timeline.eras).toMatchObject([
      { id: 'b', title: 'Spring', date: { edtf: '2014-03-01/2014-05-31' } },
    ]);
    expect(timeline.groups).toEqual([
      { id: '1', title: 'North', extra: { className: 'n' } },
      { id: '2', title: 'South' },
    ]);
    expect(byId.get('1')).toMatchObject({ group: '1', description: 'A tooltip' });
    expect(byId.get('r')?.extra).toEqual({ className: 'red' });
    expect(byId.get('4')?.media).toMatchObject([{ type: 'image', alt: 'A plan' }]);
  });

  it('tells of the date that is none', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['date-of-event', '/items/7/start'],
    ]);
  });

  it('can be JavaScript, not JSON', () => {
    const { timeline: read } = fromVisItems([
      { id: 1, content: 'A', start: new Date('2014-04-20T10:30:00Z') },
    ]);
    expect(read.events[0]?.date.edtf).toBe('2014-04-20T10:30Z');
  });
});

describe('what goes out', () => {
  it('is a range over all that a date can be, and says so', () => {
    const { timeline } = parseTimeline({
      language: 'en',
      events: [
        { id: 'm', date: '2023-05', title: 'A <month>', status: 'confirmed' },
        { id: 'd', date: '2023-05-06', title: 'A day', description: 'Told & *retold*' },
        { id: 'o', date: '2022/..', title: 'Open' },
        { id: 'y', date: 'Y-1000000', title: 'Long ago' },
      ],
      eras: [{ id: 'e', title: 'Spring', date: '2023-03/2023-05' }],
    });
    const { items, left } = toVisItems(timeline);
    expect(items).toMatchObject([
      {
        id: 'o',
        type: 'range',
        start: '2022-01-01T00:00:00.000Z',
        end: '2023-01-01T00:00:00.000Z',
        title: '2022 – now',
      },
      {
        id: 'm',
        content: 'A &#60;month&#62;',
        type: 'range',
        start: '2023-05-01T00:00:00.000Z',
        end: '2023-06-01T00:00:00.000Z',
        title: 'May 2023',
        className: 'confirmed',
      },
      {
        id: 'd',
        type: 'point',
        start: '2023-05-06T00:00:00.000Z',
        title: 'May 6, 2023<br>Told &#38; retold',
        className: 'unsourced',
      },
      { id: 'e', type: 'background', edtf: '2023-03/2023-05' },
    ]);
    expect(left).toEqual(['y']);
  });

  it('has all of an event, which gives way to what was changed in the chart', () => {
    const { timeline } = parseTimeline({
      title: 'Reports',
      timeZone: 'Europe/Copenhagen',
      events: [
        { id: 'a', date: '2023-05', title: 'A  raid', place: 'The border', sources: ['s'] },
        { id: 'b', date: '2023-05-06T10:30', title: 'B', group: 'north' },
        { id: 'y', date: 'Y-1000000', title: 'Long ago' },
      ],
      sources: [{ id: 's', title: 'A paper', archivedAt: 'https://archive.example/1' }],
      groups: [{ id: 'north', title: 'The north', colour: 'red' }],
      eras: [{ id: 'e', title: 'Spring', date: '2023-03/2023-05', colour: 'green' }],
    });
    const data = toVisItems(timeline);
    expect(fromVisItems(JSON.stringify(data))).toMatchObject({ timeline });
    const changed = data.items.map((item) => {
      if (item.id === 'a') return { ...item, start: '2023-06-01T00:00:00.000Z', end: undefined };
      return item.id === 'b' ? { ...item, content: 'Renamed', group: 'south' } : item;
    });
    const { events } = fromVisItems(JSON.stringify({ ...data, items: changed })).timeline;
    const [, b, a] = events;
    expect(a).toMatchObject({
      date: { edtf: '2023-06-01' },
      title: 'A  raid',
      place: { name: 'The border' },
    });
    expect(b).toMatchObject({
      date: { edtf: '2023-05-06T10:30' },
      title: 'Renamed',
      group: 'south',
    });
  });

  it('comes back with its dates', () => {
    fc.assert(
      fc.property(someEvents(12), (events) => {
        const { timeline } = parseTimeline({ events: events.map((event) => ({ ...event })) });
        const { timeline: again } = fromVisItems(JSON.stringify(toVisItems(timeline)));
        const said = (all: typeof timeline) =>
          all.events.map(({ id, title, date, status, group }) => [
            id,
            title,
            date.edtf,
            status,
            group,
          ]);
        expect(said(again)).toEqual(said(timeline));
      }),
    );
  });
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', '{}', 12, null]) {
    expect(fromVisItems(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromVisItems([input, { start: input, end: input, content: input, title: input }]);
      fromVisItems({ items: [], groups: [input] });
    }),
  );
});
