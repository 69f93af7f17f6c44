import '../../define/event-timeline-sources.js';
import { afterEach, expect, it } from 'vitest';
import { addLanguage } from '../../index.js';
import { parseTimeline } from '../../core/parse-timeline.js';

const { timeline } = parseTimeline({
  sources: [{ id: 'report', title: 'A report', issued: '1984~', type: 'book' }],
});

const sources = (lang: string) => {
  const element = document.createElement('event-timeline-sources');
  element.lang = lang;
  element.timeline = timeline;
  document.body.append(element);
  return element;
};
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

afterEach(() => {
  document.body.replaceChildren();
});

it('gives a page a language that the element does not speak, and English where words are left out', async () => {
  addLanguage('fo-FO', {
    terms: { sources: 'Keldur' },
    later: { evidence: { notCited: 'Ikki nýtt' } },
    dates: { approximate: (date) => `uml. ${date}` },
  });
  const element = sources('fo');
  await element.updateComplete;
  expect(text(element)).toContain('Keldur');
  expect(text(element)).toContain('uml. 1984');
  expect(text(element)).toContain('Ikki nýtt');
  expect(text(element)).toContain('Book');
});

it('changes words of a language that is there, in timelines that are there too', async () => {
  const element = sources('da');
  await element.updateComplete;
  expect(text(element)).toContain('Kilder');
  addLanguage('da', { terms: { sources: 'Kildeliste' } });
  await expect.poll(() => text(element)).toContain('Kildeliste');
  expect(text(element)).toContain('ca. 1984');
  expect(text(element)).toContain('Ikke brugt som kilde');
});

it('takes other words in English as well', async () => {
  const element = sources('en');
  await element.updateComplete;
  addLanguage('en', { later: { evidence: { notCited: 'Cited nowhere' } } });
  await expect.poll(() => text(element)).toContain('Cited nowhere');
  expect(text(element)).toContain('Sources');
});

it('refuses a tag that is none', () => {
  expect(() => addLanguage('da_DK', {})).toThrow(RangeError);
});
