/** What the types refuse. Nothing of this runs. */
import type {} from 'event-timeline/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Timeline = SvelteHTMLElements['event-timeline'];

// @ts-expect-error: no such view
export const view: Timeline = { view: 'pie' };
// @ts-expect-error: no such field of an event
export const listener: Timeline = { 'onevent-select': (event) => event.nothing };
// @ts-expect-error: an event needs a title
export const events: Timeline = { events: [{ date: '1961' }] };
export const nothing: Timeline = { selected: null, filter: undefined, groupBy: null };
export const attributes: Timeline = { 'group-by': 'actor', 'json-ld': true, lang: 'da' };
export const list: SvelteHTMLElements['event-timeline-list'] = {
  'onevent-select': ({ eventId }) => eventId?.length,
};
