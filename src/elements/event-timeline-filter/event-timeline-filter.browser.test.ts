import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../define.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { TimelineFilter } from '../../core/filter-events.js';
import type { EventInput } from '../../core/model.js';
import type { FilterChangeEvent } from '../../events/filter-change.js';
import type { EventTimelineFilter } from './event-timeline-filter.js';

const sources = [
  { id: 'paper', title: 'The morning paper' },
  { id: 'party', title: 'The ministry', party: true },
];
const events: EventInput[] = [
  { date: '2024-01', title: 'A fire at night', actors: ['Crew', 'Mayor'], sources: ['paper'] },
  { date: '2024-02', title: 'A flood', actors: ['Crew'], place: 'Harbour', sources: ['party'] },
  { date: '2024-03', title: 'A second fire', actors: ['Mayor'], place: 'Hall', tags: ['inquiry'] },
  { date: '2024-04', title: 'Calm', place: 'Hall' },
];

async function mount(
  set: Partial<EventTimelineFilter> = {},
  given: readonly EventInput[] = events,
): Promise<{ element: EventTimelineFilter; told: (TimelineFilter | undefined)[] }> {
  const element = document.createElement('event-timeline-filter');
  const { timeline } = parseTimeline({ events: given, sources });
  Object.assign(element, { lang: 'en', timeline, ...set });
  const told: (TimelineFilter | undefined)[] = [];
  element.addEventListener('filter-change', ({ filter }: FilterChangeEvent) => told.push(filter));
  document.body.append(element);
  await element.updateComplete;
  return { element, told };
}

const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const status = () => page.getByRole('status');
const words = () => page.getByRole('searchbox', { name: 'Words' });
const focusedName = (element: EventTimelineFilter) =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ??
  element.shadowRoot?.activeElement?.textContent.trim();

