/**
 * Types for JSX in SolidJS, where listeners are written `on:event-select`. Write
 * `import type {} from 'event-timeline/solid'` once; nothing of it is left at run time.
 */
import type { JSX as Solid } from 'solid-js';
import type { ElementOf, ElementProps, Listeners, With } from './props.js';

/** What each element takes in JSX, by its tag. */
export type EventTimelineElements = {
  [Tag in keyof ElementProps]: With<
    Solid.HTMLAttributes<ElementOf[Tag]>,
    ElementProps[Tag],
    Listeners<'on:'>
  >;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends EventTimelineElements {}
  }
}
