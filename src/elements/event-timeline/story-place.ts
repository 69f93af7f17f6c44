/** The story, which is loaded where it is asked for, not with the list. */
import { part } from './later-parts.js';

/** What tells the story; undefined until it has come, and where it cannot be had. */
export let storyView: typeof import('./story-view.js') | undefined;

let isSettled = false;
const loadStory = part('story', async () => (storyView = await import('./story-view.js')));

/** Kept when the story has come, or cannot be had; undefined from then on. */
export const storyArriving = (): Promise<void> | undefined =>
  isSettled
    ? undefined
    : loadStory().then(() => {
        isSettled = true;
      });
