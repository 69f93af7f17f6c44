import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deepQuery, mount, readableText } from '../../../test/browser/fixture.js';
import type { EventInput } from '../../core/model.js';
import type { FilterChangeEvent } from '../../events/filter-change.js';
import type { EventTimeline } from './event-timeline.js';

const events: EventInput[] = [
  { date: '2024-01', title: 'A fire', actors: ['Crew', 'Mayor'], status: 'confirmed' },
  { date: '2024-02', title: 'A flood', actors: ['Crew'], place: 'Harbour', status: 'claimed' },
  { date: '2024-03', title: 'A speech', actors: ['Mayor'], place: 'Hall', status: 'claimed' },
  { date: '2024-04', title: 'Calm', place: 'Hall' },
];
const titles = (element: EventTimeline) =>
  [
    ...(deepQuery(element, 'event-timeline-list')?.shadowRoot?.querySelectorAll('[part=title]') ??
      []),
  ].map((title) => title.textContent.trim());
const open = () => page.getByRole('button', { name: 'Filter', exact: true });

beforeEach(async () => {
  await page.viewport(1000, 900);
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('the rest of the filter', () => {
  it('is opened by keyboard, narrows list and chart, and is left where it was opened', async () => {
    const element = await mount({ lang: 'en', events });
    const told: unknown[] = [];
    element.addEventListener('filter-change', ({ filter }: FilterChangeEvent) => told.push(filter));
    await expect.element(open()).toHaveAttribute('aria-expanded', 'false');
    open().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(open()).toHaveAttribute('aria-expanded', 'true');
    const crew = page.getByRole('checkbox', { name: 'Crew 2 events' });
    await expect.element(crew).toBeVisible();
    crew.element().focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => titles(element)).toEqual(['A fire', 'A flood']);
    expect(told).toEqual([{ actor: ['Crew'] }]);
    await page.getByRole('button', { name: /^Claimed 1$/ }).click();
    await expect.poll(() => titles(element)).toEqual(['A flood']);
    expect(told.at(-1)).toEqual({ actor: ['Crew'], status: ['claimed'] });
    await open().click();
    await expect.element(page.getByText('1 of 4 events shown')).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toEqual([]);
    page.getByRole('button', { name: 'Show all' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => titles(element)).toHaveLength(4);
    await expect.poll(() => open().element().matches(':focus')).toBe(true);
  });

  it('says what is chosen without being opened, so that nobody forgets that it is a part', async () => {
    const element = await mount({
      lang: 'en',
      events,
      filter: { place: ['Hall'], text: 'speech' },
    });
    await expect.element(page.getByText('1 of 4 events shown')).toBeVisible();
    await page.getByRole('button', { name: 'Remove Words: “speech”' }).click();
    await expect.poll(() => titles(element)).toEqual(['A speech', 'Calm']);
    expect(element.filter).toEqual({ place: ['Hall'] });
  });

  it('is not there where there is nothing to choose, or the author leaves filters out', async () => {
    const few = [{ date: '2024', title: 'One thing', actors: ['Crew'] }];
    const element = await mount({ lang: 'en', events: few });
    expect(open().query()).toBeNull();
    element.events = events;
    await expect.element(open()).toBeVisible();
    element.hide = 'filters';
    element.filter = { place: ['Hall'] };
    await element.updateComplete;
    expect(open().query()).toBeNull();
    expect(readableText(element)).not.toContain('events shown');
  });

  it('filters many events in stretches, and shows the last choice', async () => {
    const many = Array.from({ length: 12_000 }, (_, i) => ({
      id: `e${i}`,
      date: `20${String(10 + (i % 14))}`,
      title: `Event ${i}`,
    }));
    const element = await mount({ lang: 'en', events: many, view: 'list' });
    element.filter = { text: 'event 11' };
    element.filter = { text: 'event 1199' };
    await element.updateComplete;
    await expect.poll(() => titles(element).length).toBe(12);
    await expect.element(page.getByText('12 of 12000 events shown')).toBeVisible();
  });
});

describe('lanes', () => {
  const lanes = (element: EventTimeline) =>
    [...(element.shadowRoot?.querySelectorAll('.et-lane-name') ?? [])].map((name) =>
      name.textContent.trim(),
    );
  const marks = (element: EventTimeline, title: string) =>
    [...(element.shadowRoot?.querySelectorAll('.canvas [data-event-id] .et-text') ?? [])].filter(
      (text) => text.textContent === title,
    );
  const choice = () => page.getByRole('combobox', { name: 'Lanes' });

  it('are by who is involved: an event in the lane of each, and counted once', async () => {
    const element = await mount({ lang: 'en', events, groupBy: 'actor' });
    await expect.poll(() => lanes(element)).toEqual(['Crew', 'Mayor', 'Nobody named']);
    expect(marks(element, 'A fire')).toHaveLength(2);
    expect(marks(element, 'Calm')).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: /^Confirmed 1$/ })).toBeVisible();
    expect(titles(element)).toEqual(['A fire', 'A flood', 'A speech', 'Calm']);
  });

  it('are chosen by the reader, among those that tell events apart', async () => {
    const element = await mount({ lang: 'en', events });
    await expect.element(choice()).toHaveValue('none');
    const options = [...choice().element().querySelectorAll('option')];
    expect(options.map(({ value }) => value)).toEqual(['none', 'actor', 'place', 'status']);
    await choice().selectOptions('place');
    await expect.poll(() => lanes(element)).toEqual(['Hall', 'Harbour', 'Place unknown']);
    expect(element.groupBy).toBe('place');
    await choice().selectOptions('status');
    await expect.poll(() => lanes(element)).toEqual(['Unsourced', 'Claimed', 'Confirmed']);
    await choice().selectOptions('none');
    await expect.poll(() => lanes(element)).toEqual([]);
  });

  it('speak the reader’s language, and take any other word for groups', async () => {
    const element = await mount((one) => {
      one.lang = 'da';
      one.setAttribute('group-by', 'weather');
      one.groups = [{ id: 'north', title: 'Nord' }];
      one.events = [
        { date: '2024', title: 'Sne', group: 'north' },
        { date: '2025', title: 'Tø' },
      ];
    });
    await expect.poll(() => lanes(element)).toEqual(['Nord', 'Uden spor']);
  });

  it('follow a filter, and keep their places at an earlier date', async () => {
    const sources = [
      { id: 'a', title: 'First', issued: '2024-02' },
      { id: 'b', title: 'Second', issued: '2024-06' },
    ];
    const told = events.map((event, i) => ({ ...event, sources: [i === 0 ? 'a' : 'b'] }));
    const element = await mount({ lang: 'en', events: told, sources, groupBy: 'actor' });
    await expect.poll(() => marks(element, 'A flood')).toHaveLength(1);
    element.asOf = '2024-03';
    await expect.poll(() => marks(element, 'A flood')).toHaveLength(0);
    expect(lanes(element)).toEqual(['Crew', 'Mayor', 'Nobody named']);
    element.removeAttribute('as-of');
    element.filter = { text: 'speech' };
    await expect.poll(() => lanes(element)).toEqual(['Mayor']);
  });
});
