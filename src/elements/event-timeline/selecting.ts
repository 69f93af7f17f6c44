import type { TimelineFilter } from '../../core/filter-events.js';
import type { Means } from '../../chart/chart-state.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import type { EventTimelineList } from '../event-timeline-list/event-timeline-list.js';
import type { Selection } from './follow-selection.js';
import { loadCompanions } from './later-parts.js';
import { storyView } from './story-place.js';

/** What selecting needs to know of the element, and does to it. */
export interface SelectingHost {
  readonly element: HTMLElement & { selected?: string };
  /** As known at the date that is shown, and what of it a filter leaves. */
  narrowed(): { readonly known: Timeline; readonly shown: Timeline };
  /** The card stands beside the list. */
  isBeside(): boolean;
  root(): ParentNode;
  list(): EventTimelineList | null;
  filterBy(filter: TimelineFilter | undefined): void;
  /** Gives the focus to the chart, if it is there. */
  focusChart(): boolean;
  /** Kept when what was selected is drawn. */
  drawn(): Promise<unknown>;
}

/** Selects events: tells the page, and keeps focus and place for whoever has chosen. */
export class Selecting {
  readonly #host: SelectingHost;
  /** Whoever came from the chart by keyboard goes back to it. */
  #isFromChart = false;

  constructor(host: SelectingHost) {
    this.#host = host;
  }

  /** The selected event; none while it is not known yet. */
  get event(): TimelineEvent | undefined {
    const { selected } = this.#host.element;
    return selected ? lookup(this.#host.narrowed().known).events.get(selected) : undefined;
  }

  async choose(id: string | undefined, from: Selection['from']): Promise<void> {
    const host = this.#host;
    const { element } = host;
    if (from !== 'card') this.#isFromChart = from === 'keys';
    const before = element.selected;
    const { shown, known } = host.narrowed();
    const isIn = (timeline: Timeline) => id !== undefined && lookup(timeline).events.has(id);
    // whoever asks for an event wants to see it
    if (isIn(known) && !isIn(shown)) host.filterBy(undefined);
    element.selected = id;
    element.dispatchEvent(new EventSelectEvent(id, this.event));
    await host.drawn();
    if (id === undefined && this.returnToChart()) return;
    const list = host.list();
    if (list) {
      const { followSelection } = await loadCompanions();
      await followSelection?.({ id, before, from, beside: host.isBeside() }, host.root(), list);
    } else if (from === 'keys' || from === 'list') await storyView?.focusStory(host.root());
  }

  /** Goes to the next event that is shown, or the one before. */
  step(by: 1 | -1): void {
    const { events } = this.#host.narrowed().shown;
    const at = events.findIndex(({ id }) => id === this.#host.element.selected);
    const from = at < 0 && by < 0 ? events.length : at;
    const target = events[from + by];
    if (target) void this.choose(target.id, 'script');
  }

  /** Leads to the first of several events in the list, where they stand one below the other. */
  async showInList(ids: readonly string[], by: Means): Promise<void> {
    this.#isFromChart = by === 'keys';
    const wanted = new Set(ids);
    const first = this.#host.narrowed().shown.events.find(({ id }) => wanted.has(id));
    if (!first) return;
    const list = this.#host.list();
    if (list) await list.reveal(first.id, { focus: true });
    else await this.choose(first.id, by === 'keys' ? by : 'chart');
  }

  readonly onSelect = (event: EventSelectEvent): void => {
    event.stopPropagation();
    const origin = event.composedPath()[0];
    const isRead = origin instanceof Element && /-(card|story)$/.test(origin.localName);
    void this.choose(event.eventId, isRead ? 'card' : 'list');
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.#host.element.selected) void this.choose(undefined, 'card');
    else if (!this.returnToChart()) return;
    event.stopPropagation();
  };

  /** Gives the focus back to the chart, where the reader came from there by keyboard. */
  returnToChart(): boolean {
    const returns = this.#isFromChart && this.#host.focusChart();
    this.#isFromChart = false;
    return returns;
  }
}
