/**
 * Takes pictures of every story of the built Storybook: 1280, 768 and 360 pixels wide, light and dark,
 * left to right and right to left; and the one that the README shows.
 *
 *   npm run build:docs && npm run screenshots             all of them, which takes a while
 *   npm run screenshots -- themes reference                the stories whose ids contain a word
 *
 * Look at them in screenshots/, which is not committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';
import { openStory, reader, show, site, storyIds } from './story-page.mjs';

const folder = 'screenshots';
const readmePicture = 'docs/reference-story.png';
const readmeStory = 'the-reference-story--in-english';
/** Of a list of many thousand events a picture has to end somewhere. In pixels. */
const highest = 6000;

const words = process.argv.slice(2);
const stories = storyIds().filter(
  (id) => words.length === 0 || words.some((word) => id.includes(word)),
);

const server = await serve(site);
const browser = await chromium.launch(launchOptions(await findBrowser()));

async function open(id, direction) {
  const page = await browser.newPage(reader);
  const wrong = await openStory(page, server.url, id, direction);
  if (wrong) console.error(`screenshots: ${id}, ${direction}: ${wrong}`);
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
for (const [index, id] of stories.entries()) {
  for (const direction of ['ltr', 'rtl']) {
    const page = await open(id, direction);
    for (const width of [1280, 768, 360]) {
      for (const theme of ['light', 'dark']) {
        await show(page, { theme, width, height: 900 }).catch(({ message }) =>
          console.error(`screenshots: ${id}, ${width} pixels, ${theme}, ${direction}: ${message}`),
        );
        await shoot(page, join(folder, `${id}-${width}-${theme}-${direction}.png`));
      }
    }
    await page.close();
  }
  console.log(`${index + 1} of ${stories.length}: ${id}`);
}
if (stories.includes(readmeStory)) {
  const page = await open(readmeStory, 'ltr');
  writeFileSync(readmePicture, await show(page, { theme: 'light', width: 1280, height: 960 }));
  console.log(readmePicture);
}
await browser.close();
server.close();
