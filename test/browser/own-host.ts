/** Beside every story: nothing is asked of another host, before a reader asks for it. */
import { afterEach, expect } from 'vitest';

const outside: string[] = [];
const note = (entries: readonly PerformanceEntry[]): void => {
  for (const { name } of entries)
    if (/^(https?|wss?):/.test(name) && new URL(name).host !== location.host) outside.push(name);
};
const observer = new PerformanceObserver((list) => {
  note(list.getEntries());
});
observer.observe({ type: 'resource', buffered: true });

afterEach(() => {
  note(observer.takeRecords());
  expect(outside.splice(0), 'asked of other hosts').toEqual([]);
});
