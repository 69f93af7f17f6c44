import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, server } from 'vitest/browser';
import story from '../../../stories/data/illustrative-story.en.json';
import { evidenceArrival, evidenceWords } from '../../../src/elements/base/evidence-words.js';
import { filterWords } from '../../../src/elements/base/filter-words.js';
import { arrivalOf, languageOf } from '../../../src/elements/base/languages.js';
import { scrubberWords } from '../../../src/elements/base/scrubber-words.js';
import type { EventTimeline } from '../../../src/index.js';
import { deepElements, deepQuery, mount, readableText, settled } from '../fixture.js';
import { allowClipboard, paste } from './clipboard.js';
import { focused, isInView, type Hand } from './hand.js';
import { beginAtTop, Keyboard } from './keyboard.js';
import { scrollFrom, Touch } from './touch.js';

const disputed = 'A video is said to show the Chalk Column on the Ink that morning';
const second = 'Rain at Exempla, hour by hour (invented)';
const actor = 'The Chalk Column (invented)';
/** The day on which the second source comes to speak. */
const spoken = '2019-10-14';

/** The words that a reader of a language knows the controls by. */
async function wordsOf(lang: string) {
  await arrivalOf(lang, () => undefined);
  await Promise.all([
    evidenceArrival(lang),
    filterWords.arrival(lang),
    scrubberWords.arrival(lang),
  ]);
  const { terms } = languageOf(lang);
  return {
    ...terms,
    ...evidenceWords(lang),
    remove: filterWords.of(lang).remove,
    scrubber: scrubberWords.of(lang),
  };
}

/** A name as a pattern that finds it. */
const escaped = (name: string): string => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

type Words = Awaited<ReturnType<typeof wordsOf>>;

const show = (lang: string): Promise<EventTimeline> =>
  mount((element) => {
    element.lang = lang;
    element.setAttribute('deep-link', 'tl');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(story);
    element.append(script);
  });

const titles = (element: EventTimeline): string[] =>
  [...deepElements(element)]
    .filter((one) => one.part.contains('title') && one.closest('[data-event-id], article'))
    .filter(
      (one) => one.getRootNode() !== deepQuery(element, 'aside event-timeline-card')?.shadowRoot,
    )
    .map((one) => one.textContent.trim());

const card = (element: EventTimeline) => deepQuery(element, 'event-timeline-card');
const cardText = (element: EventTimeline): string => {
  const shown = card(element);
  return shown ? readableText(shown) : '';
};
const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const startingWith = (word: string) => new RegExp(`^\\s*${escaped(word)}`);

/** No part of the page lies beyond its edge. */
const expectNoSidewaysScroll = (): void => {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
};

/** What a reader does who has come to judge one claim. */
async function judgeClaim(element: EventTimeline, hand: Hand, words: Words): Promise<string> {
  const status = button(startingWith(words.statusDisputed));
  // find the first event that is disputed
  await hand.use(status);
  await expect.poll(() => titles(element)).toEqual([disputed]);
  await hand.use(button(disputed).first());
  await expect.poll(() => cardText(element)).toContain(words.statusDisputed);
  expectNoSidewaysScroll();

  // open its second source, and go back
  const number = page.getByRole('link', { name: new RegExp(`: ${escaped(second)}$`) }).last();
  await hand.use(number);
  const entry = await arrivedAt(second);
  expect(entry.querySelector('a')?.href).toBe('https://rainfall.example/exempla');
  await expect.poll(() => isInView(entry)).toBe(true);
  await hand.goBack(entry, disputed);
  await expect.poll(() => focused() === number.element()).toBe(true);
  await expect.poll(() => isInView(number.element())).toBe(true);
  expect(element.selected).toBe('video');
  expectNoSidewaysScroll();

  // narrow to one actor, however their claims stand
  await hand.use(button(words.filter));
  await hand.use(page.getByRole('checkbox', { name: actor }));
  await hand.use(button(words.filter));
  await hand.use(status);
  await expect.poll(() => titles(element)).toHaveLength(6);
  expect(titles(element)).toContain(disputed);
  expectNoSidewaysScroll();

  // read what was known a day before the second source spoke
  await hand.use(button(words.asOf));
  const previous = button(words.scrubber.previous);
  while ((element.asOf ?? '9') >= spoken) {
    const before = element.asOf;
    await hand.use(previous);
    await expect.poll(() => element.asOf).not.toBe(before);
    await settled(element);
  }
  await expect.poll(() => cardText(element)).toContain(words.statusClaimed);
  expect(cardText(element)).not.toContain(second);
  expectNoSidewaysScroll();

  // copy the link, which stands in the card; from the list a key leads into one that stands beside it
  if (deepQuery(element, 'aside')) await hand.use(button(disputed).first());
  await hand.use(button(words.copyLink));
  await expect.element(page.getByText(words.linkCopied)).toBeVisible();
  return paste();
}

