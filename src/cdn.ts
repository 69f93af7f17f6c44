/**
 * What the script tag registers: the timeline and its list; the other parts when they are first asked
 * for. A screen that may show the chart waits for what keeps its place, so that is fetched alongside
 * and not afterwards.
 */
const main = import('./define/event-timeline.js');

if (innerWidth >= 560) {
  // where it is waited for, it is also told of if it does not come
  import('./elements/event-timeline/surroundings.js').catch(() => {});
}

export const { EventTimeline } = await main;
