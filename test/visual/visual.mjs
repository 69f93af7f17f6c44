/**
 * Compares the main stories of the built Storybook with the pictures in expected/, in the browser and
 * the letters that npm brings.
 *
 *   npm run build:docs && npm run test:visual
 *   npm run test:visual -- --update            takes what it sees for right; look at the change
 *   npm run test:visual -- themes --update     the pictures whose names contain a word
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions, npmBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openStory, reader, show, site, storyIds } from '../../scripts/story-page.mjs';
import { compare } from './compare.mjs';
import { fontConfig, letters } from './letters.mjs';
import { pack } from './pack.mjs';
import { pictures, visits } from './pictures.mjs';

const expected = join(import.meta.dirname, 'expected');
const seen = 'coverage/visual';

const words = process.argv.slice(2).filter((word) => word !== '--update');
const isUpdate = process.argv.includes('--update');
const wanted = pictures.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

const found = await npmBrowser();
if (!found) {
  console.log(`skipped ${wanted.length} pictures: they are taken on Linux, x64`);
  process.exit();
}
const missing = wanted.find(({ id }) => !storyIds().includes(id));
if (missing) throw new Error(`there is no story ${missing.id}`);

rmSync(seen, { recursive: true, force: true });
const fonts = join(dirname(found.executablePath), 'fonts');
const server = await serve(site);
const browser = await chromium.launch({
  ...launchOptions({ ...found, env: { ...found.env, FONTCONFIG_FILE: fontConfig(seen, fonts) } }),
  args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
});
const context = await browser.newContext(reader);
await context.addInitScript((css) => {
  // "now" is the end of what has not ended
  Date.now = () => Date.UTC(2024, 6, 1, 12);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}, letters());

/** @returns {string | undefined} what is wrong with a picture. */
function judge(name, shot) {
  const picture = pack(shot);
  const file = join(expected, `${name}.png`);
  if (isUpdate) {
    const old = existsSync(file) ? readFileSync(file) : undefined;
    if (!old || compare(old, picture)) writeFileSync(file, picture);
    return undefined;
  }
  const different = existsSync(file)
    ? compare(readFileSync(file), picture)
    : { fault: 'nothing to compare it with' };
  if (!different) return undefined;
  const path = join(seen, name);
  writeFileSync(`${path}.png`, picture);
  if (!different.difference) return `${different.fault}; see ${path}.png`;
  writeFileSync(`${path}.difference.png`, different.difference);
  return `${different.fault}; see ${path}.png and ${path}.difference.png`;
}

/** One story, opened once a direction; its looks one after the other. */
async function* look(looks) {
  const page = await context.newPage();
  const wrong = await openStory(page, server.url, looks[0].id, looks[0].direction);
  for (const picture of looks) {
    const fault =
      wrong ??
      (await show(page, picture).then(
        (shot) => judge(picture.name, shot),
        ({ message }) => message,
      ));
    yield { name: picture.name, fault };
  }
  await page.close();
}

mkdirSync(expected, { recursive: true });
const started = Date.now();
const faults = [];
const queue = visits(wanted);
const work = async () => {
  for (let looks = queue.shift(); looks; looks = queue.shift())
    for await (const { name, fault } of look(looks)) if (fault) faults.push(`${name}: ${fault}`);
};
// while one page waits, another is drawn
await Promise.all([work(), work()]);

const known = new Set(pictures.map(({ name }) => `${name}.png`));
for (const file of readdirSync(expected).filter((name) => !known.has(name))) {
  if (isUpdate) rmSync(join(expected, file));
  else faults.push(`${file} shows no story that is watched`);
}
await browser.close();
server.close();

for (const fault of faults) console.log(`FAILED ${fault}`);
if (isUpdate) console.log(`updated test/visual/expected (Chromium ${browser.version()})`);
console.log(
  `${wanted.length - faults.length} passed, ${faults.length} failed (${Date.now() - started} ms)`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
