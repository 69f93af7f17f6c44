/**
 * Types for the templates of Svelte 5. Write `import type {} from 'event-timeline/svelte'` once; nothing
 * of it is left at run time.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, ElementProps, Listeners, With } from './props.js';

/** What each element takes in a template, by its tag. */
export type EventTimelineElements = {
  [Tag in keyof ElementProps]: With<
    HTMLAttributes<ElementOf[Tag]>,
    ElementProps[Tag],
    Listeners<'on'>
  >;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends EventTimelineElements {}
}
