/**
 * What templates of frameworks may set on the elements. `event-timeline/react`, `/preact`, `/solid`, `/svelte` and
 * `/vue` tell each framework of it in its own way.
 */
import type { EventTimelineAsOf } from '../elements/event-timeline-as-of/event-timeline-as-of.js';
import type { EventTimelineCard } from '../elements/event-timeline-card/event-timeline-card.js';
import type { EventTimelineFilter } from '../elements/event-timeline-filter/event-timeline-filter.js';
import type { EventTimelineList } from '../elements/event-timeline-list/event-timeline-list.js';
import type { EventTimelineOverview } from '../elements/event-timeline-overview/event-timeline-overview.js';
import type { EventTimelineSources } from '../elements/event-timeline-sources/event-timeline-sources.js';
import type { EventTimelineStory } from '../elements/event-timeline-story/event-timeline-story.js';
import type { EventTimeline, TimelineGroupBy } from '../elements/event-timeline/event-timeline.js';
import type { EventTimelineEventMap } from '../events/event-map.js';

/** Properties of an element; `null` and `undefined` leave each at its default. */
type Given<Element, Own extends keyof Element> = {
  [Name in Own]?: Element[Name] | null | undefined;
};

/** A list, or its JSON. */
type Lists = {
  [Name in 'events' | 'sources' | 'groups' | 'eras']?: EventTimeline[Name] | string | null;
};

/** Attributes whose names are not those of their properties: what a server writes into HTML. */
interface Attributes {
  'time-zone'?: string | null | undefined;
  'as-of'?: string | null | undefined;
  'group-by'?: TimelineGroupBy | null | undefined;
  'json-ld'?: boolean | '' | null | undefined;
  'deep-link'?: string | boolean | null | undefined;
}

interface TimelineProps
  extends
    Lists,
    Attributes,
    Given<
      EventTimeline,
      | 'src'
      | 'refresh'
      | 'provider'
      | 'heading'
      | 'view'
      | 'groupBy'
      | 'selected'
      | 'start'
      | 'end'
      | 'asOf'
      | 'filter'
      | 'jsonLd'
      | 'deepLink'
      | 'hide'
      | 'timeZone'
    > {}

/** The properties of each element, by its tag. */
export interface ElementProps {
  'event-timeline': TimelineProps;
  'event-timeline-as-of': Given<EventTimelineAsOf, 'timeline' | 'asOf' | 'timeZone'>;
  'event-timeline-card': Given<
    EventTimelineCard,
    'timeline' | 'eventId' | 'withoutNavigation' | 'timeZone'
  >;
  'event-timeline-filter': Given<
    EventTimelineFilter,
    'timeline' | 'filter' | 'collapsed' | 'withoutStatus' | 'quiet'
  >;
  'event-timeline-list': Given<EventTimelineList, 'timeline' | 'selected' | 'timeZone'>;
  'event-timeline-overview': Given<
    EventTimelineOverview,
    'timeline' | 'fitTo' | 'start' | 'end' | 'timeZone'
  >;
  'event-timeline-sources': Given<EventTimelineSources, 'timeline' | 'timeZone'>;
  'event-timeline-story': Given<
    EventTimelineStory,
    'timeline' | 'selected' | 'sequence' | 'heading' | 'timeZone'
  >;
}

/** The element itself, by its tag: what a `ref` holds. */
export interface ElementOf {
  'event-timeline': EventTimeline;
  'event-timeline-as-of': EventTimelineAsOf;
  'event-timeline-card': EventTimelineCard;
  'event-timeline-filter': EventTimelineFilter;
  'event-timeline-list': EventTimelineList;
  'event-timeline-overview': EventTimelineOverview;
  'event-timeline-sources': EventTimelineSources;
  'event-timeline-story': EventTimelineStory;
}

/** A listener for each event, by its name behind a prefix: `onevent-select`, `on:event-select`. */
export type Listeners<Prefix extends string> = {
  [Name in keyof EventTimelineEventMap as `${Prefix}${Name}`]?:
    ((event: EventTimelineEventMap[Name]) => void) | undefined;
};

/** What a framework lets every element have, with what this one has in its place. */
export type With<Base, Own, Heard> = Omit<Base, keyof Own> & Own & Heard;
