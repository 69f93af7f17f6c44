import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { deepQuery, mount, readableText, settled } from '../../../test/browser/fixture.js';
import type { TimelineErrorEvent, TimelineLoadEvent } from '../../index.js';
import type { EventTimeline } from './event-timeline.js';

const good = { date: '2024-03-12', title: 'Good' };
const bad = { date: '12/13/2024', title: 'Bad' };
const overstated = { ...good, title: 'Overstated', status: 'confirmed' as const };

const make = (set: Partial<EventTimeline>): EventTimeline =>
  Object.assign(document.createElement('event-timeline'), { lang: 'en' }, set);
const noticeOf = (element: EventTimeline) => deepQuery(element, '[part=notice]');
const titles = (element: EventTimeline) => element.timeline.events.map(({ title }) => title);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('what is at fault in the data', () => {
  it('is told when the events are there, which do not move for it', async () => {
    const element = make({ events: [bad, good, overstated] });
    const seen: { problems: number; top: number | undefined }[] = [];
    element.addController({
      hostUpdated: () => {
        const list = deepQuery(element, 'event-timeline-list');
        seen.push({
          problems: element.problems.length,
          top: list?.getBoundingClientRect().top,
        });
      },
    });
    document.body.append(element);
    await element.updateComplete;
    expect(seen[0]?.problems).toBe(0);
    expect(seen.at(-1)?.problems).toBe(2);
    expect(seen[0]?.top).toBeGreaterThan(0);
    for (const { top } of seen) expect(top).toBeCloseTo(seen[0]?.top ?? 0, 0);
    expect(element.problems.map(({ path }) => path)).toEqual([
      '/events/0/date',
      '/events/2/status',
    ]);
    expect(noticeOf(element)?.textContent).toContain('`12/13/2024` is not a date in EDTF; write');
  });

  it('is told once, with the load, whatever is rendered before', async () => {
    const loads: TimelineLoadEvent[] = [];
    const errors: TimelineErrorEvent[] = [];
    const element = make({ events: [good, bad] });
    element.addEventListener('timeline-load', (event) => loads.push(event));
    element.addEventListener('timeline-error', (event) => errors.push(event));
    document.body.append(element);
    element.heading = 'Another';
    await element.updateComplete;
    element.selected = 'good';
    await settled(element);
    expect(loads.map(({ problems }) => problems.length)).toEqual([1]);
    expect(loads[0]?.timeline).toBe(element.timeline);
    expect(errors.map(({ problems }) => problems)).toEqual([element.problems]);
  });

  it('follows the data at once from then on', async () => {
    const element = await mount({ lang: 'en', events: [good] });
    expect(noticeOf(element)).toBeUndefined();
    expect(element.matches(':state(error)')).toBe(false);
    element.events = [bad, good];
    await settled(element);
    expect(element.problems).toHaveLength(1);
    expect(element.matches(':state(error)')).toBe(true);
    element.events = [good];
    await settled(element);
    expect(element.problems).toEqual([]);
    expect(noticeOf(element)).toBeUndefined();
  });

  it('can be an end of the window, which then moves nothing', async () => {
    await page.viewport(900, 800);
    const element = await mount({ lang: 'en', events: [good], start: 'May 2023', end: '2024' });
    expect(element.problems).toMatchObject([{ code: 'date', severity: 'warning', path: '/start' }]);
    expect(noticeOf(element)?.textContent).toContain('`May 2023` is in words, not in EDTF');
    element.start = '2023-05';
    await settled(element);
    expect(element.problems).toEqual([]);
    expect(() => {
      element.zoomTo('2023-05', 'June');
    }).toThrow(new RangeError('"June" is not EDTF; write 2024, 2024-03 or 2024-03-05.'));
  });
});

