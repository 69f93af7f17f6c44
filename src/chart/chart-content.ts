import type { Era, TimelineEvent } from '../core/model.js';
import {
  crowdedLaneHeight,
  crowdedRows,
  ERA_ROW,
  LANE_HEAD,
  LANE_PADDING,
  MOST_SINGLES,
  STRIP_ROWS,
  stripLaneHeight,
} from '../layout/chart-measure.js';
import type { EraSpan } from '../layout/era-rows.js';
import { eraRows } from '../layout/era-rows.js';
import { EventIndex } from '../layout/event-index.js';
import type { Answer, EventProvider } from '../layout/event-provider.js';
import { NO_LANE } from '../layout/laning.js';
import { placeDate, type PlacedDate } from '../layout/placed-date.js';
import { zoneClock, utcClock, type ZoneClock } from '../layout/zone-clock.js';
import type { ChartState, Lane } from './chart-state.js';
import { EventFace, type MarkFace } from './event-face.js';

/** An era where it stands. */
export interface DrawnEra {
  readonly era: Era;
  readonly date: PlacedDate;
  readonly row: number;
}

/**
 * What a state comes to, on the clock of its zone. Dates that no axis can hold are left out. Of many
 * events only those that are drawn are looked at again when the state changes.
 */
export class ChartContent {
  readonly state: ChartState;
  /** Who is asked for the events. */
  readonly provider: EventProvider;
  /** From top to bottom; empty for a chart without lanes. */
  readonly lanes: readonly Lane[];
  readonly eras: readonly DrawnEra[];
  readonly eraRowCount: number;
  /** All events, where they are few. */
  readonly few: readonly MarkFace[] | undefined;
  readonly #clock: ZoneClock;
  readonly #known: ReadonlySet<string>;
  readonly #faces = new Map<string, EventFace>();
  /** How many events each lane has; undefined where only the provider knows. */
  readonly #laneSizes: ReadonlyMap<string, number> | undefined;
  /** What the places of events follow from, besides the zoom. */
  readonly #room: string;

