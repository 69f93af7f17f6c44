/** The page for frames: shows what its address names, nothing else, and tells how high it is. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { attackStrings } from './attack-strings.mjs';
import { servePages } from './serve-pages.mjs';

const story = { title: 'A crossing', events: [{ date: '2024-03', title: 'It sailed' }] };
const frame = (src) => `<!doctype html><meta charset="utf-8"><title>around</title>
<script>addEventListener('message', ({ data }) => {
  if (data?.type === 'event-timeline-height') document.querySelector('iframe').height = data.height;
})</script>
<iframe src="/dist/cdn/embed.html?src=${encodeURIComponent(src)}" width="400" height="20"></iframe>`;

export async function checkFrames(browser, root) {
  const server = await servePages({ dist: join(root, 'dist') }, (path, request) => {
    if (path === '/story.json') return { body: JSON.stringify(story) };
    if (path !== '/') return undefined;
    return { body: frame(new URL(request.url, server.url).searchParams.get('src')) };
  });
  const tab = await browser.newPage();
  const asked = [];
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`${server.url}/?src=/story.json`);
  const inside = tab.frameLocator('iframe');
  await inside.getByText('It sailed').first().waitFor();
  await tab.waitForFunction(() => document.querySelector('iframe').clientHeight > 100);
  const fits = await tab.evaluate(() => {
    const { clientHeight, contentDocument } = document.querySelector('iframe');
    return clientHeight >= contentDocument.querySelector('event-timeline').clientHeight;
  });
  assert.ok(fits, 'the frame is as high as the timeline');

  asked.length = 0;
  let refused = 0;
  for (const src of attackStrings) {
    const isWeb = /^https?:$/.test(
      URL.canParse(src, server.url) ? new URL(src, server.url).protocol : '',
    );
    if (isWeb || src.length > 2000 || !src.isWellFormed()) continue;
    await tab.goto(`${server.url}/dist/cdn/embed.html?src=${encodeURIComponent(src)}`);
    await tab.getByText('No timeline:').waitFor();
    assert.equal(await tab.locator('event-timeline').count(), 0, src);
    refused += 1;
  }
  const foreign = asked.filter((url) => !url.startsWith(`${server.url}/dist/cdn/`));
  assert.deepEqual(foreign, []);
  assert.deepEqual(faults, []);
  await tab.close();
  server.close();
  return { refused };
}
