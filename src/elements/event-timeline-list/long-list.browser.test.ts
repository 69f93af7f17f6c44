import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseDate, parseTimeline, type Timeline } from '../../index.js';
import '../../define/event-timeline-list.js';
import '../languages/da.js';
import type { EventTimelineList } from './event-timeline-list.js';

const hour = 3_600_000;
const start = Date.UTC(1990, 0);

/** Events an hour apart, with texts of one to five lines. */
function timelineOf(count: number, language = 'en'): Timeline {
  const texts = [undefined, 'Short.', 'It took long. '.repeat(20), 'It went on. '.repeat(9)];
  const sources = [{ id: 'log', title: 'Station log' }];
  const { timeline } = parseTimeline({ language, sources, events: [] });
  const [pattern] = parseTimeline({
    sources,
    events: [{ date: '1990', title: 'Pattern', sources: ['log'] }],
  }).timeline.events;
  if (pattern === undefined) throw new Error('no pattern');
  const days = new Map<string, typeof pattern.date>();
  const events = Array.from({ length: count }, (_, index) => {
    const day = new Date(start + index * hour).toISOString().slice(0, 10);
    const date = days.get(day) ?? parseDate(day);
    days.set(day, date);
    const description = texts[(index * 7) % 4];
    const event = { ...pattern, id: `e${index}`, title: `Event ${index}`, date };
    return description === undefined ? event : { ...event, description };
  });
  return { ...timeline, events };
}

const only = (timeline: Timeline, keep: (index: number) => boolean): Timeline => ({
  ...timeline,
  events: timeline.events.filter((_, index) => keep(index)),
});

async function show(timeline: Timeline, place: Element | ShadowRoot = document.body) {
  const list = document.createElement('event-timeline-list');
  list.lang = 'en';
  list.timeline = timeline;
  place.append(list);
  await list.updateComplete;
  return list;
}

/** A list that is longer than its entries. */
async function showLong(timeline: Timeline, place?: Element | ShadowRoot) {
  const list = await show(timeline, place);
  await expect.poll(() => list.offsetHeight).toBeGreaterThan(timeline.events.length * 50);
  return list;
}

const entries = (list: EventTimelineList) => [
  ...list.renderRoot.querySelectorAll<HTMLElement>('li[data-event-id]'),
];
const idOf = (entry: Element | undefined) => entry?.getAttribute('data-event-id') ?? undefined;
const entry = (list: EventTimelineList, id: string) =>
  entries(list).find((candidate) => idOf(candidate) === id);
const nodes = (list: EventTimelineList) => list.renderRoot.querySelectorAll('*').length;
const isSeen = (element: Element, top = 0, bottom = innerHeight) => {
  const box = element.getBoundingClientRect();
  return box.bottom > top + 1 && box.top < bottom - 1;
};
/** The ids of the entries on the screen, which have to fill it. */
const onScreen = (list: EventTimelineList) =>
  entries(list)
    .filter((each) => isSeen(each))
    .map(idOf);
/** The first entry whose start is on the screen. */
const firstBegun = (list: EventTimelineList) =>
  idOf(entries(list).find((each) => isSeen(each) && each.getBoundingClientRect().top >= 0)) ?? '';
const dayOf = (list: EventTimelineList, id: string, timeline = list.timeline) =>
  timeline?.events.find((event) => event.id === id)?.date.edtf;
const topOf = (list: EventTimelineList, id: string) =>
  Math.round(entry(list, id)?.getBoundingClientRect().top ?? NaN);
const periods = (list: EventTimelineList) => [
  ...list.renderRoot.querySelectorAll<HTMLElement>('[part=period]'),
];
/** What the heading that stays in view says, and where it ends. */
const stuck = (list: EventTimelineList) => {
  const boxes = periods(list).map((heading) => ({ heading, box: heading.getBoundingClientRect() }));
  const found = boxes.find(({ box }) => box.top <= 1 && box.bottom > 1);
  return { text: found?.heading.textContent.trim(), bottom: found?.box.bottom ?? 0 };
};
/** Read from its start, below the heading that stays, with little air above. */
const isAtTop = (list: EventTimelineList, id: string) =>
  topOf(list, id) >= stuck(list).bottom - 1 && topOf(list, id) < 56;
