import 'event-timeline/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { EventInput, TimelineFilter } from 'event-timeline/core';
import story from './story.json';

const sputnik: EventInput = { id: 'sputnik', date: '1957-10-04', title: 'Sputnik 1' };

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="events.set([...events(), sputnik])">Add Sputnik</button>
    <button (click)="filter.set(filter() ? undefined : { text: 'Moon' })">Only the Moon</button>
    <button (click)="selected.set(undefined)">Deselect</button>
    <output>Selected: {{ selected() ?? 'nothing' }}</output>
    <event-timeline
      [heading]="story.title"
      [events]="events()"
      [sources]="story.sources"
      [selected]="selected()"
      [filter]="filter()"
      (event-select)="selected.set($event.eventId)"
    />
  `,
})
export class App {
  readonly story = story;
  readonly sputnik = sputnik;
  readonly events = signal<EventInput[]>(story.events);
  readonly selected = signal<string | undefined>(undefined);
  readonly filter = signal<TimelineFilter | undefined>(undefined);
}
