import type { ChartContent } from './chart-content.js';
import type { ItemSource } from './chart-item.js';
import { clusterItem, eraItem, eventItem, laneGroup, ongoingItem } from './item-data.js';
import type { MarkFace } from './event-face.js';
import type { Drawn } from './scene.js';
import { createDataSet, type GroupData, type ItemData, type VisTimeline } from './vis.js';

/** What vis-timeline has been given of an item. */
interface Given {
  readonly looks: string;
  readonly lane: string;
  /** The `id` of the event, where it is one. */
  readonly event?: string;
  /** What it was made from; the same again needs no closer look. */
  readonly face: unknown;
}

/** What vis-timeline is to be given of an item. */
interface Wanted {
  readonly lane: string;
  readonly event?: string;
  readonly face: unknown;
  readonly looks: () => string;
  readonly data: () => ItemData;
}

/** Keeps vis-timeline's items and groups equal to what is drawn, by difference. */
export class ItemFeed {
  #items = createDataSet<ItemData>();
  readonly #source: () => ItemSource;
  readonly #given = new Map<string, Given>();
  #eras = '';
  #eraIds: string[] = [];
  #lanes = '';
  #selected: string | undefined;

  constructor(source: () => ItemSource) {
    this.#source = source;
  }

  /** What vis-timeline is created with. */
  get items(): ReturnType<typeof createDataSet<ItemData>> {
    return this.#items;
  }

  /** Gives vis-timeline the lanes and eras, if they differ. */
  updateFrame(content: ChartContent, timeline: VisTimeline): void {
    this.#updateLanes(content, timeline);
    this.#updateEras(content);
  }

  /** Adds, changes and removes what differs: at most one batch of each. */
  update(drawn: Drawn, content: ChartContent): void {
    const wanted = this.#wanted(drawn, content);
    const gone: string[] = [];
    const added: ItemData[] = [];
    const changed: ItemData[] = [];
    for (const [id, { lane }] of this.#given) if (wanted.get(id)?.lane !== lane) gone.push(id);
    for (const id of gone) this.#given.delete(id);
    for (const [id, { lane, event, face, looks: write, data }] of wanted) {
      const last = this.#given.get(id);
      if (last && last.face === face) continue;
      const looks = write();
      this.#given.set(id, { looks, lane, face, ...(event !== undefined && { event }) });
      if (last?.looks !== looks) (last ? changed : added).push(data());
    }
    if (gone.length > 0) this.#items.remove(gone);
    if (changed.length > 0) this.#items.update(changed);
    if (added.length > 0) this.#items.add(added);
  }

  /** Forgets everything, for a new vis-timeline. */
  clear(): void {
    this.#items = createDataSet();
    this.#given.clear();
    this.#eraIds = [];
    this.#eras = '';
    this.#lanes = '';
  }

  #wanted({ marks, clusters, crowded }: Drawn, content: ChartContent): Map<string, Wanted> {
    const source = this.#source;
    this.#forgetSelected(content.state.selected);
    const wanted = new Map<string, Wanted>();
    for (const face of marks)
      wanted.set(`event:${face.key}`, {
        lane: face.lane,
        event: face.event.id,
        face,
        looks: () => looksOf(face, source().isSelected(face.event.id)),
        data: () => eventItem(face, content, source),
      });
    for (const face of clusters)
      wanted.set(face.key, {
        lane: face.lane,
        face,
        looks: () => JSON.stringify([face.cluster, face.skyline, face.top, face.text]),
        data: () => clusterItem(face, content, source),
      });
    for (const lane of crowded)
      wanted.set(`ongoing:${lane}`, {
        lane,
        face: lane,
        looks: () => lane,
        data: () => ongoingItem(lane, content, source),
      });
    return wanted;
  }

  /** What was selected, and what is, looks different although its face is the same. */
  #forgetSelected(selected: string | undefined): void {
    const last = this.#selected;
    this.#selected = selected;
    if (last === selected) return;
    for (const [id, given] of this.#given) {
      const { event } = given;
      if (event !== undefined && (event === last || event === selected))
        this.#given.set(id, { ...given, face: undefined });
    }
  }

  #updateLanes({ lanes }: ChartContent, timeline: VisTimeline): void {
    const print = JSON.stringify(lanes.map(({ id, title }) => [id, title]));
    if (print === this.#lanes) return;
    this.#lanes = print;
    // An item without a group is lost to vis-timeline when groups come: all are added anew.
    this.#items.remove([...this.#given.keys()]);
    this.#given.clear();
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
const looksOf = ({ event, status, date, place }: MarkFace, isSelected: boolean): string =>
  JSON.stringify([event.title, event.language, status, isSelected, date, place]);
