import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.js';

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
    [undefined, ''],
    [undefined, 'hello'],
    [undefined, '{"events": [unfinished'],
    [undefined, '42'],
    [undefined, '[1, 2]'],
  ])('%s: %j', (format, text) => {
    expect(detectFormat(text)).toBe(format);
  });
});
