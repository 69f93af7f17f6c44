import { describe, expect, it } from 'vitest';
import { lookup } from '../core/lookup.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { statuses } from '../core/schema.js';
import { staticDrawing } from './static-drawing.js';
import { statusInks } from './status-inks.js';
import { svgText, type SvgNode } from './svg-node.js';

function drawn(events: object[], options: object = {}): SvgNode {
  const { timeline, problems } = parseTimeline({ events, groups: ['North', 'South'] });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = lookup(timeline);
  const drawing = staticDrawing({
    events: timeline.events,
    statusOf: (event) => found.status(event).status,
    label: 'Chart',
    locale: 'en',
    timeZone: 'UTC',
    ...options,
  });
  if (drawing === undefined) throw new Error('nothing is drawn');
  return drawing;
}

function* all(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* all(child);
}
const named = (node: SvgNode, name: string) => [...all(node)].filter((each) => each.name === name);
const texts = (node: SvgNode) =>
  named(node, 'text').map(({ children }) =>
    children.filter((one) => typeof one === 'string').join(''),
  );
const event = (date: string, title = date, more: object = {}) => ({ date, title, ...more });

/** The rectangles of marks, without the letters beside them. */
const boxes = (node: SvgNode) =>
  named(node, 'rect')
    .filter(({ attributes }) => attributes['fill'] !== '#ffffff')
    .map(({ attributes }) => ({
      from: Number(attributes['x']),
      to: Number(attributes['x']) + Number(attributes['width']),
      solid: attributes['fill'] === 'currentColor' && attributes['fill-opacity'] === undefined,
    }));

describe('a still picture of the chart', () => {
  it('names events and years, and tells what it is', () => {
    const drawing = drawn([event('2011-03-04', 'Founded'), event('2023-05', 'Raided')]);
    expect(texts(drawing)).toEqual([
      ...['2012', '2014', '2016', '2018', '2020', '2022', '2024', 'Founded', 'Raided'],
    ]);
    expect(drawing.attributes).toMatchObject({ role: 'img', 'aria-label': 'Chart' });
  });

  it('draws no month as a day, nothing uncertain solid', () => {
    const drawing = drawn([event('2023-01-01'), event('2023-05'), event('2023-12-31')]);
    const [month, ...others] = boxes(drawing);
    expect(others).toEqual([]);
    const share = ((month?.to ?? 0) - (month?.from ?? 0)) / 720;
    expect(share * 414).toBeCloseTo(31, 0); // 364 days and a margin of 6 % at both ends
    expect(month?.solid).toBe(false);
  });

  it('draws what surely lasted solid, and around it how far it may have reached', () => {
    const drawing = drawn([event('2020/2023')]);
    expect(boxes(drawing).map(({ solid }) => solid)).toEqual([false, true, false]);
  });

  it('lets an open end fade, and puts a question mark to one that is not known', () => {
    const open = boxes(drawn([event('2020/..'), event('2024')]));
    expect(open.filter(({ solid }) => solid)).toEqual([]);
    expect(texts(drawn([event('2020/'), event('2024')]))).toContain('?');
    expect(texts(drawn([event('2020/..'), event('2024')]))).not.toContain('?');
  });

  it('stands in lanes, and draws each event once', () => {
    const lanes = [
      { id: 'North', title: 'North' },
      { id: 'South', title: 'South' },
    ];
    const events = [
      event('2021', 'One', { group: 'South' }),
      event('2022', 'Two', { group: 'North' }),
      event('2023', 'Three'),
    ];
    const said = texts(drawn(events, { lanes })).filter((text) => !/^\d+$/.test(text));
    expect(said).toEqual(['North', 'Two', 'South', 'One', 'Three']);
  });

  it('runs from right to left', () => {
    const events = [event('2020/2021', 'a'), event('2024/2025', 'b')];
    const [first, second] = [drawn(events), drawn(events, { rtl: true })].map(
      (drawing) => boxes(drawing).find(({ solid, from, to }) => solid || to > from)?.from ?? 0,
    );
    expect(first).toBeLessThan(360);
    expect(second).toBeGreaterThan(360);
  });

  it('counts where it cannot draw each: an event lies over all of its date', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      event(`19${10 + (index % 80)}-0${1 + (index % 9)}-05`, `Event ${index}`),
    );
    const drawing = drawn([...many, event('2000/2009', 'A decade')]);
    expect(texts(drawing).every((text) => /^\d{4}$/.test(text))).toBe(true);
    const columns = named(drawing, 'path')
      .map(({ attributes }) => String(attributes['d']))
      .filter((d) => d.endsWith('z'))
      .flatMap((d) => [...d.matchAll(/M(\d+) [\d.]+h3v([\d.]+)/g)])
      .map(([, x, height]) => [Number(x), Number(height)] as const);
    const last = columns.filter(([x]) => x > 600);
    expect(last.length).toBeGreaterThan(10);
    expect(new Set(last.map(([, height]) => height)).size).toBe(1);
  });

  it('tells the status by a shape beside what is no point', () => {
    const shapes = (date: string) =>
      named(drawn([event(date, 'One', { status: 'denied' }), event('2024')]), 'path').filter(
        ({ attributes }) => attributes['d'] === 'M4.1 11.9l7.8-7.8',
      );
    expect(shapes('2020-01-01')).toHaveLength(1);
    expect(shapes('2020')).toHaveLength(1);
    expect(shapes('2020/2022')).toHaveLength(1);
  });

  it('is a file that no title can break, without style attributes', () => {
    const text = svgText(drawn([event('2023', '</text><script>"&'), event('2024')]));
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).toContain('&#60;/text&#62;&#60;script&#62;&#34;&#38;');
    expect(text).not.toMatch(/<script|style=/);
  });

  it('has nothing to draw where no axis can hold it', () => {
    const { timeline } = parseTimeline({ events: [event('Y-170000000')] });
    const statusOf = () => 'reported' as const;
    const options = { events: timeline.events, statusOf, label: '', locale: 'en', timeZone: 'UTC' };
    expect(staticDrawing(options)).toBeUndefined();
  });

  it('has an ink for every status', () => {
    expect(Object.keys(statusInks).sort()).toEqual([...statuses].sort());
    expect(new Set(Object.values(statusInks)).size).toBe(statuses.length);
  });
});
