/** The place of the story, which is loaded where it is asked for, not with the list. */

type StoryView = typeof import('./story-view.js');

/** What tells the story; undefined until it has come. */
export let storyView: StoryView | undefined;
let arriving: Promise<void> | undefined;
let isSettled = false;

/** Kept when the story has come, or cannot be had; undefined from then on. */
export function storyArriving(): Promise<void> | undefined {
  arriving ??= import('./story-view.js')
    .then((view) => {
      storyView = view;
    })
    .catch((error: unknown) => {
      console.warn('<event-timeline> could not load the story.', error);
    })
    .finally(() => {
      isSettled = true;
    });
  return isSettled ? undefined : arriving;
}
