/**
 * Types for JSX in React 19 and newer, which sets properties and `on…` listeners on custom elements
 * by itself. Write `import type {} from 'event-timeline/react'` once; nothing of it is left at run time.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EventTimelineAsOf } from './elements/event-timeline-as-of/event-timeline-as-of.js';
import type { EventTimelineCard } from './elements/event-timeline-card/event-timeline-card.js';
import type { EventTimelineFilter } from './elements/event-timeline-filter/event-timeline-filter.js';
import type { EventTimelineList } from './elements/event-timeline-list/event-timeline-list.js';
import type { EventTimelineOverview } from './elements/event-timeline-overview/event-timeline-overview.js';
import type { EventTimelineSources } from './elements/event-timeline-sources/event-timeline-sources.js';
import type { EventTimelineStory } from './elements/event-timeline-story/event-timeline-story.js';
import type { EventTimeline } from './elements/event-timeline/event-timeline.js';
import type { EventTimelineEventMap } from './events/event-map.js';

/** A listener for each event: `onevent-select` and so on. */
type Listeners = {
  [Name in keyof EventTimelineEventMap as `on${Name}`]?: (
    event: EventTimelineEventMap[Name],
  ) => void;
};

type Props<Element extends HTMLElement, Own extends keyof Element> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> &
  Partial<Pick<Element, Own>> &
  Listeners;

export type EventTimelineProps = Props<
  EventTimeline,
  | 'events'
  | 'sources'
  | 'groups'
  | 'eras'
  | 'src'
  | 'heading'
  | 'view'
  | 'groupBy'
  | 'selected'
  | 'start'
  | 'end'
  | 'asOf'
  | 'filter'
  | 'jsonLd'
  | 'hide'
  | 'timeZone'
>;
export type EventTimelineAsOfProps = Props<EventTimelineAsOf, 'timeline' | 'asOf' | 'timeZone'>;
export type EventTimelineCardProps = Props<
  EventTimelineCard,
  'timeline' | 'eventId' | 'withoutNavigation' | 'timeZone'
>;
export type EventTimelineFilterProps = Props<
  EventTimelineFilter,
  'timeline' | 'filter' | 'collapsed' | 'withoutStatus' | 'quiet'
>;
export type EventTimelineListProps = Props<EventTimelineList, 'timeline' | 'selected' | 'timeZone'>;
export type EventTimelineOverviewProps = Props<
  EventTimelineOverview,
  'timeline' | 'fitTo' | 'start' | 'end' | 'timeZone'
>;
export type EventTimelineSourcesProps = Props<EventTimelineSources, 'timeline' | 'timeZone'>;
export type EventTimelineStoryProps = Props<
  EventTimelineStory,
  'timeline' | 'selected' | 'sequence' | 'heading' | 'timeZone'
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': EventTimelineProps;
      'event-timeline-as-of': EventTimelineAsOfProps;
      'event-timeline-card': EventTimelineCardProps;
      'event-timeline-filter': EventTimelineFilterProps;
      'event-timeline-list': EventTimelineListProps;
      'event-timeline-overview': EventTimelineOverviewProps;
      'event-timeline-sources': EventTimelineSourcesProps;
      'event-timeline-story': EventTimelineStoryProps;
    }
  }
}
