/** The HTML that Storybook's page "Embed" writes: copied there, pasted into pages, and opened. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePages } from './serve-pages.mjs';

const story = {
  title: 'A crossing <b>& more',
  events: [
    { date: '2024-03', title: 'It sailed', source: { title: 'The log', party: true } },
    { date: '2024-05', title: 'It arrived' },
  ],
};
const page = (snippet) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>pasted</title><link rel="icon" href="data:,">\n${snippet}`;

/** Fills the form of the story and takes what its buttons put into the clipboard. */
async function copySnippets(browser, storybook, site) {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-US',
  });
  const tab = await context.newPage();
  await tab.goto(`${storybook}/book/iframe.html?viewMode=story&id=embed--embed`);
  // by ids: the preview in the form has controls with the same names
  const field = (id) => tab.locator(`embed-form form [id=${id}]`);
  // the story's own play goes through the form first
  await tab.waitForFunction(
    () => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
  );
  await field('host').selectOption({ label: 'My own host' });
  await field('own').fill(`${site}/dist/`);
  await field('address').fill(`${site}/story.json`);
  await tab.getByRole('button', { name: 'Fetch it' }).click();
  await field('lang').selectOption({ label: 'That of the page' });
  await field('theme').selectOption({ label: 'Newspaper' });
  await field('view').selectOption({ label: 'List' });
  const copy = async (name, holds) => {
    await tab.locator(`pre[aria-labelledby=${name}]`).filter({ hasText: holds }).waitFor();
    const heading = { page: 'In a page', frame: 'In a frame' }[name];
    await tab.getByRole('button', { name: `Copy: ${heading}` }).click();
    await tab.getByText(`The ${name === 'page' ? 'HTML' : 'frame'} is copied.`).waitFor();
    return tab.evaluate(() => navigator.clipboard.readText());
  };
  const snippets = { frame: await copy('frame', '/embed.html?src=') };
  for (const [name, option, holds] of [
    ['first', 'Small files; the first by its hash', /cdn\/event-timeline\.js[^]*It arrived/],
    ['all', 'Small files; all by their hashes', /importmap[^]*It arrived/],
    ['one-file', 'One large file, by its hash', /classic\.js[^]*It arrived/],
  ]) {
    await field('guard').selectOption({ label: option });
    snippets[name] = await copy('page', holds);
  }
  await context.close();
  return snippets;
}

/** In the list, and not only in the article: the sources name the event too, once they have come. */
const isShown = (page) =>
  page.locator('event-timeline-list').getByRole('button', { name: 'It sailed' }).waitFor();

/** With scripts: the timeline in its theme. Without: the article. With another script: the article too. */
async function checkPage(browser, url, altered) {
  const context = await browser.newContext({ locale: 'en-US' });
  const tab = await context.newPage();
  const told = [];
  tab.on('console', (message) => told.push(message.text()));
  tab.on('pageerror', ({ message }) => told.push(message));
  await tab.goto(url);
  await isShown(tab);
  assert.deepEqual(told, [], url);
  const paper = await tab
    .locator('event-timeline')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.equal(paper, 'rgb(255, 252, 245)', 'the theme has come');
  // the same page, where somebody has put something into the script
  await tab.route(altered, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.altered = true;` });
  });
  const refused = tab.waitForEvent('console', (message) => /integrity/i.test(message.text()));
  await tab.reload();
  await refused;
  assert.equal(await tab.evaluate(() => window.altered), undefined);
  await tab.getByRole('heading', { name: 'It arrived' }).waitFor();
  await context.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const article = await plain.newPage();
  await article.goto(url);
  await article.getByRole('heading', { name: 'A crossing <b>& more' }).waitFor();
  await article.getByRole('heading', { name: 'It sailed' }).waitFor();
  await article.getByText('The log').first().waitFor();
  await plain.close();
}

async function checkFrame(browser, url) {
  const tab = await browser.newPage();
  await tab.goto(url);
  await isShown(tab.frameLocator('iframe'));
  await tab.waitForFunction(() => document.querySelector('iframe').clientHeight !== 500);
  await tab.close();
}

/** @returns how many ways to embed were copied and opened. */
export async function checkSnippets(browser, root) {
  const pages = {};
  const built = readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8');
  const folders = { dist: join(root, 'dist'), book: join(root, 'storybook-static') };
  const server = await servePages(folders, (path) => {
    const headers = { 'access-control-allow-origin': '*' };
    if (path === '/story.json') return { body: JSON.stringify(story), headers };
    return pages[path] === undefined ? undefined : { body: page(pages[path]) };
  });
  // the page and the script are on two hosts, as they mostly are
  const site = server.url.replace('127.0.0.1', 'localhost');
  const snippets = await copySnippets(browser, server.url, site);
  const { length } = Object.entries(snippets).filter(([, snippet]) =>
    [...snippet.matchAll(/integrity="([^"]+)"/g)].some(([, hash]) => !built.includes(hash)),
  );
  assert.equal(
    length,
    0,
    'Storybook has the hashes of another build; npm run build:docs comes after',
  );
  for (const [name, snippet] of Object.entries(snippets)) pages[`/${name}`] = snippet;
  await checkPage(browser, `${server.url}/first`, '**/dist/cdn/event-timeline.js');
  await checkPage(browser, `${server.url}/all`, '**/dist/cdn/chunks/main-*.js');
  await checkPage(browser, `${server.url}/one-file`, '**/event-timeline.classic.js');
  await checkFrame(browser, `${server.url}/frame`);
  server.close();
  return { ways: Object.keys(snippets).length };
}
