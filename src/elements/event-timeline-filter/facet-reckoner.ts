import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { facetsOf, reckonFacets, type Facets } from '../../core/facets.js';
import type { TimelineFilter } from '../../core/filter-events.js';
import type { Timeline } from '../../core/model.js';
import { readInStretches } from '../base/stretches.js';

/** Up to so many events are counted at once, so that no count is ever late. */
const countedAtOnce = 2000;

/**
 * Counts what a filter could ask for next: few events at once, many in stretches, meanwhile the last
 * counts stay. An answer that nobody waits for any more is not kept.
 */
export class FacetReckoner implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: { readonly timeline: Timeline; readonly filter: TimelineFilter } | undefined;
  #facets: Facets | undefined;
  #isLate = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The counts are still those of an earlier choice. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** The counts; undefined until there are any. */
  of(timeline: Timeline, filter: TimelineFilter = noFilter): Facets | undefined {
    if (this.#asked?.timeline === timeline && this.#asked.filter === filter) return this.#facets;
    if (this.#asked?.timeline !== timeline) this.#facets = undefined;
    this.#asked = { timeline, filter };
    this.#isLate = timeline.events.length > countedAtOnce;
    if (this.#isLate) void this.#reckon(timeline, filter);
    else this.#facets = facetsOf(timeline, filter);
    return this.#facets;
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  async #reckon(timeline: Timeline, filter: TimelineFilter): Promise<void> {
    const asked = this.#asked;
    const facets = await readInStretches(this.#whileAsked(reckonFacets(timeline, filter), asked));
    if (facets === undefined || this.#asked !== asked) return;
    this.#facets = facets;
    this.#isLate = false;
    this.#host.requestUpdate();
  }

  /** Stops where something else is asked meanwhile. */
  *#whileAsked(
    steps: Generator<undefined, Facets>,
    asked: unknown,
  ): Generator<undefined, Facets | undefined> {
    while (this.#asked === asked) {
      const step = steps.next();
      if (step.done) return step.value;
      yield;
    }
    return undefined;
  }
}

const noFilter: TimelineFilter = {};
