/** Random documents, shown: no error, and the good event is there to be read. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { servePages } from '../security/serve-pages.mjs';

const sample = 200;
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>random</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/event-timeline.js"></script><body></body></html>`;

const value = fc.oneof(
  fc.constantFrom(
    null,
    '',
    '\u0000',
    '\ud800',
    '__proto__',
    1e308,
    -1,
    [],
    {},
    '2024-02-30',
    '/',
    '../..',
    'Y1e9',
    '-9999',
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const fields =
  'id date dateText title description status statusHistory citations sources group actors place tags media links corrections importance'.split(
    ' ',
  );
const event = fc
  .dictionary(fc.constantFrom(...fields), value, { maxKeys: 5 })
  .map((given) => ({ date: '2024', title: 'Mutated', ...given }));
const documents = fc
  .record({
    title: value,
    description: value,
    language: value,
    timeZone: value,
    eras: fc.array(value, { maxLength: 2 }),
    groups: fc.array(value, { maxLength: 2 }),
    sources: fc.array(value, { maxLength: 3 }),
    events: fc.array(event, { maxLength: 12 }),
  })
  .map((one) => ({ ...one, events: [...one.events, { date: '2024-03', title: 'A good event' }] }));

/** Runs in the page. */
async function show(given) {
  const element = document.createElement('event-timeline');
  Object.assign(element, { lang: 'en', view: given.view });
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(JSON.stringify(given.document));
  element.append(script);
  document.body.replaceChildren(element);
  await element.updateComplete;
  const list = element.shadowRoot.querySelector('event-timeline-list');
  await list?.updateComplete;
  element.next();
  await element.updateComplete;
  return list?.shadowRoot.textContent.includes('A good event') ?? false;
}

export async function checkFuzzed(browser, root) {
  const server = await servePages({ dist: join(root, 'dist') }, (path) =>
    path === '/' ? { body: page } : undefined,
  );
  const tab = await browser.newPage({ viewport: { width: 900, height: 800 } });
  const faults = [];
  tab.on('pageerror', ({ stack }) => faults.push(stack));
  await tab.goto(server.url);
  await tab.evaluate(() => customElements.whenDefined('event-timeline'));
  const seed = Date.now() % 2 ** 31;
  for (const [index, document] of fc.sample(documents, { numRuns: sample, seed }).entries()) {
    const view = index % 3 ? 'list' : 'chart';
    const isShown = await tab.evaluate(show, { document, view });
    assert.ok(isShown, `seed ${seed}, document ${index}: ${JSON.stringify(document)}`);
    assert.deepEqual(faults, [], `seed ${seed}, document ${index}: ${JSON.stringify(document)}`);
  }
  await tab.close();
  server.close();
  return { documents: sample, seed };
}
