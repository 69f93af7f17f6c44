/**
 * Takes pictures of the reference story from the built Storybook: 1280, 768 and 360 pixels wide, light
 * and dark, in Danish and English, and the one that the README shows.
 *
 *   npm run build:docs && npm run screenshots
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const site = 'storybook-static';
const folder = 'screenshots';
const readmePicture = 'docs/reference-story.png';
const stories = { da: 'the-reference-story--in-danish', en: 'the-reference-story--in-english' };

if (!existsSync(join(site, 'iframe.html'))) {
  console.error(`screenshots: no ${site}/ here; run npm run build:docs first`);
  process.exit(1);
}

/** Opens a story by itself, in one language and theme, and waits until its chart is drawn. */
async function open(browser, server, { language, theme, width, height = 900 }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: width > 1000 ? 1 : 2,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    timezoneId: 'UTC',
  });
  const globals = `language:${language};theme:${theme}`;
  await page.goto(
    `${server.url}iframe.html?id=${stories[language]}&viewMode=story&globals=${globals}`,
  );
  const timeline = page.locator('event-timeline');
  await timeline.locator('li[data-event-id]').first().waitFor();
  if (await timeline.locator('.canvas').count()) {
    await timeline.locator('.canvas [data-event-id]').first().waitFor({ state: 'attached' });
  }
  await page.evaluate(() => document.fonts.ready);
  return page;
}

mkdirSync(folder, { recursive: true });
mkdirSync('docs', { recursive: true });
const server = await serve(site);
const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const width of [1280, 768, 360]) {
  for (const theme of ['light', 'dark']) {
    for (const language of ['da', 'en']) {
      const page = await open(browser, server, { language, theme, width });
      const path = join(folder, `reference-${language}-${width}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
      await page.close();
    }
  }
}
const page = await open(browser, server, {
  language: 'en',
  theme: 'light',
  width: 1280,
  height: 960,
});
await page.screenshot({ path: readmePicture });
console.log(readmePicture);
await browser.close();
server.close();
