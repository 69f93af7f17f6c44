/** One run: a fresh browser opens one page and handles it; what it took is returned. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { pan, zoom } from './gestures.mjs';
import { percentile } from './statistics.mjs';

/** Of the page, in CSS pixels. */
export const viewport = { width: 1280, height: 900 };
/** So long, in milliseconds, is one gesture at the most. */
const usualPatience = 10_000;
const probe = join(import.meta.dirname, 'page-probe.mjs');
/** Whatever is not on this machine does not exist. */
const loopbackOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * @typedef {object} FrameFigures of the frames that drew something otherwise; times in milliseconds
 * @property {number} p95
 * @property {number} longest without the first frame of each gesture
 * @property {number} first the longest of those first frames
 * @property {number} frames how many there were
 * @property {number} workPerFrame of the main thread
 *
 * @typedef {{ first: number, settled: number }} Answer milliseconds from a click to the first frame
 *   that answers it, and to the last
 *
 * @typedef {object} Figures
 * @property {number} readable milliseconds from navigation to the first title of an event
 * @property {number} settled milliseconds from navigation until the chart stands
 * @property {number} bytesBefore sent until `readable`
 * @property {number} bytesOpened sent until `settled`
 * @property {number} bytesInAll
 * @property {number} heap bytes
 * @property {number} elements
 * @property {number} nodes of every kind
 * @property {FrameFigures} pan
 * @property {FrameFigures} zoom
 * @property {Answer} [filter]
 * @property {Answer} [select]
 * @property {number} otherHosts how many hosts besides the loopback were asked, in vain
 */

/** It took longer than it may. */
class OverTime extends Error {}

/**
 * @param {object} run
 * @param {import('./libraries.mjs').Library} run.library
 * @param {import('./loopback-server.mjs').LoopbackServer} run.server offers the data already
 * @param {import('playwright').LaunchOptions} run.browser
 * @param {number} run.limit milliseconds, once to open and once for all else
 * @param {number} [run.patience] milliseconds that one gesture is kept up at the most
 * @returns {Promise<{ figures: Partial<Figures>, stopped?: 'opening' | 'handling', faults: string[] }>}
 *   whoever is stopped has the figures that were taken before; the faults are what the page threw
 */
export async function measure({
  library,
  server,
  browser: options,
  limit,
  patience = usualPatience,
}) {
  const browser = await chromium.launch({ ...options, args: [loopbackOnly] });
  const figures = {};
  const faults = [];
  let stopped = 'opening';
  try {
    const page = await browser.newPage({ viewport, locale: 'en-US', timezoneId: 'UTC' });
    page.setDefaultTimeout(0); // the limit is ours
    const elsewhere = otherHosts(page, server.url);
    page.on('pageerror', (error) => faults.push(error.message));
    Object.assign(figures, await within(limit, open(page, library, server)));
    stopped = 'handling';
    await within(limit, handle(page, library, { server, patience, figures }));
    return { figures: { ...figures, otherHosts: elsewhere.size }, faults };
  } catch (error) {
    // a page that cannot be handled must not cost the figures of all the others
    if (!(error instanceof OverTime)) faults.push(error.message.split('\n')[0]);
    return { figures, stopped, faults };
  } finally {
    await browser.close();
  }
}

/** How long it takes to fetch the data and read it into the model, with nothing drawn. */
export async function measureReading({ server, browser: options }) {
  const browser = await chromium.launch({ ...options, args: [loopbackOnly] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}pages/reading.html`);
    return await page.evaluate(() => window.readData());
  } finally {
    await browser.close();
  }
}

async function open(page, { page: path, readable, item, chart, loading }, server) {
  const targets = JSON.stringify({ readable, item, chart, loading });
  await page.addInitScript({ content: `window.benchTargets = ${targets};` });
  await page.addInitScript({ path: probe });
  server.forget();
  await page.goto(`${server.url}${path}`, { waitUntil: 'commit' });
  const { readable: read, settled, origin } = await page.evaluate(() => window.bench.opened());
  const bytesBefore = server.sentBytes(origin + read);
  return { readable: read, settled, bytesBefore, bytesOpened: server.sentBytes() };
}

/** Each figure is noted as soon as there is one, so that what comes before a stop is kept. */
async function handle(page, { zoom: how, clicks = {} }, { server, patience, figures }) {
  const client = await page.context().newCDPSession(page);
  // of the thread, not of the clock: what else the machine does is left out
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const size = await page.evaluate(() => window.bench.size());
  Object.assign(figures, { heap: usedSize, ...size });

  const frames = (gesture) => framesOf(page, client, gesture);
  const panning = await frames(() => pan(page, patience));
  figures.pan = frameFigures([panning]);
  const zoomingIn = await frames(() => zoom(page, how, 'in', patience));
  figures.zoom = frameFigures([zoomingIn]);
  figures.pan = frameFigures([panning, await frames(() => pan(page, patience))]);
  figures.zoom = frameFigures([zoomingIn, await frames(() => zoom(page, how, 'out', patience))]);
  for (const [name, selector] of Object.entries(clicks)) {
    await page.evaluate(() => window.bench.forgetClick());
    await page.locator(selector).first().click();
    figures[name] = await page.evaluate(() => window.bench.reaction());
  }
  figures.bytesInAll = server.sentBytes();
}

/** The frames while something is done and until it has come to rest, and the work that they were. */
async function framesOf(page, client, gesture) {
  const workBefore = await workDone(client);
  await page.evaluate(() => window.bench.record());
  await gesture();
  await page.evaluate(() => window.bench.settled());
  const frames = await page.evaluate(() => window.bench.frames());
  return { frames, work: (await workDone(client)) - workBefore };
}

/** Milliseconds that the main thread has worked. */
async function workDone(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Only frames that drew something otherwise count; each gesture's first one stands by itself. */
function frameFigures(gestures) {
  const redrawn = gestures.map(({ frames }) =>
    frames.filter(([, isRedrawn]) => isRedrawn).map(([duration]) => duration),
  );
  const all = redrawn.flat();
  if (all.length === 0) throw new Error('The gesture moved nothing.');
  const later = redrawn.flatMap((frames) => frames.slice(1));
  return {
    p95: percentile(all, 0.95),
    longest: Math.max(...(later.length > 0 ? later : all)),
    first: Math.max(...redrawn.flatMap((frames) => frames.slice(0, 1))),
    frames: all.length,
    workPerFrame: gestures.reduce((sum, { work }) => sum + work, 0) / all.length,
  };
}

function otherHosts(page, home) {
  const hosts = new Set();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !home.includes(`//${host}/`)) hosts.add(host);
  });
  return hosts;
}

/** The browser is closed by the caller; what was still under way then fails without notice. */
async function within(limit, work) {
  let timer;
  const stop = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new OverTime()), limit);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, stop]);
  } finally {
    clearTimeout(timer);
  }
}
