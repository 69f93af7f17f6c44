/**
 * Types for the templates of Vue 3. Write `import type {} from 'event-timeline/vue'` once; nothing of
 * it is left at run time.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { EventTimelineEventMap } from '../events/event-map.js';
import type { ElementProps, With } from './props.js';

/** `event-select` as Vue's compiler writes it: `EventSelect`. */
type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

/** Both tell of `class`, in other words. */
interface AnyElement extends HTMLAttributes, Omit<PublicProps, keyof HTMLAttributes> {}

type VueListeners = {
  [Name in keyof EventTimelineEventMap as `on${PascalCase<Name>}`]?: (
    event: EventTimelineEventMap[Name],
  ) => void;
};

/** What each element takes in a template, by its tag. */
export type EventTimelineElements = {
  [Tag in keyof ElementProps]: new () => {
    $props: With<AnyElement, ElementProps[Tag], VueListeners>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends EventTimelineElements {}
}
