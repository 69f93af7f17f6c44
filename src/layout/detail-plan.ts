import type { TimelineEvent } from '../core/model.js';
import { isLater } from './answer.js';
import { BUCKET_PARTS, DetailLane, type DetailEvent, type LevelScale } from './detail-lane.js';
import type { EventProvider } from './event-provider.js';
import type { TimeWindow } from './fit-window.js';

/** So wide is a bucket where it is closest, in pixels; it is drawn up to twice as wide. */
const BUCKET_WIDTH = 128;
/** What is decided beyond the window at each side, as a part of its length: a pan finds it ready. */
const MARGIN = 0.5;
/** So many events are looked at between two rests. */
const STRETCH = 40;
/** Beyond so many lengths of the window what is decided is let go. */
const MOST_DECIDED = 8;

/**
 * The scale that a zoom is planned at, in milliseconds a pixel: the next power of two, at which labels are
 * closer than they are drawn, by a factor of two at most. From one level to the next each bucket is halved,
 * or two become one.
 */
export const levelOf = (msPerPx: number): number => 2 ** Math.ceil(Math.log2(msPerPx));

/** A lane of a crowded chart. */
export interface CrowdedLane {
  readonly id: string;
  /** How many rows of labels there are. */
  readonly rows: number;
}

/** What a level of detail is planned from. */
export interface DetailPlanInput {
  readonly provider: EventProvider;
  /** Without lanes: one, which is asked for as all events. */
  readonly lanes: readonly CrowdedLane[];
  readonly hasLanes: boolean;
  /** Labels that would run over this instant stand before their marks. */
  readonly edge: number;
  /** Undefined for an event that no axis can hold. */
  readonly detailOf: (event: TimelineEvent, lane: string) => DetailEvent | undefined;
  /** The lanes that an event stands in. */
  readonly lanesOf: (event: TimelineEvent) => readonly string[];
  /** The provider has answered later: `cover` will find more. */
  readonly onAnswer: () => void;
  /** The provider could not answer; the next `cover` asks again. */
  readonly onError: (error: unknown) => void;
}

/**
 * What is drawn at one level of detail: single events where their labels fit, clusters where they do not.
 *
 * Within a level every label keeps its row and every cluster its events: it is planned for where labels
 * are closest, and grows at its ends as the window moves.
 */
export class DetailPlan {
  /** The scale that it is planned for: no closer is it to be drawn. */
  readonly msPerPx: number;
  /** The length of a bucket in milliseconds. */
  readonly bucket: number;
  readonly #input: DetailPlanInput;
  readonly #scale: LevelScale;
  readonly #lanes: ReadonlyMap<string, DetailLane>;
  /** Where the events of each lane stood at the level before. */
  readonly #tops: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #kept: readonly DetailEvent[];
  readonly #abort = new AbortController();
  readonly #awaited = new Set<string>();
  #insisted: readonly DetailEvent[] = [];

  /**
   * @param msPerPx a scale from `levelOf`.
   * @param last the plan that this one takes over from: its labels stay in their rows if they can.
   */
  constructor(input: DetailPlanInput, msPerPx: number, window: TimeWindow, last?: DetailPlan) {
    this.#input = input;
    this.msPerPx = msPerPx;
    this.bucket = BUCKET_WIDTH * msPerPx;
    this.#scale = {
      bucket: this.bucket,
      msPerPx,
      origin: this.#align(window).start,
      edge: input.edge,
    };
    this.#lanes = new Map(
      input.lanes.map(({ id, rows }) => [id, new DetailLane(this.#scale, rows)]),
    );
    const lanes = [...(last?.lanes ?? [])];
    const singles = lanes.flatMap(([, lane]) => [...lane.singles.values()]);
    this.#tops = new Map(
      lanes.map(([id, lane]) => [
        id,
        new Map([...lane.singles].map(([event, { top }]) => [event, top])),
      ]),
    );
    // What was drawn is still drawn where there is more room than before.
    const isSame = last !== undefined && last.#input.provider === input.provider;
    this.#kept = isSame && last.msPerPx >= msPerPx ? singles : [];
  }

