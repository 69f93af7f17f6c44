/**
 * Every story fits a window of 320 pixels, which is one of 1280 at a zoom of 400 % (WCAG 1.4.10), in both
 * directions, a finger hits what it shows (2.5.8), and nothing waits for a mouse (1.4.13). What the play
 * functions do beyond that, axe sees in Storybook from left to right and in light; here it sees each story in
 * one of the sixteen looks that hold every pair of a view, a direction, a colour scheme and a theme; with
 * LOOKS=16 in all of these, with LOOKS=64 in every look there is.
 */
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EventTimeline } from '../../src/index.js';
import { deepElements, forgetViews } from './fixture.js';
import { hoverOnly } from './hover-only.js';
import { smallTargets } from './journey/targets.js';
import {
  directions,
  everyLook,
  finishTransitions,
  looksFor,
  linkTheme,
  schemes,
  themes,
  views,
  widths,
  type Look,
} from './look.js';
import { showStory, stories, storySettled, type Story } from './stories.js';

const width = widths[0];

beforeAll(async () => {
  for (const theme of themes) if (theme !== 'none') await linkTheme(theme);
});
beforeEach(async () => {
  forgetViews();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'rtl';
  await page.viewport(width, 800);
});
afterEach(() => {
  document.body.replaceChildren();
  document.body.style.background = '';
  const { documentElement: root } = document;
  root.removeAttribute('dir');
  root.removeAttribute('lang');
  root.style.colorScheme = '';
});

/** By how much the page is too wide, and what may be at fault, to be read in a message. */
function beyond(box: Element): string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= width) return [];
  const wide = [...deepElements(box)].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > width;
  });
  const told = wide.map(
    ({ localName, className }) => `<${localName} class="${String(className)}">`,
  );
  return [`${scrollWidth} pixels`, ...told.slice(-5)];
}

/** Turns the page of a story to a width, a direction and a colour scheme, and puts a theme around it: until all is at rest. */
async function wear(
  box: Element,
  { dir, scheme, theme, width }: Omit<Look, 'view'>,
): Promise<void> {
  if (innerWidth !== width) await page.viewport(width, 800);
  document.documentElement.dir = dir;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  box.className = theme === 'none' ? '' : `event-timeline-${theme}`;
  await storySettled(box);
  await atRest(box);
}

/** Shows the timelines of a story in a view, or in the one that each came in. */
function turnTo(box: Element, view: Look['view']): void {
  for (const one of box.querySelectorAll<EventTimeline>('event-timeline')) {
    const own = came.get(one) ?? one.view;
    came.set(one, own);
    one.view = view === 'as it comes' ? own : view;
  }
}
const came = new WeakMap<EventTimeline, EventTimeline['view']>();

function expectFit(box: Element, what: string): void {
  expect.soft(beyond(box), what).toEqual([]);
  expect.soft(smallTargets(box), what).toEqual([]);
  expect.soft(hoverOnly(box), what).toEqual([]);
}

/**
 * Waits until the page keeps its height, for what is still being laid out axe takes for a text on no ground; and
 * until charts have come to rest, which is when they name what they drew.
 */
async function atRest(box: Element): Promise<void> {
  const height = (): number => document.documentElement.scrollHeight;
  for (let before = -1; before !== height();) {
    before = height();
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  }
  const unnamed = '[role=option]:empty:not([aria-label])';
  await expect
    .poll(() => [...deepElements(box)].some((one) => one.matches(unnamed) && one.checkVisibility()))
    .toBe(false);
}

async function expectAccessible(box: Element, what: string): Promise<void> {
  finishTransitions();
  const { violations } = await axe.run(box, { resultTypes: ['violations'] });
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('; ')}`);
  expect.soft(faults, what).toEqual([]);
}

/** The stories that are the first to show a document in a language: those that follow differ by what is done to it. */
const firsts = new Set(
  new Map(
    [...stories].reverse().map((story) => {
      const { document, src, lang, theme } = story.args;
      return [JSON.stringify([document ?? src ?? story.name, lang, theme]), story.name];
    }),
  ).values(),
);

const looksOfEach = inject('looks');

/** The looks in which axe sees a story: what has a look of its own takes no other on. */
function looksOf({ name }: Story, index: number): readonly Look[] {
  const looks = looksFor(index, looksOfEach);
  if (!/^(styling|themes):/.test(name)) return looks;
  const own = looks.map((look): Look => ({ ...look, theme: 'none' }));
  return [...new Map(own.map((look) => [JSON.stringify(look), look])).values()];
}

it('axe sees every two of a view, a direction, a colour scheme and a theme together', () => {
  const seen = stories.flatMap((_, index) => looksFor(index, 1));
  const pairs = (looks: readonly Look[]): Set<string> =>
    new Set(
      looks.flatMap((look) => {
        const each = Object.values(look);
        return each.flatMap((one, at) => each.slice(at + 1).map((other) => `${one}, ${other}`));
      }),
    );
  expect(pairs(seen)).toEqual(pairs(everyLook));
  expect(everyLook).toHaveLength(views.length * directions.length * schemes.length * themes.length);
});

describe('each story', () => {
  it.each(stories.map((story, index) => ({ ...story, looks: looksOf(story, index) })))(
    '$name',
    { timeout: 60_000 + looksOfEach * 10_000 },
    async ({ looks, ...story }) => {
      const box = await showStory(story);
      const hasViews = box.querySelector('event-timeline') !== null;
      for (const dir of directions)
        for (const view of hasViews ? views : views.slice(0, 1)) {
          const isFitted = view === 'as it comes' || firsts.has(story.name);
          const seen = hasViews
            ? looks.filter((look) => look.dir === dir && look.view === view)
            : looks.filter((look) => look.dir === dir);
          if (!isFitted && seen.length === 0) continue;
          turnTo(box, view);
          if (isFitted) {
            await wear(box, { dir, scheme: 'light', theme: 'none', width });
            expectFit(box, `${view}, ${dir}`);
          }
          for (const look of seen) {
            await wear(box, look);
            await expectAccessible(box, Object.values({ ...look, view }).join(', '));
          }
        }
    },
  );
});
