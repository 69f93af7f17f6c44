import { afterEach, describe, expect, it } from 'vitest';
import { drawn, event, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import type { TimelineEvent } from '../core/model.js';
import type { ChartState } from './chart-state.js';

const lanesOf = ({ actors }: TimelineEvent): readonly string[] => actors;
const groups = [
  { id: 'mayor', title: 'The mayor' },
  { id: 'crew', title: 'The crew' },
  { id: '', title: 'Nobody named' },
];
const events = [
  event('talks', '2015-03-01', { actors: ['mayor', 'crew'], title: 'Talks' }),
  event('speech', '2015-05-01', { actors: ['mayor'], title: 'A speech' }),
  event('fog', '2015-07-01', { title: 'Fog' }),
];
const byActor = (some: readonly TimelineEvent[], more: Partial<ChartState> = {}): ChartState =>
  state(some, { groups, lanesOf, ...more });

const open: Mounted[] = [];
afterEach(() => {
  for (const mounted of open.splice(0)) mounted.remove();
});
const mount = async (first: ChartState): Promise<Mounted> => {
  const mounted = await mountChart(first);
  open.push(mounted);
  return mounted;
};

/** The titles of the lanes in which an event is drawn, from top to bottom. */
function lanesWith({ container }: Mounted, id: string): string[] {
  const names = [...container.querySelectorAll<HTMLElement>('.et-lane-name')].map((name) => ({
    title: name.textContent,
    bounds: boundsOf(name.closest<HTMLElement>('.vis-label') ?? name),
  }));
  const marks = [...container.querySelectorAll<HTMLElement>(`[data-event-id="${id}"]`)];
  const middles = marks.map((mark) => (boundsOf(mark).top + boundsOf(mark).bottom) / 2);
  return names.flatMap(({ title, bounds }) =>
    middles.filter((at) => at >= bounds.top && at < bounds.bottom).map(() => title),
  );
}

const boundsOf = (element: HTMLElement): DOMRect => element.getBoundingClientRect();

describe('an event that stands in several lanes', () => {
  it('is drawn in each of them, and one that stands in none in the last', async () => {
    const mounted = await mount(byActor(events));
    expect(lanesWith(mounted, 'talks')).toEqual(['The mayor', 'The crew']);
    expect(lanesWith(mounted, 'speech')).toEqual(['The mayor']);
    expect(lanesWith(mounted, 'fog')).toEqual(['Nobody named']);
  });

  it('is selected in all of them, by a click in any', async () => {
    const mounted = await mount(byActor(events));
    const marks = [...mounted.container.querySelectorAll<HTMLElement>('[data-event-id="talks"]')];
    const second = marks[1];
    const { x, y } = second?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const at = { bubbles: true, composed: true, clientX: x + 4, clientY: y + 4 };
    second?.dispatchEvent(new PointerEvent('pointerdown', at));
    second?.dispatchEvent(new MouseEvent('click', at));
    expect(mounted.selections).toEqual(['talks']);
    const selected = () =>
      [...mounted.container.querySelectorAll<HTMLElement>('.et-selected')].map(
        (mark) => mark.dataset.eventId,
      );
    mounted.chart.update(byActor(events, { selected: 'talks' }));
    await drawn();
    expect(selected()).toEqual(['talks', 'talks']);
    mounted.chart.update(byActor(events, { selected: 'fog' }));
    await drawn();
    expect(selected()).toEqual(['fog']);
  });

  it('takes other lanes when events are grouped otherwise', async () => {
    const mounted = await mount(byActor(events));
    const places = [{ id: 'hall', title: 'Town hall' }];
    mounted.chart.update(state(events, { groups: places, lanesOf: () => ['hall'] }));
    await drawn();
    expect(lanesWith(mounted, 'talks')).toEqual(['Town hall']);
    mounted.chart.update(state(events));
    await drawn();
    expect(mounted.container.querySelectorAll('[data-event-id="talks"]')).toHaveLength(1);
  });

  it('counts in the clusters of each, where there are many', async () => {
    const crowd = Array.from({ length: 400 }, (_, i) =>
      event(`e${i}`, `2015-0${1 + (i % 9)}-1${i % 10}`, {
        actors: i % 2 === 0 ? ['mayor', 'crew'] : ['crew'],
        title: `Happening ${i}`,
      }),
    );
    const mounted = await mount(byActor(crowd, { groups: groups.slice(0, 2) }));
    const all = [...mounted.container.querySelectorAll('.et-number')].reduce(
      (sum, number) => sum + Number(number.textContent.replaceAll(/\D/g, '')),
      mounted.container.querySelectorAll('[data-event-id]').length,
    );
    expect(all).toBe(600);
  });
});
