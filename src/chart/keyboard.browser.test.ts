import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import type { TimelineEvent } from '../core/model.js';
import { EventIndex } from '../layout/event-index.js';
import type { EventProvider } from '../layout/event-provider.js';
import type { ChartState } from './chart-state.js';

const time = (iso: string): number => Date.parse(iso);
const day = (number: number): string =>
  new Date(time('2015-01-01') + number * 86_400_000).toISOString().slice(0, 10);
/** So many days from 2015 on, two on each of them. */
const crowd = (size: number): TimelineEvent[] =>
  Array.from({ length: size }, (_, i) => event(`e${i}`, day((i * 37) % (size / 2))));

const lanes = [
  { id: 'x', title: 'Upper' },
  { id: 'y', title: 'Middle' },
  { id: 'z', title: 'Lower' },
];
const few = [
  event('a', '2020-01-10', { group: 'x' }),
  event('b', '2020-02-10', { group: 'y' }),
  event('c', '2020-03-10', { group: 'x' }),
  event('d', '2020-03-20', { group: 'z' }),
  event('e', '2020-05-10', { group: 'y' }),
];

const open: Mounted[] = [];
beforeEach(async () => {
  // so that a window is where it goes as soon as it is asked to
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  });
});
afterEach(async () => {
  for (const mounted of open.splice(0)) mounted.remove();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});
const mount = async (first: ChartState, width?: number): Promise<Mounted> => {
  const mounted = await mountChart(first, width);
  open.push(mounted);
  return mounted;
};

/** Presses keys with the focus on the chart, and waits until they have done what they do. */
async function press({ container }: Mounted, ...keys: string[]): Promise<void> {
  container.focus();
  for (const key of keys) {
    await userEvent.keyboard(key);
    await drawn();
  }
}

/** What assistive technology is told to have the focus, and the item around it. */
const told = ({ root, container }: Mounted): HTMLElement | null =>
  root.getElementById(container.getAttribute('aria-activedescendant') ?? '');
const option = (mounted: Mounted): HTMLElement | null =>
  told(mounted)?.closest<HTMLElement>('.et-item') ?? null;
const focused = (mounted: Mounted): string | undefined => option(mounted)?.dataset.eventId;

/** Whether an item is in view, its label included. */
const isInView = ({ container }: Mounted, item: Element | null): boolean => {
  const box = (item?.querySelector('.et-label') ?? item)?.getBoundingClientRect();
  const view = find(container, '.vis-panel.vis-center').getBoundingClientRect();
  return box !== undefined && box.left >= view.left - 1 && box.right <= view.right + 1;
};