/** The entry of the list of sources that has the focus by now. */
async function arrivedAt(source: string): Promise<Element> {
  await expect.poll(() => focused()?.part.contains('source')).toBe(true);
  const entry = focused();
  expect(entry?.textContent).toContain(source);
  if (entry === null) throw new Error('nothing has the focus');
  return entry;
}

const clear = (): void => {
  history.replaceState(null, '', location.pathname + location.search);
};

beforeEach(() => {
  clear();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
  clear();
});

const ways = [
  { by: 'by keyboard alone', lang: 'en', width: 1100, hand: () => new Keyboard(), most: 120 },
  { by: 'with a finger on 360 pixels', lang: 'en', width: 360, hand: () => new Touch(), most: 45 },
  { by: 'by keyboard, in Arabic', lang: 'ar', width: 1100, hand: () => new Keyboard(), most: 120 },
  { by: 'with a finger, in Arabic', lang: 'ar', width: 360, hand: () => new Touch(), most: 45 },
];

describe.runIf(server.browser === 'chromium')('a reader who judges a claim', () => {
  beforeAll(() => allowClipboard(true));
  afterAll(() => allowClipboard(false));

  it.each(ways)('comes to the end $by', { timeout: 60_000 }, async (way) => {
    const { lang, width, hand: choose, most } = way;
    await page.viewport(width, 640);
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const words = await wordsOf(lang);
    const element = await show(lang);
    beginAtTop();
    const hand = choose();
    const link = await judgeClaim(element, hand, words);
    expect(hand.effort).toBeLessThanOrEqual(most);

    // whoever gets the link reads the same claim as it stood then
    const { asOf, filter } = element;
    expect(filter).toEqual({ actor: [actor] });
    const address = location.hash;
    element.remove();
    history.replaceState(null, '', new URL(link).hash);
    const again = await show(lang);
    await expect.poll(() => cardText(again)).toContain(words.statusClaimed);
    expect(again).toMatchObject({ selected: 'video', asOf });
    expect(cardText(again)).not.toContain(second);
    again.remove();

    // and the address of the page has the reader's filter, too
    history.replaceState(null, '', address);
    const whole = await show(lang);
    expect(whole).toMatchObject({ selected: 'video', asOf, filter });
  });

  it('scrolls over the slider with a finger, and stays on the same day', async () => {
    const { element, slider } = await showDay('2019-10-12');
    const { value } = slider;
    const { right, top, height } = slider.getBoundingClientRect();
    await scrollFrom({ x: right - 20, y: top + height / 2 }, -200);
    expect(element.asOf).toBe('2019-10-12');
    expect(slider.value).toBe(value);
  });

  it('taps on the slider, and comes to another day', async () => {
    const { element, slider } = await showDay('2019-10-12');
    await new Touch().use(page.elementLocator(slider));
    await expect.poll(() => slider.value).toBe('9');
    await expect.poll(() => element.asOf?.localeCompare('2019-10-12')).toBe(-1);
  });
});

/** The slider over an earlier day, in the middle of a phone. */
async function showDay(day: string) {
  await page.viewport(360, 640);
  const element = await show('en');
  element.asOf = day;
  await expect.element(page.getByRole('slider')).toBeVisible();
  await settled(element);
  const slider = page.getByRole('slider').element() as HTMLInputElement;
  slider.scrollIntoView({ block: 'center' });
  return { element, slider };
}
