/** What is left of the dates where a system takes out of a page what it does not know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import illustrative from '../../stories/data/illustrative-story.en.json';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import { toHtml, type HtmlOptions } from '../../src/core/to-html.js';
import { fromHtml } from '../../src/formats/from-html.js';
import type { Timeline } from '../../src/core/model.js';
import { someDocument } from '../html/arbitrary-timeline.js';
import { sanitise, sanitisers } from '../html/sanitise.mjs';

/** The element is put around it by the theme, where the system knows no such tag. */
const left = (timeline: Timeline, by: keyof typeof sanitisers, options?: HtmlOptions): Timeline => {
  const html = sanitise(toHtml(timeline, options), sanitisers[by]);
  return fromHtml(by === 'kses' ? `<event-timeline>${html}</event-timeline>` : html).timeline;
};

/** Every date of a timeline, by what it is the date of. */
const datesOf = ({ events, sources, eras, corrections, updated }: Timeline) => ({
  updated: updated?.edtf,
  corrections: corrections.map(({ date }) => date?.edtf),
  eras: eras.map(({ date }) => date.edtf),
  events: events.map((event) => [
    event.date.edtf,
    event.statusHistory.map(({ date }) => date?.edtf),
    event.corrections.map(({ date }) => date?.edtf),
  ]),
  sources: sources.map(({ issued, accessed }) => [issued?.edtf, accessed?.edtf]),
});

describe('a system that keeps data attributes, but neither <time> nor <data>', () => {
  it('leaves every date as precise as it is', { timeout: 60_000 }, () => {
    const { timeline } = parseTimeline(illustrative);
    expect(datesOf(left(timeline, 'kses'))).toEqual(datesOf(timeline));
    fc.assert(
      fc.property(someDocument, (document) => {
        const { timeline } = parseTimeline(document);
        expect(datesOf(left(timeline, 'kses'))).toEqual(datesOf(timeline));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a system that keeps tags and words alone', () => {
  const dated = fc.record({
    events: fc.array(
      fc.record({
        date: fc.constantFrom('2023-05', '1984~', '../1985', '[2024-03-05,2024-03-12]', '19XX'),
        dateText: fc.constantFrom(undefined, 'in spring'),
        title: fc.constantFrom('A raid', '襲撃', 'x < y (EDTF 1999)'),
        description: fc.constantFrom(undefined, 'Words of (EDTF 2001).'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    eras: fc.constantFrom([], [{ date: '1984', title: 'An era' }]),
  });

  it('leaves the dates of events, if their EDTF is told in words', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(dated, fc.constantFrom('bare', 'strict'), (document, by) => {
        const { timeline } = parseTimeline(document);
        const read = left(timeline, by, { edtf: true });
        const told = ({ events }: Timeline) => events.map(({ date, title }) => [date.edtf, title]);
        expect(told(read)).toEqual(told(timeline));
      }),
      { numRuns: 150 },
    );
  });

  it('does not take the line of the date for the description', () => {
    const { timeline } = parseTimeline({ events: [{ date: '1984~', title: 'A raid' }] });
    const [event] = left(timeline, 'bare', { edtf: true }).events;
    expect(event?.description).not.toContain('1984');
  });
});

it('the EDTF stands in the text only where that is asked for', () => {
  const { timeline } = parseTimeline({ events: [{ date: '1984~', title: 'A raid' }] });
  expect(toHtml(timeline)).not.toContain('EDTF');
  expect(toHtml(timeline, { edtf: true })).toContain(
    '<data value="1984~">c. 1984</data> (EDTF <code>1984~</code>)',
  );
});
