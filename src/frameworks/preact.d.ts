/**
 * Types for JSX in Preact. Write `import type {} from 'event-timeline/preact'` once; nothing of it is
 * left at run time.
 */
import type { HTMLAttributes } from 'preact';
import type { ElementOf, ElementProps, Listeners, With } from './props.js';

/** What each element takes in JSX, by its tag. */
export type EventTimelineElements = {
  [Tag in keyof ElementProps]: With<
    HTMLAttributes<ElementOf[Tag]>,
    ElementProps[Tag],
    Listeners<'on'>
  >;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends EventTimelineElements {}
  }
}
