import type { BucketCluster, DetailLane, Single } from './detail-lane.js';
import type { StatusCounts } from './event-provider.js';
import type { TimeWindow } from './fit-window.js';

/** A stretch of time that an earlier level still draws: whole buckets of it and of the newest one. */
interface Patch extends TimeWindow {
  readonly lane: DetailLane;
}

/**
 * One lane while a level of detail takes over from those before it, bucket by bucket: at any time each
 * stretch of time is drawn by one of them, and every event is drawn by itself or counted once.
 *
 * Only what the newest level draws by itself is drawn by itself, in the row that it has there, so that no
 * label meets another on the way. Beyond what earlier levels have decided the newest has taken over.
 */
export class LaneMix {
  readonly newest: DetailLane;
  #patches: readonly Patch[];
  #singles: ReadonlyMap<string, Readonly<Single>> | undefined;

  /** @param last the mix that the newest level takes over from, where it goes over by and by. */
  constructor(newest: DetailLane, last?: LaneMix) {
    this.newest = newest;
    this.#patches = last ? last.#stretches().flatMap((patch) => aligned(patch, newest)) : [];
  }

  /** Whether the newest level has taken over everywhere. */
  get isWhole(): boolean {
    return this.#patches.length === 0;
  }

  /** Takes note that something has been decided or insisted on. */
  forget(): void {
    this.#singles = undefined;
  }

  /** The events that are drawn by themselves. */
  get singles(): ReadonlyMap<string, Readonly<Single>> {
    return (this.#singles ??= this.isWhole ? this.newest.singles : this.#drawnOfBoth());
  }

  /** The clusters that are drawn, each with the level that it is of. */
  clusters(): { readonly cluster: BucketCluster; readonly lane: DetailLane }[] {
    const of = (lane: DetailLane, isOwn: (start: number) => boolean) =>
      lane
        .clusters(this.singles)
        .flatMap((cluster) => (isOwn(cluster.start) ? { cluster, lane } : []));
    return [
      ...of(this.newest, (at) => !this.#patchAt(at)),
      ...[...new Set(this.#patches.map(({ lane }) => lane))].flatMap((lane) =>
        of(lane, (at) => this.#patchAt(at)?.lane === lane),
      ),
    ];
  }

  /** The bucket that is drawn at an instant. */
  bucketAt(time: number): TimeWindow {
    const { bucket } = this.#laneAt(time);
    const start = Math.floor(time / bucket) * bucket;
    return { start, end: start + bucket };
  }

  /** Of the events that began before the start of a drawn bucket and reach into it, those not drawn by themselves. */
  ongoing(at: number): StatusCounts {
    return this.#laneAt(at).ongoing(at, this.singles);
  }

  /**
   * Lets the newest level take over what is nearest to an instant: a bucket of the coarser of both levels.
   *
   * @returns the stretch that it takes over; undefined where nothing is left to.
   */
  takeOver(time: number): TimeWindow | undefined {
    let nearest: { patch: Patch; stretch: TimeWindow } | undefined;
    let least = Infinity;
    for (const patch of this.#patches) {
      const bucket = Math.max(patch.lane.bucket, this.newest.bucket);
      const last = patch.end - bucket;
      const start = Math.min(Math.max(Math.floor(time / bucket) * bucket, patch.start), last);
      const distance = Math.max(start - time, time - start - bucket, 0);
      if (distance >= least) continue;
      least = distance;
      nearest = { patch, stretch: { start, end: start + bucket } };
    }
    if (!nearest) return undefined;
    const { patch, stretch } = nearest;
    this.#patches = this.#patches.flatMap((one) =>
      one === patch ? without(patch, stretch) : [one],
    );
    this.#singles = undefined;
    return stretch;
  }

  /** Lets the newest level take over all that does not meet a stretch of time. */
  takeOverBeyond({ start, end }: TimeWindow): void {
    const kept = this.#patches.flatMap((patch) => {
      const bucket = Math.max(patch.lane.bucket, this.newest.bucket);
      const first = Math.max(patch.start, Math.floor(start / bucket) * bucket);
      const last = Math.min(patch.end, Math.ceil(end / bucket) * bucket);
      return first < last ? [{ ...patch, start: first, end: last }] : [];
    });
    this.#patches = kept;
    this.#singles = undefined;
  }

  #drawnOfBoth(): Map<string, Readonly<Single>> {
    const drawn = new Map<string, Readonly<Single>>();
    for (const [id, single] of this.newest.singles) {
      const patch = this.#patchAt(single.span.start);
      if (!patch || patch.lane.singles.has(id) || this.newest.insistsOn(id)) drawn.set(id, single);
    }
    return drawn;
  }

  #patchAt(time: number): Patch | undefined {
    return this.#patches.find(({ start, end }) => time >= start && time < end);
  }

  #laneAt(time: number): DetailLane {
    return this.#patchAt(time)?.lane ?? this.newest;
  }

  /** What each level draws of what is decided. */
  #stretches(): Patch[] {
    const { decided } = this.newest;
    if (!decided) return [...this.#patches];
    const rest = this.#patches.reduce<TimeWindow[]>(
      (stretches, patch) => stretches.flatMap((stretch) => without(stretch, patch)),
      [decided],
    );
    return [...this.#patches, ...rest.map((stretch) => ({ ...stretch, lane: this.newest }))];
  }
}

/** What of a patch is whole buckets of both levels. */
function aligned({ lane, start, end }: Patch, { bucket: own }: DetailLane): Patch[] {
  const bucket = Math.max(lane.bucket, own);
  const first = Math.ceil(start / bucket) * bucket;
  const last = Math.floor(end / bucket) * bucket;
  return first < last ? [{ lane, start: first, end: last }] : [];
}

/** What is left of a stretch when another is cut out of it. */
function without<Stretch extends TimeWindow>(stretch: Stretch, cut: TimeWindow): Stretch[] {
  if (cut.end <= stretch.start || cut.start >= stretch.end) return [stretch];
  return [
    { ...stretch, end: cut.start },
    { ...stretch, start: cut.end },
  ].filter(({ start, end }) => start < end);
}
