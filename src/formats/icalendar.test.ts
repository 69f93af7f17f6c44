import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { someEvents } from '../../test/unit/arbitrary-events.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { fromICalendar } from './from-icalendar.js';
import { toICalendar } from './to-icalendar.js';

const stamp = new Date('2024-03-01T12:00:00Z');

describe('a calendar', () => {
  const { timeline, problems } = fromICalendar(sampleFile('icalendar/case.ics'));
  const byId = new Map(timeline.events.map((event) => [event.id.split('@')[0], event]));

  it.each([
    ['one', '2024-03-05', 'day', 'A single day'],
    ['two', '2024-04-01/2024-04-30', 'day', 'All of April'],
    ['three', '2024-03-12T10:30Z/2024-03-12T11:30:15Z', 'minute', 'In UTC'],
    ['four', '2024-07-12T10:30/2024-07-12T12:00', 'minute', "In the calendar's own zone"],
    ['five', '2024-07-12T10:30-04:00', 'minute', 'In New York'],
    ['six', '2024-01-12T10:30+01:00', 'minute', 'In a zone of the file'],
    ['seven', '2024-01-12T10:30', 'minute', 'In a zone of nobody'],
    ['eight', '2024-01-12T10:30:45', 'second', 'Local'],
    ['nine', '2024-01-01', 'day', 'Weekly'],
    ['ten', '2024-03-10', 'day', 'Ends before it begins'],
    ['twelve', '2024-02-14', 'day', 'A note'],
  ] as const)('%s is on %s', (id, edtf, precision, title) => {
    expect(byId.get(id)).toMatchObject({ title, date: { edtf, precision } });
  });

  it('has no other events', () => {
    expect(timeline.events).toHaveLength(11);
  });

  it('says what the calendar says of itself', () => {
    expect(timeline).toMatchObject({
      title: 'The case',
      description: 'Hearings and what led to them',
      timeZone: 'Europe/Copenhagen',
      language: 'en',
    });
  });

  it('takes place, people, tags, source and media, and keeps the rest', () => {
    expect(byId.get('one')).toMatchObject({
      place: { name: 'Courtroom 5, Copenhagen', latitude: 55.6761, longitude: 12.5683 },
      tags: ['court', 'hearing'],
      actors: ['Doe, Judge', 'court@example.org'],
      citations: [{ source: 'https://example.org/one', stance: 'reports' }],
      media: [{ type: 'image', url: 'https://example.org/plan', caption: 'plan.png' }],
      extra: { DTSTAMP: '2024-03-01T12:00:00Z', 'X-ROOM': '12' },
    });
    expect(byId.get('two')).toMatchObject({
      description:
        'A long line that is folded where the standard asks for it, with a comma\nand a second line',
      links: [{ type: 'part-of', event: 'one@example.org' }],
    });
    expect(byId.get('eight')?.tags).toEqual(['cancelled']);
  });

  it('tells of everything that is not as the calendar has it', () => {
    expect(problems.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['taken-as', 'warning', '/VEVENT/6/DTSTART'],
      ['taken-as', 'warning', '/VEVENT/7/STATUS'],
      ['taken-as', 'warning', '/VEVENT/8/RRULE'],
      ['not-taken', 'error', '/VEVENT/9/DTEND'],
      ['not-taken', 'error', '/VTODO/12'],
      ['missing', 'error', '/VEVENT/10/DTSTART'],
    ]);
    expect(problems[0]?.message).toContain('Moon/Tycho');
  });
});

