import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someDocument } from '../../test/html/arbitrary-timeline.js';
import { toCsv } from '../formats/to-csv.js';
import { jsonPieces, toJson } from '../formats/to-json.js';
import { toNdjson } from '../formats/to-ndjson.js';
import type { TextSource } from './text-source.js';
import { openTimeline, readTimelineFile } from './timeline-file.js';

/** A text that comes in small pieces. */
const inPieces = (text: string): TextSource => ({
  name: 'story',
  async *pieces() {
    for (let at = 0; at < text.length; at += 97)
      yield await Promise.resolve(text.slice(at, at + 97));
  },
});

/** Read event by event, the file gives what it gives when it is read whole. */
async function expectSame(text: string): Promise<void> {
  const whole = await readTimelineFile(inPieces(text));
  const open = await openTimeline(inPieces(text));
  expect([...jsonPieces(open.timeline)].join('')).toBe(toJson(whole.timeline));
  expect(open.count).toBe(whole.timeline.events.length);
  expect(open.format).toBe(whole.format);
  const told = (problems: typeof open.problems) =>
    problems.map((one) => JSON.stringify(one)).sort();
  expect(told(open.problems)).toEqual(told(whole.problems));
  open.close();
}

it(
  'gives the same timeline and the same problems, whatever the file holds',
  { timeout: 120_000 },
  async () => {
    const form = fc.constantFrom('document', 'list', 'lines', 'table');
    await fc.assert(
      fc.asyncProperty(someDocument, form, async (document, how) => {
        const { timeline } = await readTimelineFile(inPieces(JSON.stringify(document)));
        if (how === 'lines') await expectSame(toNdjson(timeline));
        else if (how === 'table') await expectSame(toCsv(timeline));
        else await expectSame(JSON.stringify(how === 'list' ? (document.events ?? []) : document));
      }),
      { numRuns: 100 },
    );
  },
);

it.each([
  [
    'events in two places',
    '{"events":[{"date":"2023","title":"a"}],"events":[{"date":"2024","title":"b"}]}',
  ],
  ['events that are no list', '{"events":{"date":"2023"}}'],
  ['another format', '{"events":[{"start_date":{"year":"2023"},"text":{"headline":"a"}}]}'],
  ['a text that breaks off', '{"events":[{"date":"2023","title":"a"}'],
  [
    'lines that are bad',
    '{"date":"2023","title":"a"}\n{oops}\n[1]\n{"date":"2023-5","title":"b"}\n',
  ],
  [
    'events of one date that follow each other',
    '[{"date":"2023","id":"c","title":"c","links":[{"type":"follows","event":"b"}]},{"date":"2023","id":"b","title":"b","links":[{"type":"follows","event":"a"}]},{"date":"2023","title":"a"},{"date":"2022","title":"d"}]',
  ],
  [
    'sources that later events complete',
    '[{"date":"2024","title":"a","status":"confirmed","sources":[{"id":"s","title":"S"}]},{"date":"2023","title":"b","sources":[{"id":"s","party":true,"url":"https://a.org"},"t"]}]',
  ],
  ['a table', 'Date,Title\n2023,a\n2022,b\n'],
  ['rows that are bad', 'Date,Title,Status\n\n12/03/2024,a\n2023,b,sure\n,c\n2023,\n'],
  ['dates in parts', 'Year;Month;Day;Title\n2023;13;;a\n2023;;5;b\n2022;;;c\n'],
  [
    'sources that have their addresses in other rows',
    'Date,Title,Source,Source URL,Group,Note\n2023,a,A paper,,one,x\n2022,b,A paper,https://a.org/1\n2021,c,B,https://a.org/2,two\n2020,d,B,https://a.org/3\n2019,e,B\n',
  ],
  ['a table of other things', 'Name,Colour\na,red\n'],
  ['a header alone', 'Date,Title\n'],
  ['a quote that nothing closes', 'Date,Title\n2023,"a\n2024,b\n'],
  ['a quote in a cell', 'Date,Title\n2023,"a" and b\n2024,c\n'],
  ['the sheet of TimelineJS', 'Year,Headline,Text\n2023,a,b\n'],
])('so too of %s', (_, text) => expectSame(text));
