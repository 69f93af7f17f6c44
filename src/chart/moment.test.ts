import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import realMoment from 'moment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepReachable } from '../../scripts/vis-timeline-plugin.mjs';
import { utcClock, zoneClock } from '../layout/zone-clock.js';
import { zonedMoment } from './moment.js';

/** vis-timeline's own class that walks along the axis, as installed. */
interface TimeStep {
  readonly scale: string;
  start(): void;
  hasNext(): boolean;
  next(): void;
  getCurrent(): { valueOf(): number };
  isMajor(): boolean;
  getClassName(): string;
  setScale(scale: { scale: string; step: number }): void;
}
type TimeStepClass = new (
  start: Date,
  end: Date,
  minimumStep: number,
  hidden: readonly never[],
  options: { moment: unknown },
) => TimeStep;

const folder = new URL('../../node_modules/.cache/event-timeline/', import.meta.url);
const file = new URL(`time-step-${process.pid}.mjs`, folder);
let Step: TimeStepClass;

beforeAll(async () => {
  const installed = createRequire(import.meta.url).resolve('vis-timeline/package.json');
  const source = new URL('esnext/esm/vis-timeline-graph2d.mjs', pathToFileURL(installed));
  await mkdir(folder, { recursive: true });
  // The rest of vis-util reads the window when it loads; the axis needs none of that.
  const code = keepReachable(await readFile(source, 'utf8'), ['TimeStep']);
  await writeFile(file, `globalThis.window ??= globalThis;\n${code}`);
  const module = (await import(/* @vite-ignore */ file.href)) as { TimeStep: TimeStepClass };
  Step = module.TimeStep;
});
afterAll(() => rm(file, { force: true }));

/** The ticks of an axis: instant, whether major, classes. */
function ticks(
  moment: unknown,
  start: number,
  end: number,
  minimum: number,
  scale?: { scale: string; step: number },
): string[] {
  const step = new Step(new Date(start), new Date(end), minimum, [], { moment });
  if (scale) step.setScale(scale);
  const found: string[] = [];
  for (step.start(); step.hasNext() && found.length < 400; step.next())
    found.push(`${step.getCurrent().valueOf()} ${step.isMajor()} ${step.getClassName()}`);
  return found;
}

/** A sequence that looks random and is the same in each run. */
function* sequence(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const utc = zonedMoment(utcClock);
const year = (value: number): number => new Date(0).setUTCFullYear(value, 0, 1);

describe('the axis, on our moment', () => {
  it('has the ticks that it has on moment itself, at any zoom from year 1 on', () => {
    const random = sequence(20_240_305);
    let count = 0;
    for (let i = 0; i < 1500; i += 1) {
      const length = 10 ** (1 + 12.5 * random.next().value);
      const start = year(1200) + random.next().value * (year(2600) - year(1200));
      const axis = [start, start + length, length / (4 + 12 * random.next().value)] as const;
      const ours = ticks(utc, ...axis);
      expect(ours, `axis ${axis.join(' ')}`).toEqual(ticks(realMoment.utc, ...axis));
      count += ours.length;
    }
    expect(count).toBeGreaterThan(8000);
  });

  it('puts ticks on 200 BCE, 100 BCE, 1, 100, as historians count', () => {
    const found = ticks(utc, year(-250), year(150), 1, { scale: 'year', step: 100 });
    const years = found.map((tick) => utc(Number(tick.split(' ')[0])).year());
    expect(years).toEqual([-300, -200, -100, 1, 100]);
  });

  it('has ticks over the whole range of a Date, and comes to an end', () => {
    const found = ticks(utc, -8.63e15, 8.63e15, 1, { scale: 'year', step: 100_000 });
    const years = found.map((tick) => utc(Number(tick.split(' ')[0])).year());
    expect(years).toEqual([-200_000, -100_000, 1, 100_000, 200_000]);
  });
});

describe('the axis, on the clock of a zone', () => {
  const hour = 3_600_000;

  it.each([
    ['Europe/Copenhagen', '2024-03-28T00:00Z', '2024-04-03T00:00Z'],
    ['Europe/Copenhagen', '2024-10-24T00:00Z', '2024-10-30T00:00Z'],
    ['America/New_York', '2024-03-07T00:00Z', '2024-03-13T00:00Z'],
    ['Australia/Lord_Howe', '2024-04-04T00:00Z', '2024-04-10T00:00Z'],
    ['Asia/Kolkata', '2024-04-04T00:00Z', '2024-04-10T00:00Z'],
  ])('has its days at midnight in %s, over a change of clocks', (timeZone, start, end) => {
    const local = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
    const moment = zonedMoment(zoneClock(timeZone));
    const found = ticks(moment, Date.parse(start), Date.parse(end), 20 * hour);
    expect(found.length).toBeGreaterThan(5);
    for (const tick of found) expect(local.format(Number(tick.split(' ')[0]))).toBe('00:00');
  });

  it('leaves out the hour that the clocks jump over', () => {
    const moment = zonedMoment(zoneClock('Europe/Copenhagen'));
    const found = ticks(
      moment,
      Date.parse('2024-03-30T23:00Z'),
      Date.parse('2024-03-31T04:00Z'),
      hour * 0.9,
    );
    const hours = found.map((tick) => moment(Number(tick.split(' ')[0])).hours());
    expect(hours).toEqual([0, 1, 3, 4, 5, 6]);
  });
});