describe('the chart by keyboard', () => {
  it('is one stop of the Tab key', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    const mounted = await mount(state(few));
    before.focus();
    await userEvent.tab();
    expect(mounted.root.activeElement).toBe(mounted.container);
    expect(focused(mounted)).toBe('a');
    await userEvent.tab();
    expect(mounted.root.activeElement).toBeNull();
    expect(option(mounted)).toBeNull();
    before.remove();
  });

  it('goes from event to event in the order of time, and to both ends', async () => {
    const mounted = await mount(state(few, { groups: lanes }));
    const path: (string | undefined)[] = [];
    for (const key of [
      '{Home}',
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowLeft}',
      '{End}',
      '{ArrowRight}',
      '{Home}',
      '{ArrowLeft}',
    ]) {
      await press(mounted, key);
      path.push(focused(mounted));
    }
    expect(path).toEqual(['a', 'b', 'c', 'd', 'c', 'e', 'e', 'a', 'a']);
  });

  it('goes the way that time goes, from right to left too', async () => {
    const mounted = await mount(state(few, { rtl: true, groups: lanes }));
    await press(mounted, '{Home}', '{ArrowLeft}', '{ArrowLeft}');
    expect(focused(mounted)).toBe('c');
    const left = (id: string): number => mounted.edges(find(mounted.mark(id), '.et-part')).left;
    expect(left('c')).toBeLessThan(left('b'));
    await press(mounted, '{ArrowRight}');
    expect(focused(mounted)).toBe('b');
  });

  it('goes between lanes to what is nearest in time, and keeps to that time', async () => {
    const mounted = await mount(state(few, { groups: lanes }));
    await press(mounted, '{Home}', '{ArrowRight}', '{ArrowRight}');
    expect(focused(mounted)).toBe('c');
    await press(mounted, '{ArrowDown}');
    expect(focused(mounted)).toBe('b');
    await press(mounted, '{ArrowDown}');
    expect(focused(mounted)).toBe('d');
    await press(mounted, '{ArrowDown}');
    expect(focused(mounted)).toBe('d');
    await press(mounted, '{ArrowUp}', '{ArrowUp}');
    expect(focused(mounted)).toBe('c');
  });

  it('stays in a lane with Shift', async () => {
    const mounted = await mount(state(few, { groups: lanes }));
    await press(mounted, '{Home}', '{Shift>}{ArrowRight}{/Shift}');
    expect(focused(mounted)).toBe('c');
    await press(mounted, '{Shift>}{ArrowRight}{/Shift}');
    expect(focused(mounted)).toBe('c');
  });

  it('opens what has the focus, and gives it up', async () => {
    const mounted = await mount(state(few));
    await press(mounted, '{End}', '{Enter}', '{ArrowLeft}', ' ');
    expect(mounted.selections).toEqual(['e', 'd']);
    expect(mounted.deselections).toBe(0);
    await press(mounted, '{Escape}');
    expect(mounted.deselections).toBe(0);
    mounted.chart.update(state(few, { selected: 'd' }));
    await press(mounted, '{Escape}');
    expect(mounted.deselections).toBe(1);
  });

  it('leaves keys to the browser that are for it', async () => {
    const mounted = await mount(state(few));
    const left: string[] = [];
    mounted.host.addEventListener('keydown', ({ key }) => left.push(key));
    await press(
      mounted,
      '{Home}',
      '{Control>}{ArrowRight}{/Control}',
      '{Alt>}{ArrowRight}{/Alt}',
      'x',
    );
    expect(focused(mounted)).toBe('a');
    expect(left).toEqual(['Control', 'ArrowRight', 'Alt', 'ArrowRight', 'x']);
  });

  it('acts in the chart that has the focus, and in no other', async () => {
    const one = await mount(state(few));
    const other = await mount(state(few));
    await press(one, '{End}', '+');
    expect(focused(one)).toBe('e');
    expect(option(other)).toBeNull();
    expect(other.chart.getWindow()).not.toEqual(one.chart.getWindow());
    await press(other, '{Home}');
    expect(focused(other)).toBe('a');
    expect(option(one)).toBeNull();
    await press(one);
    expect(focused(one)).toBe('e');
  });

  it('zooms about what has the focus, and shows everything again', async () => {
    const mounted = await mount(state(few));
    const whole = mounted.chart.getWindow();
    await press(mounted, '{End}');
    const x = mounted.pixel('2020-05-10T00:00Z');
    await press(mounted, '+', '+');
    const near = mounted.chart.getWindow();
    expect(near.end - near.start).toBeCloseTo((whole.end - whole.start) / 2.56, -4);
    expect(mounted.pixel('2020-05-10T00:00Z')).toBeCloseTo(x, -1);
    expect(focused(mounted)).toBe('e');
    await press(mounted, '-');
    const further = mounted.chart.getWindow();
    expect(further.end - further.start).toBeGreaterThan(near.end - near.start);
    await press(mounted, '0');
    expect(mounted.chart.getWindow()).toEqual(whole);
  });

  it('goes along with the focus beyond the window, and only then', async () => {
    const mounted = await mount(state(few));
    mounted.chart.setWindow(time('2020-01-01'), time('2020-02-20'), false);
    await press(mounted, '{Home}', '{ArrowRight}');
    expect(mounted.chart.getWindow().start).toBe(time('2020-01-01'));
    await press(mounted, '{ArrowRight}');
    expect(focused(mounted)).toBe('c');
    expect(isInView(mounted, option(mounted))).toBe(true);
    const { start, end } = mounted.chart.getWindow();
    expect(end - start).toBe(time('2020-02-20') - time('2020-01-01'));
    expect(mounted.windows.at(-1)?.[2]).toBe(true);
  });

  it('goes on by a screenful', async () => {
    const mounted = await mount(state(few));
    mounted.chart.setWindow(time('2020-01-01'), time('2020-02-20'), false);
    await press(mounted, '{Home}', '{PageDown}');
    expect(focused(mounted)).toBe('c');
    await press(mounted, '{PageDown}');
    expect(focused(mounted)).toBe('e');
    await press(mounted, '{PageDown}');
    expect(focused(mounted)).toBe('e');
    await press(mounted, '{PageUp}', '{PageUp}', '{PageUp}');
    expect(focused(mounted)).toBe('a');
  });

  it('asks for the list of keys', async () => {
    const mounted = await mount(state(few));
    await press(mounted, '?');
    expect(mounted.helps).toBe(1);
  });
});

