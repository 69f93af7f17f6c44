/** Fifty on a page, moved, cloned, hidden, upgraded late: whatever a page does to elements. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMoodyServer } from './moody-server.mjs';

const html = (body, script = '<script type="module" src="/dist/cdn/event-timeline.js"></script>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>life</title><link rel="icon" href="data:,">${script}<body>${body}</body></html>`;
const events = JSON.stringify([
  { id: 'a', date: '2024-03-01', title: 'It sailed' },
  { id: 'b', date: '2024-05', title: 'It arrived' },
]);
const pages = {
  '/': html(''),
  '/late': html(
    `<event-timeline heading="Late" events='${events}'></event-timeline>
     <template><event-timeline events='${events}'></event-timeline></template>`,
    '',
  ),
  '/older-first': twoVersions('/older/dist', '/dist'),
  '/older-second': twoVersions('/dist', '/older/dist'),
};

/** A script asks for its parts before it defines anything, so the second one waits to be the second. */
function twoVersions(...folders) {
  const sources = '[{ "id": "log", "title": "A log" }]';
  const cited = events.replaceAll('"title"', '"source":"log","title"');
  const one = `<event-timeline view="list" lang="en" events='${cited}' sources='${sources}'></event-timeline>`;
  const [first, second] = folders.map((folder) => `${folder}/cdn/event-timeline.js`);
  const scripts = `<script type="module" src="${first}"></script><script type="module">
    await customElements.whenDefined('event-timeline');
    await import('${second}');
  </script>`;
  return html(one + one, scripts);
}

