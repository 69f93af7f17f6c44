/** Puts known attacks into every field, by every way in: nothing runs, nothing navigates, nothing is asked for. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { attackStrings } from './attack-strings.mjs';
import { documentOf } from './attack-page.mjs';
import { servePages } from './serve-pages.mjs';

const inBatches = 40;
/** Tells of whatever would run from markup or a string, and stops nothing. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>attacks</title>
<link data-own rel="icon" href="data:,"><script data-own type="module" src="/dist/cdn/event-timeline.js"></script><body></body></html>`;

/** Runs before all else: whoever gets to run would be seen here. */
function watch() {
  window.attacked = 0;
  window.reports = [];
  const caught = (name) => () => window.reports.push(`${name} was called`);
  for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = caught(name);
  window.print = () => undefined;
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, sample, sourceFile, blockedURI }) => {
      // pictures that a card shows are what the reader asked for; what puts data into the page writes scripts
      const isOurs = sourceFile.endsWith('/attack-page.mjs');
      if (!isOurs && !/^(img|media)-src/.test(violatedDirective))
        window.reports.push(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`);
    },
  );
}

const batches = Array.from({ length: Math.ceil(attackStrings.length / inBatches) }, (_, i) =>
  attackStrings.slice(i * inBatches, (i + 1) * inBatches),
);

/** @returns how many strings were shown, and how often. */
export async function checkAttacks(browser, root) {
  const server = await servePages(
    { dist: join(root, 'dist'), test: join(root, 'test') },
    (path) => {
      const batch = /^\/attack\/(\d+)\.json$/.exec(path)?.[1];
      if (batch) return { body: JSON.stringify(documentOf(batches[Number(batch)])) };
      return path === '/'
        ? { body: page, headers: { 'content-security-policy-report-only': policy } }
        : undefined;
    },
  );
  const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const asked = [];
  const faults = [];
  let isRead = false;
  await tab.addInitScript(watch);
  tab.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  tab.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  tab.on('framenavigated', (frame) => {
    if (isRead && !frame.url().startsWith(`${server.url}/`)) faults.push(`went to ${frame.url()}`);
  });
  tab.context().on('page', (other) => faults.push(`opened ${other.url()}`));
  await tab.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    const isOurs = url.startsWith(`${server.url}/dist/`) || url.startsWith(`${server.url}/test/`);
    if (isOurs || /\/attack\/\d+\.json$/.test(url) || url === `${server.url}/`)
      await route.continue();
    else {
      asked.push(`${request.resourceType()} ${url.slice(0, 200)}`);
      await route.fulfill({ status: 404 });
    }
  });
  await tab.goto(`${server.url}/`);
  isRead = true;
  await tab.evaluate(async (driver) => {
    await customElements.whenDefined('event-timeline');
    window.attack = await import(driver);
  }, '/test/security/attack-page.mjs');
  let shown = 0;
  for (const way of ['property', 'attribute', 'script', 'src', 'html']) {
    for (const [index, strings] of batches.entries()) {
      const { events, faults: found } = await tab.evaluate(
        (told) => window.attack.show(...told),
        [way, strings, index, false],
      );
      faults.push(...found.map((fault) => `${way}, batch ${index}: ${fault}`));
      shown += events;
    }
  }
  // lists and sources ask for nothing at all
  assert.deepEqual(asked, []);
  for (const [index, strings] of batches.entries()) {
    const { faults: found } = await tab.evaluate(
      (told) => window.attack.show(...told),
      ['property', strings, index, true],
    );
    faults.push(...found.map((fault) => `cards, batch ${index}: ${fault}`));
  }
  // a card shows its pictures and recordings, and those come from the web
  const unlike = asked.filter((ask) => !/^(image|media|texttrack|other) https?:/.test(ask));
  assert.deepEqual(unlike, []);
  faults.push(
    ...(await tab.evaluate((strings) => window.attack.setAttributes(strings), attackStrings)),
  );
  const { attacked, vulnerable, reports } = await tab.evaluate(() => ({
    attacked: window.attacked,
    vulnerable: document.vulnerable,
    reports: window.reports,
  }));
  assert.deepEqual(faults, []);
  assert.deepEqual(reports, []);
  assert.equal(attacked, 0);
  assert.equal(vulnerable, undefined);
  await tab.close();
  server.close();
  return { strings: attackStrings.length, shown };
}
