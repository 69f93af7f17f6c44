import type { EventTimelineCard } from '../event-timeline-card/event-timeline-card.js';
import type { EventTimelineList } from '../event-timeline-list/event-timeline-list.js';
import { loadCard } from './later-parts.js';

/** What was selected, by whom, and where the card of it stands. */
export interface Selection {
  readonly id: string | undefined;
  readonly before: string | undefined;
  /** Where it was chosen; `keys` is the chart by keyboard. */
  readonly from: 'chart' | 'keys' | 'list' | 'card' | 'script';
  /** The card stands beside the list, rather than in it. */
  readonly beside: boolean;
}

/** Keeps focus and place for whoever has selected, or given up, an event. */
export async function followSelection(
  { id, before, from, beside }: Selection,
  root: ParentNode,
  list: EventTimelineList,
): Promise<void> {
  await list.updateComplete;
  if (id === undefined) {
    if (before !== undefined && from !== 'keys') await list.reveal(before, { focus: true });
    return;
  }
  // in a long list there is no card before the event is in the page
  if (from === 'keys' || from === 'chart') await list.reveal(id, { focus: false });
  const scope = beside ? root : list.renderRoot;
  const card = scope.querySelector<EventTimelineCard>('event-timeline-card');
  await loadCard();
  if (from === 'list' || from === 'keys' || (!beside && from === 'card')) await card?.focusTitle();
  if (!beside && from !== 'keys') await list.reveal(id, { focus: false });
}
