/**
 * Installs the packed tarball as a stranger would and uses it five ways: a Vite app and a React 19
 * app (types checked too), an import map, a script tag, and Node.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { built, folder, plain, strict } from './apps.mjs';
import { importEveryEntry } from './node-entries.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const app = mkdtempSync(join(tmpdir(), 'event-timeline-pack-'));
const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
const npm = (cwd, ...args) =>
  process.env.npm_execpath
    ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], { cwd, ...quiet })
    : execFileSync('npm', args, { cwd, shell: process.platform === 'win32', ...quiet });
const node = (...args) => execFileSync(process.execPath, args, { cwd: app, ...quiet });
const put = (path, text) => {
  mkdirSync(dirname(join(app, path)), { recursive: true });
  writeFileSync(join(app, path), text);
};

let passed = 0;
let failed = 0;
async function check(label, run) {
  const started = performance.now();
  try {
    await run();
    passed += 1;
    console.log(`ok ${label} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${label}: ${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

function install() {
  const [packed] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', app),
  );
  put('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  npm(app, 'install', ...flags, join(app, packed.filename), 'vite@8', 'typescript@6');
  return packed;
}

function checkContents({ files }) {
  const paths = files.map(({ path }) => path);
  const wanted = [
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY-LICENSES',
    'dist/schema.json',
    'dist/custom-elements.json',
    'dist/cdn/event-timeline.js',
  ];
  for (const path of wanted) assert.ok(paths.includes(path), `${path} is in the tarball`);
  for (const path of paths.filter((name) => /^dist\/cdn\/.*\.js$/.test(name))) {
    const asks = readFileSync(join(root, path), 'utf8').includes('process.env');
    assert.ok(!asks, `${path} runs in a page, which has no process`);
  }
  assert.deepEqual(
    paths.filter((path) => /(^|\/)(src|test|stories|node_modules)\/|\.test\./.test(path)),
    [],
    'nothing but what is used is in the tarball',
  );
  const manifest = JSON.parse(
    readFileSync(join(app, 'node_modules/event-timeline/dist/custom-elements.json'), 'utf8'),
  );
  for (const { path } of manifest.modules)
    assert.ok(existsSync(join(app, 'node_modules/event-timeline', path)), `${path} is shipped`);
}

/** A server writes the machine-readable part of a page. */
function checkJsonLd() {
  const script = `
    import { parseTimeline } from 'event-timeline/core';
    import { serializeJsonLd, toJsonLd } from 'event-timeline/formats';
    const { timeline } = parseTimeline([{ date: '2023-05', title: 'A month', status: 'confirmed' }]);
    console.log(serializeJsonLd(toJsonLd(timeline)));`;
  const { itemListElement } = JSON.parse(node('--input-type=module', '-e', script));
  assert.equal(itemListElement[0].item.startDate, '2023-05');
}

/** A newsroom checks a story before it goes out. */
function checkCommand() {
  const command = join(app, 'node_modules/event-timeline/dist/cli.js');
  node(command, 'new', 'starter.json');
  assert.match(node(command, 'validate', 'starter.json'), /3 events, 3 sources, nothing to mend/);
  assert.ok(existsSync(join(app, 'node_modules/.bin/event-timeline')), 'npx finds it');
}

/** A server asks another for its events. */
function checkProvider() {
  const script = `
    import { httpProvider, spanOfDate } from 'event-timeline/provider';
    import { parseDate } from 'event-timeline/core';
    const answer = { contract: 1, extent: { from: 1, to: 3, lastStart: 2 } };
    const provider = httpProvider('https://a.example', { fetch: async () => Response.json(answer) });
    const { end } = spanOfDate(parseDate('1970-01-01'));
    console.log(JSON.stringify({ ...(await provider.extent()), end }));`;
  const { lastStart, end } = JSON.parse(node('--input-type=module', '-e', script));
  assert.deepEqual({ lastStart, end }, { lastStart: 2, end: 86_400_000 });
}

