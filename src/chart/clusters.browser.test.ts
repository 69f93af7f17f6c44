import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, server } from 'vitest/browser';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import type { Status, TimelineEvent } from '../core/model.js';

const time = (iso: string): number => Date.parse(iso);
const day = (number: number): string =>
  new Date(time('2015-01-01') + number * 86_400_000).toISOString().slice(0, 10);
const STATUSES: readonly Status[] = ['reported', 'reported', 'confirmed', 'disputed'];

/** Days from 2015 on, many on each, of different importance. */
const crowd = (size: number): TimelineEvent[] =>
  Array.from({ length: size }, (_, i) =>
    event(`e${i}`, day((i * 37) % 1500), {
      title: `Happening number ${i}`,
      importance: ((i * 61) % 100) / 100,
      status: STATUSES[i % STATUSES.length] ?? 'reported',
    }),
  );

const open: Mounted[] = [];
afterEach(() => {
  for (const mounted of open.splice(0)) mounted.remove();
});
const mount = async (...given: Parameters<typeof mountChart>): Promise<Mounted> => {
  const mounted = await mountChart(...given);
  open.push(mounted);
  return mounted;
};

const marks = ({ container }: Mounted): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('[data-event-id]'),
];
const clusters = ({ container }: Mounted): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('[data-cluster]'),
];
const countOf = (item: Element): number =>
  Number(find(item, '.et-number').textContent.replaceAll(/\D/g, ''));
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function click(element: Element): void {
  const { x, y } = element.getBoundingClientRect();
  const at = { bubbles: true, composed: true, clientX: x + 2, clientY: y + 2 };
  element.dispatchEvent(new PointerEvent('pointerdown', at));
  element.dispatchEvent(new MouseEvent('click', at));
}