/** No gap above the first entry that is seen, nor below the last, apart from the headings of days. */
const fillsScreen = (list: EventTimelineList) => {
  const seen = entries(list).filter((each) => isSeen(each));
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return false;
  const events = list.timeline?.events;
  const boxes = [...seen, ...periods(list).filter((each) => isSeen(each))].map((each) =>
    each.getBoundingClientRect(),
  );
  const end = Math.max(...boxes.map(({ bottom }) => bottom));
  const extent = end - first.getBoundingClientRect().top;
  return (
    (idOf(first) === events?.[0]?.id ||
      first.getBoundingClientRect().top <= stuck(list).bottom + 2) &&
    (idOf(last) === events?.at(-1)?.id || end >= innerHeight - 2) &&
    boxes.reduce((sum, { height }) => sum + height, 0) >= extent - 1
  );
};
const frame = () => new Promise(requestAnimationFrame);
const focused = (list: EventTimelineList) =>
  idOf(list.shadowRoot?.activeElement?.closest('li') ?? undefined);

beforeEach(async () => {
  await page.viewport(1000, 900);
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  expect(vi.mocked(console.warn).mock.calls).toEqual([]);
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  scrollTo(0, 0);
});

describe('a list of 100,000 events', () => {
  const timeline = timelineOf(100_000);

  it('opens with the first few, says how many there are, and leaves room for all', async () => {
    const list = await show(timeline);
    expect(entries(list).length).toBeLessThanOrEqual(60);
    expect(onScreen(list)[0]).toBe('e0');
    const note = list.renderRoot.querySelector('[part=note]');
    expect(note?.textContent).toMatch(/100,000 events.*only those near/s);
    await expect.poll(() => list.offsetHeight).toBeGreaterThan(5_000_000);
    expect(list.renderRoot.querySelector('[part=rest]')).toBeNull();
    const first = entry(list, 'e0');
    expect(first?.getAttribute('aria-setsize')).toBe('100000');
    expect(first?.getAttribute('aria-posinset')).toBe('1');
    expect(first?.parentElement?.localName).toBe('ol');
  });

  it('shows what is at the middle and at the end, with few nodes', async () => {
    const list = await showLong(timeline);
    for (const share of [0.5, 0.1, 0.9]) {
      scrollTo(0, list.offsetHeight * share);
      await expect.poll(() => fillsScreen(list)).toBe(true);
      const index = Number(onScreen(list)[0]?.slice(1));
      expect(Math.abs(index / 100_000 - share)).toBeLessThan(0.02);
      expect(nodes(list)).toBeLessThan(1500);
      expect(entry(list, `e${index}`)?.getAttribute('aria-posinset')).toBe(`${index + 1}`);
    }
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => onScreen(list)).toContain('e99999');
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => onScreen(list).at(-1)).toBe('e99999');
    scrollTo(0, 0);
    await expect.poll(() => onScreen(list)[0]).toBe('e0');
  });

  it('brings any event into view and gives it the focus', async () => {
    const list = await show(timeline);
    for (const id of ['e99999', 'e3', 'e54321', 'e54330']) {
      await list.reveal(id, { focus: true });
      expect(onScreen(list)).toContain(id);
      expect(focused(list)).toBe(id);
      await expect.poll(() => nodes(list)).toBeLessThan(1500);
    }
  });

  it('scrolls to a date: the first event at or after it', async () => {
    const list = await show(timeline);
    const id = `e${(Date.UTC(1995, 6) - start) / hour}`;
    expect(await list.scrollToDate('1995-07-01')).toBe(id);
    expect(isAtTop(list, id)).toBe(true);
    await expect.poll(() => fillsScreen(list)).toBe(true);
    expect(isAtTop(list, id)).toBe(true);
    expect(await list.scrollToDate(start)).toBe('e0');
    expect(await list.scrollToDate('2050')).toBe('e99999');
    await expect.poll(() => onScreen(list)).toContain('e99999');
    await expect(list.scrollToDate('July 1995')).rejects.toThrow(RangeError);
  });

  it('goes to a year that the reader picks, and says how many events each holds', async () => {
    const list = await showLong(timeline);
    await page.getByLabelText('Go to').selectOptions('1994 (8,760)');
    await page.getByRole('button', { name: 'Go' }).click();
    const id = `e${(Date.UTC(1994, 0) - start) / hour}`;
    await expect.poll(() => focused(list)).toBe(id);
    expect(onScreen(list)).toContain(id);
    list.lang = 'da';
    await expect.element(page.getByRole('button', { name: 'Gå' })).toBeVisible();
  });

  it('does not lose the focus to scrolling, and Tab goes on from there', async () => {
    const list = await showLong(timeline);
    await list.reveal('e7', { focus: true });
    scrollTo(0, 3_000_000);
    await expect.poll(() => fillsScreen(list)).toBe(true);
    expect(focused(list)).toBe('e7');
    await userEvent.tab(); // the number of the source
    await userEvent.tab();
    await expect.poll(() => focused(list)).toBe('e8');
    await expect.poll(() => onScreen(list)).toContain('e8');
  });

  it('keeps the selected event, and the words of it', async () => {
    const list = await showLong(timeline);
    list.selected = 'e41';
    scrollTo(0, 3_000_000);
    await expect.poll(() => fillsScreen(list)).toBe(true);
    expect(entry(list, 'e41')?.part.contains('event-selected')).toBe(true);
    scrollTo(0, 0);
    await expect.poll(() => onScreen(list)[0]).toBe('e0');
    await list.reveal('e41', { focus: false });
    expect(onScreen(list)).toContain('e41');
  });

  it('keeps the place when other events are shown', async () => {
    const list = await showLong(timeline);
    await list.reveal('e50001', { focus: false });
    await frame();
    const id = firstBegun(list);
    const odd = Number(id.slice(1)) % 2;
    const before = topOf(list, id);
    list.timeline = only(timeline, (index) => index % 2 === odd);
    await list.updateComplete;
    expect(Math.abs(topOf(list, id) - before)).toBeLessThanOrEqual(1);
    await expect.poll(() => fillsScreen(list)).toBe(true);
    expect(Math.abs(topOf(list, id) - before)).toBeLessThanOrEqual(1);
    // gone itself, and with it all that are left: what is nearest in time takes its place
    list.timeline = only(timeline, (index) => index % 2 !== odd);
    await list.updateComplete;
    const next = firstBegun(list);
    expect(dayOf(list, next)).toBe(dayOf(list, id, timeline));
    expect(Math.abs(topOf(list, next) - before)).toBeLessThanOrEqual(1);
    list.timeline = only(timeline, (index) => index > 49_970 && index < 50_040);
    await list.updateComplete;
    expect(list.renderRoot.querySelector('[part=note]')).toBeNull();
    expect(entries(list)).toHaveLength(69);
    expect(Math.abs(topOf(list, next) - before)).toBeLessThanOrEqual(1);
    expect(list.offsetHeight).toBeLessThan(50_000);
    list.timeline = timeline;
    await expect.poll(() => list.offsetHeight).toBeGreaterThan(5_000_000);
    await expect.poll(() => Math.abs(topOf(list, next) - before)).toBeLessThanOrEqual(1);
  });

  it('moves nothing that is read when the entries above turn out otherwise than expected', async () => {
    const list = await showLong(timeline);
    await list.reveal('e40000', { focus: false });
    await frame();
    for (let step = 0; step < 30; step += 1) {
      const id = onScreen(list)[2] ?? '';
      const before = topOf(list, id);
      scrollBy(0, -150);
      await frame();
      await frame();
      expect(Math.abs(topOf(list, id) - before - 150), `step ${step}`).toBeLessThanOrEqual(2);
      expect(fillsScreen(list)).toBe(true);
    }
  });

  it('lays itself out anew for another width, at the same place', async () => {
    const list = await showLong(timeline);
    await list.scrollToDate('1993-01-01');
    const id = firstBegun(list);
    const before = topOf(list, id);
    await page.viewport(400, 900);
    await expect.poll(() => list.clientWidth).toBeLessThanOrEqual(400);
    await expect.poll(() => Math.abs(topOf(list, id) - before)).toBeLessThanOrEqual(1);
    await expect.poll(() => fillsScreen(list)).toBe(true);
  });

  it('prints as far as paper goes, says what is left out, and comes back', async () => {
    const list = await showLong(timeline);
    await list.reveal('e30000', { focus: false });
    await frame();
    const [id] = onScreen(list);
    dispatchEvent(new Event('beforeprint'));
    expect(entries(list)).toHaveLength(5000);
    expect(list.renderRoot.querySelector('[part=rest]')?.textContent).toContain(
      'The other 95,000 events are not shown here.',
    );
    expect(entries(list).filter((each) => each.style.length > 0)).toEqual([]);
    dispatchEvent(new Event('afterprint'));
    expect(nodes(list)).toBeLessThan(1500);
    await expect.poll(() => onScreen(list)[0]).toBe(id);
  });
});