/** Opens a page, reads the list, selects, then looks at the chart. */
async function use(browser, origin, path) {
  const tab = await browser.newPage();
  const faults = [];
  const scripts = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked another host: ${request.url()}`);
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  try {
    await tab.goto(origin + path);
    await tab.getByRole('button', { name: 'Apollo 11' }).click({ timeout: 5000 });
    assert.deepEqual(await tab.evaluate('window.selected'), ['apollo']);
    const charts = () => scripts.filter((script) => /\/chart(-[\w-]{7,8})?\.js$/.test(script));
    assert.deepEqual(charts(), [], 'the chart waits');
    await tab.evaluate(`document.querySelector('event-timeline').view = 'chart'`);
    await tab.locator('event-timeline .vis-timeline').waitFor({ timeout: 5000 });
    assert.equal(charts().length, 1, 'one script for the chart');
    assert.deepEqual(scripts, [...new Set(scripts)], 'no script runs twice');
    assert.deepEqual(faults, []);
  } catch (error) {
    throw new Error(`${error.message} ${faults.join('; ')}`, { cause: error });
  } finally {
    await tab.close();
  }
}

/** The first snippet of the README as a stranger pastes it, its script answered from the tarball. */
async function checkReadme(browser) {
  const readme = readFileSync(join(app, 'node_modules/event-timeline/README.md'), 'utf8');
  const snippet = /```html\n([\s\S]*?)```/.exec(readme)?.[1];
  assert.ok(snippet?.startsWith('<!doctype html>'), 'the README leads with a page');
  put('snippet/index.html', snippet);
  const tab = await browser.newPage();
  const asked = [];
  await tab.route(/^https:/, async (route) => {
    const file = /event-timeline@[^/]+\/(dist\/cdn\/.+)$/.exec(route.request().url())?.[1];
    asked.push(file);
    const path = join(app, 'node_modules/event-timeline', file ?? 'none');
    const headers = {
      'access-control-allow-origin': '*',
      'content-type': 'text/javascript',
    };
    if (existsSync(path)) await route.fulfill({ path, headers });
    else await route.abort();
  });
  await tab.goto(pathToFileURL(join(app, 'snippet/index.html')).href);
  const timeline = tab.locator('event-timeline');
  await timeline.getByText('one of March 5, 12, 19, or 26, 2024').first().waitFor();
  await timeline.locator('.canvas [data-event-id]').first().waitFor({ state: 'attached' });
  const text = await timeline.evaluate((element) => element.shadowRoot.textContent);
  assert.match(text, /Reports from the border/);
  assert.deepEqual(await timeline.evaluate((element) => element.problems), []);
  assert.ok(asked.length > 1 && !asked.includes(undefined), 'it asks for nothing else');
  await tab.close();
}

/** Under the strictest policy nothing is reported, and the chart is drawn. */
async function checkStrict(browser) {
  const server = await serve(app, 0, { 'content-security-policy': strict.policy });
  put(strict.name, strict.text);
  const tab = await browser.newPage();
  const reports = [];
  await tab.exposeFunction('report', (fault) => reports.push(fault));
  await tab.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      window.report(`${event.violatedDirective} ${event.sample} ${event.sourceFile}`),
    ),
  );
  tab.on('pageerror', (error) => reports.push(error.message));
  await tab.goto(server.url + strict.name);
  await tab
    .locator('event-timeline .canvas [data-event-id]')
    .first()
    .waitFor({ state: 'attached' });
  await tab.getByRole('button', { name: 'Apollo 11' }).click();
  await tab.locator('event-timeline-card h3').waitFor();
  assert.deepEqual(reports, []);
  await tab.close();
  server.close();
}

/** From a folder on disk, with one plain script. */
async function checkFolder(browser) {
  put(folder.name, folder.text);
  const script = 'event-timeline.classic.js';
  copyFileSync(
    join(app, 'node_modules/event-timeline/dist/cdn', script),
    join(app, 'folder', script),
  );
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  await tab.goto(pathToFileURL(join(app, folder.name)).href);
  await tab
    .locator('event-timeline .canvas [data-event-id]')
    .first()
    .waitFor({ state: 'attached' });
  await tab.getByRole('button', { name: 'Apollo 11' }).click();
  await tab.locator('event-timeline-card h3').waitFor();
  assert.deepEqual(faults, []);
  await tab.close();
}

try {
  const packed = install();
  await check('tarball', () => checkContents(packed));
  await check('node', () => assert.ok(importEveryEntry(app) >= 5));
  await check('JSON-LD in Node', checkJsonLd);
  await check('an archive asked from Node', checkProvider);
  await check('the command', checkCommand);

  const server = await serve(app);
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  for (const [folder, files] of Object.entries(built)) {
    await check(folder, async () => {
      for (const [name, text] of Object.entries(files)) put(join(folder, name), text);
      node(join(app, 'node_modules/typescript/bin/tsc'), '-p', folder);
      const vite = join(app, 'node_modules/vite/bin/vite.js');
      node(vite, 'build', folder, '--logLevel', 'error', '--base', './');
      await use(browser, server.url, `${folder}/dist/`);
    });
  }
  for (const [name, text] of Object.entries(plain)) {
    put(name, text);
    await check(name, () => use(browser, server.url, name));
  }
  await check('the first snippet of the README', () => checkReadme(browser));
  await check('a strict Content-Security-Policy', () => checkStrict(browser));
  await check('a folder on disk', () => checkFolder(browser));
  await browser.close();
  server.close();
} finally {
  rmSync(app, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
