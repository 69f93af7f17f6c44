/** Parts that come after the list, which is read first. */

const part = (what: string, load: () => Promise<unknown>) => (): Promise<unknown> =>
  load().catch((error: unknown) => {
    console.warn(`<event-timeline> could not load ${what}.`, error);
  });

/** Registers the card of an event. */
export const loadCard = part(
  'the card of an event',
  () => import('../event-timeline-card/event-timeline-card.define.js'),
);

/** Registers the scrubber over what was known when. */
export const loadReplay = part(
  'the way back in time',
  () => import('../event-timeline-as-of/event-timeline-as-of.define.js'),
);

/** Registers the strip over all of time. */
export const loadOverview = part(
  'the overview',
  () => import('../event-timeline-overview/event-timeline-overview.define.js'),
);
