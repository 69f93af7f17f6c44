/**
 * Takes pictures of every story of the built Storybook: 1280, 768 and 360 pixels wide, light and dark,
 * left to right and right to left; and the one that the README shows.
 *
 *   npm run build:docs && npm run screenshots             all of them, which takes a while
 *   npm run screenshots -- themes reference                the stories whose ids contain a word
 *   npm run screenshots -- themes 360 dark                 of those, the narrow and dark ones alone
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
/** Those that are named, else all of them. */
const chosen = (all) => {
  const named = all.filter((one) => words.includes(String(one)));
  return named.length > 0 ? named : all;
};
const looks = { widths: [1280, 768, 360], themes: ['light', 'dark'], directions: ['ltr', 'rtl'] };
const names = words.filter((word) => !Object.values(looks).flat().map(String).includes(word));
const stories = storyIds().filter(
  (id) => names.length === 0 || names.some((name) => id.includes(name)),
);

mkdirSync(folder, { recursive: true });
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

async function shootAll(id, direction) {
  const page = await open(id, direction);
  for (const width of chosen(looks.widths)) {
    for (const theme of chosen(looks.themes)) {
      await show(page, { theme, width, height: 900 }).catch(({ message }) =>
        console.error(`screenshots: ${id}, ${width} pixels, ${theme}, ${direction}: ${message}`),
      );
      await shoot(page, join(folder, `${id}-${width}-${theme}-${direction}.png`));
    }
  }
  await page.close();
}

for (const [index, id] of stories.entries()) {
  // while one page waits, the other is drawn
  const both = chosen(looks.directions).map((direction) =>
    shootAll(id, direction).catch(({ message }) => {
      console.error(`screenshots: ${id}, ${direction}: ${message}`);
      process.exitCode = 1;
    }),
  );
  await Promise.all(both);
  console.log(`${index + 1} of ${stories.length}: ${id}`);
}
if (stories.includes(readmeStory)) {
  const page = await open(readmeStory, 'ltr');
  writeFileSync(readmePicture, await show(page, { theme: 'light', width: 1280, height: 960 }));
  console.log(readmePicture);
}
await browser.close();
server.close();