describe('a long list', () => {
  it('shows every event once to a reader who scrolls through', async () => {
    const list = await showLong(timelineOf(2000));
    const seen: string[] = [];
    for (let last = ''; last !== 'e1999';) {
      while (!fillsScreen(list)) await frame();
      const ids = onScreen(list).map(String);
      seen.push(...ids.filter((id) => !seen.includes(id)));
      last = ids.at(-1) ?? '';
      entry(list, last)?.scrollIntoView({ block: 'start', behavior: 'instant' });
      await frame();
    }
    expect(seen).toEqual(timelineOf(2000).events.map(({ id }) => id));
    expect(nodes(list)).toBeLessThan(1500);
  });

  it('prints one and all where paper goes so far', async () => {
    const list = await showLong(timelineOf(400));
    dispatchEvent(new Event('beforeprint'));
    expect(entries(list)).toHaveLength(400);
    expect(list.renderRoot.querySelector('[part=rest]')).toBeNull();
    dispatchEvent(new Event('afterprint'));
    expect(entries(list).length).toBeLessThan(75);
  });

  it.each(['light', 'shadow'])('scrolls in a box of the page, %s', async (kind) => {
    document.documentElement.dir = 'rtl';
    const box = document.createElement('div');
    box.style.cssText = 'height: 500px; overflow: auto; margin: 40px';
    document.body.append(box);
    const wrapper = document.createElement('div');
    wrapper.style.overflowX = 'auto';
    box.append('Before', wrapper);
    const place = kind === 'light' ? wrapper : wrapper.attachShadow({ mode: 'open' });
    const list = await showLong(timelineOf(5000), place);
    box.scrollTop = box.scrollHeight / 2;
    const { top, bottom } = box.getBoundingClientRect();
    const inBox = () => entries(list).filter((each) => isSeen(each, top, bottom));
    await expect.poll(() => inBox().length).toBeGreaterThan(1);
    expect(Math.abs(Number(idOf(inBox()[0])?.slice(1)) - 2500)).toBeLessThan(200);
    await list.reveal('e4999', { focus: true });
    expect(inBox().map(idOf)).toContain('e4999');
    expect(nodes(list)).toBeLessThan(1500);
    expect(scrollX).toBe(0);
  });

  it('can be moved on the page, and goes on', async () => {
    const list = await showLong(timelineOf(1000));
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(list);
    await expect.poll(() => list.offsetHeight).toBeGreaterThan(50_000);
    await list.reveal('e999', { focus: true });
    expect(focused(list)).toBe('e999');
  });

  it('keeps the day that is read in view, above what is read', async () => {
    const list = await showLong(timelineOf(3000));
    expect(periods(list)[0]?.textContent.trim()).toBe('January 1, 1990');
    for (const id of ['e1230', 'e2000', 'e2001', 'e60']) {
      await list.reveal(id, { focus: true });
      scrollBy(0, topOf(list, id) - 60);
      await expect.poll(() => fillsScreen(list)).toBe(true);
      const day = new Date(start + Number(id.slice(1)) * hour).getUTCDate();
      expect(stuck(list).text).toMatch(new RegExp(` ${day}, 1990$`));
      expect(topOf(list, id)).toBeGreaterThanOrEqual(stuck(list).bottom);
    }
  });

  it('leaves as much room as its entries and headings take, wherever the reader comes from', async () => {
    const list = await showLong(timelineOf(1200));
    const top = () => entry(list, 'e600')?.getBoundingClientRect().top ?? NaN;
    const start = () => list.getBoundingClientRect().top;
    await list.reveal('e600', { focus: false });
    for (let step = 0; step < 12; step += 1) {
      const before = top() - start();
      scrollBy(0, step < 6 ? 120 : -120);
      await frame();
      await frame();
      expect(Math.abs(top() - start() - before), `step ${step}`).toBeLessThanOrEqual(40);
    }
    expect(onScreen(list)).toContain('e600');
  });

  it('follows the wheel', async () => {
    const list = await showLong(timelineOf(1000));
    await userEvent.wheel(list, { delta: { y: 4000 } });
    await expect.poll(() => onScreen(list)).not.toContain('e0');
    await expect.poll(() => fillsScreen(list)).toBe(true);
  });
});