describe('the focus', () => {
  it('starts at what is selected', async () => {
    const mounted = await mount(state(few, { selected: 'd' }));
    await press(mounted, '{ArrowRight}');
    expect(focused(mounted)).toBe('e');
  });

  it('starts where the reader has clicked', async () => {
    const mounted = await mount(state(few));
    await userEvent.click(find(mounted.mark('c'), '.et-label'));
    expect(mounted.selections).toEqual(['c']);
    expect(getComputedStyle(find(mounted.mark('c'), '.et-ring')).display).toBe('none');
    await userEvent.keyboard('{ArrowRight}');
    await drawn();
    expect(focused(mounted)).toBe('d');
  });

  it('is seen as a ring around the mark and its label, without colours too', async () => {
    const mounted = await mount(state(few));
    for (const forced of ['none', 'active']) {
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: forced },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await press(mounted, '{End}', '{Home}');
      const ring = find(mounted.mark('a'), '.et-ring');
      const { display, borderTopWidth, borderTopColor } = getComputedStyle(ring);
      expect([display, borderTopWidth]).toEqual(['block', '2px']);
      expect(borderTopColor).not.toBe(getComputedStyle(mounted.container).backgroundColor);
      const [around, label, part] = [
        ring,
        find(mounted.mark('a'), '.et-label'),
        find(mounted.mark('a'), '.et-part'),
      ].map((box) => box.getBoundingClientRect());
      expect(around?.left).toBeLessThan(Math.min(label?.left ?? 0, part?.left ?? 0));
      expect(around?.right).toBeGreaterThan(Math.max(label?.right ?? 0, part?.right ?? 0));
      expect(mounted.container.querySelectorAll('.et-ring')).toHaveLength(1);
    }
  });

  it('is kept while it is out of view, shown at the chart, and found again', async () => {
    const mounted = await mount(state(few));
    await press(mounted, '{Home}');
    mounted.chart.setWindow(time('2021-01-01'), time('2021-06-01'), false);
    await drawn();
    expect(option(mounted)).toBeNull();
    expect(getComputedStyle(mounted.container).outlineStyle).toBe('solid');
    await press(mounted, '{ArrowRight}');
    expect(focused(mounted)).toBe('b');
    expect(isInView(mounted, option(mounted))).toBe(true);
    expect(getComputedStyle(mounted.container).outlineStyle).toBe('none');
  });

  it('stays with its event when other data come, and goes to the nearest when it is gone', async () => {
    const mounted = await mount(state(few));
    await press(mounted, '{Home}', '{ArrowRight}', '{ArrowRight}');
    const more = few.map((one) => ({ ...one, title: `${one.title}, again` }));
    mounted.chart.update(state([event('new', '2020-02-20'), ...more]));
    await drawn();
    expect(focused(mounted)).toBe('c');
    expect(option(mounted)?.classList).toContain('et-focused');
    mounted.chart.update(state(few.filter(({ id }) => id !== 'c')));
    await drawn();
    expect(focused(mounted)).toBe('d');
    expect(mounted.root.activeElement).toBe(mounted.container);
    mounted.chart.update(state(few));
    await drawn();
    expect(focused(mounted)).toBe('c');
  });

  it('outlives another language and direction, for which the chart is made anew', async () => {
    const mounted = await mount(state(few));
    await press(mounted, '{End}');
    mounted.chart.update(state(few, { locale: 'ar', rtl: true }));
    await drawn();
    expect(mounted.root.activeElement).toBe(mounted.container);
    expect(focused(mounted)).toBe('e');
    mounted.chart.update(state(few));
    await drawn();
    expect(getComputedStyle(mounted.container).direction).toBe('ltr');
    expect(isInView(mounted, option(mounted))).toBe(true);
  });

  it('goes to another lane with its event', async () => {
    const mounted = await mount(state(few, { groups: lanes }));
    await press(mounted, '{Home}', '{ArrowRight}');
    mounted.chart.update(state(few, { groups: lanes, lanesOf: () => ['z'] }));
    await drawn();
    expect(focused(mounted)).toBe('b');
  });
});

