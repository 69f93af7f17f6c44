/** Opens pages that were rendered before they were sent: without scripts, and while scripts come. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatDate, parseTimeline, type Timeline } from '../../src/core.js';
import { lookup } from '../../src/core/lookup.js';
import { sourceName } from '../../src/core/source-line.js';
import { statusTerm } from '../../src/core/status-words.js';
import { htmlWords, renderPage, type RenderPageOptions } from '../../src/formats.js';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { pageScripts } from './page-scripts.js';

const root = join(import.meta.dirname, '../..');
const origin = 'http://timeline.test';
let browser: Browser;
let files: Map<string, Uint8Array>;
let page: Page | undefined;

const story = async (name: string): Promise<Timeline> => {
  const text = await readFile(join(root, 'stories/data', name), 'utf8');
  return parseTimeline(JSON.parse(text)).timeline;
};

/** Two events, so that what follows the timeline is in the window. */
const short = parseTimeline({
  title: 'A short one',
  events: [
    { date: '2023-05', title: 'A raid', description: 'It *is* said.', source: 'legion' },
    { date: '2024', title: 'An answer' },
  ],
  sources: [{ id: 'legion', title: 'Their channel', party: true }],
}).timeline;

/** More sources than there is room for under two events: they come after the list, and push. */
const wellSourced = (language: string): Timeline =>
  parseTimeline({
    title: 'A raid',
    language,
    credits: 'Those who wrote it',
    events: [
      {
        date: '2023-05',
        title: 'A raid',
        citations: Array.from({ length: 5 }, (_, i) => ({ source: `s${i}` })),
      },
      { date: '2024', title: 'An answer' },
    ],
    sources: Array.from({ length: 5 }, (_, i) => ({ id: `s${i}`, title: `Source ${i}` })),
  }).timeline;

beforeAll(async () => {
  files = await pageScripts();
  files.set('/prerendered.css', await readFile(join(root, 'src/themes/prerendered.css')));
  browser = await chromium.launch(launchOptions(await findBrowser()));
}, 120_000);

afterAll(() => browser.close());
afterEach(async () => {
  await page?.close();
  page = undefined;
});

interface Visit {
  readonly width?: number;
  readonly scripts?: boolean;
  /** Which scripts do not come. */
  readonly without?: RegExp;
  /** Milliseconds that each script takes. */
  readonly delay?: number;
  /** Which scripts take three times as long. */
  readonly late?: RegExp;
}

/** Opens a page; every frame notes what has moved, and whether the events can be read. */
async function visit(html: string, options: Visit = {}): Promise<Page> {
  const { width = 1000, scripts = true, without, delay = 0, late } = options;
  const opened = await browser.newPage({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    locale: 'en-US',
  });
  page = opened;
  await opened.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    const file = files.get(pathname);
    if (file === undefined || without?.test(pathname)) return route.fulfill({ status: 404 });
    const wait = late?.test(pathname) ? delay * 3 : delay;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ body: Buffer.from(file), contentType });
  });
  if (scripts) await opened.addInitScript(watch);
  await opened.goto(origin);
  return opened;
}