  constructor(state: ChartState, last?: ChartContent) {
    this.state = state;
    this.#clock = clockOf(state.timeZone);
    this.#known = new Set(state.groups.map((lane) => lane.id));
    const { eras, count } = placeEras(state.eras, this.#clock);
    this.eras = eras;
    this.eraRowCount = count;
    this.provider =
      state.provider ?? (last && last.#holds(state) ? last.provider : this.#indexOf(state));
    const index = this.provider instanceof EventIndex ? this.provider : undefined;
    this.#laneSizes = index?.laneSizes;
    const isNamed = this.#known.size === 0 || this.#known.has(NO_LANE);
    const hasStrays = !isNamed && (this.#laneSizes?.has(NO_LANE) ?? false);
    this.lanes = hasStrays ? [...state.groups, { id: NO_LANE, title: '' }] : state.groups;
    if (index && sizeOf(index) <= MOST_SINGLES) this.few = this.#placeAll(index.size);
    const lanes = this.lanes.map(({ id }) => id);
    const places = this.few?.map(({ event, lane, date }) => [event.id, lane, event.title, date]);
    this.#room = JSON.stringify([lanes, count, places, state.strip]);
  }

  /** Whether anything takes another place than in other content. */
  isMovedFrom(other: ChartContent | undefined): boolean {
    if (!other || this.#room !== other.#room) return true;
    return this.few === undefined && this.provider !== other.provider;
  }

  /** An event as it is drawn in one of its lanes. */
  faceOf(event: TimelineEvent, lane: string): EventFace | undefined {
    const key = markKey(event.id, lane);
    const known = this.#faces.get(key);
    if (known?.event === event) return known;
    const date = this.dateOf(event);
    if (!date) return undefined;
    const { state } = this;
    const status = state.statusOf(event);
    const face = new EventFace({ key, event, date, status, lane }, (one) => state.describe(one));
    this.#faces.set(key, face);
    return face;
  }

  /** Where an event stands in time; undefined where no axis can hold it. */
  dateOf(event: TimelineEvent): PlacedDate | undefined {
    return placeDate(event.date, this.#clock);
  }

  /** The lanes in which an event is drawn: at least one. */
  lanesOf(event: TimelineEvent): readonly string[] {
    const { lanesOf } = this.state;
    const named = lanesOf ? lanesOf(event) : [event.group ?? NO_LANE];
    const lanes = named.filter((lane) => this.#known.has(lane));
    return lanes.length > 0 ? lanes : noLane;
  }

  /** The event that is selected, if there is one. */
  get selected(): Answer<TimelineEvent | undefined> {
    const { selected } = this.state;
    return selected === undefined ? undefined : this.provider.event(selected);
  }

  /**
   * Above the rows of a lane, in pixels: the first lane makes room for the names of eras, and a narrow
   * chart for the names of lanes.
   */
  paddingAbove(lane: string, isNarrow: boolean): number {
    const { lanes } = this;
    const isFirst = lanes.length === 0 || lanes[0]?.id === lane;
    const head = isNarrow && lanes.length > 0 ? LANE_HEAD : 0;
    return LANE_PADDING + head + (isFirst ? this.eraRowCount * ERA_ROW : 0);
  }

  /** The rows of labels of a lane, where the chart is crowded. */
  rowsOf(lane: string): number {
    return this.state.strip ? STRIP_ROWS : crowdedRows(this.#sizeOf(lane), this.lanes.length);
  }

  /** Of a lane with its clusters, where the chart is crowded. In pixels. */
  laneHeightOf(lane: string): number {
    return this.state.strip
      ? stripLaneHeight
      : crowdedLaneHeight(this.#sizeOf(lane), this.lanes.length);
  }

  /** Every event in each of its lanes, and which of all it is. */
  #placeAll(size: number): MarkFace[] {
    let position = 0;
    return this.state.events.flatMap((event) => {
      const faces = this.lanesOf(event).flatMap((lane) => this.faceOf(event, lane) ?? []);
      if (faces.length > 0) position += 1;
      const place = [position, size] as const;
      return faces.map((face) => face.at(place));
    });
  }

  #sizeOf(lane: string): number {
    return this.#laneSizes ? (this.#laneSizes.get(lane) ?? 0) : Infinity;
  }

  #holds({ events, timeZone, groups, lanesOf }: ChartState): boolean {
    const { state } = this;
    const isMany = this.few === undefined && !state.provider;
    const isSameTime = state.events === events && state.timeZone === timeZone;
    const isSameLanes = state.lanesOf === lanesOf && laneIds(state.groups) === laneIds(groups);
    return isMany && isSameTime && isSameLanes;
  }

  #indexOf(state: ChartState): EventIndex {
    return new EventIndex(state.events, {
      clock: this.#clock,
      statusOf: state.statusOf,
      // without lanes nothing is asked of a million events
      ...(this.#known.size > 0 && { lanesOf: (event) => this.#lanesInIndex(event) }),
    });
  }

  /** Without a list for each of a million events. */
  #lanesInIndex(event: TimelineEvent): string | readonly string[] {
    if (this.state.lanesOf) return this.lanesOf(event);
    const { group = NO_LANE } = event;
    return this.#known.has(group) ? group : NO_LANE;
  }
}

const noLane: readonly string[] = [NO_LANE];

/** Names an event in one of its lanes. */
export const markKey = (id: string, lane: string): string =>
  lane === NO_LANE ? id : `${lane}\n${id}`;

/** How many marks there would be, of all lanes together. */
const sizeOf = ({ laneSizes }: EventIndex): number =>
  [...laneSizes.values()].reduce((sum, size) => sum + size, 0);

/** What tells lanes from others. */
export const laneIds = (lanes: readonly Lane[]): string =>
  JSON.stringify(lanes.map(({ id }) => id));

/** The clock of a zone. One that the runtime does not know is no reason to draw nothing. */
export function clockOf(timeZone: string): ZoneClock {
  try {
    return zoneClock(timeZone);
  } catch {
    return utcClock;
  }
}

function placeEras(eras: readonly Era[], clock: ZoneClock): { eras: DrawnEra[]; count: number } {
  const placed = eras.flatMap((era) => {
    const date = placeDate(era.date, clock);
    return date ? [{ era, date }] : [];
  });
  const spans = placed.map(({ era, date }): EraSpan => ({
    id: era.id,
    from: date.from,
    to: date.to,
  }));
  const { rows, count } = eraRows(spans);
  return { eras: placed.map((one) => ({ ...one, row: rows.get(one.era.id) ?? 0 })), count };
}
