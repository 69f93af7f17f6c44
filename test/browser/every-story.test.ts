/**
 * Every story fits a window of 320 pixels, which is one of 1280 at a zoom of 400 % (WCAG 1.4.10), in both
 * directions, a finger hits what it shows (2.5.8), and nothing waits for a mouse (1.4.13). What the play functions do beyond that, axe sees
 * in Storybook from left to right and in light; here it sees each story from right to left and in the dark.
 */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EventTimeline } from '../../src/index.js';
import { deepElements, forgetViews } from './fixture.js';
import { hoverOnly } from './hover-only.js';
import { smallTargets } from './journey/targets.js';
import { showStory, stories, storySettled } from './stories.js';

const width = 320;

beforeEach(async () => {
  forgetViews();
  document.documentElement.lang = 'en';
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

/** Turns the page of a story to a direction and a colour scheme. */
function turn(dir: 'ltr' | 'rtl'): void {
  document.documentElement.dir = dir;
  document.documentElement.style.colorScheme = dir === 'rtl' ? 'dark' : 'light';
  document.body.style.background = 'Canvas';
}

/** Shows a story in a view, or as it comes, and looks at its size. */
async function expectFit(box: Element, view?: 'list' | 'story' | 'chart'): Promise<void> {
  if (view)
    for (const one of box.querySelectorAll<EventTimeline>('event-timeline')) one.view = view;
  await storySettled(box);
  const what = `${view ?? 'as it comes'}, ${document.documentElement.dir}`;
  expect.soft(beyond(box), what).toEqual([]);
  expect.soft(smallTargets(box), what).toEqual([]);
  expect.soft(hoverOnly(box), what).toEqual([]);
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

describe('each story', () => {
  it.each(stories)('$name', async (story) => {
    turn('rtl');
    const box = await showStory(story);
    await expectFit(box);
    const { violations } = await axe.run(box, { resultTypes: ['violations'] });
    const faults = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('; ')}`,
    );
    expect.soft(faults).toEqual([]);
    if (!firsts.has(story.name)) {
      turn('ltr');
      await expectFit(box);
      return;
    }
    for (const view of ['list', 'story', 'chart'] as const) await expectFit(box, view);
    turn('ltr');
    for (const view of ['chart', 'story', 'list'] as const) await expectFit(box, view);
  });
});
