import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { deepQuery, mount, readableText } from '../../../test/browser/fixture.js';
import { fromCsv } from '../../formats/from-csv.js';
import { fromJson } from '../../formats/from-json.js';
import type { EventTimeline } from './event-timeline.js';

const events = [
  { id: 'raid', date: '2023-05', title: 'Raid', sources: ['paper'] },
  { id: 'flood', date: '2024', title: 'Flood' },
];
const sources = [{ id: 'paper', title: 'A paper', url: 'https://a.org/1' }];
const lists = { events, sources, view: 'list' } as const;

/** What the browser was given to save. */
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const menuIn = (element: EventTimeline) =>
  expect
    .poll(() => deepQuery<HTMLDetailsElement>(element, '.downloads'))
    .toBeDefined()
    .then(() => {
      const menu = deepQuery<HTMLDetailsElement>(element, '.downloads');
      if (!menu) throw new Error('there is no menu');
      return menu;
    });
const buttons = (menu: Element) => [...menu.querySelectorAll('button')];

describe('what can be taken home', () => {
  it('is the whole timeline in each format', async () => {
    const element = await mount(lists);
    await element.download('json');
    await element.download('csv');
    expect(saved.map(({ name }) => name)).toEqual(['timeline.json', 'timeline.csv']);
    expect(fromJson(await saved[0]?.text).timeline).toEqual(element.timeline);
    expect(fromCsv(await saved[1]?.text).timeline.events).toHaveLength(2);
  });

  it.each([
    ['ndjson', 'ndjson', '"date":"2023-05"'],
    ['html', 'html', '<!doctype html>'],
    ['markdown', 'md', 'A paper'],
    ['svg', 'svg', '<svg'],
    ['icalendar', 'ics', 'BEGIN:VCALENDAR'],
    ['json-ld', 'jsonld', '"https://schema.org"'],
    ['csl-json', 'csl.json', 'A paper'],
    ['bibtex', 'bib', 'A paper'],
    ['ris', 'ris', 'TI  - A paper'],
  ] as const)('can be %s', async (format, ending, text) => {
    const element = await mount(lists);
    await element.download(format);
    expect(saved[0]?.name).toBe(`timeline.${ending}`);
    expect((await saved[0]?.text)?.toLowerCase()).toContain(text.toLowerCase());
  });

  it('is a table as Danish spreadsheets expect it, where Danish is spoken', async () => {
    const element = await mount({ ...lists, lang: 'da' });
    await element.download('csv');
    expect(await saved[0]?.text).toMatch(/^ID;Dato;Titel;/);
  });

  it('is refused in a format that nobody knows', async () => {
    const element = await mount(lists);
    await expect(element.download('xlsx' as 'csv')).rejects.toThrow(/"xlsx".*json/);
    expect(saved).toEqual([]);
  });
});

describe('the menu', () => {
  it('opens, says what there is, and hands it over', async () => {
    const element = await mount(lists);
    const menu = await menuIn(element);
    const summary = menu.querySelector('summary');
    expect(summary?.textContent?.trim()).toBe('Download');
    expect(menu.open).toBe(false);
    await userEvent.click(summary as HTMLElement);
    expect(menu.open).toBe(true);
    expect(buttons(menu).map((button) => readableText(button))).toEqual([
      'Everything | JSON',
      'Web page | HTML',
      'Text with footnotes | Markdown',
      'Picture of the chart | SVG',
      'Table of events | CSV',
      'Calendar | iCalendar',
      'Linked data | JSON-LD',
      'Sources | CSL-JSON',
      'Sources | BibTeX',
      'Sources | RIS',
    ]);
    await userEvent.click(buttons(menu)[4] as HTMLElement);
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['timeline.csv']);
    expect(menu.open).toBe(false);
  });

  it('is worked with the keys, and Escape gives the focus back', async () => {
    const element = await mount(lists);
    const menu = await menuIn(element);
    const summary = menu.querySelector('summary');
    summary?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => menu.open).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot?.activeElement).toBe(buttons(menu)[0]);
    await userEvent.keyboard('{Escape}');
    expect(menu.open).toBe(false);
    expect(element.shadowRoot?.activeElement).toBe(summary);
  });

  it('has targets that a finger finds, and stays within a narrow page', async () => {
    const place = document.createElement('div');
    place.style.inlineSize = '320px';
    document.body.append(place);
    const element = await mount(lists, place);
    const menu = await menuIn(element);
    menu.open = true;
    const edge = place.getBoundingClientRect();
    for (const target of [...buttons(menu), menu.querySelector('summary')]) {
      const { width, height, left, right } = (target as Element).getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(left).toBeGreaterThanOrEqual(edge.left);
      expect(right).toBeLessThanOrEqual(edge.right + 1);
    }
  });

  it('offers no sources where there are none', async () => {
    const element = await mount({ events: [{ date: '2023', title: 'Raid' }], view: 'list' });
    const menu = await menuIn(element);
    expect(readableText(menu)).not.toContain('Sources');
  });

  it('can be left out', async () => {
    const element = await mount({ ...lists, hide: 'downloads' });
    await expect.poll(() => deepQuery(element, 'footer')).toBeDefined();
    expect(deepQuery(element, '.downloads')).toBeUndefined();
  });

  it('speaks the reader’s language', async () => {
    const element = await mount({ ...lists, lang: 'da' });
    const menu = await menuIn(element);
    expect(menu.querySelector('summary')?.textContent?.trim()).toBe('Hent');
    expect(readableText(menu)).toContain('Tabel over begivenheder');
  });
});