describe('src', () => {
  /** What was asked for, to be answered when a test says so. */
  const asked: { url: string; signal: AbortSignal; answer: (with_: Response) => void }[] = [];
  const file = (title: string) => new Response(JSON.stringify([{ ...good, title }]));

  beforeEach(() => {
    asked.length = 0;
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (url, init) =>
        new Promise((answer) => {
          const signal = init?.signal ?? new AbortController().signal;
          asked.push({ url: url as string, signal, answer });
        }),
    );
  });

  it('is asked for as soon as the element is in the page, and once', async () => {
    const element = make({ src: 'first.json' });
    expect(asked).toEqual([]);
    document.body.append(element);
    expect(asked.map(({ url }) => url)).toEqual(['first.json']);
    asked[0]?.answer(file('First'));
    await expect.poll(() => titles(element)).toEqual(['First']);
    element.remove();
    document.body.append(element);
    await settled(element);
    expect(asked).toHaveLength(1);
  });

  it('takes the answer to the last question, though an earlier one comes late', async () => {
    const element = await mount({ lang: 'en', src: 'first.json' });
    element.src = 'second.json';
    await settled(element);
    const [first, second] = asked;
    expect(asked.map(({ url }) => url)).toEqual(['first.json', 'second.json']);
    expect(first?.signal.aborted).toBe(true);
    expect(element.matches(':state(loading)')).toBe(true);
    second?.answer(file('Second'));
    await expect.poll(() => titles(element)).toEqual(['Second']);
    first?.answer(file('First'));
    await settled(element);
    expect(titles(element)).toEqual(['Second']);
    expect(element.matches(':state(loading)')).toBe(false);
  });

  it('keeps what is shown until the next file has come, and lets it go with the attribute', async () => {
    const element = await mount({ lang: 'en', src: 'first.json' });
    asked[0]?.answer(file('First'));
    await expect.poll(() => titles(element)).toEqual(['First']);
    element.src = 'second.json';
    await settled(element);
    expect(titles(element)).toEqual(['First']);
    element.src = undefined;
    await settled(element);
    expect(asked[1]?.signal.aborted).toBe(true);
    expect(titles(element)).toEqual([]);
    expect(element.matches(':state(loading)')).toBe(false);
  });

  it('says how far it has come, and asks again when it is told to', async () => {
    const element = await mount({ lang: 'en', src: 'a.json' });
    const broken = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(new Uint8Array(50));
      },
      pull: async (stream) => {
        await expect.poll(() => readableText(element)).toContain('50');
        stream.error(new TypeError('the line is cut'));
      },
    });
    asked[0]?.answer(new Response(broken, { headers: { 'content-length': '100' } }));
    await expect.poll(() => element.problems.map(({ code }) => code)).toEqual(['not-loaded']);
    expect(noticeOf(element)?.textContent).toContain('"a.json" cannot be reached; check');
    // at once: it asks again by itself soon, and a driver's click may come after that
    noticeOf(element)?.querySelector('button')?.click();
    await expect.poll(() => asked.length).toBe(2);
    expect(noticeOf(element)).toBeUndefined();
    asked[1]?.answer(file('Again'));
    await expect.poll(() => titles(element)).toEqual(['Again']);
    await settled(element);
    expect(element.problems).toEqual([]);
  });

  it('tells of a file that is not JSON, and shows what the page holds', async () => {
    const element = await mount({ lang: 'en', src: 'a.json', events: [good] });
    asked[0]?.answer(new Response('<html>'));
    await expect.poll(() => element.problems.map(({ code }) => code)).toEqual(['not-json']);
    expect(element.problems[0]?.message).toContain('The file "a.json" is not JSON');
    expect(titles(element)).toEqual(['Good']);
  });
});

describe('the sources', () => {
  it('come after the events, and one that is asked for meanwhile is brought into view', async () => {
    const sources = [{ id: 'a' }, { id: 's', title: 'A report' }];
    const element = make({ events: [{ ...good, source: 's' }], sources });
    document.body.append(element);
    await expect.poll(() => deepQuery(element, 'a.number')).toBeDefined();
    deepQuery(element, 'a.number')?.click();
    const list = () => deepQuery(element, 'event-timeline-sources')?.shadowRoot;
    await expect.poll(() => list()?.activeElement?.textContent).toContain('A report');
  });
});
