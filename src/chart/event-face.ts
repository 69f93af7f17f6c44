import type { Status, TimelineEvent } from '../core/model.js';
import type { PlacedDate } from '../layout/placed-date.js';

/** What a mark shows. */
export interface MarkFace {
  /** Of the event in its lane. */
  readonly key: string;
  readonly event: TimelineEvent;
  readonly date: PlacedDate;
  /** The `id` of its lane. */
  readonly lane: string;
  readonly status: Status;
  /** What is said of it to who does not see it; written when it is asked for. */
  readonly description: string;
  /** Which of how many it is, in the order of time; absent where not all are drawn. */
  readonly place?: readonly [position: number, size: number];
}

type Looks = Omit<MarkFace, 'description'>;

/** An event in one of its lanes. */
export class EventFace implements MarkFace {
  readonly key: string;
  readonly event: TimelineEvent;
  readonly date: PlacedDate;
  readonly lane: string;
  readonly status: Status;
  readonly place?: readonly [position: number, size: number];
  readonly #describe: (event: TimelineEvent) => string;
  #description: string | undefined;

  constructor(looks: Looks, describe: (event: TimelineEvent) => string) {
    this.key = looks.key;
    this.event = looks.event;
    this.date = looks.date;
    this.lane = looks.lane;
    this.status = looks.status;
    if (looks.place) this.place = looks.place;
    this.#describe = describe;
  }

  get description(): string {
    return (this.#description ??= this.#describe(this.event));
  }

  /** The same, where it is known which of all it is. */
  at(place: readonly [position: number, size: number]): EventFace {
    const { key, event, date, lane, status } = this;
    return new EventFace({ key, event, date, lane, status, place }, this.#describe);
  }
}