interface Seen {
  shift: number;
  moved: string[];
  blank: number;
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { shift: 0, moved: [], blank: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      };
      seen.shift += value;
      seen.moved.push(...sources.map(({ node }) => node?.nodeName ?? '?'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const isSeen = (element: Element | null | undefined) =>
    (element?.getClientRects().length ?? 0) > 0;
  const look = () => {
    const host = document.querySelector('event-timeline');
    const list = host?.shadowRoot?.querySelector('event-timeline-list');
    const isThere = host && document.readyState !== 'loading';
    if (
      isThere &&
      !isSeen(host.querySelector('li')) &&
      !isSeen(list?.shadowRoot?.querySelector('li'))
    )
      seen.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const seenOf = (opened: Page) =>
  opened.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

const after = '<p>What follows, which shall not move.</p>';
const rendered = async (timeline: Timeline, options: RenderPageOptions = {}): Promise<string> => {
  const html = await renderPage(timeline, {
    stylesheets: ['/prerendered.css'],
    scripts: ['/define.js'],
    ...options,
  });
  return html.replace('</body>', `${after}</body>`);
};

describe('without scripts', () => {
  it.each([
    ['illustrative-story.en.json', 'en'],
    ['reference-story.da.json', 'da'],
  ])('%s shows every event, status and source, in words', async (name, language) => {
    const timeline = await story(name);
    const opened = await visit(await rendered(timeline), { scripts: false });
    const spaced = (some: string) => some.replace(/\s+/g, ' ');
    const text = spaced(await opened.locator('body').innerText());
    const { terms } = await htmlWords(language);
    const { statusOf } = lookup(timeline);
    const { timeZone = 'UTC' } = timeline;
    expect(timeline.events.length).toBeGreaterThan(3);
    for (const event of timeline.events) {
      expect(text).toContain(event.title);
      expect(text).toContain(spaced(formatDate(event.date, language, { timeZone })));
      expect(text).toContain(terms[statusTerm[statusOf(event)]]);
      for (const { quote } of event.citations)
        if (quote) expect(text).toContain(spaced(quote.text));
      for (const { text: correction } of event.corrections) expect(text).toContain(correction);
    }
    for (const source of timeline.sources) expect(text).toContain(sourceName(source));
  });

  it('asks no other host for anything', async () => {
    const asked: string[] = [];
    const html = await rendered(await story('titanic.en.json'));
    const opened = await visit(html, { scripts: false });
    opened.on('request', (request) => asked.push(request.url()));
    await opened.reload();
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  });
});

describe('when scripts come', () => {
  const cases: [string, () => Promise<Timeline>, Visit][] = [
    ['a long story on a phone', () => story('illustrative-story.en.json'), { width: 390 }],
    ['a long story on a desk', () => story('illustrative-story.en.json'), {}],
    ['two events on a phone', () => Promise.resolve(short), { width: 390 }],
    ['two events on a desk', () => Promise.resolve(short), {}],
    ['two events, slowly', () => Promise.resolve(short), { delay: 150 }],
    ...['en', 'de'].flatMap((language) =>
      [390, 1000].flatMap((width) =>
        [/event-timeline-sources/, /companions/, /\/de-/].map(
          (late): [string, () => Promise<Timeline>, Visit] => [
            `five sources, ${language}, ${width} px, ${late.source} late`,
            () => Promise.resolve(wellSourced(language)),
            { width, delay: 60, late },
          ],
        ),
      ),
    ),
  ];

  it.each(cases)('nothing moves and nothing is blank: %s', async (_, timeline, how) => {
    const opened = await visit(await rendered(await timeline()), how);
    const list = opened.locator('event-timeline-list');
    await list.locator('li').first().waitFor();
    await opened.locator('event-timeline-sources li').first().waitFor({ state: 'attached' });
    await opened.locator('event-timeline [part=footer]').waitFor({ state: 'attached' });
    await opened.waitForLoadState('networkidle');
    expect(await seenOf(opened)).toEqual({ shift: 0, moved: [], blank: 0 });
    const last = (await timeline()).events.at(-1)?.title ?? '';
    expect(await list.locator('li', { hasText: last }).count()).toBe(1);
  });

  it('the model is the one that was rendered', async () => {
    const timeline = await story('illustrative-story.en.json');
    const opened = await visit(await rendered(timeline));
    await opened.locator('event-timeline-list li').first().waitFor();
    const read = await opened.evaluate(() =>
      JSON.stringify(document.querySelector('event-timeline')?.timeline),
    );
    expect(JSON.parse(read ?? '')).toEqual(JSON.parse(JSON.stringify(timeline)));
  });
});

describe('the author’s HTML stays', () => {
  const isReadable = async (opened: Page) => {
    await opened.waitForLoadState('networkidle');
    const { width, height } = (await opened.locator('li#event-a-raid').boundingBox()) ?? {};
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(40);
    expect((await seenOf(opened)).blank).toBe(0);
  };

  it('where the script does not come', async () => {
    await isReadable(await visit(await rendered(short), { without: /define/ }));
  });

  it('where what reads it does not come', async () => {
    await isReadable(await visit(await rendered(short), { without: /read-html/ }));
  });

  it.each([
    ['its file is missing', { src: '/missing.json' }],
    ['its file is no timeline', { src: '/define.js' }],
    ['its attribute is no JSON', { events: '[{oops' }],
  ])('where %s: its events are shown', async (_, attributes) => {
    const opened = await visit(await rendered(short, { attributes }));
    await opened.locator('event-timeline-list li', { hasText: 'A raid' }).waitFor();
    expect((await seenOf(opened)).blank).toBe(0);
  });
});
