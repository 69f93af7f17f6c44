/** Known attacks in pages that are rendered before they are sent, and in what importers make of other formats. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentOf } from './attack-page.mjs';
import { attackStrings } from './attack-strings.mjs';
import { importedFrom } from './attack-formats.mjs';
import { servePages } from './serve-pages.mjs';

const inBatches = 40;
const batches = Array.from({ length: Math.ceil(attackStrings.length / inBatches) }, (_, i) =>
  attackStrings.slice(i * inBatches, (i + 1) * inBatches),
);

function watch() {
  window.attacked = 0;
  for (const name of ['alert', 'confirm', 'prompt', 'open'])
    window[name] = () => (window.attacked = name);
}

/** Opens pages that may run and ask for whatever is in them: there is no policy that would stop it. */
async function openPages(browser, server, paths) {
  const faults = [];
  const tab = await browser.newPage();
  await tab.addInitScript(watch);
  tab.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  tab.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  let current = '';
  const driver = `${server.url}/test/security/attack-page.mjs`;
  await tab.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === current || url === driver) return route.continue();
    // a picture of the page's own host is shown; nothing else is asked for, and no other host
    const isOwnPicture =
      route.request().resourceType() === 'image' && url.startsWith(`${server.url}/`);
    if (!isOwnPicture) faults.push(`${current} asked for ${url.slice(0, 200)}`);
    return route.fulfill({ status: 404 });
  });
  for (const path of paths) {
    current = `${server.url}${path}`;
    await tab.goto(current);
    const found = await tab.evaluate(async (address) => {
      const { faultsIn } = await import(address);
      // the page's own: what is in its head, and the JSON-LD, which is data
      const own = [...document.querySelectorAll('head > :is(meta, title), [type$="ld+json"]')];
      for (const one of own) one.remove();
      return { faults: faultsIn(document.documentElement), attacked: window.attacked };
    }, driver);
    const inPage = found.faults.filter((fault) => !/^<(?:head|body)>$/.test(fault));
    faults.push(...inPage.map((fault) => `${path}: ${fault}`));
    assert.equal(found.attacked, 0, path);
    assert.equal(tab.url(), current, 'nothing navigates');
  }
  await tab.close();
  return [...new Set(faults)];
}

/** What becomes of known attacks in documents of our own, and in files that come from elsewhere. */
export async function checkRendered(browser, root) {
  const load = (path) => import(pathToFileURL(join(root, path)).href);
  const { parseTimeline, toHtml } = await load('dist/core.js');
  const formats = await load('dist/formats.js');
  const pages = {};
  const part = (html) => `<!doctype html><meta charset="utf-8"><title>part</title>${html}`;
  for (const [index, strings] of batches.entries()) {
    const { timeline } = parseTimeline(documentOf(strings));
    pages[`/own/${index}/page`] = await formats.renderPage(timeline, { language: 'en' });
    pages[`/own/${index}/part`] = part(toHtml(timeline));
  }
  let events = 0;
  for (const [name, timelines] of Object.entries(importedFrom(attackStrings, formats, root))) {
    const told = timelines.reduce((sum, timeline) => sum + timeline.events.length, 0);
    const cited = timelines.reduce((sum, timeline) => sum + timeline.sources.length, 0);
    assert.ok(told + cited >= timelines.length, `${name} is read`);
    events += told;
    const articles = timelines.map((one, index) => toHtml(one, { idPrefix: `t${index}-` }));
    pages[`/${name}`] = part(articles.join(''));
  }
  const server = await servePages({ test: join(root, 'test') }, (path) =>
    pages[path] === undefined ? undefined : { body: pages[path], headers: html },
  );
  const faults = await openPages(browser, server, Object.keys(pages));
  server.close();
  assert.deepEqual(faults, []);
  return { pages: Object.keys(pages).length, 'events of importers': events };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
