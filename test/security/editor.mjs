/** Known attacks in the editor: opened as a document, pasted as a table, and shown in its preview. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { documentOf } from './attack-page.mjs';
import { attackStrings } from './attack-strings.mjs';
import { servePages } from './serve-pages.mjs';

const inBatches = 40;
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>editor</title>
<link data-own rel="icon" href="data:,"><script data-own type="module" src="/dist/cdn/editor.js"></script><body></body></html>`;

function watch() {
  window.attacked = 0;
  for (const name of ['alert', 'confirm', 'prompt', 'open'])
    window[name] = () => (window.attacked = name);
}

/** Runs in the page: a document comes by one way, each of its parts is looked at, and so is the preview. */
async function edit([driver, way, given]) {
  const { faultsIn } = await import(driver);
  const editor = document.createElement('event-timeline-editor');
  Object.assign(editor, { lang: 'en', autosave: 'off' });
  document.body.replaceChildren(editor);
  await editor.updateComplete;
  if (way === 'value') editor.value = given;
  else {
    const clipboardData = new DataTransfer();
    clipboardData.setData(way, given);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    editor.dispatchEvent(new ClipboardEvent('paste', options));
  }
  const deadline = performance.now() + 20_000;
  const until = async (look) => {
    while (!look()) {
      if (performance.now() > deadline) throw new Error(`never: ${look}`);
      await new Promise(requestAnimationFrame);
    }
  };
  await until(() => editor.value !== '');
  const events = () => JSON.parse(editor.value).events?.length ?? 0;
  await until(() => events() > 0);
  const preview = () => editor.shadowRoot.querySelector('event-timeline');
  await until(() => preview()?.timeline?.events.length > 0);
  await preview().updateComplete;
  const faults = new Set(faultsIn(document.body));
  for (const tab of editor.shadowRoot.querySelectorAll('[role=tab]')) {
    tab.click();
    await editor.updateComplete;
    for (const fault of faultsIn(document.body)) faults.add(fault);
  }
  // its own fields, in which texts are texts
  faults.delete('<textarea>');
  return {
    events: events(),
    faults: [...faults],
    attacked: window.attacked,
  };
}

const cell = (text) => text.replace(/[\t\r\n"]+/g, ' ');
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What a spreadsheet, or a page, puts into the clipboard. */
const pasted = {
  'text/plain': (strings) =>
    `Date\tTitle\tDescription\tSource\tURL\n${strings
      .map((text) => ['2024', `a ${cell(text)}`, cell(text), cell(text), cell(text)].join('\t'))
      .join('\n')}\n`,
  // half of it as markup that would run, were it put into a page
  'text/html': (strings) =>
    `<table><tr><th>Date<th>Title<th>URL</tr>${strings
      .map(
        (text, i) => `<tr><td>2024<td>a ${i % 2 ? text : escaped(text)}<td>${escaped(text)}</tr>`,
      )
      .join('')}<tr><td>2025<td>The last<td></tr></table>`,
};

/** @returns how many events came into the editor. */
export async function checkEditor(browser, root) {
  const folders = { dist: join(root, 'dist'), test: join(root, 'test') };
  const server = await servePages(folders, (path) => (path === '/' ? { body: page } : undefined));
  const tab = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const faults = [];
  const asked = [];
  await tab.addInitScript(watch);
  tab.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  tab.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await tab.route('**/*', async (route) => {
    const url = route.request().url();
    if (/^\/(?:$|dist\/|test\/)/.test(url.slice(server.url.length))) return route.continue();
    asked.push(`${route.request().resourceType()} ${url.slice(0, 200)}`);
    return route.fulfill({ status: 404 });
  });
  await tab.goto(`${server.url}/`);
  await tab.evaluate(() => customElements.whenDefined('event-timeline-editor'));
  let events = 0;
  for (let at = 0; at < attackStrings.length; at += inBatches) {
    const strings = attackStrings.slice(at, at + inBatches).map((text) => text.slice(0, 2000));
    const ways = [['value', JSON.stringify(documentOf(strings))]];
    for (const [type, write] of Object.entries(pasted)) ways.push([type, write(strings)]);
    for (const [way, given] of ways) {
      const found = await tab.evaluate(edit, ['/test/security/attack-page.mjs', way, given]);
      events += found.events;
      faults.push(...found.faults.map((fault) => `${way}, from ${at}: ${fault}`));
      assert.equal(found.attacked, 0, `${way}, from ${at}`);
    }
  }
  // the preview is what readers see: it asks for nothing before an event is opened
  assert.deepEqual(asked, []);
  assert.deepEqual([...new Set(faults)], []);
  await tab.close();
  server.close();
  return { events };
}
