import { describe, expect, it } from 'vitest';
import { growth, mostGrowth } from '../../test/unit/growth.js';
import { sampleFile } from '../../test/samples/sample-file.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { detectFormat } from './detect-format.js';
import { readAny } from './read-any.js';
import { toJsonLd } from './to-json-ld.js';

const json = JSON.stringify;

describe('the format of a text', () => {
  it.each([
    ['event-timeline', json({ title: 'Floods', events: [{ date: '2023', title: 'Raid' }] })],
    ['event-timeline', json({ events: [] })],
    ['event-timeline', json([{ date: '2023', title: 'Raid' }])],
    ['event-timeline', json({ sources: [{ id: 'a', title: 'A book' }] })],
    ['event-timeline', `\uFEFF  ${json({ events: [] })}`],
    ['ndjson', '{"title":"Floods"}\n{"date":"2023","title":"Raid"}\n'],
    ['ndjson', '{"date":"2023","title":"Raid"}'],
    ['timelinejs', json({ events: [{ start_date: { year: 1066 }, text: { headline: 'Raid' } }] })],
    ['timelinejs', json({ title: { text: { headline: 'Floods' } }, events: [] })],
    ['timelinejs-csv', 'Year,Month,Day,Time,End Year,Headline,Text\n1066,,,,,Raid,'],
    ['timelinejs-csv', '"Start Date","End Date",Headline\n1/2/1999,,Raid'],
    ['timelinejs-csv', 'Year\tMonth\tHeadline\n1066\t\tRaid'],
    ['csv', 'date,title\n2023,Raid'],
    ['csv', 'Dato;Overskrift\n2023;Raid'],
    ['csv', 'date\ttitle\n2023\tRaid'],
    ['csl-json', sampleFile('csl-json/zotero.json')],
    ['csl-json', sampleFile('csl-json/mendeley.json')],
    ['bibtex', sampleFile('bibtex/titanic.bib')],
    ['ris', sampleFile('ris/export.ris')],
    ['auto-archiver', sampleFile('auto-archiver/sheet.csv')],
    ['json-ld', sampleFile('json-ld/graph.json')],
    ['json-ld', json(toJsonLd(parseTimeline({ title: 'Floods' }).timeline))],
    ['icalendar', sampleFile('icalendar/case.ics')],
    ['simile', sampleFile('simile/events.json')],
    ['periodo', sampleFile('periodo/dataset.json')],
    ['timemap', sampleFile('timemap/server.json')],
    ['timemap', sampleFile('timemap/events.json')],
    ['vis-items', sampleFile('vis-items/items.json')],
    ['vis-items', json([{ id: 1, content: 'A', start: '2014-04-20' }])],
    ['ninjs', sampleFile('ninjs/timeline.json')],
    ['markwhen', sampleFile('markwhen/story.mw')],
    ['markwhen', '2023-05: A raid'],
    ['markwhen', 'Dec 25, 2022 - now: A raid'],
    [undefined, ''],
    [undefined, 'hello'],
    [undefined, '{"events": [unfinished'],
    [undefined, '42'],
    [undefined, '[1, 2]'],
  ])('%s: %j', (format, text) => {
    expect(detectFormat(text)).toBe(format);
  });
});

it.each([
  ['csl-json/zotero.json', 0, 7],
  ['bibtex/titanic.bib', 0, 10],
  ['ris/export.ris', 0, 5],
  ['auto-archiver/sheet.csv', 0, 4],
  ['json-ld/graph.json', 6, 7],
  ['icalendar/case.ics', 11, 1],
  ['simile/events.json', 9, 1],
  ['periodo/dataset.json', 4, 2],
  ['timemap/server.json', 3, 3],
  ['vis-items/items.json', 7, 0],
  ['ninjs/timeline.json', 4, 1],
  ['markwhen/story.mw', 14, 1],
])('%s is read without being told what it is', async (file, events, sources) => {
  const { timeline } = await readAny(sampleFile(file));
  expect([timeline.events.length, timeline.sources.length]).toEqual([events, sources]);
});

it('gives up a long text of many quotation marks in no more than its length', () => {
  const look = (length: number): void => {
    const events = Array.from({ length }, (_, at) => ({ title: `Event ${at}` }));
    const torn = `${JSON.stringify({ events }).slice(0, -1)},]`;
    expect(detectFormat(torn)).toBeUndefined();
  };
  expect(growth(look, 1250)).toBeLessThan(mostGrowth);
});
