import { afterEach, describe, expect, it } from 'vitest';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import type { Status, TimelineEvent } from '../core/model.js';

const DAY = 86_400_000;
const START = Date.parse('2015-01-01');
const DAYS = 1500;
const dayOf = (i: number): number => START + ((i * 37) % DAYS) * DAY;

const crowd = (size: number, group?: (i: number) => string): TimelineEvent[] =>
  Array.from({ length: size }, (_, i) =>
    event(`e${i}`, new Date(dayOf(i)).toISOString().slice(0, 10), {
      title: `Happening number ${i}`,
      importance: ((i * 61) % 100) / 100,
      ...(group && { group: group(i) }),
    }),
  );

const STATUSES: readonly Status[] = ['reported', 'claimed', 'confirmed', 'disputed', 'denied'];

/** Of two statuses in earlier years and of five in later ones, so that clusters differ in what they name. */
const mixed = (size: number): TimelineEvent[] =>
  crowd(size).map((one, i) => ({
    ...one,
    status: STATUSES[(i * 7) % (((i * 37) % DAYS) * 2 < DAYS ? 2 : 5)] ?? 'reported',
  }));

/** What each cluster shows and says, in the order of time. */
function clustersOf({ container }: Mounted): string[] {
  const all = [...container.querySelectorAll<HTMLElement>('[data-cluster]')];
  const shown = all.map((cluster) => {
    const named = [...cluster.querySelectorAll<HTMLElement>('.et-named:not([hidden])')].map(
      (one) => `${one.dataset.status} ${one.querySelectorAll('svg').length} ${one.textContent}`,
    );
    const storeys = [...cluster.querySelectorAll<SVGElement>('.et-skyline path')].map(
      ({ dataset }) => dataset.status,
    );
    const label = find(cluster, '[role=option]').getAttribute('aria-label');
    const number = find(cluster, '.et-number').textContent;
    return [cluster.dataset.cluster, number, label, cluster.style.inlineSize, named, storeys];
  });
  return shown.map((one) => JSON.stringify(one)).sort();
}

let mounted: Mounted | undefined;
let other: Mounted | undefined;
afterEach(() => {
  mounted?.remove();
  other?.remove();
  other = undefined;
});

/** When the frame has been drawn. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    requestAnimationFrame(() => {
      port2.postMessage(undefined);
    });
  });

interface Tile {
  readonly lane: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function tiles({ container }: Mounted): Tile[] {
  return [...container.querySelectorAll<HTMLElement>('[data-cluster]')].map((one) => {
    const [, lane = '', bucket, start] = (one.dataset.cluster ?? '').split(':');
    const count = Number(find(one, '.et-number').textContent.replaceAll(/\D/g, ''));
    return { lane, start: Number(start), end: Number(start) + Number(bucket), count };
  });
}

/**
 * Each event is to be seen in the window by itself, or to be counted in one cluster of its lane.
 *
 * @returns of how many levels there are clusters.
 */
function checkFrame(shown: Mounted, events: readonly TimelineEvent[]): number {
  const all = tiles(shown);
  const { start, end } = shown.chart.getWindow();
  const single = new Set(
    [...shown.container.querySelectorAll<HTMLElement>('[data-event-id]')].map(
      ({ dataset }) => dataset.eventId,
    ),
  );
  const counted = new Map<Tile, number>();
  const wrong: string[] = [];
  events.forEach(({ id, group = '' }, i) => {
    if (single.has(id)) return;
    const at = dayOf(i);
    const own = all.filter((tile) => tile.lane === group && at >= tile.start && at < tile.end);
    for (const tile of own) counted.set(tile, (counted.get(tile) ?? 0) + 1);
    if (at >= start && at < end && own.length !== 1) wrong.push(`${id} is in ${own.length}`);
  });
  for (const tile of all) {
    const there = counted.get(tile) ?? 0;
    // Of a cluster at an edge marks may be too far out to be in the page.
    const isInView = tile.start >= start && tile.end <= end;
    if (isInView && tile.count !== there) wrong.push(`${tile.count} instead of ${there}`);
  }
  expect(wrong).toEqual([]);
  return new Set(all.map((tile) => tile.end - tile.start)).size;
}

function wheel({ container }: Mounted, deltaY: number): void {
  const target = find(container, '.vis-panel.vis-center');
  const { left, top, width, height } = target.getBoundingClientRect();
  target.dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      ctrlKey: true,
      deltaY,
      // Of the older name, which points the other way, a made-up event knows nothing.
      ...{ wheelDeltaY: -deltaY },
      clientX: left + width / 3,
      clientY: top + height / 2,
    }),
  );
}

describe('a level of detail that takes over', () => {
  it.each([
    ['one lane', undefined],
    ['several lanes', (i: number) => 'abcdef'[i % 6] ?? 'a'],
  ])('shows or counts every event in every frame of a zoom, in %s', async (_, group) => {
    const events = crowd(3000, group);
    const groups = group ? [...'abcdef'].map((id) => ({ id, title: id })) : [];
    mounted = await mountChart(state(events, { groups }));
    let mostLevels = 0;
    for (const turn of [-60, 60])
      for (let step = 0; step < 40; step += 1) {
        wheel(mounted, turn);
        await frame();
        mostLevels = Math.max(mostLevels, checkFrame(mounted, events));
      }
    // else there was nothing between two levels that could have gone wrong
    expect(mostLevels).toBeGreaterThan(1);
  });

  it('comes to an end by itself, with everything named', async () => {
    const events = crowd(3000);
    mounted = await mountChart(state(events, { describeCluster: ({ total }) => `${total}` }));
    for (let step = 0; step < 12; step += 1) {
      wheel(mounted, -60);
      await frame();
    }
    const before = performance.now();
    while (checkFrame(mounted, events) > 1 && performance.now() - before < 5000) await frame();
    await drawn();
    expect(checkFrame(mounted, events)).toBe(1);
    for (const cluster of mounted.container.querySelectorAll('[data-cluster]'))
      await expect
        .poll(() => find(cluster, '[role=option]').getAttribute('aria-label'))
        .toBe(find(cluster, '.et-number').textContent.replaceAll(/\D/g, ''));
  });

  it('leaves what a chart shows that was opened there', async () => {
    const shown = state(mixed(3000), { describeCluster: ({ total }) => `${total} events` });
    mounted = await mountChart(shown);
    const before = new Map(
      [...mounted.container.querySelectorAll<HTMLElement>('[data-cluster]')].map((box) => [
        box,
        box.dataset.cluster,
      ]),
    );
    let taken = 0;
    for (let step = 0; step < 6; step += 1) {
      wheel(mounted, -60);
      await frame();
    }
    for (const [box, key] of before) if (box.isConnected && box.dataset.cluster !== key) taken += 1;
    // else no cluster was drawn in what another had been drawn in
    expect(taken).toBeGreaterThan(0);
    other = await mountChart(shown);
    const { start, end } = mounted.chart.getWindow();
    other.chart.setWindow(start, end, false);
    await drawn();
    const opened = other;
    await expect.poll(() => clustersOf(mounted ?? opened)).toEqual(clustersOf(opened));
    expect(clustersOf(opened).length).toBeGreaterThan(3);
  });
});