describe('a crowded chart by keyboard', () => {
  const cluster = ({ container }: Mounted): HTMLElement => find(container, '[data-cluster]');

  it('goes over clusters and events, each once, and on beyond what is drawn', async () => {
    const mounted = await mount(state(crowd(4000)));
    mounted.chart.setWindow(time('2016-01-01'), time('2016-01-15'), false);
    await drawn();
    await press(mounted);
    const seen = new Set<string>();
    let last = -Infinity;
    for (let step = 0; step < 60; step += 1) {
      await press(mounted, '{ArrowRight}');
      const item = option(mounted);
      const key = item?.dataset.key ?? '';
      expect(seen.has(key)).toBe(false);
      seen.add(key);
      const x = item?.getBoundingClientRect().left ?? NaN;
      const { start, end } = mounted.chart.getWindow();
      const at =
        start +
        ((x - find(mounted.container, '.vis-itemset').getBoundingClientRect().left) / 900) *
          (end - start);
      expect(at).toBeGreaterThan(last - (end - start) / 50);
      last = at;
    }
    expect(last).toBeGreaterThan(time('2016-01-25'));
  });

  it('comes to the first and the last of all events', async () => {
    const events = [
      ...crowd(4000),
      event('first', '1999-01-01', { importance: 1 }),
      event('last', '2050-06-01', { importance: 1 }),
    ];
    const mounted = await mount(state(events));
    mounted.chart.setWindow(time('2016-01-01'), time('2016-02-01'), false);
    await drawn();
    await press(mounted, '{End}');
    await expect.poll(() => focused(mounted)).toBe('last');
    expect(isInView(mounted, option(mounted))).toBe(true);
    await press(mounted, '{ArrowLeft}');
    await expect.poll(() => option(mounted)?.dataset.key).toBeDefined();
    const { start, end } = mounted.chart.getWindow();
    expect(start).toBeLessThan(time(day(2000)));
    expect(end).toBeLessThan(time('2021-01-01'));
    await press(mounted, '{Home}');
    await expect.poll(() => focused(mounted)).toBe('first');
  });

  it('opens a cluster and goes on in it', async () => {
    const mounted = await mount(state(crowd(4000)));
    await press(mounted, '{Home}');
    const before = mounted.chart.getWindow();
    await expect.poll(() => option(mounted)?.dataset.cluster).toBeDefined();
    await press(mounted, '{Enter}');
    await expect
      .poll(() => mounted.chart.getWindow().end - mounted.chart.getWindow().start)
      .toBeLessThan((before.end - before.start) / 3);
    await expect.poll(() => option(mounted)).not.toBeNull();
    expect(mounted.container.classList).not.toContain('et-astray');
  });

  it('hands over by keyboard what no zoom can separate', async () => {
    const same = Array.from({ length: 400 }, (_, i) => event(`s${i}`, '2016-05'));
    const mounted = await mount(state(same));
    await press(mounted, '{Home}', '{Enter}');
    await expect.poll(() => mounted.handedOver.length).toBe(1);
    expect(mounted.means).toEqual(['keys']);
  });

  it('gives the focus to the cluster that swallows an event, and back', async () => {
    const mounted = await mount(state(crowd(4000)));
    const { chart } = mounted;
    const [start, end] = [time('2016-03-01'), time('2016-03-03')];
    chart.setWindow(start, end, false);
    await drawn();
    await press(mounted);
    await expect.poll(() => focused(mounted)).toBeDefined();
    const id = focused(mounted);
    chart.setWindow(start - 400 * 86_400_000, end + 400 * 86_400_000, false);
    await drawn();
    const swallowed = option(mounted);
    expect(swallowed?.dataset.cluster).toBeDefined();
    expect(told(mounted)?.getAttribute('aria-label')).toMatch(/^\d+$/);
    const box = swallowed?.getBoundingClientRect();
    expect(box?.left).toBeLessThan(mounted.container.getBoundingClientRect().left + 460);
    expect(box?.right).toBeGreaterThan(mounted.container.getBoundingClientRect().left + 440);
    chart.setWindow(start, end, false);
    await drawn();
    expect(focused(mounted)).toBe(id);
  });

  it('comes to what goes on from before the window', async () => {
    const long = Array.from({ length: 300 }, (_, i) => event(`l${i}`, `20${10 + (i % 5)}/2030`));
    const mounted = await mount(state([...long, event('in', '2020-02-01')]));
    mounted.chart.setWindow(time('2020-01-01'), time('2020-03-01'), false);
    await drawn();
    await press(mounted);
    const first = option(mounted)?.dataset.key;
    expect(first).toMatch(/^(event:in|cluster:)/);
    await press(mounted, '{ArrowLeft}');
    expect(option(mounted)?.dataset.ongoing).toBeDefined();
    await press(mounted, '{Enter}');
    await expect.poll(() => mounted.handedOver.length).toBe(1);
    await press(mounted, '{ArrowRight}');
    expect(option(mounted)?.dataset.key).toBe(first);
    await press(mounted, '{ArrowLeft}', '{ArrowLeft}');
    await expect.poll(() => option(mounted)).not.toBeNull();
    expect(mounted.chart.getWindow().start).toBeLessThan(time('2015-01-01'));
  });

  it('goes between lanes where each has clusters of its own', async () => {
    const events = crowd(3000).map((one, i) => ({ ...one, group: 'xyz'[i % 3] ?? 'x' }));
    const mounted = await mount(state(events, { groups: lanes }));
    await press(mounted, '{Home}');
    const lane = (): string | null | undefined =>
      option(mounted)?.closest('[role=group]')?.getAttribute('aria-label');
    const path: unknown[] = [];
    for (const key of ['{Home}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}']) {
      await press(mounted, key);
      path.push(lane());
    }
    expect(path).toEqual(['Upper', 'Middle', 'Lower', 'Lower', 'Middle']);
    expect(cluster(mounted)).toBeDefined();
  });
});

