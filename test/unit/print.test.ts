/** Prints timelines to PDF in a real browser, and reads the text of the PDF. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  formatDate,
  knownAt,
  parseTimeline,
  type Status,
  type Timeline,
  type TimelineEvent,
} from '../../src/core.js';
import { filterEvents } from '../../src/core/filter-events.js';
import { lookup } from '../../src/core/lookup.js';
import { da } from '../../src/locales/da.js';
import { en } from '../../src/locales/en.js';
import { statusTerm } from '../../src/core/status-words.js';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { pageScripts } from './page-scripts.js';

const root = join(import.meta.dirname, '../..');
const origin = 'http://timeline.test';
let browser: Browser;
let page: Page;

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body></body>
<script type="module">
  import '/define.js';
  const timeline = document.createElement('event-timeline');
  for (const [name, value] of new URLSearchParams(location.search)) timeline.setAttribute(name, value);
  document.body.append(timeline);
</script></html>`;

beforeAll(async () => {
  const files = await pageScripts();
  browser = await chromium.launch(launchOptions(await findBrowser()));
  page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC' });
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = files.get(pathname);
    if (pathname === '/') await route.fulfill({ body: html, contentType: 'text/html' });
    else if (script)
      await route.fulfill({ body: Buffer.from(script), contentType: 'text/javascript' });
    else await route.fulfill({ path: join(root, 'stories/data', pathname) });
  });
}, 120_000);

afterAll(() => browser.close());

/** Prints a timeline, and gives the text without its spaces: lines and pages break anywhere. */
async function printed(attributes: Record<string, string>): Promise<string> {
  await page.goto(`${origin}/?${new URLSearchParams({ view: 'list', ...attributes })}`);
  await page.locator('event-timeline li[data-event-id]').first().waitFor({ timeout: 60_000 });
  // what prints comes when the page is at rest
  await expect.poll(() => page.evaluate(isReadyToPrint), { timeout: 60_000 }).toBe(true);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  return bare(text);
}

/** Runs in the page. */
function isReadyToPrint(): boolean {
  dispatchEvent(new Event('beforeprint'));
  const { shadowRoot } = document.querySelector('event-timeline') ?? {};
  const isReady = shadowRoot?.querySelector('.paper') !== null;
  dispatchEvent(new Event('afterprint'));
  return isReady;
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '');
const withoutSpaces = (texts: readonly string[]) =>
  texts.map((text) => [text, bare(text)] as const);

/** Those of the texts that a PDF does not have. */
const missing = (pdf: string, texts: readonly string[]): string[] =>
  withoutSpaces(texts).flatMap(([text, searched]) => (pdf.includes(searched) ? [] : [text]));

async function story(name: string): Promise<Timeline> {
  const json: unknown = JSON.parse(await readFile(join(root, 'stories/data', name), 'utf8'));
  return parseTimeline(json).timeline;
}

const facts = (timeline: Timeline, locale: string) =>
  timeline.events.flatMap(({ title, date, description = '', citations }) => [
    title,
    formatDate(date, locale, { timeZone: timeline.timeZone }),
    description,
    ...citations.flatMap(({ quote }) => [quote?.text ?? '', quote?.translation ?? '']),
  ]);

const statusesIn = (timeline: Timeline): Status[] => {
  const found = lookup(timeline);
  return timeline.events.map((event) => found.status(event).status);
};

const buttons = ({ viewChart, viewList, zoomIn, zoomFit, filter, asOf, next }: typeof en) => [
  `${viewChart} ${viewList}`,
  ...[zoomIn, zoomFit, filter, asOf, next],
];

describe('a timeline on paper', () => {
  it('says of every event when, what, how it stands and who says so, with all addresses', async () => {
    const timeline = await story('titanic.en.json');
    const text = await printed({ src: '/titanic.en.json', lang: 'en' });
    expect(missing(text, facts(timeline, 'en'))).toEqual([]);
    const urls = timeline.sources.flatMap(({ url, archivedAt }) => [url ?? '', archivedAt ?? '']);
    expect(urls.filter(Boolean).length).toBeGreaterThan(3);
    expect(missing(text, urls)).toEqual([]);
    for (const status of new Set(statusesIn(timeline))) {
      const word = en[statusTerm[status]];
      const count = statusesIn(timeline).filter((each) => each === status).length;
      expect(text.split(word).length - 1, word).toBeGreaterThanOrEqual(count);
    }
    expect(withoutSpaces(buttons(en)).filter(([, word]) => text.includes(word))).toEqual([]);
  }, 120_000);

  it('numbers its sources as its events cite them, in Danish', async () => {
    const timeline = await story('reference-story.da.json');
    const text = await printed({ src: '/reference-story.da.json', lang: 'da' });
    expect(missing(text, facts(timeline, 'da'))).toEqual([]);
    const sources = timeline.sources.map(({ title }, index) => `${index + 1} ${title ?? ''}`);
    const end = text.slice(text.lastIndexOf(bare(`${da.sources} 1`)));
    expect(missing(end, sources)).toEqual([]);
    expect(text).not.toMatch(/Sources|Confirmed|Claimed|Reported/);
    expect(withoutSpaces(buttons(da)).filter(([, word]) => text.includes(word))).toEqual([]);
  }, 120_000);

  it('says in words which part it is: as known on a day, and by which filter', async () => {
    const whole = await story('titanic.en.json');
    const filter = { status: ['denied', 'disputed'] as const };
    const text = await printed({
      src: '/titanic.en.json',
      lang: 'en',
      filter: JSON.stringify(filter),
      'as-of': '1912-08',
    });
    expect(missing(text, ['What was known by August 1912', 'Status: Denied or Disputed'])).toEqual(
      [],
    );
    expect(text).toMatch(/Aselection:\d+of\d+events/);
    const known = knownAt(whole, '1912-08');
    const left = filterEvents(known, filter).events;
    const isLeft = ({ id }: TimelineEvent) => left.some((event) => event.id === id);
    const told = (events: readonly TimelineEvent[]) =>
      events.flatMap(({ description }) => description ?? []);
    expect(missing(text, told(left))).toEqual([]);
    const gone = told(whole.events.filter((event) => !isLeft(event)));
    expect(gone.length).toBeGreaterThan(10);
    expect(missing(text, gone)).toEqual(gone);
  }, 120_000);

  it('gives the screen back', async () => {
    await expect.poll(() => page.locator('event-timeline .paper').count()).toBe(0);
    expect(await page.locator('event-timeline li[data-event-id]').first().isVisible()).toBe(true);
  });
});