describe('a crowded timeline', () => {
  it('shows every event, by itself or counted, with a bounded number of nodes', async () => {
    const few = await mount(state(crowd(300)));
    const nodes = few.container.querySelectorAll('*').length;
    for (const mounted of [few, await mount(state(crowd(3000)))]) {
      const { chart } = mounted;
      const { start, end } = chart.getWindow();
      expect(start).toBeLessThan(time('2015-01-01'));
      expect(end).toBeGreaterThan(time(day(1500)));
      const all = mounted === few ? 300 : 3000;
      expect(marks(mounted).length + sum(clusters(mounted).map(countOf))).toBe(all);
      expect(mounted.container.querySelectorAll('*').length).toBeLessThan(nodes * 1.5);
    }
  });

  it('is asked about the events that it draws, and only once while they stay', async () => {
    const describeEvent = vi.fn(({ title }: TimelineEvent) => title);
    const events = crowd(3000);
    const mounted = await mount(state(events, { describe: describeEvent }));
    expect(describeEvent.mock.calls.length).toBeLessThan(300);
    const statusOf = vi.fn((): Status => 'reported');
    mounted.chart.update(state(events, { selected: 'e5', statusOf }));
    await drawn();
    expect(statusOf.mock.calls.length).toBeLessThan(300);
  });

  it('draws the most important events by themselves', async () => {
    const mounted = await mount(
      state([...crowd(1000), event('x', '2017-01-01', { importance: 1 })]),
    );
    expect(mounted.mark('x').isConnected).toBe(true);
  });

  it('draws the selected event by itself, whatever its importance', async () => {
    const events = [...crowd(3000), event('small', '2017-01-01', { importance: 0 })];
    const mounted = await mount(state(events));
    expect(mounted.container.querySelector('[data-event-id="small"]')).toBeNull();
    mounted.chart.update(state(events, { selected: 'small' }));
    await drawn();
    expect(mounted.mark('small').classList).toContain('et-selected');
    expect(marks(mounted).length + sum(clusters(mounted).map(countOf))).toBe(3001);
    expect(mounted.container.querySelectorAll('.et-selected')).toHaveLength(1);
    const id =
      marks(mounted).find((mark) => mark.dataset.eventId !== 'small')?.dataset.eventId ?? '';
    mounted.chart.update(state(events, { selected: id }));
    await drawn();
    expect([...mounted.container.querySelectorAll('.et-selected')]).toEqual([mounted.mark(id)]);
  });

  it('keeps labels in their rows and clusters whole while the window moves', async () => {
    const mounted = await mount(state(crowd(3000)));
    const { chart } = mounted;
    chart.setWindow(time('2016-01-01'), time('2017-01-01'), false);
    await drawn();
    const looks = (): Map<string, string> =>
      new Map(
        [
          ...marks(mounted).map(
            (mark) => [mark.dataset.eventId, mark.style.insetBlockStart] as const,
          ),
          ...clusters(mounted).map((one) => [one.dataset.cluster, String(countOf(one))] as const),
        ].map(([key = '', look]) => [key, look]),
      );
    let before = looks();
    for (let step = 1; step <= 12; step += 1) {
      const shift = step * 10 * 86_400_000;
      chart.setWindow(time('2016-01-01') + shift, time('2017-01-01') + shift, false);
      await drawn();
      const now = looks();
      const kept = [...now].filter(([key]) => before.has(key));
      expect(kept.length).toBeGreaterThan(20);
      for (const [key, look] of kept) expect(look).toBe(before.get(key));
      before = now;
    }
  });

  it('has labels that never overlap, at any zoom', async () => {
    const mounted = await mount(state(crowd(1000)));
    for (let zoom = 0; zoom < 9; zoom += 1) {
      const boxes = marks(mounted).map((mark) => find(mark, '.et-label').getBoundingClientRect());
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          if (Math.abs(a.top - b.top) < 20)
            expect(a.right <= b.left + 1 || b.right <= a.left + 1, `zoom ${zoom}`).toBe(true);
      });
      mounted.chart.zoomBy(1.4);
      mounted.chart.setWindow(
        mounted.chart.getWindow().start,
        mounted.chart.getWindow().end,
        false,
      );
      await drawn();
    }
  });

  it('keeps its height at every zoom', async () => {
    const mounted = await mount(state(crowd(1000)));
    const { clientHeight } = mounted.container;
    expect(clientHeight).toBeLessThan(450);
    for (const [from, to] of [
      ['2016-01-01', '2016-02-01'],
      ['1900-01-01', '2100-01-01'],
    ] as const) {
      mounted.chart.setWindow(time(from), time(to), false);
      await drawn();
      expect(mounted.container.clientHeight).toBe(clientHeight);
    }
  });

  it('gives each lane its own labels and clusters', async () => {
    const groups = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
    const events = crowd(900).map((one, i) => ({ ...one, group: 'abc'[i % 3] ?? 'a' }));
    const mounted = await mount(state(events, { groups }));
    const lanes = [...mounted.container.querySelectorAll('.vis-foreground .vis-group')];
    for (const { id } of groups) {
      const own = clusters(mounted).filter((one) =>
        one.dataset.cluster?.startsWith(`cluster:${id}:`),
      );
      const singles = marks(mounted).filter((mark) => {
        const one = events.find((candidate) => candidate.id === mark.dataset.eventId);
        return one?.group === id;
      });
      expect(singles.length + sum(own.map(countOf))).toBe(300);
      expect(
        new Set(
          [...own, ...singles].map((item) => lanes.indexOf(item.closest('.vis-group') as Element)),
        ).size,
      ).toBe(1);
    }
  });
});

describe('a timeline with few events', () => {
  it('shows all of them, until they are too close to be told apart', async () => {
    const mounted = await mount(state(crowd(20)));
    expect(clusters(mounted)).toHaveLength(0);
    expect(marks(mounted)).toHaveLength(20);
    const many = await mount(state(crowd(60)));
    many.chart.setWindow(time('1000-01-01'), time('3000-01-01'), false);
    await drawn();
    expect(marks(many).length + sum(clusters(many).map(countOf))).toBe(60);
    expect(clusters(many).length).toBeGreaterThan(0);
  });
});

