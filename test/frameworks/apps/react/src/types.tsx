/** What the types refuse. Nothing of this runs. */
import type {} from 'event-timeline/react';

// @ts-expect-error: no such view
export const view = <event-timeline view="pie" />;
// @ts-expect-error: no such field of an event
export const listener = <event-timeline onevent-select={(event) => event.nothing} />;
// @ts-expect-error: an event needs a title
export const events = <event-timeline events={[{ date: '1961' }]} />;
export const nothing = <event-timeline selected={null} filter={undefined} groupBy={null} />;
export const attributes = <event-timeline group-by="actor" json-ld deep-link="flights" lang="da" />;
export const list = <event-timeline-list onevent-select={({ eventId }) => eventId?.length} />;