describe('a chart whose events are on a server, by keyboard', () => {
  const index = new EventIndex(
    [...crowd(4000), event('first', '1999-01-01'), event('last', '2050-06-01')],
    { statusOf: () => 'reported' },
  );
  const later = <T>(answer: T): Promise<T> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => resolve(answer));
    });
  const provider: EventProvider = {
    extent: (question) => later(index.extent(question)),
    counts: (question) => later(index.counts(question)),
    events: (question) => later(index.events(question)),
    event: (id) => later(index.event(id)),
  };

  it('goes where it has to ask first, and shows on the way what it knows', async () => {
    const mounted = await mount(state([], { provider }));
    await expect.poll(() => mounted.container.querySelector('[data-cluster]')).not.toBeNull();
    mounted.chart.setWindow(time('2016-01-01'), time('2016-03-01'), false);
    await expect.poll(() => mounted.container.querySelector('[data-event-id]')).not.toBeNull();
    await press(mounted, '{End}');
    await expect.poll(() => focused(mounted)).toBe('last');
    expect(isInView(mounted, option(mounted))).toBe(true);
    await press(mounted, '{ArrowLeft}');
    await expect.poll(() => mounted.chart.getWindow().end).toBeLessThan(time('2021-01-01'));
    await expect.poll(() => option(mounted)?.dataset.key).toBeDefined();
    await press(mounted, '{Home}');
    await expect.poll(() => focused(mounted)).toBe('first');
    await press(mounted, '{ArrowRight}');
    await expect.poll(() => mounted.chart.getWindow().start).toBeGreaterThan(time('2014-01-01'));
    await expect.poll(() => option(mounted)?.dataset.key).toBeDefined();
    expect(mounted.errors).toEqual([]);
  });
});

describe('a drag', () => {
  it('that comes back to where it began is no click', async () => {
    const mounted = await mount(state(few));
    const label = find(mounted.mark('c'), '.et-label');
    const { x, y } = label.getBoundingClientRect();
    const at = (dx: number): PointerEventInit => ({
      bubbles: true,
      composed: true,
      buttons: 1,
      clientX: x + 5 + dx,
      clientY: y + 5,
    });
    label.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    label.dispatchEvent(new PointerEvent('pointermove', at(60)));
    label.dispatchEvent(new PointerEvent('pointermove', at(0)));
    label.dispatchEvent(new MouseEvent('click', at(0)));
    expect(mounted.selections).toEqual([]);
    label.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    label.dispatchEvent(new MouseEvent('click', at(0)));
    expect(mounted.selections).toEqual(['c']);
  });

  it('is not what assistive technology does when it clicks', async () => {
    const mounted = await mount(state(few));
    mounted.mark('b').click();
    expect(mounted.selections).toEqual(['b']);
  });
});
