/**
 * The built script in every engine found here: Chromium, the stock Firefox (Playwright over
 * WebDriver BiDi), WebKitGTK (WebDriver).
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, firefox } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { eachEngine } from './each-engine.mjs';
import { firefoxPath } from './firefox.mjs';
import { launchWebKit, webkitInstalled } from './webkit.mjs';

const viaPlaywright = (start) => async () => {
  const browser = await start();
  const page = await browser.newPage();
  return {
    version: browser.version(),
    goto: (url) => page.goto(url),
    evaluate: (script) => page.evaluate(`(() => { ${script} })()`),
    click: async (script) =>
      (await page.evaluateHandle(`(() => { ${script} })()`)).asElement().click(),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
};
const engines = {
  chromium: viaPlaywright(async () => chromium.launch(launchOptions(await findBrowser()))),
  firefox:
    firefoxPath &&
    viaPlaywright(() => firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath })),
  webkit: webkitInstalled() && launchWebKit,
};

/** Looks for an open element through all shadow roots. */
const find = (selector, test = 'true') => `
  const search = (node) => {
    for (const element of node.querySelectorAll('*')) {
      if (element.matches(${JSON.stringify(selector)}) && ${test}) return element;
      const inside = element.shadowRoot && search(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const found = search(document);`;

async function until(browser, script, what) {
  for (let tries = 0; tries < 60; tries++) {
    if (await browser.evaluate(script)) return;
    await wait(100);
  }
  assert.fail(what);
}

async function tryOut(browser, url) {
  await browser.goto(url);
  const button = find('button', `element.textContent.includes('Apollo 11')`);
  await until(browser, `${button} return found !== null`, 'the list appears');
  await browser.click(`${button} return found`);
  assert.deepEqual(await browser.evaluate('return window.selected'), ['apollo']);
  await browser.evaluate(`document.querySelector('event-timeline').view = 'chart'`);
  const mark = find(
    '.vis-timeline [data-event-id="vostok"] *',
    'element.getBoundingClientRect().width > 0',
  );
  await until(browser, `${mark} return found !== null`, 'the chart appears');
  await browser.click(`${mark} return found`);
  await until(
    browser,
    `return window.selected.at(-1) === 'vostok'`,
    'a click in the chart selects',
  );
}

const server = await serve('.');
await eachEngine(engines, async (name) => {
  const browser = await engines[name]();
  try {
    await tryOut(browser, `${server.url}test/engines/page.html`);
    return browser.version;
  } finally {
    mkdirSync('coverage', { recursive: true });
    writeFileSync(`coverage/engine-${name}.png`, await browser.screenshot());
    await browser.close();
  }
});
server.close();
