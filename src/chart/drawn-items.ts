import type { PlannedMark } from '../layout/chart-plan.js';
import type { TimeScale } from '../layout/mark-geometry.js';
import type { ClusterFace, OngoingFace } from './cluster-face.js';
import type { MarkFace } from './event-face.js';
import type { Drawn, Scene } from './scene.js';
import { Stops } from './stops.js';

/** How the keys of items begin; that of a cluster is its own. */
const EVENT = 'event:';
const ONGOING = 'ongoing:';

/** What a scene has drawn, found by its keys. */
export class DrawnItems {
  readonly #scene: Scene;
  readonly #scale: () => TimeScale;
  #faces: ReadonlyMap<string, MarkFace> = new Map();
  #clusters: ReadonlyMap<string, ClusterFace> = new Map();
  #stops: Stops | undefined;

  constructor(scene: Scene, scale: () => TimeScale) {
    this.#scene = scene;
    this.#scale = scale;
  }

  /** Takes note of what is drawn from now on. */
  take({ marks, clusters }: Drawn): void {
    this.#faces = new Map(marks.map((face) => [face.key, face]));
    this.#clusters = new Map(clusters.map((face) => [face.key, face]));
    this.#stops = undefined;
  }

  /** Where a reader can go by keyboard; made when it is asked for. */
  get stops(): Stops {
    const marks = this.#faces.values();
    const clusters = this.#clusters.values();
    return (this.#stops ??= new Stops({ marks, clusters, covered: this.#scene.covered }));
  }

  /** @param key of an event in its lane. */
  faceOf(key: string): MarkFace | undefined {
    return this.#faces.get(key);
  }

  planOf(key: string): PlannedMark | undefined {
    const face = this.#faces.get(key);
    return face && this.#scene.planOf(face, this.#scale());
  }

  ongoingOf(lane: string): OngoingFace | undefined {
    return this.#scene.ongoingOf(lane, this.#scale());
  }

  /** The `id` of the event that an item is, if it is one. */
  eventOf(item: string): string | undefined {
    if (!item.startsWith(EVENT)) return undefined;
    return this.#faces.get(item.slice(EVENT.length))?.event.id;
  }

  /** The cluster that an item is, or what it says goes on. */
  clusterOf(item: string): ClusterFace | OngoingFace | undefined {
    const isOngoing = item.startsWith(ONGOING);
    return (
      this.#clusters.get(item) ??
      (isOngoing ? this.ongoingOf(item.slice(ONGOING.length)) : undefined)
    );
  }
}
