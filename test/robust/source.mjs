/** A file from a server that misbehaves: each state is clear, what was shown stays, and it is asked for again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { file, startMoodyServer } from './moody-server.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>source</title>
<link rel="icon" href="data:,"><script type="module" src="/dist/cdn/event-timeline.js"></script>
<body><p>Before</p><div id="place"></div></body></html>`;

const table = 'Date,Title\n2024-03,It sailed\n2024-05,It arrived\n';

const pagesOf = (root) => (path) => {
  if (path === '/table.csv') return { type: 'text/csv', body: table };
  if (path === '/') return { type: 'text/html', body: page };
  if (!path.startsWith('/dist/')) return undefined;
  return { type: 'text/javascript', body: readFileSync(join(root, path)) };
};

/** What a reader is told where the file cannot be had, and which question comes next by itself. */
const states = [
  { mood: 'not found', says: /404 Not Found/, isAskedAgain: false },
  { mood: 'broken', says: /500 Internal Server Error/, isAskedAgain: true },
  { mood: 'busy', says: /503 Service Unavailable/, isAskedAgain: true, after: 7 },
  { mood: 'another kind', says: /is not JSON/, isAskedAgain: false },
  { mood: 'truncated', says: /cannot be reached/, isAskedAgain: true },
  { mood: 'cut off', says: /is not JSON/, isAskedAgain: true },
  { mood: 'in a circle', says: /cannot be reached/, isAskedAgain: true },
  { mood: 'hung up', says: /cannot be reached/, isAskedAgain: true },
];

/** Opens a page whose clock a test moves on. */
async function openPage(browser, server) {
  const context = await browser.newContext({
    viewport: { width: 500, height: 800 },
    locale: 'en-US',
  });
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.clock.install();
  await tab.goto(server.url);
  await prepare(tab);
  return { tab, faults, context };
}

/** What all checks do in the page. */
function prepare(tab) {
  return tab.evaluate(async () => {
    await customElements.whenDefined('event-timeline');
    window.put = (set) => {
      const element = document.createElement('event-timeline');
      Object.assign(element, { lang: 'en', view: 'list' }, set);
      document.querySelector('#place').replaceChildren(element);
      window.element = element;
    };
    window.state = () => ({
      titles: window.element.timeline.events.map(({ title }) => title),
      problems: window.element.problems.map(({ message }) => message).join(' '),
      isLoading: window.element.matches(':state(loading)'),
      isOpen: window.element.shadowRoot.querySelector('details.notice')?.open ?? false,
    });
  });
}

const put = (tab, set) => tab.evaluate((told) => window.put(told), set);
const state = (tab) => tab.evaluate(() => window.state());
const until = (tab, look, told) =>
  tab.waitForFunction(look, told, { timeout: 20_000, polling: 50 });

async function checkState(tab, server, { mood, says, isAskedAgain, after = 0 }) {
  const path = `/${mood.replaceAll(' ', '-')}.json`;
  server.moods.set(path, mood);
  await put(tab, { src: path });
  await until(tab, () => window.element.problems.length > 0);
  const failed = await state(tab);
  assert.match(failed.problems, says, mood);
  assert.ok(failed.isOpen && !failed.isLoading, `${mood}: the notice is open`);
  assert.deepEqual(failed.titles, []);
  const before = server.asked.length;
  server.moods.delete(path);
  if (after > 0) {
    await tab.clock.runFor((after - 1) * 1000);
    await tab.evaluate(() => fetch('/'));
    assert.equal(server.asked.length, before, `${mood}: it waits as long as it is told`);
  }
  await tab.clock.runFor(9000);
  if (!isAskedAgain) {
    assert.equal(server.asked.length, before, `${mood}: nothing will be otherwise soon`);
    await tab.getByRole('button', { name: 'Try again' }).click();
  }
  await until(
    tab,
    () => window.element.timeline.events.length === 2 && !window.element.problems.length,
  );
  assert.equal(server.asked.length > before, true);
}

/** Later and later, and not for ever. */
async function checkBackOff(tab, server) {
  server.moods.set('/down.json', 'broken');
  await put(tab, { src: '/down.json' });
  await until(tab, () => window.element.problems.length > 0);
  const waits = [];
  for (const wanted of [2, 4, 8, 16, 32, 60, 60, 60]) {
    const before = server.asked.length;
    const from = await tab.evaluate(() => Date.now());
    await runUntil(tab, 90, () => server.asked.length > before);
    const wait = ((await tab.evaluate(() => Date.now())) - from) / 1000;
    waits.push(Math.round(wait));
    // not all readers at once: a fifth more or less; and the clock of a test goes in seconds
    const isSo = wait > wanted * 0.8 - 2 && wait < wanted * 1.2 + 3;
    assert.ok(isSo, `about ${wanted} s: ${waits.join(', ')}`);
  }
  const before = server.asked.length;
  await tab.clock.runFor(600_000);
  await tab.evaluate(() => fetch('/'));
  assert.equal(server.asked.length, before, 'after eight tries only the reader asks');
  return waits;
}

