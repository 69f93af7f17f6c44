import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { da as firstDanish } from '../../src/locales/da.js';
import { en as firstEnglish } from '../../src/locales/en.js';
import { da as laterDanish } from '../../src/locales/later/da.js';
import { en as laterEnglish } from '../../src/locales/later/en.js';
import type { EventTimeline } from '../../src/index.js';
import { texts } from '../said-terms.js';
import { deepElements, forgetViews } from './fixture.js';
import { showStory, stories, storySettled, type Story } from './stories.js';

/** What the interface says in English, told of anything, but not what Danish says in the same words. */
const english = (() => {
  const pattern = (text: string) =>
    text
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/2024|\b(Ny|Ha|Hu)\b(, Ha)?|ny\\\.example|\bny\b/g, '.+')
      .replace(/\d+( %)?/g, '[\\d.]+');
  const of = (first: object, later: object) =>
    [1, 7].flatMap((n) => texts({ first, later }, n)).map(([, text]) => pattern(String(text)));
  const danish = new Set(of(firstDanish, laterDanish));
  const own = of(firstEnglish, laterEnglish).filter((text) => !danish.has(text));
  // "Report in English" might as well be "Storm in the Atlantic"
  const telling = own.filter((text) => /[a-z]/i.test(text) && !/^(.\+ )?in .\+$/i.test(text));
  return new RegExp(`^(${[...new Set(telling)].join('|')})$`);
})();

/** Words that are English and nothing in Danish. */
const englishWord =
  /\b(the|and|of|are|was|were|with|from|this|that|which|shown?|sources?|events?|your|you|nothing|known|chart|previous|next|close|party|claims?|claimed|reported|confirmed)\b/i;

const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** What is said by an element and those in it: by eye, by ear, on hover; not what is in another language. */
function* danishPieces(root: Element): Generator<string> {
  for (const element of deepElements(root)) {
    if (element.matches('script, style') || languageAt(element) !== 'da') continue;
    for (const name of spoken) {
      const value = element.getAttribute(name);
      if (value) yield value;
    }
    const own = [...element.childNodes].filter((node) => node instanceof Text);
    for (const { data } of own) yield data;
    // a sentence may stand in several nodes
    yield own.map(({ data }) => data).join('');
  }
}

function languageAt(element: Element): string | undefined {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang')?.split('-')[0];
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : document.documentElement.lang;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Puts a story on the page as a Danish one shows it, and opens what can be opened. */
const show = (story: Story): Promise<Element> => showStory(story, 'da');

beforeEach(async () => {
  document.body.replaceChildren();
  document.documentElement.lang = 'da';
  forgetViews();
  await page.viewport(1100, 900);
  return () => {
    document.documentElement.lang = '';
  };
});

describe('a Danish reader', () => {
  it.each(stories)('finds no English words of the interface in $name', async (story) => {
    const box = await show(story);
    const left = new Set<string>();
    for (const view of ['list', 'story', 'chart'] as const) {
      for (const one of box.querySelectorAll<EventTimeline>('event-timeline')) one.view = view;
      await storySettled(box);
      for (const piece of danishPieces(box)) if (english.test(tidy(piece))) left.add(tidy(piece));
    }
    expect([...left]).toEqual([]);
  });

  it.each(
    stories.filter(({ name }) => /^problems: (ADocument|NotJson|NotAList|NoFile)/.test(name)),
  )('is told in Danish what is at fault in $name', async (story) => {
    const box = await show(story);
    const faults = () => {
      const notice = [...deepElements(box)].find((one) => one.matches('[part~=notice]'));
      return [...(notice?.querySelectorAll('li') ?? [])];
    };
    await expect.poll(faults).not.toHaveLength(0);
    for (const fault of faults()) {
      expect(languageAt(fault)).toBe('da');
      expect(tidy(fault.textContent)).toMatch(/ (er|ikke|som) /);
      expect(fault.textContent).not.toMatch(/left out|; (write|give|add) /);
    }
  });

  it.each(stories.filter(({ args }) => args['lang'] === 'da' && 'src' in args))(
    'finds no English word at all in $name',
    async (story) => {
      const box = await show(story);
      const left = new Set<string>();
      for (const view of ['list', 'story', 'chart'] as const) {
        for (const one of box.querySelectorAll<EventTimeline>('event-timeline')) one.view = view;
        await storySettled(box);
        for (const piece of danishPieces(box)) if (englishWord.test(piece)) left.add(tidy(piece));
      }
      expect([...left]).toEqual([]);
    },
  );
});
