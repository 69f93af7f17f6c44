import { expect, it } from 'vitest';
import * as server from '../../src/server.js';

it('gives Node the core, and the names of the elements that only a page can make', () => {
  const { timeline } = server.parseTimeline({ events: [{ date: '2023-05', title: 'A month' }] });
  expect(timeline.events[0]?.date.precision).toBe('month');
  expect(() => new server.EventTimelineCard()).toThrow(/EventTimelineCard cannot be made in Node/);
});

it('has every name that the entry for pages has', async () => {
  const { readFile } = await import('node:fs/promises');
  const index = await readFile('src/index.ts', 'utf8');
  const names = [...index.matchAll(/^export \{ (\w+) \}/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(Object.keys(server)).toEqual(expect.arrayContaining(names));
});