  /** Whether it has grown so far beyond a window that it should be planned anew. */
  isFarBeyond({ start, end }: TimeWindow): boolean {
    const most = MOST_DECIDED * (end - start);
    return [...this.#lanes.values()].some(({ decided }) => {
      if (!decided) return false;
      return decided.end - decided.start > most || decided.end < start || decided.start > end;
    });
  }

  /**
   * Decides what a window needs, with a margin.
   *
   * @returns whether anything is decided that was not.
   */
  cover(window: TimeWindow): boolean {
    return atOnce(this.covering(window));
  }

  /**
   * As `cover`, with a rest now and then, for who has other things to do meanwhile.
   *
   * @param margin beyond the window at each side, as a part of its length.
   */
  *covering(window: TimeWindow, margin = MARGIN): Generator<undefined, boolean> {
    const beyond = (window.end - window.start) * margin;
    const wanted = this.#align({ start: window.start - beyond, end: window.end + beyond });
    let isMore = false;
    for (const [id, lane] of this.#lanes) {
      if (lane.decided && isInside(this.#align(window), lane.decided)) continue;
      for (const stretch of missing(wanted, lane.decided))
        isMore = (yield* this.#asking(id, lane, stretch)) || isMore;
    }
    return isMore;
  }

  /** Draws an event by itself from now on, even if others have to make room. */
  insist(event: TimelineEvent | undefined): void {
    const { detailOf, lanesOf } = this.#input;
    this.#insisted = event ? lanesOf(event).flatMap((lane) => detailOf(event, lane) ?? []) : [];
    for (const [id, lane] of this.#lanes) this.#insistIn(id, lane);
  }

  /** The lanes, by their ids. */
  get lanes(): ReadonlyMap<string, DetailLane> {
    return this.#lanes;
  }

  /** Whether every lane has been answered for. */
  get isReady(): boolean {
    return [...this.#lanes.values()].every((lane) => lane.decided);
  }

  /** The first bucket of a window. */
  bucketAt(time: number): number {
    return Math.floor(time / this.bucket) * this.bucket;
  }

  /** Lets go of answers that have not come. */
  cancel(): void {
    this.#abort.abort();
  }

  *#asking(
    id: string,
    lane: DetailLane,
    { start, end }: TimeWindow,
  ): Generator<undefined, boolean> {
    if (this.#awaited.has(id)) return false;
    const { provider, hasLanes, onAnswer, onError } = this.#input;
    const question = {
      from: start,
      to: end,
      ...(hasLanes && { lane: id }),
      signal: this.#abort.signal,
    };
    const rows = this.#input.lanes.find((one) => one.id === id)?.rows ?? 1;
    const counts = provider.counts({ ...question, bucket: this.bucket / BUCKET_PARTS });
    yield;
    const events = provider.events({ ...question, bucket: this.bucket, limit: rows + 2 });
    yield;
    const decide = (counted: Awaited<typeof counts>, candidates: readonly DetailEvent[]): void => {
      lane.decide({ start, end }, counted, candidates, this.#tops.get(id));
      this.#insistIn(id, lane);
    };
    if (!isLater(counts) && !isLater(events)) {
      const candidates = yield* this.#candidates(id, events);
      yield;
      decide(counts, candidates);
      return true;
    }
    this.#awaited.add(id);
    void Promise.all([counts, events]).then(
      ([counted, given]) => {
        this.#awaited.delete(id);
        if (this.#abort.signal.aborted) return;
        decide(counted, atOnce(this.#candidates(id, given)));
        onAnswer();
      },
      (error: unknown) => {
        this.#awaited.delete(id);
        if (!this.#abort.signal.aborted) onError(error);
      },
    );
    return false;
  }

  /** What may be drawn by itself: first what has to be, then what was. */
  *#candidates(lane: string, given: readonly TimelineEvent[]): Generator<undefined, DetailEvent[]> {
    const found = [...this.#insisted, ...this.#kept].filter((one) => one.lane === lane);
    const ids = new Set(found.map(({ event }) => event.id));
    const more = given.filter(({ id }) => !ids.has(id));
    for (let from = 0; from < more.length; from += STRETCH) {
      if (from > 0) yield;
      for (const event of more.slice(from, from + STRETCH)) {
        const detail = this.#input.detailOf(event, lane);
        if (detail) found.push(detail);
      }
    }
    return found;
  }

  #insistIn(id: string, lane: DetailLane): void {
    for (const one of this.#insisted) if (one.lane === id) lane.insist(one);
  }

  #align({ start, end }: TimeWindow): TimeWindow {
    const { bucket } = this;
    return { start: Math.floor(start / bucket) * bucket, end: Math.ceil(end / bucket) * bucket };
  }
}

/** The result of what goes in steps. */
function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const isInside = (inner: TimeWindow, outer: TimeWindow): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** What of a stretch is not decided: at most one at each end. */
function missing(wanted: TimeWindow, decided: TimeWindow | undefined): TimeWindow[] {
  if (!decided) return [wanted];
  const stretches: TimeWindow[] = [];
  if (wanted.start < decided.start) stretches.push({ start: wanted.start, end: decided.start });
  if (wanted.end > decided.end) stretches.push({ start: decided.end, end: wanted.end });
  return stretches;
}
