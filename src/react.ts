/**
 * Types for JSX in React 19 and newer, which sets properties and `on…` listeners on custom elements
 * by itself. Write `import type {} from 'event-timeline/react'` once; nothing of it is left at run time.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, ElementProps, Listeners, With } from './frameworks/props.js';

/** What each element takes in JSX, by its tag. */
export type EventTimelineElements = {
  [Tag in keyof ElementProps]: With<
    DetailedHTMLProps<HTMLAttributes<ElementOf[Tag]>, ElementOf[Tag]>,
    ElementProps[Tag],
    Listeners<'on'>
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends EventTimelineElements {}
  }
}
