import { afterEach, describe, expect, it } from 'vitest';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';

const mounts: Mounted[] = [];
const mount = async (...told: Parameters<typeof mountChart>): Promise<Mounted> => {
  const mounted = await mountChart(...told);
  mounts.push(mounted);
  return mounted;
};
afterEach(() => {
  for (const mounted of mounts.splice(0)) mounted.remove();
});

/** The words of the axis that are seen, each with its place. */
const words = ({ container }: Mounted): { text: string; box: DOMRect }[] =>
  [...container.querySelectorAll<HTMLElement>('.vis-foreground .vis-text:not(.vis-measure)')]
    .filter((one) => one.textContent.trim() !== '')
    .map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return { text: one.textContent, box: range.getBoundingClientRect() };
    });

const year = (name: number): number => Date.UTC(name, 0, 1);
const events = [event('a', '1900'), event('b', '2000')];

describe.each([false, true])('the axis, from the right: %s', (rtl) => {
  it('says each word whole or not at all, wherever the window stands', async () => {
    const mounted = await mount(state(events, { rtl }));
    const seen = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      mounted.chart.setWindow(year(1890) + step * 4e10, year(1990) + step * 4e10, false);
      await drawn();
      const { left, right } = find(mounted.container, '.vis-panel.vis-top').getBoundingClientRect();
      for (const { text, box } of words(mounted)) {
        seen.add(text);
        expect(box.left, text).toBeGreaterThanOrEqual(left);
        expect(box.right, text).toBeLessThanOrEqual(right);
      }
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it('leaves out none that there is room for', async () => {
    const mounted = await mount(state(events, { rtl }));
    mounted.chart.setWindow(year(1895), year(1995), false);
    await drawn();
    const said = words(mounted).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['1900', '1940', '1980']));
  });
});

describe.each(['ltr', 'rtl'])('the names of lanes, %s', (dir) => {
  it('stand at the edge of the chart, and apart from its marks', async () => {
    const groups = [
      { id: 'x', title: 'Before the flight' },
      { id: 'y', title: 'In flight' },
    ];
    const grouped = events.map((one, i) => ({ ...one, group: i === 0 ? 'x' : 'y' }));
    const mounted = await mount(state(grouped, { rtl: dir === 'rtl', groups }));
    const name = find(mounted.container, '.et-lane-name');
    const range = document.createRange();
    range.selectNodeContents(name);
    const box = range.getBoundingClientRect();
    const whole = mounted.container.getBoundingClientRect();
    const drawing = find(mounted.container, '.vis-panel.vis-center').getBoundingClientRect();
    const outer = dir === 'rtl' ? whole.right - box.right : box.left - whole.left;
    const inner = dir === 'rtl' ? box.left - drawing.right : drawing.left - box.right;
    expect(outer).toBeLessThan(8);
    expect(inner).toBeGreaterThanOrEqual(8);
  });
});
