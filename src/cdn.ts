/** What the script tag registers: the timeline and its parts, the card when it is first asked for. */
export * from './define/event-timeline.js';
