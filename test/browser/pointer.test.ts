/** What can be read can be read under a pointer as well: in light, in dark and in each theme. */
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { page } from 'vitest/browser';
import { forgetViews } from './fixture.js';
import { finishTransitions, linkTheme, themes, type Look } from './look.js';
import { changedByPointer, putPointerOver } from './pointer.js';
import { showStory, stories, storySettled } from './stories.js';

/** Between them they have every control that there is. */
const main = /^(editor: Ref|evidence: TheIllustrativeStory$|filters: Filter|reference: InEnglish)/;
const isAll = inject('looks') > 1;
const shown = isAll ? stories : stories.filter(({ name }) => main.test(name));

/** Each theme on a page of the other scheme. */
const themed: readonly Pick<Look, 'scheme' | 'theme'>[] = [
  { scheme: 'dark', theme: 'newspaper' },
  { scheme: 'dark', theme: 'museum' },
  { scheme: 'light', theme: 'terminal-dark' },
];
const plain: typeof themed = [
  { scheme: 'light', theme: 'none' },
  { scheme: 'dark', theme: 'none' },
];

beforeAll(async () => {
  for (const theme of themes) if (theme !== 'none') await linkTheme(theme);
});
beforeEach(async () => {
  forgetViews();
  await page.viewport(1000, 800);
  document.documentElement.lang = 'en';
  document.body.style.background = 'Canvas';
});
afterEach(async () => {
  await putPointerOver([]);
  document.body.replaceChildren();
  document.body.style.background = '';
  document.documentElement.style.colorScheme = '';
  document.documentElement.removeAttribute('lang');
});

/** What cannot be read of elements, if the pointer is over each of them at once. */
async function unreadable(elements: Element[]): Promise<string[]> {
  if (elements.length === 0) return [];
  await putPointerOver(elements);
  finishTransitions();
  const { violations } = await axe.run(elements, {
    runOnly: ['color-contrast'],
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, any }) => `${html}: ${any[0]?.message ?? ''}`),
  );
}

describe('under a pointer', () => {
  it.each(shown.map((story, index) => ({ ...story, index })))(
    '$name is read',
    { timeout: 120_000 },
    async ({ index, ...story }) => {
      const box = await showStory(story);
      const hasOwnLook = /^(styling|themes):/.test(story.name);
      const looks = [...plain, ...(hasOwnLook ? [] : themed.slice(index % 3).slice(0, 1))];
      for (const { scheme, theme } of looks) {
        document.documentElement.style.colorScheme = scheme;
        box.className = theme === 'none' ? '' : `event-timeline-${theme}`;
        await storySettled(box);
        const over = changedByPointer(box);
        const around = over.filter((one) => over.some((two) => two !== one && one.contains(two)));
        const what = `${scheme}, ${theme}`;
        expect.soft(await unreadable(over), what).toEqual([]);
        expect.soft(await unreadable(around), `${what}, beside what is in it`).toEqual([]);
      }
    },
  );
});
