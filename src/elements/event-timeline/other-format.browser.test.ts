import { afterEach, expect, it, vi } from 'vitest';
import { mount, readableText } from '../../../test/browser/fixture.js';
import type { EventTimeline } from './event-timeline.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const sample = async (path: string): Promise<string> =>
  (await fetch(`/test/samples/${path}`)).text();
const addressOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : input.toString();

/** Shows what a server would answer with. */
async function shown(text: string, src = 'timeline'): Promise<EventTimeline> {
  const file = URL.createObjectURL(new Blob([text]));
  const asked = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
    addressOf(input) === src ? asked(file, init) : asked(input, init),
  );
  const element = await mount({ src, view: 'list' });
  await expect.poll(() => element.matches(':state(loading)')).toBe(false);
  await element.updateComplete;
  return element;
}

it('shows a timeline of TimelineJS, and says in its terms what is missing', async () => {
  const element = await shown(await sample('timelinejs/krakatoa.json'));
  expect(element.timeline.events).toHaveLength(7);
  expect(readableText(element)).toContain('Krakatoa 1883');
  await expect.poll(() => element.problems.length).toBe(5);
  expect(element.problems.at(-1)).toMatchObject({
    path: '/events/7/start_date',
    message: expect.stringContaining('Event 8 “A slide without a date”') as string,
  });
});

it('shows its sheet', async () => {
  const element = await shown(await sample('timelinejs/krakatoa.csv'));
  expect(element.timeline.events).toHaveLength(5);
  expect(element.timeline.eras).toHaveLength(1);
});

it('shows a table with a Danish header, and tells of its rows in the reader’s language', async () => {
  const element = await shown(await sample('csv/danish-excel.csv'));
  expect(element.timeline.events.map(({ title }) => title)).toContain('Stormen på Dybbøl');
  await expect.poll(() => element.problems.map(({ path }) => path)).toEqual(['/4/Dato']);
  element.lang = 'da';
  await expect.poll(() => readableText(element)).toMatch(/Række 4/);
});

it('says in the reader’s language why a file of another format is not shown whole', async () => {
  const element = await shown(await sample('timelinejs/krakatoa.csv'));
  element.lang = 'da';
  await expect
    .poll(() => readableText(element))
    .toContain('Række 9 »A child of the mountain«, "Day": "30" kunne ikke bruges og er udeladt.');
  expect(readableText(element)).toContain('Det tal findes ikke her, så datoen slutter før dette.');
  element.lang = 'de';
  await expect.poll(() => readableText(element)).toContain('Diese Zahl gibt es hier nicht');
});

it('reads a published sheet where its text is', async () => {
  const src = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vTw/pubhtml';
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation((input) => {
    asked.push(addressOf(input));
    return addressOf(input).endsWith('output=csv')
      ? Promise.resolve(new Response('Date,Title\n2023-05,Raid\n'))
      : Promise.reject(new TypeError('refused by CORS'));
  });
  const element = await mount({ src, view: 'list' });
  await expect.poll(() => element.timeline.events.length).toBe(1);
  expect(asked.at(-1)).toBe('https://docs.google.com/spreadsheets/d/e/2PACX-1vTw/pub?output=csv');
});

it('shows the timeline of a page', async () => {
  const item = '<li><time datetime="2023-05">May</time><h3>Raid</h3></li>';
  const page = `<!doctype html><title>x</title><event-timeline><ol>${item}</ol></event-timeline>`;
  const element = await shown(page);
  await expect.poll(() => element.timeline.events.map(({ title }) => title)).toEqual(['Raid']);
  expect(element.problems).toEqual([]);
});

it('shows a long table, which comes in pieces', async () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, index) => `${1000 + (index % 1000)},Event ${index} ${'x'.repeat(70)}`,
  );
  const element = await shown(`Date,Title\n${rows.join('\n')}\n`);
  await expect.poll(() => element.timeline.events.length).toBe(40_000);
  expect(element.problems).toEqual([]);
});

it('still says that what is in no format is no JSON', async () => {
  const element = await shown('hello');
  await expect.poll(() => element.problems.map(({ code }) => code)).toContain('not-json');
});

it('lets a list of sources complete events that come otherwise', async () => {
  const element = await shown('{"sources":[{"id":"a","title":"A paper"}]}');
  element.events = [{ date: '2023', title: 'Raid', sources: ['a'] }];
  await expect.poll(() => element.timeline.sources.map(({ title }) => title)).toEqual(['A paper']);
  expect(element.problems).toEqual([]);
});
