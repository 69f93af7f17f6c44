import { describe, expect, it } from 'vitest';
import { readAny } from '../formats/read-any.js';
import type { FormatName } from '../formats/detect-format.js';
import { locate } from './locate.js';

/** Each problem of a text with its place, and what stands there. */
async function faultsIn(text: string, format: FormatName) {
  const { problems } = await readAny(text, { format });
  const source = {
    name: 'file',
    async *pieces() {
      yield await Promise.resolve(text);
    },
  };
  const located = await locate({ problems, source, format });
  return located.map(({ problem, position }) => {
    const line = text.split(/\r\n?|\n/)[(position?.line ?? 0) - 1] ?? '';
    const there = line.slice((position?.column ?? 0) - 1);
    return `${position?.line}:${position?.column} ${problem.code} ${there}`;
  });
}

describe('the place of a problem', () => {
  it('in BibTeX is its field; of what is no entry, where it begins', async () => {
    const text = `A comment.
@book{smith, title = {A}, year = 1998,
  month = {soon}}
  @book{, title = {B},
    date = {12/03/2024}}
@book{torn, title = {C
@book{ref, author = {A and others}, title = {D}}
`;
    expect(await faultsIn(text, 'bibtex')).toEqual([
      '3:3 not-taken month = {soon}}',
      '5:5 date date = {12/03/2024}}',
      '6:1 not-taken @book{torn, title = {C',
      '7:12 taken-as author = {A and others}, title = {D}}',
    ]);
  });

  it('in RIS is its tag, or the line', async () => {
    const text =
      'stray\r\nTY  - BOOK\r\nTI  - A\r\nDA  - soon\r\nER  - \r\nTY  - BOOK\r\nTI  - B\r\nY2  - never\r\n';
    expect(await faultsIn(text, 'ris')).toEqual([
      '1:1 not-taken stray',
      '4:1 date DA  - soon',
      '8:1 date Y2  - never',
    ]);
  });

  const calendar = (events: string) => `BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Here
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
${events}`;

  it('in a calendar is its property', async () => {
    const text = calendar(`BEGIN:VEVENT
UID:a
SUMMARY:A
DTSTART;VALUE=DATE:20230501
BEGIN:VALARM
TRIGGER:-PT5M
END:VALARM
STATUS:CANCELLED
END:VEVENT
BEGIN:VTODO
UID:b
END:VTODO
BEGIN:VEVENT
UID:c
SUMMARY:C
DTSTART:soon
END:VEVENT
END:VCALENDAR
`);
    expect(await faultsIn(text, 'icalendar')).toEqual([
      '17:1 taken-as STATUS:CANCELLED',
      '19:1 not-taken BEGIN:VTODO',
      '25:1 date-of-event DTSTART:soon',
    ]);
  });

  it('in one that is broken is still its property; what is broken is told of, and what does not end', async () => {
    const text = calendar(`BEGIN:VEVENT
this is no line
END:VEVENT
BEGIN:VEVENT
UID:b
SUMMARY:B
DTSTART:soon
END:VEVENT
BEGIN:VEVENT
UID:c
SUMM`);
    expect(await faultsIn(text, 'icalendar')).toEqual([
      '10:1 not-taken BEGIN:VEVENT',
      '16:1 date-of-event DTSTART:soon',
      '18:1 not-taken BEGIN:VEVENT',
    ]);
  });

  it('in Markwhen is its line', async () => {
    const text = `title: T\n\n2023-05: A\n2023-06: ${'x'.repeat(5_001)}\n`;
    const [only, ...others] = await faultsIn(text, 'markwhen');
    expect(only?.slice(0, 25)).toBe('4:1 taken-as 2023-06: xxx');
    expect(others).toEqual([]);
  });
});
