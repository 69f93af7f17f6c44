import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someTimeline } from '../../test/unit/arbitrary-timeline.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { fromJson } from './from-json.js';
import { fromNdjson } from './from-ndjson.js';
import { toJson } from './to-json.js';
import { ndjsonLines, toNdjson } from './to-ndjson.js';

const { timeline: small } = parseTimeline({
  zebra: 1,
  eras: [{ date: '1939/1945', title: 'War' }],
  sources: [{ title: 'A paper', id: 'paper', URL: 'https://a.org' }],
  title: 'Floods',
  events: [{ title: 'Raid', id: 'raid', aside: true, source: 'paper', date: '2023-05' }],
});

describe('our own format, written', () => {
  it('is in the order of the model, with dates as EDTF and nothing that says nothing', () => {
    expect(toJson(small)).toBe(`{
  "title": "Floods",
  "zebra": 1,
  "events": [
    {
      "id": "raid",
      "date": "2023-05",
      "title": "Raid",
      "citations": [
        {
          "source": "paper",
          "stance": "reports"
        }
      ],
      "aside": true
    }
  ],
  "sources": [
    {
      "id": "paper",
      "title": "A paper",
      "url": "https://a.org"
    }
  ],
  "eras": [
    {
      "id": "war",
      "title": "War",
      "date": "1939/1945"
    }
  ]
}
`);
  });

  it('can be one line', () => {
    expect(toJson(small, { indent: 0 }).trim().split('\n')).toHaveLength(1);
  });

  it('reads again as the same timeline, and is written again as the same text', () => {
    fc.assert(
      fc.property(someTimeline, (timeline) => {
        const text = toJson(timeline);
        const again = fromJson(text).timeline;
        expect(again).toEqual(timeline);
        expect(toJson(again)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['reference-story.en', 'illustrative-story.da', 'titanic.en'])('holds %s', (name) => {
    const { timeline } = fromJson(readFileSync(`stories/data/${name}.json`, 'utf8'));
    expect(fromJson(toJson(timeline))).toEqual({
      timeline,
      problems: parseTimeline(timeline).problems,
    });
  });
});

describe('newline-delimited JSON, written', () => {
  it('has what the events need first', () => {
    const lines = [...ndjsonLines(small)];
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ title: 'Floods', sources: [{}] });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: 'raid', date: '2023-05' });
  });

  it('reads again as the same timeline', () => {
    fc.assert(
      fc.property(someTimeline, (timeline) => {
        expect(fromNdjson(toNdjson(timeline)).timeline).toEqual(timeline);
      }),
      { numRuns: 200 },
    );
  });
});
