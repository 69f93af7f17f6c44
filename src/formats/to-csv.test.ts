import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someTimeline } from '../../test/unit/arbitrary-timeline.js';
import type { Timeline } from '../core/model.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { fromCsv } from './from-csv.js';
import { readTable } from './table.js';
import { toCsv } from './to-csv.js';

const timelineOf = (...events: object[]) => parseTimeline({ events }).timeline;

describe('a table of events', () => {
  const timeline = timelineOf(
    {
      id: 'raid',
      date: '-0043',
      title: '=HYPERLINK("https://evil.example")',
      description: 'two\nlines, and "quotes"',
      actors: ['A; B', 'C'],
      place: { latitude: -6.1, longitude: 105 },
      source: { title: 'A paper', url: 'https://a.org' },
      extra: { Case: 17, nested: { a: 1 } },
    },
    { id: 'flood', date: '2023-05', title: 'Flood' },
  );

  it('has a column for what is there, and a row an event', () => {
    expect(toCsv(timeline)).toBe(
      [
        'ID,Date,Title,Description,Actors,Latitude,Longitude,Source,Source URL,Case',
        `raid,'-0043,"'=HYPERLINK(""https://evil.example"")","two\nlines, and ""quotes""","A\\; B; C",-6.1,105,A paper,https://a.org,17`,
        'flood,2023-05,Flood,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('can be what a spreadsheet in another language expects', () => {
    const text = toCsv(timeline, { divider: ';', language: 'da-DK', byteOrderMark: true });
    expect(text).toMatch(/^\uFEFFID;Dato;Titel;Beskrivelse;Aktører;/);
    expect(fromCsv(text).timeline.events).toHaveLength(2);
  });

  it('lets nothing be run, whatever a stranger wrote', () => {
    const evil = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '"=1"'];
    const cells = fc.constantFrom(...evil);
    fc.assert(
      fc.property(cells, cells, cells, (title, actor, column) => {
        const event = { date: '2023', title: `${title}x`, actors: [`${actor}x`] };
        const text = toCsv(timelineOf({ ...event, extra: { [column]: title } }));
        const { header, rows } = readTable(text);
        for (const cell of [...header, ...(rows[0]?.cells ?? [])])
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('can be told to leave signs alone', () => {
    expect(toCsv(timeline, { guard: false })).toContain('raid,-0043,"=HYPERLINK(');
  });
});

/** What a table can hold of a timeline. */
const held = ({ events, sources }: Timeline) => {
  const work = new Map(
    sources.map(({ id, title, publisher, url, issued }) => [
      id,
      [title ?? publisher ?? (id === url ? undefined : id), url, issued?.edtf],
    ]),
  );
  return events.map((event) => {
    const { id, date, dateText, title, description, status, group, actors, place, tags } = event;
    return {
      id,
      date: date.edtf,
      dateText: dateText?.trim() || undefined,
      title,
      description: description?.trim() || undefined,
      status,
      group,
      actors,
      tags,
      place: place && Object.keys(place).length > 0 ? place : undefined,
      importance: event.importance,
      language: event.language,
      citations: event.citations.map(({ source, stance, quote, locator }) => [
        work.get(source),
        stance,
        quote?.text,
        locator?.trim() || undefined,
      ]),
      media: event.media.map(({ url, alt, caption, credit }) => [
        url,
        ...[alt, caption, credit].map((text) => text?.trim() || undefined),
      ]),
    };
  });
};

describe('what goes into a table', { timeout: 60_000 }, () => {
  it('comes out again', () => {
    fc.assert(
      fc.property(someTimeline, (written) => {
        const sources = written.sources.map((source, index) => ({
          ...source,
          title: `Source ${index}`,
          ...(source.url !== undefined && { url: `${source.url}#${index}` }),
        }));
        const timeline = { ...written, sources };
        const { timeZone } = timeline;
        expect(held(fromCsv(toCsv(timeline), { timeZone }).timeline)).toEqual(held(timeline));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['reference-story.en', 'illustrative-story.da', 'titanic.en'])('of %s too', (name) => {
    const text = readFileSync(`stories/data/${name}.json`, 'utf8');
    const { timeline } = parseTimeline(JSON.parse(text));
    const { timeZone } = timeline;
    expect(held(fromCsv(toCsv(timeline), { timeZone }).timeline)).toEqual(held(timeline));
  });
});
