'use client';

import 'event-timeline/define';
import type {} from 'event-timeline/react';
import type { EventSelectEvent, EventTimeline } from 'event-timeline';
import type { EventInput } from 'event-timeline/core';
import { useCallback, useState } from 'react';
import story from './story.json';

const sputnik: EventInput = { id: 'sputnik', date: '1957-10-04', title: 'Sputnik 1' };

export function Flights({ html }: { html: string }) {
  const [events, setEvents] = useState<EventInput[]>();
  const [selected, setSelected] = useState<string>();
  // React gives no listeners to an element that came from a server
  const listen = useCallback((timeline: EventTimeline) => {
    const onSelect = (event: EventSelectEvent) => setSelected(event.eventId);
    timeline.addEventListener('event-select', onSelect);
    return () => timeline.removeEventListener('event-select', onSelect);
  }, []);
  return (
    <>
      <button onClick={() => setEvents([...story.events, sputnik])}>Add Sputnik</button>
      <button onClick={() => setSelected(undefined)}>Deselect</button>
      <output>Selected: {selected ?? 'nothing'}</output>
      <event-timeline
        ref={listen}
        events={events}
        selected={selected}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p>What follows.</p>
    </>
  );
}