/** The scripts of another version: under other names, and with another word for the sources. */
const olderVersion = (code) =>
  code
    .replace(/(["'`]\.\/[\w./-]+)\.js(?=["'`])/g, '$1.older.js')
    .replaceAll('"Sources"', '"Sources of old"');

const pagesOf = (root) => (path) => {
  if (pages[path]) return { type: 'text/html', body: pages[path] };
  const file = path.replace(/^\/older/, '').replace('.older.js', '.js');
  if (!file.startsWith('/dist/')) return undefined;
  const code = readFileSync(join(root, file), 'utf8');
  return { type: 'text/javascript', body: file === path ? code : olderVersion(code) };
};

/** What all cases do in the page. */
function prepare() {
  window.faults = [];
  addEventListener('error', ({ message }) => window.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
  window.make = (set = {}) =>
    Object.assign(document.createElement('event-timeline'), {
      lang: 'en',
      view: 'list',
      events: [
        { id: 'a', date: '2024-03-01', title: 'It sailed' },
        { id: 'b', date: '2024-05', title: 'It arrived' },
      ],
      ...set,
    });
  window.turn = () => new Promise((resolve) => setTimeout(resolve));
  /** Does something when the next chart has been asked for, and nothing of it has come yet. */
  window.onceAsked = (act) => {
    const { IntersectionObserver } = window;
    return new Promise((resolve) => {
      window.IntersectionObserver = class extends IntersectionObserver {
        constructor(call, options) {
          super((entries, self) => {
            call(entries, self);
            if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
            window.IntersectionObserver = IntersectionObserver;
            resolve(act());
          }, options);
        }
      };
    });
  };
  window.listed = async (element) => {
    for (let turns = 0; turns < 500; turns += 1) {
      await element.updateComplete;
      const list = element.shadowRoot?.querySelector('event-timeline-list');
      await list?.updateComplete;
      const titles = [...(list?.shadowRoot?.querySelectorAll('[part=title]') ?? [])];
      if (titles.length > 0) return titles.map(({ textContent }) => textContent.trim());
      await window.turn();
    }
    return [];
  };
}

const both = ['It sailed', 'It arrived'];

/** Each runs in the page and gives what must be equal to the second. */
const cases = {
  'fifty on a page': [
    async () => {
      const all = Array.from({ length: 50 }, (_, i) =>
        window.make({ view: i % 2 ? 'list' : 'chart' }),
      );
      document.body.append(...all);
      const listed = [];
      for (const one of all) listed.push((await window.listed(one)).length);
      const drawn = () =>
        all.filter((one) => one.shadowRoot.querySelector('.canvas [data-event-id]'));
      for (let turns = 0; turns < 500 && drawn().length === 0; turns += 1) await window.turn();
      const atFirst = drawn().length;
      all[48].scrollIntoView();
      for (let turns = 0; turns < 500 && !drawn().includes(all[48]); turns += 1)
        await window.turn();
      return {
        isListed: listed.every((count) => count === 2),
        // a chart is drawn when it comes near to what is looked at
        isDrawn: atFirst > 0 && drawn().includes(all[48]),
        areFew: atFirst < 8 && drawn().length < 16,
      };
    },
    { isListed: true, isDrawn: true, areFew: true },
  ],
  'moved into a shadow root, another document and back': [
    async () => {
      const one = window.make({ selected: 'b', view: 'chart' });
      document.body.append(one);
      await window.listed(one);
      const drawn = async () => {
        const mark = () => one.shadowRoot.querySelector('.canvas [data-event-id]');
        for (let turns = 0; turns < 500 && !mark(); turns += 1) await window.turn();
        await window.listed(one);
        const titles = await window.listed(one);
        const section = one.shadowRoot.querySelector('section');
        const view = one.ownerDocument.defaultView;
        return [titles.length, Boolean(mark()), view.getComputedStyle(section).display];
      };
      const places = [await drawn()];
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).append(one);
      places.push(await drawn());
      const frame = document.createElement('iframe');
      frame.width = '900';
      document.body.append(frame);
      frame.contentDocument.body.append(one);
      const isAdopted = one.ownerDocument === frame.contentDocument;
      places.push(await drawn());
      document.body.append(document.adoptNode(one));
      places.push(await drawn());
      const isTheSame = places.every((place) => String(place) === String(places[0]));
      return { isAdopted, isTheSame: isTheSame || places, selected: one.selected };
    },
    { isAdopted: true, isTheSame: true, selected: 'b' },
  ],
  cloned: [
    async () => {
      const one = window.make({ events: undefined });
      one.setAttribute('events', '[{"date":"2024","title":"It sailed"}]');
      document.body.append(one);
      await window.listed(one);
      const copy = one.cloneNode(true);
      document.body.append(copy);
      const html = document.createElement('event-timeline');
      html.innerHTML = '<ol><li><time datetime="2024">2024</time> <h3>It arrived</h3></li></ol>';
      document.body.append(html);
      await window.listed(html);
      const other = html.cloneNode(true);
      document.body.append(other);
      return [await window.listed(copy), await window.listed(other), other.innerHTML.length];
    },
    [
      ['It sailed'],
      ['It arrived'],
      '<ol><li><time datetime="2024">2024</time> <h3>It arrived</h3></li></ol>'.length,
    ],
  ],
  'in a dialog, in details, in a hidden tab, without height': [
    async () => {
      const places = ['dialog', 'details', 'div', 'section'].map((name) =>
        document.createElement(name),
      );
      const [dialog, details, tab, box] = places;
      // as wide as what it holds, which may be less than a chart takes
      dialog.style.width = '800px';
      tab.hidden = true;
      Object.assign(box.style, { height: '0', overflow: 'hidden' });
      // one that looks for room, and one whose chart has its place before anybody can see it
      const all = places.flatMap((place) =>
        ['auto', 'chart'].map((view) => {
          const one = window.make({ view });
          place.append(one);
          return one;
        }),
      );
      document.body.append(...places);
      const listed = [];
      for (const one of all) listed.push((await window.listed(one)).length);
      dialog.showModal();
      details.open = true;
      tab.hidden = false;
      box.style.height = '';
      const drawn = (one) => one.shadowRoot.querySelector('.canvas [data-event-id]');
      for (let turns = 0; turns < 5000 && !all.every(drawn); turns += 1) {
        all.find((one) => !drawn(one)).scrollIntoView();
        await window.turn();
      }
      const charts = all.map((one) => Boolean(drawn(one)));
      dialog.close();
      return { listed: listed.every((count) => count === 2), charts };
    },
    { listed: true, charts: Array(8).fill(true) },
  ],
  'a thousand changes of an attribute in a frame': [
    async () => {
      const one = window.make();
      document.body.append(one);
      await window.listed(one);
      let updates = 0;
      one.addController({ hostUpdated: () => (updates += 1) });
      for (let i = 0; i < 1000; i += 1) {
        one.setAttribute('heading', `Heading ${i}`);
        one.setAttribute('events', `[{"date":"2024","title":"It sailed ${i}"}]`);
      }
      one.events = undefined;
      await window.listed(one);
      const { title } = one.timeline.events[0];
      return { title, heading: one.heading, isOnce: updates < 6 };
    },
    { title: 'It sailed 999', heading: 'Heading 999', isOnce: true },
  ],
  'printed while it is loading': [
    async () => {
      const one = window.make({ events: undefined, src: '/late.json' });
      document.body.append(one);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      return window.listed(one);
    },
    both,
  ],
  'printed while it is loading, with all at hand that paper takes': [
    async () => {
      const one = window.make({ events: undefined, src: '/never.json' });
      document.body.append(one);
      const isReady = () =>
        performance.getEntriesByType('resource').some(({ name }) => /\/static-drawing-/.test(name));
      for (let turns = 0; turns < 2000 && !isReady(); turns += 1) await window.turn();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const sheets = () => one.shadowRoot.querySelectorAll('.paper').length;
      const print = (type) => {
        dispatchEvent(new Event(type));
        return sheets();
      };
      const found = [print('beforeprint')];
      one.src = '/late.json';
      await window.listed(one);
      found.push(print('afterprint'), print('beforeprint'), print('afterprint'));
      return [...found, await window.listed(one)];
    },
    [0, 0, 1, 0, both],
  ],
  'taken away in the middle of everything': [
    async () => {
      const gone = [];
      for (let i = 0; i < 60; i += 1) {
        const one = window.make({ view: ['chart', 'list', 'story'][i % 3], selected: 'a' });
        document.body.append(one);
        for (let turns = i % 7; turns > 0; turns -= 1) await window.turn();
        // by then its chart is on its way
        if (i === 0) await window.listed(one);
        if (i % 6 === 0) await new Promise(requestAnimationFrame);
        one.remove();
        gone.push(one);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return gone.filter((one) => one.shadowRoot?.querySelector('.vis-timeline')).length;
    },
    0,
  ],
  'given another place for its chart while that is on its way': [
    async () => {
      const one = window.make({ view: 'chart' });
      const changed = window.onceAsked(() => (one.view = 'list'));
      document.body.append(one);
      await changed;
      await one.updateComplete;
      one.view = 'chart';
      const mark = () => one.shadowRoot.querySelector('.canvas [data-event-id]');
      for (let turns = 0; turns < 2000 && !mark(); turns += 1) await window.turn();
      return Boolean(mark());
    },
    true,
  ],
  'taken away while its chart is on its way': [
    async () => {
      let heard = 0;
      const { fonts } = document;
      for (const [name, by] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ]) {
        const original = fonts[name];
        fonts[name] = function (...given) {
          heard += by;
          return original.apply(this, given);
        };
      }
      const one = window.make({ view: 'chart' });
      const gone = window.onceAsked(() => one.remove());
      document.body.append(one);
      await gone;
      // what comes for this one has come for the other too
      const other = window.make({ view: 'chart' });
      document.body.append(other);
      const mark = () => other.shadowRoot?.querySelector('.canvas [data-event-id]');
      for (let turns = 0; turns < 5000 && !mark(); turns += 1) await window.turn();
      const [isDrawn, listening] = [Boolean(mark()), heard];
      other.remove();
      return { isDrawn, listening, listeningAfterwards: heard };
    },
    { isDrawn: true, listening: 1, listeningAfterwards: 0 },
  ],
};

async function checkCases(tab, server) {
  server.moods.set('/late.json', 'slow to begin');
  server.moods.set('/never.json', 'silent');
  for (const [name, [run, wanted]] of Object.entries(cases)) {
    await tab.goto(server.url);
    await tab.evaluate(() => customElements.whenDefined('event-timeline'));
    await tab.evaluate(prepare);
    assert.deepEqual(await tab.evaluate(run), wanted, name);
    assert.deepEqual(await tab.evaluate(() => window.faults), [], name);
  }
}

/** Data set as properties, and children of a template, before there is a definition. */
async function checkLate(tab, server) {
  await tab.goto(`${server.url}/late`);
  await tab.evaluate(prepare);
  const found = await tab.evaluate(async () => {
    const one = document.querySelector('event-timeline');
    one.events = [{ date: '2024', title: 'By property' }];
    one.view = 'list';
    await import('/dist/cdn/event-timeline.js');
    document.body.append(document.querySelector('template').content.cloneNode(true));
    const lists = [await window.listed(one), await window.listed(document.body.lastElementChild)];
    // a property of an element without a definition must not hide that of its class
    one.events = [{ date: '2025', title: 'By property, later' }];
    for (let turns = 0; turns < 50; turns += 1) await window.turn();
    return [...lists, await window.listed(one), one.heading];
  });
  assert.deepEqual(found, [['By property'], both, ['By property, later'], 'Late']);
}

/** Two versions: the one that comes first serves both tags with its own parts, the other warns once. */
async function checkTwo(tab, server) {
  for (const [path, first, word] of [
    ['/older-first', '/older/dist', 'Sources of old'],
    ['/older-second', '/dist', 'Sources'],
  ]) {
    const warnings = [];
    const asked = [];
    const listen = (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    };
    const note = (request) => asked.push(new URL(request.url()).pathname);
    tab.on('console', listen);
    tab.on('request', note);
    await tab.goto(`${server.url}${path}`);
    for (const index of [0, 1]) {
      const timeline = tab.locator('event-timeline').nth(index);
      await timeline
        .locator('event-timeline-list')
        .getByRole('button', { name: 'It arrived' })
        .click();
      await timeline.locator('event-timeline-card h3').waitFor();
      await timeline.getByRole('heading', { name: word, exact: true }).waitFor();
      await timeline.evaluate((element) => (element.view = 'chart'));
      await timeline.locator('.canvas [data-event-id]').first().waitFor({ state: 'attached' });
    }
    tab.off('console', listen);
    tab.off('request', note);
    const said = warnings.filter((text) => text.includes('twice'));
    assert.equal(said.length, 1, `it warns once: ${warnings.join('; ')}`);
    const parts = asked.filter((one) => /\/chunks\/(?:card|chart|sources)-/.test(one));
    assert.ok(parts.length >= 3, parts.join(' '));
    const foreign = parts.filter((one) => !one.startsWith(`${first}/`));
    assert.deepEqual(foreign, [], 'the parts are those of the version that came first');
  }
}

/** Of a thousand rounds. */
const mostGrowth = { kilobytes: 1000, nodes: 500, listeners: 50 };
const isLarge = (grown) => Object.entries(mostGrowth).some(([what, most]) => grown[what] >= most);

/** Removed and added a thousand times: what has been is let go. */
async function checkMemory(tab, server) {
  await tab.goto(server.url);
  await tab.evaluate(() => customElements.whenDefined('event-timeline'));
  await tab.evaluate(prepare);
  const client = await tab.context().newCDPSession(tab);
  const measure = async () => {
    for (let times = 0; times < 3; times += 1) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const read = (name) => metrics.find((metric) => metric.name === name).value;
    return {
      heap: read('JSHeapUsedSize'),
      nodes: read('Nodes'),
      listeners: read('JSEventListeners'),
    };
  };
  await client.send('Performance.enable');
  const cycle = (times) =>
    tab.evaluate(async (count) => {
      const kept = window.make({ view: 'chart' });
      for (let i = 0; i < count; i += 1) {
        document.body.append(kept);
        const other = window.make({ view: ['chart', 'list', 'story'][i % 3] });
        document.body.append(other);
        await other.updateComplete;
        if (i % 20 === 0) await window.listed(other);
        other.remove();
        kept.remove();
      }
      await window.turn();
    }, times);
  await cycle(200);
  const before = await measure();
  await cycle(800);
  const growth = async () => {
    const after = await measure();
    return {
      kilobytes: Math.round((after.heap - before.heap) / 1000),
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  };
  let grown = await growth();
  // what has just been shown is kept for a second, in case it is printed
  for (let tries = 0; isLarge(grown) && tries < 20; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    grown = await growth();
  }
  assert.ok(!isLarge(grown), `after a thousand rounds there is more: ${JSON.stringify(grown)}`);
  return grown;
}

export async function checkLife(browser, root) {
  const server = await startMoodyServer(pagesOf(root));
  const tab = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'en-US' });
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await checkCases(tab, server);
  await checkLate(tab, server);
  await checkTwo(tab, server);
  const grown = await checkMemory(tab, server);
  assert.deepEqual(faults, []);
  await tab.close();
  server.close();
  return { cases: Object.keys(cases).length + 3, 'grown in 800 rounds': grown };
}
