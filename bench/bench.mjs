/**
 * Measures this element beside bare vis-timeline and TimelineJS, prints a table and writes it to
 * bench/RESULTS.md and, with all figures, to bench/results.json.
 *
 *   node bench/bench.mjs [--repeat 3] [--quick] [--limit 120] [--events 100,1000] [--groups 0,10]
 *                        [--library event-timeline,TimelineJS] [--to folder]
 *
 * --quick  one run each, of 100 and 1,000 events
 * --limit  seconds that one may take to open, and again to be panned and zoomed
 * --to     the folder to write to
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { findBrowser, launchOptions } from '../scripts/browser.mjs';
import { makeEvents } from './events.mjs';
import { libraries } from './libraries.mjs';
import { startServer } from './loopback-server.mjs';
import { measure, measureReading, viewport } from './measure.mjs';
import { report } from './report.mjs';
import { median, medians } from './statistics.mjs';

/** What takes longer than this, in milliseconds, is run once. */
const tooLongToRepeat = 60_000;
/** Beyond this number only this element is tried. */
const othersUpTo = 100_000;
const require = createRequire(import.meta.url);

const { values: given } = parseArgs({
  options: {
    repeat: { type: 'string' },
    quick: { type: 'boolean', default: false },
    limit: { type: 'string', default: '120' },
    events: { type: 'string' },
    groups: { type: 'string', default: '0,10' },
    library: { type: 'string' },
    to: { type: 'string', default: import.meta.dirname },
  },
});
const sizes = given.quick ? '100,1000' : '100,1000,10000,100000,1000000';
const settings = {
  repeat: Number(given.repeat ?? (given.quick ? 1 : 3)),
  limit: Number(given.limit) * 1000,
  events: numbers(given.events ?? sizes),
  groups: numbers(given.groups),
};
const chosen = libraries.filter(({ name }) => given.library?.split(',').includes(name) ?? true);
const compress = promisify(gzip);

const browser = launchOptions(await findBrowser());
const server = await startServer();
const loadBefore = loadavg()[0];
const cases = settings.groups.flatMap((groups) =>
  settings.events.flatMap((events) =>
    chosen
      .filter((library, index) => index === 0 || events <= othersUpTo)
      .map((library) => ({ library, events, groups, runs: [], seconds: 0, readings: [] })),
  ),
);
const about = {
  measuredAt: new Date().toISOString().slice(0, 10),
  versions: await versions(),
  settings: { repeat: settings.repeat, limit: settings.limit, viewport },
};
for (let round = 0; round < settings.repeat; round++) {
  for (const one of cases) {
    await runOnce(one, round);
    await write(); // a run that is broken off leaves what it has
  }
}
await server.close();
console.log(await write());

async function write() {
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    load: [loadBefore, loadavg()[0]],
  };
  const results = { ...about, machine, cases: cases.filter(isTried).map(summary) };
  const text = await pretty(report(results), 'markdown');
  writeFileSync(join(given.to, 'RESULTS.md'), text);
  writeFileSync(join(given.to, 'results.json'), await pretty(JSON.stringify(results), 'json'));
  return text;
}

function isTried({ runs, isNotTried }) {
  return runs.length > 0 || isNotTried;
}

async function runOnce(one, round) {
  const { library, events, groups } = one;
  one.isNotTried ||= cases.some(
    (smaller) =>
      smaller.library === library &&
      smaller.groups === groups &&
      smaller.events < events &&
      (smaller.stopped || smaller.isNotTried),
  );
  if (one.isNotTried || one.stopped || one.seconds * 1000 > tooLongToRepeat) return;
  one.data ??= await compress(JSON.stringify(library.format(makeEvents(events, groups), groups)));
  server.offer(one.data);
  const from = performance.now();
  const { figures, stopped, faults } = await measure({
    library,
    server,
    browser,
    limit: settings.limit,
  });
  for (const fault of new Set(faults)) console.error(`${library.name} threw: ${fault}`);
  if (faults.length > 0) one.faults = [...new Set([...(one.faults ?? []), ...faults])];
  one.seconds = (performance.now() - from) / 1000;
  one.stopped = stopped;
  one.runs.push(figures);
  if (library === libraries[0]) one.readings.push(await measureReading({ server, browser }));
  const end = stopped ? `stopped while ${stopped}` : `${one.seconds.toFixed(1)} s`;
  console.error(`${round + 1}: ${library.name}, ${events} events, ${groups} groups: ${end}`);
}

function summary({ library, events, groups, runs, stopped, isNotTried, readings, faults }) {
  return {
    library: library.name,
    events,
    groups,
    runs: runs.length,
    ...(stopped && { stopped }),
    ...(isNotTried && { stopped: 'smaller' }),
    ...(runs.length > 0 && { figures: medians(runs) }),
    ...(faults && { faults }),
    ...(readings.length > 0 && { reading: median(readings) }),
  };
}

async function versions() {
  const instance = await chromium.launch(browser);
  const chromiumVersion = instance.version();
  await instance.close();
  const packages = libraries.map(({ name, packageName }) => {
    const path = packageName ? require.resolve(`${packageName}/package.json`) : '../package.json';
    const file = packageName ? path : join(import.meta.dirname, path);
    return [name, JSON.parse(readFileSync(file, 'utf8')).version];
  });
  return {
    chromium: chromiumVersion,
    node: process.versions.node,
    ...Object.fromEntries(packages),
  };
}

async function pretty(source, parser) {
  const config = await resolveConfig(join(import.meta.dirname, 'RESULTS.md'));
  return format(source, { ...config, parser });
}

function numbers(list) {
  return list.split(',').map(Number);
}
