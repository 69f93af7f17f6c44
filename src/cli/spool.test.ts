import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { Spool } from './spool.js';

const folders = () =>
  readdirSync(tmpdir()).filter(
    (name) => /^event-timeline-\w{6}$/.test(name) && existsSync(`${tmpdir()}/${name}/events`),
  ).length;

it('gives back what was put down, in any order, and leaves nothing behind', () => {
  const before = folders();
  const spool = new Spool();
  const texts = Array.from({ length: 5_000 }, (_, at) => `${at} ${'øæ😀'.repeat(at % 120)}`);
  texts[17] = 'x'.repeat(3_000_000);
  for (const text of texts) spool.add(text);
  expect(folders()).toBe(before + 1);
  for (const at of texts.keys()) if (spool.at(at) !== texts[at]) expect(at).toBe(-1);
  for (const at of [4_999, 17, 0, 16, 18, 2_500]) expect(spool.at(at)).toBe(texts[at]);
  expect(spool.length).toBe(5_000);
  spool.close();
  expect(folders()).toBe(before);
});

it('keeps a few in memory', () => {
  const before = folders();
  const spool = new Spool();
  for (const text of ['a', '', 'c']) spool.add(text);
  expect([0, 1, 2].map((at) => spool.at(at))).toEqual(['a', '', 'c']);
  expect(folders()).toBe(before);
  spool.close();
});
