/** Every view under the strictest policy that the element can live with: nothing is reported. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { servePages } from './serve-pages.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const events = Array.from({ length: 60 }, (_, i) => ({
  id: `e${i}`,
  date: i % 3 ? `20${10 + (i % 14)}-0${1 + (i % 9)}` : `20${10 + (i % 14)}-03-0${1 + (i % 9)}`,
  title: `Event ${i}`,
  description:
    i % 5 ? `What *happened*, **as told**, in [a report](https://news.example/${i}).` : 'Plain.',
  status: ['claimed', 'reported', 'confirmed', 'disputed', undefined][i % 5],
  group: ['North', 'South', 'Sea'][i % 3],
  actors: ['A', 'B'].slice(0, i % 3),
  place: { name: 'Harbour', latitude: 55, longitude: 12 },
  tags: ['ships'],
  citations: [
    {
      source: i % 2 ? 'log' : 'paper',
      stance: i % 7 ? 'reports' : 'disputes',
      quote: { text: 'Said so.' },
    },
  ],
  statusHistory: [{ status: 'claimed', date: '2012', by: 'The paper' }],
  corrections: [{ date: '2014', text: 'A name was wrong.' }],
  links: i ? [{ type: 'follows', event: `e${i - 1}` }] : [],
  media: [
    {
      type: 'image',
      url: '/stories/data/media/ferry.svg',
      alt: 'A ferry',
      caption: 'A ferry',
      width: 800,
      height: 500,
    },
    { type: 'image', url: '/stories/data/invented-still.svg', alt: 'A still' },
    {
      type: 'audio',
      url: '/stories/data/media/bell.wav',
      captions: [{ url: '/stories/data/media/bell.en.vtt', language: 'en' }],
    },
    { type: 'video', url: '/stories/data/media/lorries.webm', alt: 'Lorries' },
    { type: 'document', url: '/a.pdf' },
  ].slice(0, 1 + (i % 5)),
}));
const sources = [
  { id: 'log', title: 'The ship’s log', issued: '2011', party: true },
  { id: 'paper', title: 'The paper', URL: 'https://news.example/1', issued: '2013' },
];
const eras = [{ date: '2012/2014', title: 'An era' }];
const story = { title: 'A crossing', language: 'en', credits: 'Us', events, sources, eras };
/** Small files that come when they are needed, and all in one. */
const scripts = {
  '/': '<script type="module" src="/dist/cdn/event-timeline.js"></script>',
  '/classic': '<script defer src="/dist/cdn/event-timeline.classic.js"></script>',
};
const pageWith = (
  script,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>policy</title>
${script}
<event-timeline src="/story.json" view="chart" group-by="group" deep-link json-ld></event-timeline>
<event-timeline id="html"><ol><li><time datetime="2023-05">May 2023</time> <h3>A month</h3></li></ol></event-timeline>
<event-timeline id="broken" src="/missing.json"></event-timeline></html>`;

/** What no page with such a policy may hold: looked for in all trees. */
function inlineStyles() {
  const found = [...document.querySelectorAll('head style')].map(
    () => 'a style element in the head',
  );
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'style') found.push('a style element');
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}

/** @returns how many views were looked at, with each script. */
export async function checkPolicy(browser, root) {
  const folders = { dist: join(root, 'dist'), stories: join(root, 'stories') };
  const server = await servePages(folders, (path) => {
    if (path === '/story.json') return { body: JSON.stringify(story) };
    return scripts[path]
      ? { body: pageWith(scripts[path]), headers: { 'content-security-policy': policy } }
      : undefined;
  });
  let views = 0;
  for (const path of Object.keys(scripts)) views += await lookAtViews(browser, server.url + path);
  server.close();
  return { views };
}

/** @returns how many there are. */
async function lookAtViews(browser, url) {
  const tab = await browser.newPage({
    viewport: { width: 1200, height: 900 },
    acceptDownloads: true,
  });
  const reports = [];
  await tab.exposeFunction('tellReport', (report) => reports.push(report));
  await tab.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      void window.tellReport(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`,
      );
    });
  });
  tab.on('pageerror', ({ message }) => reports.push(message));
  tab.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?Type/i.test(message.text())) reports.push(message.text());
  });
  await tab.goto(url);
  const timeline = tab.locator('event-timeline').first();
  const set = (values) =>
    timeline.evaluate((element, told) => Object.assign(element, told), values);
  const seen = (selector) => timeline.locator(selector).first().waitFor({ state: 'attached' });
  const views = {
    chart: () => seen('.canvas [data-event-id]'),
    list: async () => {
      await set({ view: 'list' });
      await seen('event-timeline-list li');
    },
    card: async () => {
      await set({ selected: 'e4' });
      await seen('event-timeline-card h3');
      await seen('event-timeline-card video');
    },
    lightbox: async () => {
      await timeline.locator('event-timeline-card .enlarge').first().click();
      await seen('event-timeline-card dialog[open] img');
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('Escape');
    },
    story: async () => {
      await set({ view: 'story', selected: 'e5' });
      await seen('event-timeline-story h3');
    },
    filters: async () => {
      await set({ view: 'chart', selected: undefined });
      await timeline.locator('.filter-button').click();
      await seen('event-timeline-filter');
      await set({ filter: { actor: ['A'], text: 'event' } });
      await seen('[part~=filter-summary]');
      await set({ filter: undefined });
    },
    'way back in time': async () => {
      await set({ asOf: '2013' });
      await seen('event-timeline-as-of input');
      await set({ asOf: undefined });
    },
    overview: () => seen('event-timeline-overview'),
    groups: async () => {
      for (const groupBy of ['actor', 'status', 'source', 'none']) {
        await set({ groupBy });
        await timeline.evaluate((element) => element.updateComplete);
      }
    },
    keys: async () => {
      await timeline.getByTitle('Keys in the chart').click();
      await seen('dialog[open]');
      await tab.keyboard.press('Escape');
    },
    print: async () => {
      await tab.emulateMedia({ media: 'print' });
      await tab.pdf({ format: 'A4' });
      await tab.emulateMedia({ media: null });
    },
    'another language': async () => {
      await timeline.evaluate((element) => (element.lang = 'ar'));
      await timeline.evaluate((element) => element.updateComplete);
    },
    HTML: () => tab.locator('#html').getByRole('button', { name: 'A month' }).waitFor(),
    'a missing file': () =>
      tab.locator('#broken [part=notice]').first().waitFor({ state: 'attached' }),
  };
  const failed = [];
  for (const [name, look] of Object.entries(views)) {
    const before = reports.length;
    await look().catch((error) => failed.push(`${name}: ${error.message.split('\n')[0]}`));
    if (reports.length > before) failed.push(`${name}: ${reports.slice(before).join('; ')}`);
  }
  const styles = await tab.evaluate(inlineStyles);
  await tab.close();
  assert.deepEqual(failed, [], url);
  assert.deepEqual(styles, [], url);
  return Object.keys(views).length;
}
