import { expect, it } from 'vitest';
import { parseTimeline, type ParsedTimeline } from '../core/parse-timeline.js';
import { retold } from '../core/problem.js';
import { terms } from '../locales/problems/da.js';
import { reasons } from '../locales/reasons/da.js';
import type { Reason } from '../locales/reasons/terms.js';
import { fromAutoArchiver } from './from-auto-archiver.js';
import { fromBibTeX } from './from-bibtex.js';
import { fromCsv } from './from-csv.js';
import { fromHtml } from './from-html.js';
import { fromICalendar } from './from-icalendar.js';
import { fromJsonLd } from './from-json-ld.js';
import { fromMarkwhen } from './from-markwhen.js';
import { fromRis } from './from-ris.js';
import { fromSimile } from './from-simile.js';
import { fromTimelineJs } from './from-timelinejs.js';
import { fromTimemap } from './from-timemap.js';
import { fromVisItems } from './from-vis-items.js';
import { readAny } from './read-any.js';

const calendar = (...lines: string[]) =>
  fromICalendar(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:A raid',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

const slide = (start_date: object, fields: object = {}) =>
  fromTimelineJs({ events: [{ start_date, text: { headline: 'A raid' }, ...fields }] });

const archive = 'Link,Archive status,Archive location,Archive date';

/** Something that each reason is told of. */
const examples: Readonly<Record<Reason, () => ParsedTimeline | Promise<ParsedTimeline>>> = {
  'unknown-format': () => readAny('nothing of the kind'),
  'other-format': () => fromICalendar('hello'),
  'no-columns': () => fromCsv('a,b\n1,2\n'),
  'no-address': () => fromAutoArchiver(`${archive}\n,ok,https://archive.example/1,\n`),
  'no-archive': () => fromAutoArchiver(`${archive}\nhttps://a.example/1,failed,,\n`),
  'archived-before': () =>
    fromAutoArchiver(
      `${archive}\nhttps://a.example/1,ok,https://archive.example/2,\n`,
      parseTimeline({
        sources: [{ id: 'a', url: 'https://a.example/1', archivedAt: 'https://archive.example/1' }],
      }).timeline,
    ),
  'no-time': () =>
    fromAutoArchiver(`${archive}\nhttps://a.example/1,ok,https://archive.example/1,soon\n`),
  syntax: () => fromBibTeX('@book{a, title = {A}}\n@book{b, title = {B\n'),
  'month-number': () => fromBibTeX('@book{a, title = {A}, year = 1998, month = {soon}}'),
  'not-object': () => fromVisItems([5]),
  'date-gap': () => slide({ year: 2023, day: 5 }),
  'date-digits': () => slide({ year: 2023, month: 'soon' }),
  'date-range': () => slide({ year: 2023, month: 13 }),
  'long-year': () => slide({ year: -20000, month: 5 }),
  'not-event': () =>
    fromICalendar('BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR\r\n'),
  'unknown-zone': () => calendar('DTSTART;TZID=Moon/Tycho:20230501T120000'),
  'no-end': () => calendar('DTSTART:20230501T120000Z', 'DTEND:20220501T120000Z'),
  recurs: () => calendar('DTSTART;VALUE=DATE:20230501', 'RRULE:FREQ=DAILY'),
  cancelled: () => calendar('DTSTART;VALUE=DATE:20230501', 'STATUS:CANCELLED'),
  tentative: () => calendar('DTSTART;VALUE=DATE:20230501', 'STATUS:TENTATIVE'),
  'unclear-review': () =>
    fromJsonLd({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      datePublished: '2023-05-01',
      claimReviewed: 'A raid',
      url: 'https://check.example/1',
      reviewRating: { '@type': 'Rating', alternateName: 'Half true' },
    }),
  'no-record': () => fromRis('nothing\nTY  - BOOK\nTI  - A\nER  - \n'),
  'vague-end': () =>
    fromSimile({
      events: [
        {
          start: '1990',
          durationEvent: true,
          latestStart: '1992',
          end: '1999',
          title: 'A war',
        },
      ],
    }),
  'month-first': () =>
    fromTimemap({
      events: [{ id: 1, date: '3/4/2024', latitude: 1, longitude: 2, description: 'A' }],
    }),
  'title-picture': () =>
    fromTimelineJs({
      title: { text: { headline: 'A' }, media: { url: 'https://a.example/1.jpg' } },
      events: [],
    }),
  'others-unnamed': () => fromBibTeX('@book{a, title = {A}, author = {B and others}}'),
  'long-line': () => fromMarkwhen(`2023-05: A raid ${'x'.repeat(5_000)}\n`),
  'other-file': () => fromHtml('<event-timeline src="a.json"></event-timeline>'),
  'second-timeline': () =>
    fromHtml(
      `<event-timeline events="[]"></event-timeline><event-timeline id="b" events="[]"></event-timeline>`,
    ),
  'no-title': () => slide({ year: 2023 }, { text: { text: 'Something happened.' } }),
};

it.each(Object.entries(examples))(
  'a reader is told in Danish that something is left out or changed: %s',
  async (why, read) => {
    const { problems } = await read();
    const [sentence = ''] = reasons[why as Reason].split(/\s*\{detail\}/);
    const told = problems.map((one) => retold(one, terms));
    expect(told).toContainEqual(expect.stringContaining(sentence));
    for (const text of told) expect(text).not.toMatch(/undefined|\{\w+\}/);
  },
);

it('what an importer calls an item is said in Danish, too', () => {
  const { problems } = fromBibTeX('@book{smith2020, title = {A}, year = 1998, month = {soon}}');
  expect(problems.map((one) => retold(one, terms))).toEqual([
    expect.stringMatching(/^Post »smith2020« »A«, "month"/),
  ]);
});
