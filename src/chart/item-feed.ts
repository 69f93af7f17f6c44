import { eraItem, eventItem, laneGroup, type ChartContent } from './chart-content.js';
import type { MarkFace, MarkSource } from './mark-item.js';
import { createDataSet, type GroupData, type ItemData, type VisTimeline } from './vis.js';

/** Keeps vis-timeline's items and groups equal to the content of the chart, by difference. */
export class ItemFeed {
  #items = createDataSet<ItemData>();
  readonly #source: () => MarkSource;
  readonly #shown = new Map<string, { looks: string; lane: string | undefined }>();
  #eras = '';
  #eraIds: string[] = [];
  #lanes = '';
  #room = '';

  constructor(source: () => MarkSource) {
    this.#source = source;
  }

  /** What vis-timeline is created with. */
  get items(): ReturnType<typeof createDataSet<ItemData>> {
    return this.#items;
  }

  /**
   * Adds, changes and removes what differs: at most one batch of each.
   *
   * @returns whether anything differs that takes room.
   */
  update(content: ChartContent, timeline: VisTimeline): boolean {
    this.#updateLanes(content, timeline);
    this.#updateEras(content);
    const gone: string[] = [];
    const added: ItemData[] = [];
    const changed: ItemData[] = [];
    for (const [id, { lane }] of this.#shown) if (content.laneOf.get(id) !== lane) gone.push(id);
    for (const id of gone) this.#shown.delete(id);
    for (const [id, face] of content.faces) {
      const looks = looksOf(face, this.#source().isSelected(id));
      const last = this.#shown.get(id);
      if (last?.looks === looks) continue;
      this.#shown.set(id, { looks, lane: content.laneOf.get(id) });
      (last ? changed : added).push(eventItem(id, content, this.#source));
    }
    if (gone.length > 0) this.#items.remove(gone.map((id) => `event:${id}`));
    if (changed.length > 0) this.#items.update(changed);
    if (added.length > 0) this.#items.add(added);
    const room = roomOf(content);
    const isMoved = room !== this.#room;
    this.#room = room;
    return isMoved;
  }

  /** Forgets everything, for a new vis-timeline. */
  clear(): void {
    this.#items = createDataSet();
    this.#shown.clear();
    this.#eraIds = [];
    this.#eras = '';
    this.#lanes = '';
    this.#room = '';
  }

  #updateLanes({ lanes }: ChartContent, timeline: VisTimeline): void {
    const print = JSON.stringify(lanes.map(({ id, title }) => [id, title]));
    if (print === this.#lanes) return;
    this.#lanes = print;
    // An item without a group is lost to vis-timeline when groups come: all are added anew.
    this.#items.remove([...this.#shown.keys()].map((id) => `event:${id}`));
    this.#shown.clear();
    if (lanes.length === 0) return timeline.setGroups(null);
    const groups = createDataSet<GroupData>();
    groups.add(lanes.map(laneGroup));
    timeline.setGroups(groups);
  }

  #updateEras({ eras }: ChartContent): void {
    const print = JSON.stringify(
      eras.map(({ era, date, row }) => [era.id, era.title, date.from, date.to, row]),
    );
    if (print === this.#eras) return;
    this.#eras = print;
    this.#items.remove(this.#eraIds);
    const items = eras.map(eraItem);
    this.#eraIds = items.map((item) => item.id);
    this.#items.add(items);
  }
}

/** What of an event its mark would have to draw anew, or vis-timeline to find elsewhere. */
const looksOf = ({ event, status, description, date }: MarkFace, isSelected: boolean): string =>
  JSON.stringify([event.title, event.language, status, description, isSelected, date]);

/** What the plan of the chart follows from, besides the zoom. */
const roomOf = ({ faces, laneOf, lanes, eraRowCount }: ChartContent): string =>
  JSON.stringify([
    lanes.map(({ id }) => id),
    eraRowCount,
    [...faces].map(([id, { event, date }]) => [id, laneOf.get(id), event.title, date]),
  ]);
