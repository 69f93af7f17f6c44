/** Every story, opened: nothing is asked of another host. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

/** Stories that show what a reader has asked for by a click on its button. */
const isAskedFor = ({ tags = [] }) => tags.includes('asks-outside');

export async function checkRequests(browser, root) {
  const folder = join(root, 'storybook-static');
  assert.ok(existsSync(join(folder, 'index.json')), 'npm run build:docs comes first');
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    (entry) => entry.type === 'story' && !isAskedFor(entry),
  );
  const server = await serve(folder);
  const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const outside = [];
  let current = '';
  await tab.route(
    (url) => url.origin !== new URL(server.url).origin && /^(https?|wss?):$/.test(url.protocol),
    async (route) => {
      outside.push(`${current}: ${route.request().url()}`);
      await route.abort();
    },
  );
  for (const { id } of stories) {
    current = id;
    await tab.goto(`${server.url}iframe.html?viewMode=story&id=${id}`);
    await tab.waitForFunction(() => document.querySelector('#storybook-root')?.childElementCount);
    await tab.evaluate(async () => {
      for (const element of document.querySelectorAll('event-timeline'))
        await element.updateComplete;
    });
  }
  await tab.close();
  server.close();
  assert.deepEqual(outside, []);
  return { stories: stories.length };
}
