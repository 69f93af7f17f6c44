import { eraItem, eventItem, laneGroup, type ChartContent } from './chart-content.js';
import type { MarkFace, MarkSource } from './mark-item.js';
import { createDataSet, type GroupData, type ItemData, type VisTimeline } from './vis.js';

/** Keeps vis-timeline's items and groups equal to the content of the chart, by difference. */
export class ItemFeed {
  #items = createDataSet<ItemData>();
  readonly #source: () => MarkSource;
  readonly #shown = new Map<string, string>();
  #eras = '';
  #eraIds: string[] = [];
  #lanes = '';
  #content: ChartContent | undefined;

  constructor(source: () => MarkSource) {
    this.#source = source;
  }

  /** What vis-timeline is created with. */
  get items(): ReturnType<typeof createDataSet<ItemData>> {
    return this.#items;
  }

  /** Adds, changes and removes what differs: at most one batch of each. */
  update(content: ChartContent, timeline: VisTimeline): void {
    this.#content = content;
    this.#updateLanes(content, timeline);
    const gone = [...this.#shown.keys()].filter((id) => !content.faces.has(id));
    const added: ItemData[] = [];
    const changed: ItemData[] = [];
    for (const [id, face] of content.faces) {
      const print = fingerprint(face, content.laneOf.get(id));
      const last = this.#shown.get(id);
      if (last === print) continue;
      this.#shown.set(id, print);
      (last === undefined ? added : changed).push(eventItem(id, content, this.#source));
    }
    for (const id of gone) this.#shown.delete(id);
    if (gone.length > 0) this.#items.remove(gone.map((id) => `event:${id}`));
    if (changed.length > 0) this.#items.update(changed);
    if (added.length > 0) this.#items.add(added);
    this.#updateEras(content);
  }

  /** Draws events anew whose selection has changed. */
  touch(...ids: readonly (string | undefined)[]): void {
    const content = this.#content;
    if (!content) return;
    const known = ids.filter((id) => id !== undefined && this.#shown.has(id)) as string[];
    if (known.length > 0)
      this.#items.update(known.map((id) => eventItem(id, content, this.#source)));
  }

  /** Forgets everything, for a new vis-timeline. */
  clear(): void {
    this.#items = createDataSet();
    this.#shown.clear();
    this.#eraIds = [];
    this.#eras = '';
    this.#lanes = '';
  }

  #updateLanes({ lanes }: ChartContent, timeline: VisTimeline): void {
    const print = JSON.stringify(lanes.map(({ id, title }) => [id, title]));
    if (print === this.#lanes) return;
    this.#lanes = print;
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

/** What of an event vis-timeline or its mark would have to draw anew. */
const fingerprint = ({ event, status, description, date }: MarkFace, lane: string | undefined) =>
  JSON.stringify([event.title, event.language, status, description, lane, date]);
