/** A timeline in a frame: the page, the timeline and the story are on three hosts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servePages } from '../security/serve-pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Puts the loopback's hosts in the place of those in the snippet. */
function pageFor(embed, story) {
  const snippet = readFileSync(join(here, 'apps/iframe/index.html'), 'utf8');
  const address = `${embed}/cdn/embed.html?src=${story}/story.json`;
  const page = snippet.replace(/https:\/\/news\.example\/event-timeline\/[^"]+/, address);
  assert.notEqual(page, snippet, 'the snippet names a host');
  return page;
}

export async function useFrame(browser, dist) {
  const embed = await servePages({ cdn: join(dist, 'cdn') });
  const story = await servePages({}, (path) =>
    path === '/story.json'
      ? {
          body: readFileSync(join(here, 'story.json')),
          headers: { 'access-control-allow-origin': '*' },
        }
      : undefined,
  );
  const around = await servePages({}, (path) =>
    path === '/' ? { body: pageFor(embed.url, story.url) } : undefined,
  );
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 }, locale: 'en-US' });
  try {
    const faults = [];
    tab.on('pageerror', ({ message }) => faults.push(message));
    await tab.goto(around.url);
    const inside = tab.frameLocator('iframe');
    await inside.locator('event-timeline-list [part=title]', { hasText: 'Vostok 1' }).waitFor();
    await inside.locator('.canvas [data-event-id]').nth(1).waitFor({ state: 'attached' });
    const heights = async () => {
      const own = await inside
        .locator('event-timeline')
        .evaluate((element) => element.offsetHeight);
      const given = await tab.locator('iframe').evaluate((frame) => frame.clientHeight);
      return { own, given };
    };
    const fits = async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        const { own, given } = await heights();
        // it tells whole pixels, rounded up
        if (given >= own && given - own <= 1) return given;
        await tab.evaluate(() => new Promise(requestAnimationFrame));
      }
      assert.fail(`the frame has the height of the timeline: ${JSON.stringify(await heights())}`);
    };
    const before = await fits();
    await inside.locator('event-timeline-list').getByRole('button', { name: 'Apollo 11' }).click();
    await inside.locator('event-timeline-card h3').waitFor();
    await tab.setViewportSize({ width: 500, height: 800 });
    await tab.waitForFunction(
      (height) => document.querySelector('iframe').clientHeight !== height,
      before,
    );
    await fits();
    assert.deepEqual(faults, []);
  } finally {
    await tab.close();
    for (const server of [embed, story, around]) server.close();
  }
}