describe('a list of up to 75 events', () => {
  it('has them all in the page, and keeps the place when some go', async () => {
    const timeline = timelineOf(75);
    const list = await show(timeline);
    expect(entries(list)).toHaveLength(75);
    expect(list.renderRoot.querySelector('[part=note]')).toBeNull();
    expect(entry(list, 'e0')?.hasAttribute('aria-setsize')).toBe(false);
    await list.reveal('e60', { focus: false });
    const id = firstBegun(list);
    const before = topOf(list, id);
    const index = Number(id.slice(1));
    list.timeline = only(timeline, (other) => other >= index || other % 3 === 0);
    await list.updateComplete;
    expect(entries(list).length).toBeLessThan(75);
    expect(Math.abs(topOf(list, id) - before)).toBeLessThanOrEqual(1);
    list.timeline = only(timeline, (other) => other > index);
    await list.updateComplete;
    await expect.poll(() => onScreen(list)[0]).toBe(`e${index + 1}`);
  });

  it('stands under its days, each a list of its own with titles one level below', async () => {
    const list = await show(timelineOf(50));
    expect(
      periods(list).map(({ textContent, localName }) => [localName, textContent.trim()]),
    ).toEqual([
      ['h3', 'January 1, 1990'],
      ['h3', 'January 2, 1990'],
      ['h3', 'January 3, 1990'],
    ]);
    const lists = [...list.renderRoot.querySelectorAll('ol')];
    expect(lists.map(({ children }) => children.length)).toEqual([24, 24, 2]);
    expect(lists.map((each) => each.getAttribute('aria-labelledby'))).toEqual(
      periods(list).map(({ id }) => id),
    );
    expect(entry(list, 'e0')?.querySelector('[part=title]')?.localName).toBe('h4');
    list.timeline = only(timelineOf(50), (index) => index < 9);
    await list.updateComplete;
    await expect.poll(() => periods(list)).toEqual([]);
    expect(entry(list, 'e0')?.querySelector('[part=title]')?.localName).toBe('h3');
  });

  it('keeps the focus on an entry that comes under another heading', async () => {
    const timeline = timelineOf(60);
    const list = await show(timeline);
    await list.reveal('e30', { focus: true });
    list.timeline = only(timeline, (index) => index % 5 === 0);
    await list.updateComplete;
    await expect.poll(() => entries(list).length).toBe(12);
    expect(focused(list)).toBe('e30');
    list.timeline = only(timeline, (index) => index % 10 === 0);
    await expect.poll(() => entries(list).length).toBe(6);
    expect(focused(list)).toBe('e30');
  });

  it('scrolls to a date', async () => {
    const list = await show(timelineOf(75));
    expect(await list.scrollToDate('1990-01-03')).toBe('e48');
    expect(isAtTop(list, 'e48')).toBe(true);
  });
});
