/** What a reader does in an app, and what has to come of it. */
import assert from 'node:assert/strict';

/** Runs in the page, before its own scripts: notes what moves, and frames without a readable event. */
function watch() {
  const seen = { shift: 0, moved: [], blank: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      seen.shift += value;
      for (const { node, previousRect: from, currentRect: to } of sources) {
        const [before, after] = [from, to].map(({ x, y, width, height }) =>
          [x, y, width, height].map(Math.round).join(' '),
        );
        seen.moved.push(`${node?.nodeName ?? 'something in the element'}: ${before} > ${after}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const isSeen = (element) => (element?.getClientRects().length ?? 0) > 0;
  const look = () => {
    const host = document.querySelector('event-timeline');
    const list = host?.shadowRoot?.querySelector('event-timeline-list');
    const isReadable = [host?.querySelector('li'), list?.shadowRoot?.querySelector('li')].some(
      isSeen,
    );
    if (host && document.readyState !== 'loading' && !isReadable) seen.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page that must not complain, nor ask another host for anything. */
export async function open(browser, url, { watched = false, ignore = /^$/ } = {}) {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 }, locale: 'en-US' });
  tab.setDefaultTimeout(20_000);
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => {
    const isFault = ['error', 'warning'].includes(message.type());
    if (isFault && !ignore.test(message.text())) faults.push(message.text());
  });
  tab.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin)
      faults.push(`asked another host: ${request.url()}`);
  });
  // no app has an icon, which is no fault of theirs
  await tab.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  if (watched) await tab.addInitScript(watch);
  await tab.goto(url);
  return { tab, faults };
}

const titles = (tab) => tab.locator('event-timeline-list li [part=title]');

/** Waits until the list holds these events, in this order. */
async function lists(tab, wanted) {
  for (const title of wanted) await titles(tab).getByText(title).waitFor();
  const said = async () => (await titles(tab).allInnerTexts()).map((text) => text.trim());
  await tab.waitForFunction((count) => {
    const list = document
      .querySelector('event-timeline')
      ?.shadowRoot?.querySelector('event-timeline-list');
    return list?.shadowRoot?.querySelectorAll('li [part=title]').length === count;
  }, wanted.length);
  assert.deepEqual(await said(), wanted);
}

async function selects(tab) {
  await tab.locator('event-timeline-list').getByRole('button', { name: 'Apollo 11' }).click();
  await tab.getByText('Selected: apollo').waitFor();
  await tab.locator('event-timeline-card h3').waitFor();
}

const drawn = (tab) =>
  tab.locator('event-timeline .canvas [data-event-id]').nth(1).waitFor({ state: 'attached' });

const press = (tab, name) => tab.getByRole('button', { name, exact: true }).click();

async function isSound(tab, faults) {
  const problems = await tab.evaluate(() => document.querySelector('event-timeline').problems);
  assert.deepEqual(problems, []);
  assert.deepEqual(faults, []);
}

/** An app that makes its page in the browser. */
export async function useApp(browser, url) {
  const { tab, faults } = await open(browser, url);
  await lists(tab, ['Vostok 1', 'Apollo 11']);
  await drawn(tab);
  await selects(tab);
  await press(tab, 'Only the Moon');
  await lists(tab, ['Apollo 11']);
  await press(tab, 'Only the Moon');
  await lists(tab, ['Vostok 1', 'Apollo 11']);
  await press(tab, 'Deselect');
  await tab.locator('event-timeline-card').waitFor({ state: 'detached' });
  await press(tab, 'Add Sputnik');
  await lists(tab, ['Sputnik 1', 'Vostok 1', 'Apollo 11']);
  await isSound(tab, faults);
  await tab.close();
}

const inWords = [
  'Vostok 1',
  'April 12, 1961',
  'Yuri Gagarin goes once around the Earth.',
  'claimed',
  'A communiqué of TASS',
  'Apollo 11',
  'July 1969',
  'Two people walk on the Moon.',
  'The log of an observatory',
];

/** What is sent can be read without scripts: every event with its date, status and sources. */
async function isReadableAsSent(browser, url) {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  await tab.goto(url);
  const text = (await tab.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const words of inWords)
    assert.ok(text.toLowerCase().includes(words.toLowerCase()), `"${words}" in the HTML: ${text}`);
  await tab.close();
}

/** An app that sends HTML, which the element takes the place of. */
export async function useRendered(browser, url, { canDeselect = false } = {}) {
  await isReadableAsSent(browser, url);
  const { tab, faults } = await open(browser, url, { watched: true });
  await lists(tab, ['Vostok 1', 'Apollo 11']);
  await drawn(tab);
  await tab.locator('event-timeline-sources li').first().waitFor({ state: 'attached' });
  await tab.waitForLoadState('networkidle');
  const seen = await tab.evaluate('seen');
  assert.equal(seen.blank, 0);
  assert.equal(seen.shift, 0, `moved by ${seen.shift}: ${seen.moved.join('; ')}`);
  await selects(tab);
  if (canDeselect) {
    await press(tab, 'Deselect');
    await tab.locator('event-timeline-card').waitFor({ state: 'detached' });
    await tab.getByText('Selected: nothing').waitFor();
  }
  await press(tab, 'Add Sputnik');
  await lists(tab, ['Sputnik 1', 'Vostok 1', 'Apollo 11']);
  await isSound(tab, faults);
  await tab.close();
}

/** A framework says nothing of differences between what was sent and what it draws first. */
export async function hydratesQuietly(browser, url) {
  // what the tools say of themselves
  const { tab, faults } = await open(browser, url, {
    ignore: /React DevTools|\[HMR\]|Fast Refresh|Lit is in dev mode/,
  });
  await selects(tab);
  await isSound(tab, faults);
  await tab.close();
}