/** Who hears nothing for half a minute is told so. */
async function checkSilence(tab, server) {
  for (const mood of ['silent', 'stalled']) {
    server.moods.set(`/${mood}.json`, mood);
    await put(tab, { src: `/${mood}.json` });
    await until(tab, () => window.element.matches(':state(loading)'));
    await tab.clock.runFor(20_000);
    assert.equal((await state(tab)).isLoading, true);
    await tab.clock.runFor(11_000);
    await until(tab, () => window.element.problems.length > 0);
    assert.match((await state(tab)).problems, /nothing for 30 seconds/);
    server.moods.delete(`/${mood}.json`);
    await tab.clock.runFor(4000);
    await until(tab, () => window.element.timeline.events.length === 2);
  }
}

async function checkPatience(tab, server) {
  for (const mood of ['slow to begin', 'moved']) {
    server.moods.set('/late.json', mood);
    await put(tab, { src: `/late.json?${mood}` });
    await until(tab, () => window.element.timeline.events.length === 2);
    assert.equal((await state(tab)).problems, '');
  }
}

/** A part of the script that cannot be had is told of as that, and not as a file that cannot be reached. */
async function checkIncomplete(tab) {
  for (const part of ['other-format', 'from-csv']) {
    await tab.goto(tab.url());
    await prepare(tab);
    const chunk = `**/chunks/${part}-*.js`;
    await tab.route(chunk, (route) => route.abort());
    await put(tab, { src: '/table.csv' });
    await until(tab, () => window.element.problems.length > 0);
    assert.match((await state(tab)).problems, /a part of its script did not load/, part);
    await tab.unroute(chunk);
  }
  await tab.goto(tab.url());
  await prepare(tab);
  await put(tab, { src: '/table.csv' });
  await until(tab, () => window.element.timeline.events.length === 2);
}

/** What was shown stays while the line is down, and what is new comes when it is up again. */
async function checkOffline(tab, server, context) {
  await put(tab, { src: '/live.json', refresh: 10 });
  await until(tab, () => window.element.timeline.events.length === 2);
  await context.setOffline(true);
  await until(tab, () => !navigator.onLine);
  const before = server.asked.length;
  // what a page asks off line never comes to the server
  const tried = [];
  const note = (request) => {
    if (request.url().endsWith('.json')) tried.push(request.url());
  };
  tab.on('request', note);
  await tab.clock.runFor(60_000);
  tab.off('request', note);
  assert.deepEqual(tried, []);
  assert.equal(server.asked.length, before);
  const alone = await state(tab);
  assert.deepEqual(alone.titles, ['It sailed', 'It arrived']);
  assert.equal(alone.problems, '');
  await context.setOffline(false);
  await until(tab, () => navigator.onLine);
  await tab.clock.runFor(11_000);
  await waitFor(() => server.asked.length > before);
  server.moods.set('/live.json', 'broken');
  await tab.clock.runFor(11_000);
  await until(tab, () => window.element.problems.length > 0);
  const failed = await state(tab);
  assert.deepEqual(failed.titles, ['It sailed', 'It arrived'], 'what was shown stays');
  assert.equal(failed.isLoading, false);
  server.moods.delete('/live.json');
  await tab.clock.runFor(5000);
  await until(tab, () => window.element.problems.length === 0);
}

/** Moves the clock on, second by second, until something has come. */
async function runUntil(tab, seconds, look) {
  for (let second = 0; second < seconds && !look(); second += 1) {
    await tab.clock.runFor(1000);
    // an answer takes a moment of real time
    await tab.evaluate(() => fetch('/'));
  }
  await waitFor(look);
}

async function waitFor(look) {
  const from = Date.now();
  while (!look()) {
    if (Date.now() - from > 20_000) throw new Error(`never: ${look}`);
    await new Promise(setImmediate);
  }
}

