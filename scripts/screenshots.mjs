/**
 * Takes pictures of every story of the built Storybook: 1280, 768 and 360 pixels wide, light and dark,
 * left to right and right to left; and the one that the README shows.
 *
 *   npm run build:docs && npm run screenshots             all of them, which takes a while
 *   npm run screenshots -- themes reference                the stories whose ids contain a word
 *
 * Look at them in screenshots/, which is not committed.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const site = 'storybook-static';
const folder = 'screenshots';
const readmePicture = 'docs/reference-story.png';
const readmeStory = 'the-reference-story--in-english';
/** Of a list of many thousand events a picture has to end somewhere. In pixels. */
const highest = 6000;

if (!existsSync(join(site, 'iframe.html'))) {
  console.error(`screenshots: no ${site}/ here; run npm run build:docs first`);
  process.exit(1);
}

const words = process.argv.slice(2);
const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
const stories = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id)
  .filter((id) => words.length === 0 || words.some((word) => id.includes(word)));

const languageOf = (id) => (id.endsWith('in-danish') ? 'da' : 'en');

/** Opens a story by itself, and waits until what it shows has come to rest. */
async function open(browser, server, id, { theme, direction, width, height = 900 }) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const globals = `language:${languageOf(id)};theme:${theme};direction:${direction}`;
  await page.goto(`${server.url}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  // its play function is over, whatever it has found
  await page.waitForFunction(
    () =>
      /sb-show-main/.test(document.body.className) && document.querySelector('#storybook-root *'),
  );
  await page.waitForLoadState('networkidle');
  const canvas = page.locator('event-timeline .canvas');
  if ((await canvas.count()) > 0)
    await canvas
      .locator('[data-event-id], .et-cluster')
      .first()
      .waitFor({ state: 'attached', timeout: 15_000 })
      .catch(() => console.error(`screenshots: ${id} has drawn no chart`));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function shoot(page, path) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize();
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, highest) },
  });
}

mkdirSync(folder, { recursive: true });
const server = await serve(site);
const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const [index, id] of stories.entries()) {
  for (const width of [1280, 768, 360]) {
    for (const theme of ['light', 'dark']) {
      for (const direction of ['ltr', 'rtl']) {
        const page = await open(browser, server, id, { theme, direction, width });
        await shoot(page, join(folder, `${id}-${width}-${theme}-${direction}.png`));
        await page.close();
      }
    }
  }
  console.log(`${index + 1} of ${stories.length}: ${id}`);
}
if (stories.includes(readmeStory)) {
  const look = { theme: 'light', direction: 'ltr', width: 1280, height: 960 };
  const page = await open(browser, server, readmeStory, look);
  await page.screenshot({ path: readmePicture });
  console.log(readmePicture);
}
await browser.close();
server.close();
