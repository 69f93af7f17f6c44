import { afterEach, expect, it, vi } from 'vitest';
import { drawn, event, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import { estimateHeight } from '../layout/estimate-height.js';

/** The chart and other parts come over the network, on a machine that may be busy. */
const slow = { timeout: 15_000 };

const time = (iso: string): number => Date.parse(iso);
/** Twenty events of a month, with long names, and one of the year after. */
const events = [
  ...Array.from({ length: 20 }, (_, at) =>
    event(`day ${at + 1}`, `2024-03-${String(at + 1).padStart(2, '0')}`, {
      title: `What happened on the day with the number ${at + 1}`,
    }),
  ),
  event('later', '2025-03-01'),
];

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.remove();
});

const mount = async (selected?: string): Promise<Mounted> =>
  (mounted = await mountChart({ ...state(events), strip: true, ...(selected && { selected }) }));

it('is low however many events there are, and as high as a page has kept free for it', async () => {
  const { container } = await mount();
  const height = container.clientHeight;
  expect(height).toBeLessThan(180);
  expect(estimateHeight({ events, width: 900, strip: true })).toBe(height);
});

it('shows every event, by itself or in a cluster', async () => {
  const { container } = await mount();
  const singles = container.querySelectorAll('[data-event-id]').length;
  const tallies = [...container.querySelectorAll('[data-cluster] .et-number')].map(
    ({ textContent }) => Number(textContent),
  );
  expect(singles).toBeGreaterThan(0);
  expect(tallies.length).toBeGreaterThan(0);
  expect(singles + tallies.reduce((a, b) => a + b, 0)).toBe(events.length);
});

it('draws the selected event by itself, and goes along with the selection', async () => {
  const { chart, container } = await mount();
  chart.setWindow(time('2024-03-01'), time('2024-03-12'), false);
  await drawn();
  chart.update({ ...state(events), strip: true, selected: 'day 20' });
  await vi.waitFor(() => {
    const { start, end } = chart.getWindow();
    expect(end - start).toBeCloseTo(time('2024-03-12') - time('2024-03-01'), -4);
    expect(start).toBeLessThan(time('2024-03-20'));
    expect(end).toBeGreaterThan(time('2024-03-21'));
    expect(container.querySelector('.et-selected')).not.toBeNull();
  }, slow);
});

it('shows everything again when nothing is selected any more', async () => {
  const { chart } = await mount('day 3');
  chart.setWindow(time('2024-03-01'), time('2024-03-12'), false);
  await drawn();
  chart.update({ ...state(events), strip: true });
  await vi.waitFor(() => {
    expect(chart.getWindow().end).toBeGreaterThan(time('2025-03-01'));
  }, slow);
});
