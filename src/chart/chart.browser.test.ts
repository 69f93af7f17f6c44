import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import { estimateHeight } from '../layout/estimate-height.js';

const time = (iso: string): number => Date.parse(iso);
const events = [
  event('a', '2024-03-01'),
  event('b', '2024-03-08'),
  event('c', '2024-03-10/2024-03-28'),
];

const open: Mounted[] = [];
afterEach(() => {
  for (const mounted of open.splice(0)) mounted.remove();
});
const mount = async (...given: Parameters<typeof mountChart>): Promise<Mounted> => {
  const mounted = await mountChart(...given);
  open.push(mounted);
  return mounted;
};

const pointer = (target: Element, type: string, x: number, y: number, buttons = 1): boolean =>
  target.dispatchEvent(
    new (type === 'click' ? MouseEvent : PointerEvent)(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: x,
      clientY: y,
      buttons,
      ...(type !== 'click' && { pointerType: 'mouse', isPrimary: true, pointerId: 1 }),
    }),
  );

describe('selecting', () => {
  it('tells which event was clicked, at its mark and at its label', async () => {
    const { root, mark, selections } = await mount(state(events));
    for (const part of ['.et-part', '.et-text']) {
      const { x, y, width, height } = find(mark('b'), part).getBoundingClientRect();
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      if (!hit) throw new Error('nothing under the pointer');
      pointer(hit, 'pointerdown', x, y);
      pointer(hit, 'pointerup', x, y, 0);
      pointer(hit, 'click', x, y, 0);
    }
    expect(selections).toEqual(['b', 'b']);
  });

  it('takes a drag that begins on a mark for a pan', async () => {
    const { mark, selections, chart } = await mount(state(events));
    const target = find(mark('c'), '.et-core');
    const { x, y } = target.getBoundingClientRect();
    const before = chart.getWindow();
    pointer(target, 'pointerdown', x + 20, y + 2);
    for (const dx of [30, 60, 90]) pointer(target, 'pointermove', x + 20 + dx, y + 2);
    pointer(target, 'pointerup', x + 110, y + 2, 0);
    pointer(target, 'click', x + 110, y + 2, 0);
    expect(selections).toEqual([]);
    expect(chart.getWindow().start).toBeLessThan(before.start);
  });

  it('gives each mark its date, title and status as its name, and no focus', async () => {
    const { mark, container } = await mount(state(events));
    expect(mark('a').getAttribute('role')).toBe('option');
    expect(mark('a').getAttribute('aria-label')).toBe('2024-03-01: Event a');
    expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(0);
  });
});

describe('wheel', () => {
  const wheel = (target: Element, init: WheelEventInit): WheelEvent => {
    const { deltaX = 0, deltaY = 0 } = init;
    const { x, y, width, height } = target.getBoundingClientRect();
    const turned = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: x + width / 2,
      clientY: y + height / 2,
      // Of the older names of these, which point the other way, a made-up event knows nothing.
      ...{ wheelDeltaX: -deltaX, wheelDeltaY: -deltaY },
      ...init,
    });
    target.dispatchEvent(turned);
    return turned;
  };

  it('scrolls the page and leaves the window alone', async () => {
    const { container, chart } = await mount(state(events));
    const before = chart.getWindow();
    const center = find(container, '.vis-panel.vis-center');
    for (const deltaY of [120, -120]) {
      expect(wheel(center, { deltaY }).defaultPrevented).toBe(false);
      await drawn();
    }
    expect(chart.getWindow()).toEqual(before);
  });

  it('zooms with Ctrl, and pans sideways', async () => {
    const { container, chart } = await mount(state(events));
    const center = find(container, '.vis-panel.vis-center');
    const before = chart.getWindow();
    expect(wheel(center, { deltaY: -120, ctrlKey: true }).defaultPrevented).toBe(true);
    const zoomed = chart.getWindow();
    expect(zoomed.end - zoomed.start).toBeLessThan(before.end - before.start);
    expect(wheel(center, { deltaX: 120 }).defaultPrevented).toBe(true);
    expect(chart.getWindow().start).toBeGreaterThan(zoomed.start);
  });

  it('lets a finger scroll the page too, on marks, axis and names of lanes', async () => {
    const groups = [{ id: 'x', title: 'A lane' }];
    const { root, container } = await mount(
      state([event('a', '2024-03-01', { group: 'x' })], { groups }),
    );
    for (const part of ['.et-label', '.vis-time-axis.vis-foreground', '.et-lane-name']) {
      const { x, y, width, height } = find(container, part).getBoundingClientRect();
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      for (let at: Element | null = hit; at && at !== container; at = at.parentElement)
        expect(getComputedStyle(at).touchAction, part).toMatch(/^(auto|pan-y)/);
    }
  });

  it('finds a chart that is as high as its content, so that nothing scrolls inside', async () => {
    const { container } = await mount(state(events));
    const center = find(container, '.vis-panel.vis-center');
    expect(center.scrollHeight).toBeLessThanOrEqual(center.clientHeight);
    const foot = Math.max(
      ...[...container.querySelectorAll('.et-item')].map((i) => i.getBoundingClientRect().bottom),
    );
    expect(foot).toBeLessThanOrEqual(container.getBoundingClientRect().bottom);
  });
});