describe('a cluster', () => {
  it('names its number and its statuses by shape and number, not by colour alone', async () => {
    const mounted = await mount(
      state(crowd(1000), {
        describeCluster: ({ total, counts }) => `${total}: ${counts.confirmed}`,
      }),
    );
    const [, cluster] = clusters(mounted);
    if (!cluster) throw new Error('there is no cluster');
    const named = [...cluster.querySelectorAll<HTMLElement>('.et-named')];
    expect(named[0]?.dataset.status).toBe('reported');
    const confirmed = named.find((part) => part.dataset.status === 'confirmed');
    const shapes = named.map((part) => find(part, 'path').getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
    expect(sum(named.map((part) => Number(part.textContent)))).toBe(countOf(cluster));
    const option = find(cluster, '[role=option]');
    expect(option.textContent).toBe('');
    expect(option.getAttribute('aria-label')).toBe(
      `${countOf(cluster)}: ${confirmed?.textContent}`,
    );
  });

  // no other engine can be told to force colours
  it.runIf(server.browser === 'chromium')('can be told apart without colours', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const mounted = await mount(state(crowd(1000)));
    const [cluster] = clusters(mounted);
    const storeys = [...(cluster?.querySelectorAll('.et-skyline path') ?? [])].map((path) =>
      getComputedStyle(path),
    );
    expect(storeys.length).toBeGreaterThan(1);
    for (const { fill, stroke } of storeys) expect(fill).not.toBe(stroke);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('zooms to what it holds when it is clicked', async () => {
    const mounted = await mount(state(crowd(3000)));
    const [, cluster] = clusters(mounted);
    if (!cluster) throw new Error('there is no cluster');
    const before = mounted.chart.getWindow();
    click(find(cluster, '.et-number'));
    await vi.waitFor(() => {
      const { start, end } = mounted.chart.getWindow();
      expect(end - start).toBeLessThan((before.end - before.start) / 3);
      expect(start).toBeGreaterThan(before.start);
      expect(mounted.windows.length).toBeGreaterThan(0);
    });
    expect(mounted.handedOver).toEqual([]);
  });

  it('hands over its events where they all begin at once', async () => {
    const same = Array.from({ length: 400 }, (_, i) => event(`s${i}`, '2016-05'));
    const mounted = await mount(state(same));
    const [cluster] = clusters(mounted);
    if (!cluster) throw new Error('there is no cluster');
    click(find(cluster, '.et-number'));
    const [ids, handed] = mounted.handedOver[0] ?? [];
    expect(ids).toHaveLength(countOf(cluster));
    expect(handed).toMatchObject({ total: countOf(cluster), ongoing: false });
    const drawnIds = marks(mounted).map((mark) => mark.dataset.eventId);
    expect(new Set([...(ids ?? []), ...drawnIds]).size).toBe(400);
  });
});

describe('what goes on from before the window', () => {
  it('is counted at its edge, and handed over', async () => {
    const long = Array.from({ length: 300 }, (_, i) => event(`l${i}`, `20${10 + (i % 5)}/2030`));
    const mounted = await mount(state(long));
    mounted.chart.setWindow(time('2020-01-01'), time('2020-03-01'), false);
    await drawn();
    const ongoing = find(mounted.container, '[data-ongoing]');
    expect(marks(mounted).length + countOf(ongoing)).toBe(300);
    for (const mark of marks(mounted)) {
      const label = find(mark, '.et-text').getBoundingClientRect();
      expect(label.left).toBeGreaterThanOrEqual(mounted.container.getBoundingClientRect().left);
    }
    click(find(ongoing, '.et-number'));
    expect(mounted.handedOver[0]?.[0]).toHaveLength(countOf(ongoing));
    expect(mounted.handedOver[0]?.[1]).toMatchObject({ ongoing: true, start: -Infinity });
  });
});
