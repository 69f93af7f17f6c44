import 'event-timeline/define';
import type {} from 'event-timeline/solid';
import type { EventInput, TimelineFilter } from 'event-timeline/core';
import { createSignal } from 'solid-js';
import story from './story.json';

const sputnik: EventInput = { id: 'sputnik', date: '1957-10-04', title: 'Sputnik 1' };

export function App() {
  const [events, setEvents] = createSignal<EventInput[]>(story.events);
  const [selected, setSelected] = createSignal<string>();
  const [filter, setFilter] = createSignal<TimelineFilter>();
  return (
    <>
      <button onClick={() => setEvents([...events(), sputnik])}>Add Sputnik</button>
      <button onClick={() => setFilter(filter() ? undefined : { text: 'Moon' })}>
        Only the Moon
      </button>
      <button onClick={() => setSelected(undefined)}>Deselect</button>
      <output>Selected: {selected() ?? 'nothing'}</output>
      <event-timeline
        heading={story.title}
        events={events()}
        sources={story.sources}
        selected={selected()}
        filter={filter()}
        on:event-select={(event) => setSelected(event.eventId)}
      />
    </>
  );
}