describe('the window', () => {
  it('fits all events at first, is set, moved and zoomed, and tells so', async () => {
    const { chart, windows } = await mount(state(events));
    const fitted = chart.getWindow();
    expect(fitted.start).toBeLessThan(time('2024-03-01'));
    expect(fitted.end).toBeGreaterThan(time('2024-03-29'));
    chart.setWindow(time('2024-03-05'), time('2024-03-15'), false);
    expect(chart.getWindow()).toEqual({ start: time('2024-03-05'), end: time('2024-03-15') });
    await vi.waitFor(() =>
      expect(windows.at(-1)).toEqual([time('2024-03-05'), time('2024-03-15'), false]),
    );
    chart.fit(false);
    expect(chart.getWindow()).toEqual(fitted);
  });

  it('keeps the height while zooming, so that the page stays where it is', async () => {
    const crowd = ['01', '02', '03', '04'].map((day) => event(day, `2024-03-${day}`));
    const { chart, container } = await mount(state([...crowd, event('far', '2026-01-01')]));
    const before = container.clientHeight;
    chart.setWindow(time('2024-03-01'), time('2024-03-05'), false);
    await drawn();
    expect(container.clientHeight).toBeGreaterThanOrEqual(before);
    chart.update(state(crowd.slice(0, 1)));
    await drawn();
    expect(container.clientHeight).toBeLessThan(before);
  });

  it('fits to the whole, whatever part of it is shown', async () => {
    const { chart } = await mount(state(events.slice(1, 2), { fitTo: events }));
    const { start, end } = chart.getWindow();
    expect(start).toBeLessThan(time('2024-03-01'));
    expect(end).toBeGreaterThan(time('2024-03-29'));
    chart.setWindow(time('2024-03-05'), time('2024-03-15'), false);
    chart.fit(false);
    expect(chart.getWindow()).toEqual({ start, end });
  });

  it('keeps the height while more and less of a whole is shown, until the whole is another', async () => {
    const crowd = ['01', '02', '03', '04'].map((day) => event(day, `2024-03-${day}`));
    const whole = [...crowd, event('far', '2026-01-01')];
    const { chart, container } = await mount(state(whole.slice(0, 1), { fitTo: whole }));
    chart.update(state(whole, { fitTo: whole }));
    await drawn();
    const before = container.clientHeight;
    chart.update(state(whole.slice(0, 1), { fitTo: whole }));
    await drawn();
    expect(container.clientHeight).toBe(before);
    chart.setWindow(time('2020-01-01'), time('2030-01-01'), false);
    chart.fit(false);
    await drawn();
    expect(container.clientHeight).toBe(before);
    chart.update(state(whole.slice(0, 1), { fitTo: [...whole] }));
    await drawn();
    expect(container.clientHeight).toBeLessThan(before);
  });

  it('stays within what a Date can hold', async () => {
    const { chart } = await mount(state(events));
    chart.setWindow(-1e17, 1e17, false);
    const { start, end } = chart.getWindow();
    expect(start).toBeGreaterThan(-8.64e15);
    expect(end).toBeLessThan(8.64e15);
    expect(() => chart.setWindow(NaN, 5, false)).toThrow(RangeError);
  });

  it('stays where the reader left it when the data change', async () => {
    const { chart } = await mount(state(events));
    chart.setWindow(time('2024-03-05'), time('2024-03-15'), false);
    chart.update(state([...events, event('d', '2024-06-01')]));
    await drawn();
    expect(chart.getWindow().start).toBe(time('2024-03-05'));
  });
});

describe('the axis', () => {
  const texts = (root: ParentNode, level: string): string[] =>
    [...root.querySelectorAll(`.vis-text.vis-${level}:not(.vis-measure)`)].map(
      (label) => label.textContent,
    );

  it('shows the midnights of a zone over a change of clocks, and days begin there', async () => {
    const { chart, container, mark } = await mount(
      state([event('a', '2024-03-30'), event('b', '2024-03-31'), event('c', '2024-04-01')], {
        timeZone: 'Europe/Copenhagen',
        locale: 'da',
      }),
    );
    chart.setWindow(time('2024-03-29T12:00Z'), time('2024-04-02T12:00Z'), false);
    await drawn();
    const spans = ['a', 'b', 'c'].map((id) =>
      find(mark(id), '.et-possible').getBoundingClientRect(),
    );
    const widths = spans.map(({ width }) => width);
    expect(widths[1] ?? 0).toBeCloseTo(((widths[0] ?? 0) * 23) / 24, 0);
    const ticks = [...container.querySelectorAll('.vis-grid')].map(
      (line) => line.getBoundingClientRect().left,
    );
    for (const { left } of spans)
      expect(Math.min(...ticks.map((tick) => Math.abs(tick - left)))).toBeLessThanOrEqual(1);
  });

  it('writes in the language of the element', async () => {
    const { container, chart } = await mount(state(events, { locale: 'da' }));
    chart.setWindow(time('2024-02-20'), time('2024-03-20'), false);
    await drawn();
    expect(texts(container, 'major')).toContain('marts 2024');
  });

  it('counts years before the common era, and has few ticks over ten thousand years', async () => {
    const { container, chart } = await mount(state([event('a', '-0043'), event('b', '0100')]));
    await drawn();
    expect(texts(container, 'minor').join()).toMatch(/\d BC/);
    chart.setWindow(-6e14, 6e14, false);
    await drawn();
    const ticks = texts(container, 'minor');
    expect(ticks.length).toBeGreaterThan(3);
    expect(ticks.length).toBeLessThan(40);
  });
});

describe('the height', () => {
  it('is known about before anything is drawn', async () => {
    const groups = [{ id: 'x', title: 'X' }];
    const crowd = Array.from({ length: 14 }, (_, i) =>
      event(`e${i}`, `2024-03-${String(1 + 2 * i).padStart(2, '0')}`, {
        group: 'x',
        title: `Something happened in a place, number ${i}`,
      }),
    );
    const { container } = await mount(state(crowd, { groups }));
    const lanes = crowd.map(() => ['x']);
    const estimate = estimateHeight({ events: crowd, lanes, width: 900 });
    expect(Math.abs(container.clientHeight - estimate)).toBeLessThanOrEqual(24);
  });
});