beforeEach(async () => {
  await page.viewport(900, 900);
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('a filter', () => {
  it('offers what occurs, with how often, and nothing where there is no choice', async () => {
    const { element } = await mount();
    const titles = [...(element.shadowRoot?.querySelectorAll('legend') ?? [])];
    const parts = titles.map((title) => title.textContent.trim());
    expect(parts).toEqual(['How it stands', 'Involved', 'Place', 'Source']);
    await expect.element(box('Crew 2 events')).not.toBeChecked();
    await expect.element(box('The ministry 1 event')).toBeVisible();
    await expect.element(status()).toHaveTextContent('');
  });

  it('tells each choice, and what the others would show beside it', async () => {
    const { told } = await mount();
    await box('Crew 2 events').click();
    expect(told).toEqual([{ actor: ['Crew'] }]);
    await expect.element(status()).toHaveTextContent('2 of 4 events shown');
    await expect.element(box('Mayor 2 events')).toBeVisible();
    await expect.element(box('Hall 0 events')).toBeVisible();
    await box('Harbour 1 event').click();
    expect(told.at(-1)).toEqual({ actor: ['Crew'], place: ['Harbour'] });
    await expect.element(status()).toHaveTextContent('1 of 4 events shown');
    await box('Crew 1 event').click();
    expect(told.at(-1)).toEqual({ place: ['Harbour'] });
  });

  it('is one stop of the tab key a part, through which the arrow keys go', async () => {
    const many: EventInput[] = ['Ada', 'Ben', 'Cleo', 'Dan'].map((actor, index) => ({
      date: `2024-0${index + 1}`,
      title: 'A walk',
      actors: [actor],
      place: ['Hall', 'Harbour', 'Hall', 'Harbour'][index],
    }));
    const { told } = await mount({ filter: { actor: ['Ben'] } }, many);
    const has = (name: string) =>
      expect.poll(() => box(name).element().matches(':focus')).toBe(true);
    words().element().focus();
    await userEvent.keyboard('{Tab}');
    await has('Ben 1 event');
    await userEvent.keyboard('{ArrowDown}');
    await has('Cleo 1 event');
    await userEvent.keyboard(' ');
    expect(told).toEqual([{ actor: ['Ben', 'Cleo'] }]);
    await has('Cleo 1 event');
    await userEvent.keyboard('{End}{ArrowDown}');
    await has('Ada 1 event');
    await userEvent.keyboard('{Home}{ArrowUp}');
    await has('Dan 1 event');
    // two values are no way at all, and stay two stops
    await userEvent.keyboard('{Tab}');
    await has('Hall 1 event');
    await userEvent.keyboard('{Tab}');
    await has('Harbour 1 event');
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}');
    await has('Dan 1 event');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(words().element().matches(':focus')).toBe(true);
  });

  it('is worked by keyboard alone: typed into, ticked, and given up choice by choice', async () => {
    const { element, told } = await mount();
    element.focus();
    await userEvent.keyboard('FIRE');
    await expect.element(status()).toHaveTextContent('2 of 4 events shown');
    await expect.element(words()).toHaveValue('FIRE');
    while (focusedName(element) !== undefined && !box('Crew 1 event').element().matches(':focus'))
      await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(told.at(-1)).toEqual({ text: 'FIRE', actor: ['Crew'] });
    await expect.element(status()).toHaveTextContent('1 of 4 events shown');
    page.getByRole('button', { name: 'Remove Words: “FIRE”' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(told.at(-1)).toEqual({ actor: ['Crew'] });
    await expect.poll(() => focusedName(element)).toBe('Remove Involved: Crew');
    await userEvent.keyboard('{Enter}');
    expect(told.at(-1)).toBeUndefined();
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(words().element());
  });

  it('gives all choices up at once', async () => {
    const filter = { actor: ['Crew'], text: 'fire' };
    const { told } = await mount({ filter });
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(told).toEqual([undefined]);
    await expect.element(words()).toHaveValue('');
    await expect.element(box('Crew 2 events')).not.toBeChecked();
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it('finds a value among many, by its name without accents', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      date: '2024',
      title: `Event ${i}`,
      place: i === 39 ? 'Élysée' : `Place ${i}`,
    }));
    const { told } = await mount({}, many);
    await expect.element(page.getByText('12 of 40')).toBeVisible();
    expect(box('Élysée 1 event').query()).toBeNull();
    await page.getByRole('searchbox', { name: 'Find under “Place”' }).fill('elys');
    await box('Élysée 1 event').click();
    expect(told).toEqual([{ place: ['Élysée'] }]);
    await page.getByRole('searchbox', { name: 'Find under “Place”' }).fill('');
    await expect.element(box('Élysée 1 event')).toBeChecked();
    await page.getByRole('searchbox', { name: 'Find under “Place”' }).fill('nowhere');
    await expect.element(page.getByText('Nothing by that name.')).toBeVisible();
  });

  it('says collapsed only what is chosen', async () => {
    const { element } = await mount({ collapsed: true });
    expect(element.getBoundingClientRect().height).toBe(0);
    element.filter = { place: ['Hall'] };
    await expect.element(page.getByText('2 of 4 events shown')).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Remove Place: Hall' })).toBeVisible();
  });

  it('leaves out how claims stand where that is chosen elsewhere, and says nothing aloud', async () => {
    const filter: TimelineFilter = { status: ['claimed'] };
    const { element } = await mount({ withoutStatus: true, quiet: true, filter });
    expect(element.shadowRoot?.textContent).not.toContain('How it stands');
    await expect.element(page.getByText('1 of 4 events shown')).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(1);
    expect(status().query()).toBeNull();
  });

  it('counts many events without holding up the page', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => ({
      date: '2024',
      title: `Event ${i}`,
      actors: [`Actor ${i % 20}`],
    }));
    const { timeline } = parseTimeline({ events: many });
    const { element } = await mount({});
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      // the last turn comes when the test is over
      if (status().query() === null) return;
      if (status().element().textContent.trim() === '') turns += 1;
      channel.port2.postMessage(undefined);
    };
    channel.port2.postMessage(undefined);
    element.timeline = timeline;
    element.filter = { text: 'event 99', actor: ['Actor 3'] };
    await expect.element(status()).toHaveTextContent(/^\d+ of 30000 events shown$/);
    channel.port1.close();
    expect(turns).toBeGreaterThan(3);
  });

  it('speaks Danish', async () => {
    const { element } = await mount({ lang: 'da', filter: { text: 'fire' } });
    await expect.element(page.getByText('2 af 4 begivenheder vises')).toBeVisible();
    expect(element.shadowRoot?.textContent).toContain('Aktør');
    await expect.element(page.getByRole('button', { name: 'Fjern Ord: »fire«' })).toBeVisible();
  });
});
