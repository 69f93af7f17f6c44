/**
 * Builds a small app in each framework from the packed tarball, as somebody who uses the framework
 * would, and clicks through it in Chromium.
 *
 *   node test/frameworks/frameworks.mjs [name …]   all, or the apps that are named
 *   node test/frameworks/frameworks.mjs --lock     all, with what their versions stand for today
 *
 * The apps are in `apps`, a folder each with exact versions of its own: npm installs them all at once
 * into a temporary folder, with what `package-lock.json` says, for finding that out takes half a minute.
 * After a change of a version, `--lock` writes it. KEEP=/tmp/frameworks keeps that folder, and what is
 * installed there.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { useFrame } from './frame.mjs';
import { useSanitised } from './sanitised.mjs';
import { nextInDevelopment, npm, serveApp } from './run-app.mjs';
import { hydratesQuietly, useApp, useRendered } from './visit.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const checkout = dirname(dirname(here));
const lock = join(here, 'package-lock.json');
const renewsLock = process.argv.includes('--lock');
const kept = process.env.KEEP;
const root = kept ?? mkdtempSync(join(tmpdir(), 'event-timeline-frameworks-'));

/** Where each app looks for the story, and what is done with it. The slow ones come first. */
const apps = {
  next: { story: 'app', use: rendersQuietly },
  nuxt: { story: 'app', use: (browser, url) => useRendered(browser, url, { canDeselect: true }) },
  angular: { story: 'src', use: useApp },
  astro: { story: 'src', use: useRendered },
  svelte: { story: 'src', use: useApp },
  vue: { story: 'src', use: useApp },
  react: { story: 'src', use: useApp },
  preact: { story: 'src', use: useApp },
  solid: { story: 'src', use: useApp },
  eleventy: { story: 'src/_data', use: useRendered },
  html: { story: '.', use: useApp, files: { 'dist/cdn': 'event-timeline' } },
};

async function rendersQuietly(browser, url) {
  await useRendered(browser, url, { canDeselect: true });
  const { url: developed, close } = await nextInDevelopment(root);
  await hydratesQuietly(browser, developed).finally(close);
}

let passed = 0;
let failed = 0;
async function check(name, run) {
  const started = performance.now();
  try {
    await run();
    passed += 1;
    console.log(`ok ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}: ${error.stack}`);
  }
}

/** Everything at once: npm reads its index once, and what several apps need is there once. */
async function install(names) {
  mkdirSync(root, { recursive: true });
  const [packed] = JSON.parse(
    await npm(
      checkout,
      'pack',
      '--json',
      '--ignore-scripts',
      '--silent',
      '--pack-destination',
      root,
    ),
  );
  renameSync(join(root, packed.filename), join(root, 'event-timeline.tgz'));
  for (const name of names) {
    cpSync(join(here, 'apps', name), join(root, 'apps', name), { recursive: true });
    cpSync(join(here, 'story.json'), join(root, 'apps', name, apps[name].story, 'story.json'));
  }
  writeFileSync(
    join(root, 'package.json'),
    '{ "name": "event-timeline-apps", "private": true, "workspaces": ["apps/*"] }',
  );
  // what is installed would hold on to an earlier tarball
  rmSync(join(root, 'node_modules/event-timeline'), { recursive: true, force: true });
  const found = join(root, 'package-lock.json');
  if (renewsLock) rmSync(found, { force: true });
  else cpSync(lock, found);
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await npm(root, 'install', '--prefer-offline', '--omit-lockfile-registry-resolved', ...flags);
  if (!renewsLock) return;
  const told = JSON.parse(readFileSync(found, 'utf8'));
  // neither the tarball nor what it asks for is known before it is packed
  delete told.packages['node_modules/event-timeline'];
  writeFileSync(lock, `${JSON.stringify(told, null, 2)}\n`);
}

async function tryApp(browser, name) {
  const folder = join(root, 'apps', name);
  const { files = {}, use } = apps[name];
  for (const [from, to] of Object.entries(files))
    cpSync(join(root, 'node_modules/event-timeline', from), join(folder, to), { recursive: true });
  await npm(folder, 'run', 'build', '--if-present');
  const { url, close } = await serveApp(root, name);
  await use(browser, url).finally(close);
}

const asked = process.argv.slice(2).filter((one) => one !== '--lock');
const isAsked = (name) => asked.length === 0 || asked.includes(name);
const names = Object.keys(apps).filter(isAsked);
let browser;
try {
  await check('install', () => install([...new Set([...names, 'html'])]));
  if (failed > 0) throw new Error('nothing is installed');
  browser = await chromium.launch(launchOptions(await findBrowser()));
  const waiting = [...names];
  // a build leaves a core idle most of the time, so that a second one costs little
  await Promise.all(
    [1, 2].map(async () => {
      for (let name = waiting.shift(); name; name = waiting.shift())
        await check(name, () => tryApp(browser, name));
    }),
  );
  const dist = join(root, 'node_modules/event-timeline/dist');
  if (isAsked('iframe')) await check('iframe', () => useFrame(browser, dist));
  if (isAsked('wordpress')) await check('wordpress', () => useSanitised(browser, dist));
} catch (error) {
  failed += 1;
  console.log(`FAILED: ${error.stack}`);
} finally {
  await browser?.close();
  if (!kept && existsSync(root)) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
