import 'event-timeline/define';
import type {} from 'event-timeline/preact';
import type { EventInput, TimelineFilter } from 'event-timeline/core';
import { useState } from 'preact/hooks';
import story from './story.json';

const sputnik: EventInput = { id: 'sputnik', date: '1957-10-04', title: 'Sputnik 1' };

export function App() {
  const [events, setEvents] = useState<EventInput[]>(story.events);
  const [selected, setSelected] = useState<string>();
  const [filter, setFilter] = useState<TimelineFilter>();
  return (
    <>
      <button onClick={() => setEvents([...events, sputnik])}>Add Sputnik</button>
      <button onClick={() => setFilter(filter ? undefined : { text: 'Moon' })}>
        Only the Moon
      </button>
      <button onClick={() => setSelected(undefined)}>Deselect</button>
      <output>Selected: {selected ?? 'nothing'}</output>
      <event-timeline
        heading={story.title}
        events={events}
        sources={story.sources}
        selected={selected}
        filter={filter}
        onevent-select={(event) => setSelected(event.eventId)}
      />
    </>
  );
}
