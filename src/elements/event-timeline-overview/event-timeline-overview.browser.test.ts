import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deepElements, deepQuery, mount, settled } from '../../../test/browser/fixture.js';
import { makeTimeline } from '../../../stories/data/sizes.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { EventInput } from '../../core/model.js';
import type { WindowChangeEvent } from '../../events/window-change.js';
import type { EventTimelineOverview } from './event-timeline-overview.js';
import '../../define/event-timeline-overview.js';

const year = (name: number): number => Date.UTC(name, 0);
const events: EventInput[] = Array.from({ length: 60 }, (_, at) => ({
  id: `e${at}`,
  date: String(1900 + at),
  title: `Year ${1900 + at}`,
  status: at % 2 ? 'confirmed' : 'disputed',
}));

async function alone(
  given: Partial<EventTimelineOverview> = {},
  dir = 'ltr',
): Promise<{ overview: EventTimelineOverview; told: [number, number, boolean][] }> {
  const overview = document.createElement('event-timeline-overview');
  overview.lang = 'en';
  overview.dir = dir;
  Object.assign(overview, { timeline: parseTimeline({ events }).timeline, ...given });
  const told: [number, number, boolean][] = [];
  overview.addEventListener('window-change', ({ start, end, byUser }: WindowChangeEvent) =>
    told.push([new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear(), byUser]),
  );
  document.body.append(overview);
  await overview.updateComplete;
  return { overview, told };
}
const slider = (name: string) => page.getByRole('slider', { name });
const whole = 'Stretch of time that the chart shows';

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  document.body.replaceChildren();
});

