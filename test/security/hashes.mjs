/** The published hashes are those of the scripts, and a browser that is told them takes no other script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from '../../scripts/integrity.mjs';
import { servePages } from './serve-pages.mjs';

const door = 'event-timeline.js';

/** A page that says what each script has to hold. */
function page(hashes) {
  const integrity = Object.fromEntries(
    Object.entries(hashes).map(([path, hash]) => [`/dist/cdn/${path}`, hash]),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>hashes</title>
<script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" src="/dist/cdn/${door}" integrity="${hashes[door]}" crossorigin="anonymous"></script>
<event-timeline view="list" events='[{"date":"2024","title":"It sailed"}]'></event-timeline></html>`;
}

export async function checkHashes(browser, root) {
  const folder = join(root, 'dist/cdn');
  const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
  assert.deepEqual(hashes, integrityOf(folder));
  const main = Object.keys(hashes).find((path) => path.startsWith('chunks/main-'));
  const wrong = hashes['core.js'] ?? hashes['add-language.js'];
  const pages = {
    '/right': hashes,
    '/door': { ...hashes, [door]: wrong },
    '/main': { ...hashes, [main]: wrong },
  };
  const server = await servePages({ dist: join(root, 'dist') }, (path) =>
    pages[path] ? { body: page(pages[path]) } : undefined,
  );
  const tab = await browser.newPage();
  const isShown = async (path) => {
    const blocked = tab.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    blocked.catch(() => undefined);
    await tab.goto(`${server.url}${path}`);
    return Promise.race([
      tab
        .getByRole('button', { name: 'It sailed' })
        .waitFor()
        .then(() => true),
      blocked.then(() => false),
    ]);
  };
  assert.equal(await isShown('/right'), true);
  assert.equal(await isShown('/door'), false);
  assert.equal(await isShown('/main'), false);
  await tab.close();
  server.close();
  const themes = Object.keys(hashes).filter((path) => path.endsWith('.css')).length;
  return { scripts: Object.keys(hashes).length - themes, themes };
}
