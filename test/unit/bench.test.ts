import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goals } from '../../bench/goals.mjs';
import { startServer, type LoopbackServer } from '../../bench/loopback-server.mjs';
import { makeEvents } from '../../bench/events.mjs';
import { libraries } from '../../bench/libraries.mjs';
import { measure } from '../../bench/measure.mjs';
import { report } from '../../bench/report.mjs';
import { medians, percentile } from '../../bench/statistics.mjs';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';

/** A library that takes 300 ms to its first title, 700 ms to its chart, and 60 ms to pan. */
const knownCosts = {
  name: 'known costs',
  page: 'known/known-costs.html',
  format: () => ({}),
  readable: '.title',
  item: '.chart',
  chart: '.chart',
  zoom: 'wheel' as const,
};

describe('a run', () => {
  let server: LoopbackServer;
  const run = async (limit: number) => {
    const browser = launchOptions(await findBrowser());
    return measure({ library: knownCosts, server, browser, limit, patience: 400 });
  };

  beforeAll(async () => {
    server = await startServer({ '/known/': join(import.meta.dirname, '../bench') });
    server.offer(gzipSync('{}'));
  });
  afterAll(() => server.close());

  it('measures what a page is known to take', async () => {
    const { figures, stopped, faults } = await run(30_000);
    expect(stopped).toBeUndefined();
    expect(faults).toEqual(['A fault that nobody catches']);
    expect(figures.readable).toBeGreaterThanOrEqual(300);
    expect(figures.settled).toBeGreaterThanOrEqual(700);
    expect(figures.readable).toBeLessThan(figures.settled ?? 0);
    expect(figures.pan?.p95).toBeGreaterThanOrEqual(60);
    // of the processor's time, of which a busy machine gives a page only a part
    expect(figures.pan?.workPerFrame).toBeGreaterThan(10);
    expect(figures.pan?.frames).toBeGreaterThan(3);
    expect(figures.zoom?.workPerFrame).toBeLessThan(figures.pan?.workPerFrame ?? 0);
    expect(figures.heap).toBeGreaterThan(8_000_000);
    expect(figures.elements).toBeGreaterThan(1000);
    expect(figures.bytesBefore).toBeGreaterThan(500);
    expect(figures.bytesInAll).toBeLessThan(5000);
    expect(figures.otherHosts).toBe(0);
  }, 60_000);

  it('stops what takes too long, and says in what', async () => {
    expect(await run(200)).toEqual({ figures: {}, stopped: 'opening', faults: [] });
  }, 60_000);
});

describe('the events', () => {
  it('are the same for every library and in every run', () => {
    const [first, again] = [makeEvents(50, 10), makeEvents(50, 10)];
    expect(again).toEqual(first);
    const formats = libraries.map(({ format }) => JSON.stringify(format(first, 10)));
    for (const { title } of first) {
      expect(formats.every((text) => text.includes(title))).toBe(true);
    }
  });
});

describe('the figures', () => {
  it('are medians of each number, however deep', () => {
    const runs = [
      { heap: 5, pan: { p95: 1 } },
      { heap: 1, pan: { p95: 9 } },
      { heap: 3, pan: { p95: 2 } },
    ];
    expect(medians(runs)).toEqual({ heap: 3, pan: { p95: 2 } });
    expect(medians([{ heap: 1, pan: undefined }])).toEqual({ heap: 1 });
  });

  it('take a percentile between two values, and none of no values', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentile([1, 2], 1)).toBe(2);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('the report', () => {
  const frames = { p95: 17, longest: 33, first: 40, frames: 100, workPerFrame: 4 };
  const figures = {
    readable: 50,
    settled: 100,
    bytesBefore: 40_000,
    bytesInAll: 100_000,
    heap: 5_000_000,
    elements: 500,
    pan: frames,
    zoom: frames,
  };
  const base = { groups: 0, runs: 3 };
  const results = {
    measuredAt: '2026-01-02',
    machine: { processor: 'A processor', cores: 2, memory: 2 ** 33, system: 'any', load: [0, 1] },
    versions: { chromium: '1' },
    settings: { repeat: 3, limit: 60_000, viewport: { width: 1, height: 1 } },
    cases: [
      { ...base, library: 'event-timeline', events: 10_000, figures },
      {
        ...base,
        library: 'vis-timeline',
        events: 10_000,
        figures: { ...figures, settled: 2100 },
      },
      { ...base, library: 'TimelineJS', events: 10_000, figures: {}, stopped: 'opening' },
      { ...base, library: 'TimelineJS', events: 100_000, runs: 0, stopped: 'smaller' },
    ],
  };

  it('gives ratios to ours, and says who was stopped', () => {
    const text = report(results);
    expect(text).toContain('2,100 (21×)');
    expect(text).toContain('| 10,000 | TimelineJS | stopped after 60 s |');
    expect(text).toContain('| 100,000 | TimelineJS | not tried |');
  });

  it('holds the figures to the goals', () => {
    const opening = (settled: number) => {
      const cases = results.cases.map((one) =>
        one.library === 'event-timeline' ? { ...one, figures: { ...figures, settled } } : one,
      );
      return goals({ ...results, cases }).map(({ isMet }) => isMet);
    };
    expect(opening(100)).toEqual([true]);
    expect(opening(110)).toEqual([false]);
  });
});