describe('<event-timeline-overview>', () => {
  it('draws each status once, whatever the number of events, within a bounded number of nodes', async () => {
    const { timeline } = parseTimeline(makeTimeline(20_000));
    const { overview } = await alone({ timeline });
    const paths = [...(overview.shadowRoot?.querySelectorAll('path[data-status]') ?? [])];
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.every((path) => path.getAttribute('d')?.startsWith('M'))).toBe(true);
    expect([...deepElements(overview)].length).toBeLessThan(100);
  });

  it('says of each edge which date it is, in words', async () => {
    await alone({ start: year(1910), end: year(1920) });
    expect(slider(whole).element().getAttribute('aria-valuetext')).toMatch(/^1910\s–\s1920$/);
    await expect
      .element(slider('Start of what the chart shows'))
      .toHaveAttribute('aria-valuetext', '1910');
    await expect
      .element(slider('End of what the chart shows'))
      .toHaveAttribute('aria-valuetext', '1920');
  });

  it('is moved by keys', async () => {
    const { told } = await alone({ start: year(1910), end: year(1920) });
    (slider(whole).element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}');
    expect(told).toEqual([[1920, 1929, true]]);
    (slider('End of what the chart shows').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(told.at(-1)?.[0]).toBe(1920);
    expect(told.at(-1)?.[1]).toBeGreaterThan(1929);
  });

  it.each([
    ['ltr', 'later'],
    ['rtl', 'earlier'],
  ])('follows the hand (%s): to the right is %s', async (dir) => {
    const { overview, told } = await alone({ start: year(1920), end: year(1930) }, dir);
    const grip = slider(whole).element();
    await userEvent.dragAndDrop(grip, overview.shadowRoot?.querySelector('.strip') ?? grip, {
      targetPosition: { x: 900, y: 20 },
    });
    const start = told.at(-1)?.[0] ?? 0;
    if (dir === 'ltr') expect(start).toBeGreaterThan(1935);
    else expect(start).toBeLessThan(1915);
  });

  it.each(['ltr', 'rtl'])(
    'has its grips where the window ends, and none beyond the page (%s)',
    async (dir) => {
      const { overview } = await alone({}, dir);
      const page = document.documentElement;
      const boxOf = (selector: string) =>
        overview.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const strip = boxOf('.strip');
      for (const grip of ['.grip.start', '.grip.end']) {
        const { left, right, width } = boxOf(grip);
        expect(width).toBe(24);
        expect(left).toBeGreaterThanOrEqual(strip.left);
        expect(right).toBeLessThanOrEqual(strip.right);
      }
      expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
      Object.assign(overview, { start: year(1920), end: year(1930) });
      await overview.updateComplete;
      const window = boxOf('.brush');
      const middle = ({ left, width }: DOMRect) => left + width / 2;
      const [start, end] =
        dir === 'rtl' ? [window.right, window.left] : [window.left, window.right];
      expect(middle(boxOf('.grip.start'))).toBeCloseTo(start, 0);
      expect(middle(boxOf('.grip.end'))).toBeCloseTo(end, 0);
      // as short as a window can be, and at the end of all time
      Object.assign(overview, { start: year(2100) });
      await overview.updateComplete;
      for (const drawn of ['.brush', '.grip.start', '.grip.window', '.grip.end']) {
        const { left, right } = boxOf(drawn);
        expect(left).toBeGreaterThanOrEqual(strip.left);
        expect(right).toBeLessThanOrEqual(strip.right + 0.01);
      }
    },
  );

  it.each(['ltr', 'rtl'])(
    'lets a hand take hold of a window that is narrower than a finger, and of each edge (%s)',
    async (dir) => {
      const narrow = { start: Date.UTC(1930, 5, 1), end: Date.UTC(1930, 6, 1) };
      const { overview, told } = await alone(narrow, dir);
      const strip = overview.shadowRoot?.querySelector('.strip') ?? overview;
      const drag = async (name: string, towards: 'earlier' | 'later') => {
        Object.assign(overview, narrow);
        await overview.updateComplete;
        const grip = slider(name).element();
        expect(grip.getBoundingClientRect().width).toBeCloseTo(24, 1);
        const isLeft = (towards === 'earlier') === (dir === 'ltr');
        const targetPosition = { x: isLeft ? 200 : 800, y: 10 };
        await userEvent.dragAndDrop(grip, strip, { targetPosition });
        return told.at(-1) ?? [];
      };
      let [start, end] = await drag('End of what the chart shows', 'later');
      expect(start).toBe(1930);
      expect(end).toBeGreaterThan(1936);
      [start, end] = await drag('Start of what the chart shows', 'earlier');
      expect(start).toBeLessThan(1924);
      expect(end).toBe(1930);
      [start, end] = await drag(whole, 'later');
      expect(start).toBeGreaterThan(1936);
      expect(end).toBe(start);
    },
  );

  it('draws a new stretch where all of time is shown', async () => {
    const { overview, told } = await alone();
    const strip = overview.shadowRoot?.querySelector('.strip');
    if (!strip) throw new Error('no strip');
    await userEvent.dragAndDrop(strip, strip, {
      sourcePosition: { x: 300, y: 20 },
      targetPosition: { x: 500, y: 20 },
    });
    const [from = 0, to = 0] = told.at(-1) ?? [];
    expect(from).toBeGreaterThan(1910);
    expect(to - from).toBeGreaterThan(5);
    expect(to - from).toBeLessThan(25);
  });
});

describe('the overview in <event-timeline>', () => {
  it('moves the chart, and follows it', async () => {
    const element = await mount({ lang: 'en', events });
    const told: boolean[] = [];
    element.addEventListener('window-change', ({ byUser }) => told.push(byUser));
    await expect.poll(() => deepQuery(element, '.grip.window')).toBeTruthy();
    element.zoomTo('1910', '1919');
    await expect
      .poll(() => slider(whole).query()?.getAttribute('aria-valuetext'))
      .toMatch(/^19(09|10)\s–\s19(19|20)$/);
    told.length = 0;
    (slider(whole).element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id=e25]')).toBeTruthy();
    await expect.poll(() => told).toEqual([true]);
  });

  it('is there for many events only, and not where it is hidden', async () => {
    const few = await mount({ lang: 'en', events: events.slice(0, 12) });
    await expect.poll(() => deepQuery(few, '.canvas [data-event-id]')).toBeTruthy();
    expect(deepQuery(few, 'event-timeline-overview')).toBeUndefined();
    few.events = events;
    few.hide = 'overview';
    await settled(few);
    expect(deepQuery(few, 'event-timeline-overview')).toBeUndefined();
  });
});
