import '../../define/event-timeline-sources.js';
import { afterEach, expect, it } from 'vitest';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { EventTimelineSources } from '../event-timeline-sources/event-timeline-sources.js';

const { timeline } = parseTimeline({
  sources: [{ id: 'report', title: 'A report', issued: '2001-21', accessed: '1984~' }],
});

const list = (box: HTMLElement): EventTimelineSources => {
  const element = document.createElement('event-timeline-sources');
  element.timeline = timeline;
  box.append(element);
  return element;
};
const inLanguage = (lang: string): HTMLElement => {
  const box = document.createElement('div');
  box.lang = lang;
  document.body.append(box);
  return box;
};
const text = (element: Element) => element.shadowRoot?.textContent ?? '';

afterEach(() => {
  document.body.replaceChildren();
});

it('shows nothing before its language has come, and then no other', async () => {
  const element = list(inLanguage('da'));
  const seen: string[] = [];
  element.addController({ hostUpdated: () => seen.push(text(element)) });
  await element.updateComplete;
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain('Kilder');
  expect(seen[0]).toMatch(/Hentet\s+ca\. 1984/);
});

it('keeps its text until the next language has come', async () => {
  const box = inLanguage('en');
  const element = list(box);
  await element.updateComplete;
  expect(text(element)).toContain('spring 2001');
  const seen: string[] = [];
  element.addController({ hostUpdated: () => seen.push(text(element)) });
  box.lang = 'nl';
  await expect.poll(() => seen.length).toBe(1);
  expect(seen[0]).toContain('voorjaar 2001');
});

it('renders in English at once where a tag is broken', async () => {
  const element = list(inLanguage('en-US@posix'));
  await element.updateComplete;
  expect(text(element)).toContain('spring 2001');
});
