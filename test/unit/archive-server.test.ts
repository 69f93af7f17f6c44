import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveServer } from '../../examples/archive-server/answer-requests.mjs';
import { fillArchive } from '../../examples/archive-server/fill-archive.mjs';
import { archiveOf } from '../../examples/archive-server/open-archive.mjs';
import { hasDatabase, openDatabase } from '../../examples/archive-server/open-database.mjs';
import { deriveStatus } from '../../src/core/derive-status.js';
import { filterEvents, type TimelineFilter } from '../../src/core/filter-events.js';
import { knownAt } from '../../src/core/known-at.js';
import type { Timeline, TimelineEvent } from '../../src/core/model.js';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import type { Problem } from '../../src/core/problem.js';
import { EventIndex } from '../../src/layout/event-index.js';
import { httpProvider, type HttpProvider } from '../../src/provider/http-provider.js';
import { archiveSources, plainEvents, randomNumbers, richEvents } from './archive-events.js';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
  rmSync(folder, { recursive: true, force: true });
});

/** An archive of the parts of a document, answering on loopback. */
async function serve(name: string, parts: Iterable<object>) {
  const database = await openDatabase(join(folder, name));
  const faults: string[] = [];
  const started = performance.now();
  const size = await fillArchive(database, parts, ({ severity, message }: Problem) => {
    if (severity === 'error') faults.push(message);
  });
  const seconds = (performance.now() - started) / 1000;
  const server = archiveServer(archiveOf(database), { base: '/v1' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
    database.close();
  });
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}/v1`, size, seconds, faults };
}

function indexOf(timeline: Timeline, laneOf?: (event: TimelineEvent) => string): EventIndex {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const statusOf = (event: TimelineEvent) => deriveStatus(event, sources).status;
  return new EventIndex(timeline.events, { statusOf, ...(laneOf && { lanesOf: laneOf }) });
}

const groupOf = ({ group }: TimelineEvent): string => group ?? '';
/** How important each of some events is, as far as ranks tell. */
const weights = (events: readonly TimelineEvent[]) =>
  events.map(({ importance = 0.5 }) => Math.round(importance * 1000)).sort((a, b) => b - a);

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly bucket: number;
  readonly lane?: string;
}

/** Asks both, and expects the same answers. */
async function expectSame(provider: HttpProvider, index: EventIndex, asked: Asked, limit: number) {
  const { bucket, ...window } = asked;
  expect(await provider.extent(window)).toEqual(index.extent(window));
  expect(await provider.counts(asked)).toEqual(index.counts(asked));
  const [given, expected] = [
    await provider.events({ ...asked, limit }),
    index.events({ ...asked, limit }),
  ];
  const place = ({ date }: TimelineEvent) => Math.floor(date.earliest / bucket);
  const most = (events: readonly TimelineEvent[]) => {
    const places = new Map<number, TimelineEvent[]>();
    for (const event of events) {
      const at = date(event) < asked.from ? -Infinity : place(event);
      places.set(at, [...(places.get(at) ?? []), event]);
    }
    return new Map([...places].sort(([a], [b]) => a - b).map(([at, own]) => [at, weights(own)]));
  };
  expect(most(given)).toEqual(most(expected));
  const flat = { ...window, limit: 3 * limit };
  expect(weights(await provider.events(flat))).toEqual(weights(index.events(flat)));
}

const date = ({ date: { earliest } }: TimelineEvent): number => earliest;

const SPAN = { from: Date.UTC(1949, 0, 1), to: Date.UTC(2032, 0, 1) };

const DAY = 86_400_000;

/** A window that begins and ends when many events do. */
const midnights = {
  from: Date.UTC(1990, 0, 1),
  to: Date.UTC(1990, 0, 1) + 400 * DAY,
  bucket: 10 * DAY,
};

/** Windows as a chart asks them, of every zoom. */
function windows(count: number, lanes: readonly (string | undefined)[]): Asked[] {
  const random = randomNumbers(7);
  return Array.from({ length: count }, (_, i) => {
    const bucket = 2 ** (22 + Math.floor(random() * 16));
    const start = SPAN.from + random() * (SPAN.to - SPAN.from - 40 * bucket);
    const from = Math.floor(start / bucket) * bucket;
    const lane = lanes[i % lanes.length];
    return { from, to: from + 40 * bucket, bucket, ...(lane !== undefined && { lane }) };
  });
}

const isAble = await hasDatabase();
const why = isAble ? '' : ' (skipped: no SQLite here; Node 22.13 has one)';

describe.skipIf(!isAble)(`the example of an archive on a server${why}`, () => {
  let archive: Awaited<ReturnType<typeof serve>>;
  let timeline: Timeline;
  const fields = { title: 'Seventy years', language: 'en', sources: archiveSources };

  beforeAll(async () => {
    archive = await serve('rich.db', [fields, ...richEvents(20_000)]);
    ({ timeline } = parseTimeline({ ...fields, events: [...richEvents(20_000)] }));
  }, 60_000);

  it('holds every event, and says what it is', async () => {
    expect(archive.faults).toEqual([]);
    expect(archive.size).toBe(timeline.events.length);
    expect(await httpProvider(archive.base).description()).toMatchObject({
      title: 'Seventy years',
      language: 'en',
    });
  });

  it('tells what it leaves out, by the number that it has in the file', async () => {
    const many = Array.from({ length: 2500 }, (_, i) => ({ date: '2024', title: `Event ${i}` }));
    const { size, faults } = await serve('faulty.db', [...many, { date: 'soon', title: 'Late' }]);
    expect(size).toBe(2500);
    expect(faults).toEqual([expect.stringMatching(/^Event 2501 “Late”/)]);
  });

  it('answers as the index in memory does, in every window and lane', async () => {
    const provider = httpProvider(archive.base);
    const index = indexOf(timeline, groupOf);
    for (const asked of [midnights, ...windows(60, [undefined, 'north', 'nowhere'])])
      await expectSame(provider, index, asked, 6);
  }, 60_000);

  it('answers for all of time, and for windows and buckets off any grid', async () => {
    const provider = httpProvider(archive.base);
    const index = indexOf(timeline, groupOf);
    const odd = { from: Date.UTC(1999, 4, 5, 6, 7), to: Date.UTC(2011, 1, 2, 3, 4, 5, 6) };
    for (const { limit, ...asked } of [
      { from: -Infinity, to: Infinity, bucket: 2 ** 36, limit: 20 },
      { from: -Infinity, to: Infinity, bucket: 2 ** 39, limit: 300 },
      { ...odd, bucket: 5_000_000_000, limit: 20 },
      { from: odd.from, to: odd.from + 4, bucket: 0.25, limit: 300 },
      { from: -1, to: 86_400_000, bucket: 2 ** 20, limit: 300 },
      { from: -Infinity, to: 0, bucket: 2 ** 60, limit: 300 },
    ])
      await expectSame(provider, index, asked, limit);
  }, 60_000);

  it.each<TimelineFilter>([
    { status: ['disputed', 'claimed'] },
    { actor: ['Åse'], place: ['Oslo', 'Lund'] },
    { source: ['source-5'] },
    { tag: ['war'], text: 'election 7' },
    { text: 'århus fire' },
  ])(
    'answers for the filter %o',
    async (filter) => {
      const provider = httpProvider(archive.base, { filter });
      const narrowed = filterEvents(timeline, filter);
      expect(narrowed.events.length).toBeGreaterThan(5);
      const index = indexOf(narrowed, groupOf);
      for (const asked of [midnights, ...windows(6, [undefined, 'south'])])
        await expectSame(provider, index, asked, 4);
    },
    60_000,
  );

  // on the last day of May 1999 the status of many events changed
  it.each(['1985', '1999-05', '1999-05-30'])(
    'answers as it was known in %s',
    async (asOf) => {
      const provider = httpProvider(archive.base, { asOf });
      const then = knownAt(timeline, asOf);
      expect(then.events.length).toBeLessThan(timeline.events.length);
      const index = indexOf(then, groupOf);
      for (const asked of [midnights, ...windows(8, [undefined, 'east'])])
        await expectSame(provider, index, asked, 4);
      const events = await provider.events({ ...SPAN, limit: 100 });
      const own = new Map(then.events.map((event) => [event.id, event]));
      for (const event of events) {
        expect(event.status).toBe(own.get(event.id)?.status);
        expect(event.citations).toEqual(own.get(event.id)?.citations);
      }
    },
    60_000,
  );

  it.each([
    ['actor', ({ actors }: TimelineEvent) => actors[0] ?? ''],
    ['place', ({ place }: TimelineEvent) => place?.name ?? ''],
    ['group', groupOf],
  ] as const)(
    'puts events in lanes by %s',
    async (groupBy, laneOf) => {
      const provider = httpProvider(archive.base, { groupBy });
      const index = indexOf(timeline, laneOf);
      const lanes = await provider.lanes();
      expect(new Map(lanes.map(({ id, count }) => [id, count]))).toEqual(index.laneSizes);
      for (const asked of windows(4, [lanes[0]?.id, lanes.at(-1)?.id]))
        await expectSame(provider, index, asked, 4);
    },
    60_000,
  );

  it('gives events as their author wrote them, with all that they rest on', async () => {
    const provider = httpProvider(archive.base);
    const events = await provider.events({ ...SPAN, limit: 500 });
    const own = new Map(timeline.events.map((event) => [event.id, event]));
    const sources = new Map(timeline.sources.map((source) => [source.id, source]));
    expect(events).toHaveLength(500);
    for (const event of events) {
      expect(event).toEqual(own.get(event.id));
      expect(deriveStatus(event, provider.sourcesOf(event))).toEqual(deriveStatus(event, sources));
    }
    expect((await provider.event('event-77'))?.title).toBe(own.get('event-77')?.title);
    expect(await provider.event('nobody')).toBeUndefined();
  });

  describe('over HTTP', () => {
    const get = (path: string, init?: RequestInit) => fetch(`${archive.base}/${path}`, init);

    it('lets caches ask whether anything changed, and any page ask', async () => {
      const first = await get('extent');
      expect(first.headers.get('cache-control')).toContain('max-age');
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      const etag = first.headers.get('etag') ?? '';
      const again = await get('extent', { headers: { 'If-None-Match': etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    });

    it('compresses long answers', async () => {
      const response = await get('events?limit=100');
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(await response.json()).toMatchObject({ contract: 1 });
    });

    it.each([
      ['counts?bucket=1024&colour=red', 400, /knows no parameter “colour”/],
      ['counts', 400, /“bucket” must be a number; it is missing/],
      ['counts?bucket=1.5', 400, /“bucket” must be a whole number/],
      ['counts?bucket=1', 400, /At most 10000 buckets at a time/],
      ['events?limit=5000', 400, /at most 2000/],
      ['events?limit=2000&bucket=34359738368', 400, /At most 2000 events at a time/],
      ['events?limit=1&from=5&to=5', 400, /“to” must be after “from”/],
      ['extent?from=yesterday', 400, /“from” must be a number; it is “yesterday”/],
      ['extent?as-of=12/03/2024', 400, /2024-/],
      ['extent?status=rumoured', 400, /“rumoured” is no status/],
      ['secrets', 404, /There is no \/v1\/secrets here/],
    ])('refuses %s', async (path, status, sentence) => {
      const response = await get(path);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const problem = (await response.json()) as { status: number; detail: string };
      expect(problem.status).toBe(status);
      expect(problem.detail).toMatch(sentence);
    });

    it('changes nothing for anyone', async () => {
      const response = await get('events?limit=1', { method: 'DELETE' });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    });
  });
});

/** Filling it takes half a minute for a million, on a machine that does nothing else. */
const MANY = Number(process.env['ARCHIVE_EVENTS'] ?? (process.env['CI'] ? 1_000_000 : 100_000));

describe.skipIf(!isAble)(`an archive of ${MANY} events${why}`, () => {
  let archive: Awaited<ReturnType<typeof serve>>;
  let index: EventIndex;

  beforeAll(async () => {
    archive = await serve('many.db', plainEvents(MANY));
    index = indexOf(parseTimeline([...plainEvents(MANY)]).timeline, groupOf);
  }, 300_000);

  it('answers as the index in memory does, and soon', async () => {
    const times: number[] = [];
    const timed: typeof fetch = async (...asked) => {
      const started = performance.now();
      const response = await fetch(...asked);
      await response.clone().text();
      times.push(performance.now() - started);
      return response;
    };
    const provider = httpProvider(archive.base, { fetch: timed });
    expect(archive.size).toBe(index.size);
    expect(await provider.extent()).toEqual(index.extent());
    for (const asked of windows(60, [undefined, 'lane-2']))
      await expectSame(provider, index, asked, 8);
    const all = { from: -Infinity, to: Infinity, bucket: 2 ** 36 };
    await expectSame(provider, index, all, 8);
    times.sort((a, b) => a - b);
    const part = (share: number) => `${times[Math.floor(times.length * share)]?.toFixed(1)} ms`;
    console.log(
      `${archive.size} events: filled in ${archive.seconds.toFixed(1)} s; ` +
        `${times.length} answers: median ${part(0.5)}, p95 ${part(0.95)}, longest ${part(0.9999)}`,
    );
  }, 300_000);
});
