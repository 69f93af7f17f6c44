import { describe, expect, it } from 'vitest';
import { detectFormat, type FormatName } from './detect-format.js';
import { readAny } from './read-any.js';

/** Runs of a sign that a pattern could go through again and again. */
const runs = [
  ' ',
  '\n',
  '[',
  '[](',
  '[](https:x',
  '"',
  '{',
  '(',
  '-',
  ', ',
  ' and ',
  '\\',
  '*',
  '<',
  '&#',
];
const length = 30_000;
/** Milliseconds of the processor: what goes on beside does not count. Over the square it would be minutes. */
const most = 3_000;

/** Where in a text of a format a run can stand. */
const places: readonly (readonly [FormatName, (run: string) => string])[] = [
  ['bibtex', (run) => `@book{${run}`],
  ['bibtex', (run) => `@book{a, title = {x${run}y}, author = {x${run}y}, year = {19${run}--9}}`],
  ['ris', (run) => `TY  - BOOK\nAU  - x${run}y\nPY  - 1${run}2\nER  - \n`],
  ['icalendar', (run) => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(2_000)}SUMMARY:x${run}y\n`],
  ['markwhen', (run) => `2023-05: x${run}y\nz${run}\n`],
  ['csv', (run) => `Date,Title,Tags\n2023,x${run}y,${run}\n`],
  ['csv', (run) => `Date,Title${run}\n2023,x\n`],
  [
    'timelinejs',
    (run) =>
      JSON.stringify({
        events: [{ start_date: { year: '2023', month: `5${run}x` }, text: { text: `x${run}y` } }],
      }),
  ],
  [
    'json-ld',
    (run) =>
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: `x${run}y`,
        startDate: '2023',
        keywords: `x${run}y`,
      }),
  ],
  ['html', (run) => `<event-timeline><ol><li><time>2023</time><h3>x</h3><p>x${run}y</ol>`],
];

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

describe('a long text that is torn', { timeout: 120_000 }, () => {
  it.each(places)('takes no more than its length of time in %s', async (format, textOf) => {
    for (const run of runs) {
      const text = textOf(run.repeat(length / run.length));
      const begun = processor();
      detectFormat(text);
      await readAny(text, { format });
      expect(processor() - begun, JSON.stringify(run)).toBeLessThan(most);
    }
  });
});
