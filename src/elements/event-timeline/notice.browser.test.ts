import { afterEach, describe, expect, it } from 'vitest';
import { deepQuery, mount, readableText } from '../../../test/browser/fixture.js';
import { addLanguage } from '../../index.js';
import type { EventTimeline } from './event-timeline.js';

afterEach(() => {
  document.body.replaceChildren();
});

const bad = '[{ "date": "12/03/2024", "title": "Razzia" }, { "date": "2024", "title": "Dom" }]';

const mountIn = (lang: string, events = bad, dir = 'ltr') =>
  mount((element) => {
    element.lang = lang;
    element.dir = dir;
    element.setAttribute('events', events);
  });

const sentenceIn = (element: EventTimeline) => deepQuery(element, '[part=notice] li');
const textIn = (element: EventTimeline) => {
  const sentence = sentenceIn(element);
  return sentence && readableText(sentence).trim();
};

describe('the notice', () => {
  it('says in the language of the interface what is at fault, and the mend', async () => {
    const element = await mountIn('da');
    await expect
      .poll(() => textIn(element))
      .toBe(
        'Begivenhed 1 »Razzia« er udeladt. `12/03/2024` er tvetydig; skriv 2024-03-12 eller 2024-12-03.',
      );
    expect(sentenceIn(element)?.closest('[lang]') ?? null).toBeNull();
    expect(element.problems[0]?.message).toMatch(/^Event 1 “Razzia” is left out\./);
  });

  it('follows when the language changes', async () => {
    const element = await mountIn('da');
    await expect.poll(() => textIn(element)).toContain('er udeladt');
    element.lang = 'de';
    await expect.poll(() => textIn(element)).toContain('ist mehrdeutig');
    element.lang = 'en';
    await expect.poll(() => textIn(element)).toContain('is ambiguous');
  });

  it('is in English, and says that it is, where the language has no words here', async () => {
    const element = await mountIn('fi');
    await expect.poll(() => textIn(element)).toContain('is ambiguous');
    expect(sentenceIn(element)?.getAttribute('lang')).toBe('en');
  });

  it('keeps dates and code together in a sentence from right to left', async () => {
    const element = await mountIn('ar', bad, 'rtl');
    await expect.poll(() => textIn(element)).toContain('يحتمل أكثر من قراءة');
    expect(textIn(element)).toContain('\u20682024-03-12\u2069');
    expect(textIn(element)).toContain('«\u2068Razzia\u2069»');
  });

  it('sets a title from right to left apart in a sentence that is not', async () => {
    const title = 'مداهمة';
    const element = await mountIn('en', JSON.stringify([{ date: 'soon', title }]));
    await expect.poll(() => textIn(element)).toContain(`Event 1 “\u2068${title}\u2069”`);
    expect(element.problems[0]?.message).toContain(`“${title}”`);
  });

  it('takes the words that a page gives', async () => {
    addLanguage('fo', { problems: { timeline: 'Tíðarlinjan', kinds: kinds('Hending') } });
    const element = await mountIn('fo');
    await expect.poll(() => textIn(element)).toMatch(/^Hending 1 “Razzia” is left out\./);
  });
});

const kinds = (events: string) => ({
  events,
  sources: 'Kelda',
  groups: 'Bólkur',
  eras: 'Tíðarskeið',
  corrections: 'Rætting',
});
