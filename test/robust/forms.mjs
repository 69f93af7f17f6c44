/** The editor as a field of a form: what a browser asks of it by itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMoodyServer } from './moody-server.mjs';

const page = (body) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>forms</title><link rel="icon" href="data:,">${body}`,
});
const pages = {
  '/form': page(
    `<script type="module" src="/dist/cdn/editor.js"></script>
     <form><fieldset><event-timeline-editor name="story" autosave="off"></event-timeline-editor></fieldset>
     <button type="reset">Reset</button></form>`,
  ),
  '/elsewhere': page('Another page'),
};
const pagesOf = (root) => (path) => {
  if (pages[path]) return pages[path];
  if (!path.startsWith('/dist/')) return undefined;
  return { type: 'text/javascript', body: readFileSync(join(root, path)) };
};

const title = 'Written before the page was left';
const sent = (tab) => tab.evaluate(() => new FormData(document.querySelector('form')).get('story'));
const isWritten = (tab) =>
  tab.waitForFunction(
    (words) => new FormData(document.querySelector('form')).get('story')?.includes(words),
    title,
  );

export async function checkForms(browser, root) {
  const server = await startMoodyServer(pagesOf(root));
  const tab = await browser.newPage({ locale: 'en-US' });
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.goto(`${server.url}/form`);
  await tab.getByRole('tab', { name: 'About' }).click();
  await tab.getByLabel('Title').first().fill(title);
  await isWritten(tab);

  // no draft is kept, so only the browser can have it: formStateRestoreCallback
  await tab.goto(`${server.url}/elsewhere`);
  await tab.goBack();
  await isWritten(tab);
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
  await tab.getByRole('tab', { name: 'About' }).click();
  assert.equal(await tab.getByLabel('Title').first().inputValue(), title);

  // formDisabledCallback
  await tab.evaluate(() => document.querySelector('fieldset').toggleAttribute('disabled', true));
  await tab.getByLabel('Title').first().and(tab.locator(':disabled')).waitFor();
  assert.equal(await sent(tab), null);
  await tab.evaluate(() => document.querySelector('fieldset').toggleAttribute('disabled', false));
  await tab.getByLabel('Title').first().and(tab.locator(':enabled')).waitFor();

  // formResetCallback
  await tab.getByRole('button', { name: 'Reset' }).click();
  assert.equal(await sent(tab), '');
  assert.deepEqual(faults, []);
  await tab.close();
  server.close();
  return { callbacks: 3 };
}
