/** The stories of the Storybook, for tests that walk through all of them. */
import { html, render, type TemplateResult } from 'lit';
import { expect } from 'vitest';
import type { EventTimeline } from '../../src/index.js';
import { deepElements, settled } from './fixture.js';

// Vite's own, which TypeScript need not know elsewhere
declare global {
  interface ImportMeta {
    glob<File>(patterns: string[], options: { eager: true }): Record<string, File>;
  }
}

/** As a story's file has it. */
interface Told {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: object) => TemplateResult;
}
type StoryFile = Readonly<Record<string, Told>> & { readonly default: Told };

/** A story, by the name of its file and its own. */
export interface Story {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly render: Told['render'];
}

const files = import.meta.glob<StoryFile>(
  ['../../stories/*.stories.ts', '!../../stories/{bench,embed}.stories.ts'],
  { eager: true },
);

/** All but those that plot the bench, and the form that writes HTML, which is no part of the interface. */
export const stories: readonly Story[] = Object.entries(files).flatMap(
  ([path, { default: meta, ...named }]) =>
    Object.entries(named).map(([name, story]) => {
      const file = path.replace(/^.*\/|\.stories\.ts$/g, '');
      const args = { ...meta.args, ...story.args };
      return { name: `${file}: ${name}`, args, render: story.render ?? meta.render };
    }),
);

/**
 * Puts a story on the page, without its play function, and opens what can be opened.
 *
 * @param lang the language of the interface. Default: that of the story.
 */
export async function showStory(
  { args, render: template }: Story,
  lang?: string,
): Promise<Element> {
  const box = document.body.appendChild(document.createElement('main'));
  render(html`${template?.({ ...args, count: 60, ...(lang && { lang }) })}`, box);
  if (lang)
    for (const element of box.querySelectorAll('[lang|=en]')) element.setAttribute('lang', lang);
  await storySettled(box);
  for (const element of deepElements(box)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.matches('button[aria-expanded=false]')) (element as HTMLElement).click();
  }
  await storySettled(box);
  return box;
}

/** Waits until the timelines of a story have all that they say is coming. */
export async function storySettled(box: Element): Promise<void> {
  for (const timeline of box.querySelectorAll<EventTimeline>('event-timeline')) {
    await settled(timeline);
    // what comes later says that it comes
    await expect
      .poll(() => [...deepElements(timeline)].some((one) => one.matches('[part~=loading]')))
      .toBe(false);
    await settled(timeline);
  }
}