/** News come, are marked and told of; focus and place stay. */
async function checkRefresh(tab, server) {
  const before = structuredClone(file);
  const more = Array.from({ length: 14 }, (_, i) => ({ date: `20${10 + i}`, title: `Year ${i}` }));
  file.events.unshift(...more);
  await put(tab, { src: '/news.json', refresh: 30 });
  await until(tab, () => window.element.timeline.events.length === 16);
  await tab.evaluate(() => {
    window.loads = 0;
    window.element.addEventListener('timeline-load', () => (window.loads += 1));
  });
  await waitFor(() => server.asked.some(({ path }) => path === '/news.json'));
  await tab.getByRole('button', { name: 'It arrived' }).focus();
  const top = () =>
    tab
      .getByRole('button', { name: 'It arrived' })
      .evaluate((one) => one.getBoundingClientRect().top);
  const place = await top();
  const asked = () => server.asked.filter(({ path }) => path === '/news.json');
  // what asks again is loaded after the list
  await runUntil(tab, 60, () => asked().length === 2);
  assert.deepEqual(
    asked().map(({ status }) => status),
    [200, 304],
    'the ETag is asked with',
  );
  await tab.evaluate(() => window.element.updateComplete);
  assert.equal(await tab.evaluate(() => window.loads), 0, 'the same again is no news');
  file.events[14].description = 'From the other harbour.';
  file.events.push({ id: 'stopped', date: '2024-03-04', title: 'It stopped' });
  await runUntil(tab, 90, () => asked().length === 3);
  await until(tab, () => window.element.timeline.events.length === 17);
  await tab.clock.runFor(2000);
  await until(tab, () =>
    /Updated/.test(window.element.shadowRoot.querySelector('[role=status]')?.textContent),
  );
  const told = await tab.evaluate(() => {
    const regions = [...window.element.shadowRoot.querySelectorAll('[role=status],[aria-live]')];
    const list = window.element.shadowRoot.querySelector('event-timeline-list').shadowRoot;
    return {
      texts: regions.map(({ textContent }) => textContent),
      marks: [...list.querySelectorAll('[part=fresh]')].map(({ textContent }) =>
        textContent.trim(),
      ),
      focused: list.activeElement?.textContent.trim(),
    };
  });
  assert.deepEqual(told, {
    texts: ['Updated: 1 new event and 1 changed event.'],
    marks: ['Changed', 'New'],
    focused: 'It arrived',
  });
  assert.ok(
    Math.abs((await top()) - place) < 2,
    `the place: ${place}, then ${await top()}, scrolled ${await tab.evaluate(() => scrollY)}`,
  );
  Object.assign(file, before);
}

/** Whether it is the same again says the server, and where it does not, the file. */
async function checkSame(tab, server) {
  for (const mood of ['without a mark', 'weakly marked']) {
    const src = `/same.json?${encodeURIComponent(mood)}`;
    server.moods.set('/same.json', mood);
    await put(tab, { src, refresh: 10 });
    await until(tab, () => window.element.timeline.events.length === 2);
    await tab.evaluate(() => {
      window.loads = 0;
      window.element.addEventListener('timeline-load', () => (window.loads += 1));
    });
    const asked = () => server.asked.filter(({ path }) => path === src).length;
    await runUntil(tab, 60, () => asked() >= 3);
    await tab.evaluate(() => fetch('/').then(() => window.element.updateComplete));
    assert.equal(await tab.evaluate(() => window.loads), 0, `${mood}: the same again is no news`);
  }
}

/** Nothing is asked for an element that is not in the page, or that has another file. */
async function checkEnd(tab, server) {
  await put(tab, { src: '/gone.json', refresh: 5 });
  await until(tab, () => window.element.timeline.events.length === 2);
  await runUntil(tab, 30, () =>
    server.asked.some(({ path, status }) => path === '/gone.json' && status === 304),
  );
  await tab.evaluate(() => window.element.remove());
  const before = server.asked.length;
  await tab.clock.runFor(60_000);
  await tab.evaluate(() => fetch('/'));
  assert.equal(server.asked.length, before);
}

export async function checkSource(browser, root) {
  const server = await startMoodyServer(pagesOf(root));
  const { tab, faults, context } = await openPage(browser, server);
  for (const one of states) await checkState(tab, server, one);
  await put(tab, { src: `${server.url.replace('127.0.0.1', 'localhost')}/foreign.json` });
  await until(tab, () => window.element.problems.length > 0);
  assert.match((await state(tab)).problems, /lets this page read it \(CORS\)/);
  const waits = await checkBackOff(tab, server);
  await checkSilence(tab, server);
  await checkPatience(tab, server);
  await checkIncomplete(tab);
  await checkOffline(tab, server, context);
  await checkRefresh(tab, server);
  await checkSame(tab, server);
  await checkEnd(tab, server);
  assert.deepEqual(faults, []);
  await context.close();
  server.close();
  return { states: states.length + 9, 'seconds between tries': waits.join(' ') };
}