describe('a calendar that is broken', () => {
  const good = 'BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20240305\nSUMMARY:Good\nEND:VEVENT\n';
  const bad = 'BEGIN:VEVENT\nUID:b\nthis is no line of a calendar\nEND:VEVENT\n';

  it('loses what is broken alone', () => {
    const file = `BEGIN:VCALENDAR\nX-WR-CALNAME:C\n${good}${bad}END:VCALENDAR`;
    const { timeline, problems } = fromICalendar(file);
    expect(timeline.title).toBe('C');
    expect(timeline.events.map(({ title }) => title)).toEqual(['Good']);
    expect(problems.map(({ code }) => code)).toEqual(['not-taken']);
  });

  it('is read as far as it goes', () => {
    expect(fromICalendar(`BEGIN:VCALENDAR\n${good}`).timeline.events).toHaveLength(1);
  });

  it.each(['', 'hello', 'BEGIN:VCARD\nEND:VCARD', 12, null])('%j is no calendar', (input) => {
    expect(fromICalendar(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  });

  it('never throws', () => {
    const line = fc.constantFrom(
      ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:2024'],
      ...['DTSTART;VALUE=DATE:20240231', 'DTEND:20240101T250000Z', 'GEO:x', 'GEO:1', 'DURATION:P'],
      ...['SUMMARY:x', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'RRULE:x', 'X-EDTF:y', 'ATTACH:z', ':'],
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        fromICalendar(['BEGIN:VCALENDAR', ...lines].join('\r\n'));
      }),
    );
  });
});

describe('what goes out', () => {
  const written = (date: string, more: object = {}) => {
    const { timeline } = parseTimeline({
      events: [{ id: 'x', date, title: 'Raid', status: 'confirmed', ...more }],
    });
    const lines = toICalendar(timeline, { stamp }).replace(/\r\n /g, '').split('\r\n');
    return lines.filter((line) => /^(?:DTSTART|DTEND|SUMMARY|BEGIN:V(?:E|J))/.test(line));
  };

  it.each([
    ['2024-03-12', ['DTSTART;VALUE=DATE:20240312', 'SUMMARY:Raid']],
    [
      '2024-03-12/2024-03-14',
      ['DTSTART;VALUE=DATE:20240312', 'DTEND;VALUE=DATE:20240315', 'SUMMARY:Raid'],
    ],
    ['2024-03-12T10:30+01:00', ['DTSTART:20240312T093000Z', 'SUMMARY:Raid']],
    ['2024-03-12T10:30', ['DTSTART:20240312T103000', 'SUMMARY:Raid']],
    [
      '2024-03-12T10:30Z/2024-03-12T11:00Z',
      ['DTSTART:20240312T103000Z', 'DTEND:20240312T110000Z', 'SUMMARY:Raid'],
    ],
    [
      '2023-05',
      ['DTSTART;VALUE=DATE:20230501', 'DTEND;VALUE=DATE:20230601', 'SUMMARY:Raid (May 2023)'],
    ],
    ['2024-03-12?', ['DTSTART;VALUE=DATE:20240312', 'SUMMARY:Raid (March 12\\, 2024 (uncertain))']],
    [
      '[2024-03-05,2024-03-12]',
      [
        'DTSTART;VALUE=DATE:20240305',
        'DTEND;VALUE=DATE:20240313',
        'SUMMARY:Raid (March 5 or 12\\, 2024)',
      ],
    ],
    ['2024-03-12/..', ['DTSTART;VALUE=DATE:20240312', 'SUMMARY:Raid (March 12\\, 2024 – now)']],
  ])('%s', (date, lines) => {
    expect(written(date)).toEqual(['BEGIN:VEVENT', ...lines]);
  });

  it('is a note without a date where the calendar ends', () => {
    expect(written('-0043-03-15')[0]).toBe('BEGIN:VJOURNAL');
    expect(written('-0043-03-15').join()).not.toContain('DTSTART');
  });

  it('does not tell a claim as if it stood', () => {
    const status = { status: 'claimed' };
    expect(written('2024-03-12', status).at(-1)).toBe('SUMMARY:Raid (claimed)');
  });

  it('comes back with its dates, words and statuses', () => {
    fc.assert(
      fc.property(someEvents(12), (events) => {
        const { timeline } = parseTimeline({ events: events.map((event) => ({ ...event })) });
        const { timeline: again, problems } = fromICalendar(toICalendar(timeline, { stamp }));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const said = (all: typeof timeline) =>
          all.events.map(({ id, title, date, status }) => ({ id, title, date: date.edtf, status }));
        expect(said(again)).toEqual(said(timeline));
      }),
    );
  });
});
