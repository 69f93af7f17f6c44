/** Reads a timeline an event at a time, for one that is too long to be held. */
import { readEvent, type EventContext } from './event-fields.js';
import { checkLoops, checkStatus, checkTerms, type LinkedEvent } from './evidence-problems.js';
import type { Group, Timeline, TimelineEvent } from './model.js';
import { addGroupOf, readTimeline, withoutDanglingLinks } from './read-timeline.js';
import type { ProblemContext, Report } from './report.js';
import { refuseReservedNames } from './reserved-names.js';
import { claimId, slug, type TakenIds } from './slug.js';
import type { SourceList } from './source-list.js';

/** What a timeline says besides its events. */
export type TimelineHead = {
  readonly [Key in keyof Timeline as Key extends 'events' ? never : Key]: Timeline[Key];
};

const nothing: Report = () => undefined;

/**
 * Gives what `parseTimeline` gives, without holding the events: of each it keeps the id, and what links it
 * to others. Every event is read twice: `scan` takes it in, in the author's order; when all have been, and
 * `settle` was called, `complete` gives it as it stands in the timeline.
 */
export class EventScan {
  readonly #report: Report;
  readonly #head: TimelineHead;
  readonly #sources: SourceList;
  readonly #groups: Map<string, Group>;
  readonly #isListed: boolean;
  readonly #taken: TakenIds = new Map();
  /** Of events without an id of their own: from their titles, then as they are called. */
  readonly #names = new Map<number, string>();
  #linked: LinkedEvent[] = [];

  /** @param document all but the events. */
  constructor(document: Readonly<Record<string, unknown>>, report: Report) {
    const rest = { ...document, events: [] };
    const { timeline, checked } = readTimeline(rest, report, (_, sources) => sources);
    this.#report = report;
    this.#head = timeline;
    this.#sources = checked;
    this.#groups = new Map(timeline.groups.map((group) => [group.id, group]));
    this.#isListed = Array.isArray(document.groups);
  }

  /**
   * Takes in the next event of the author's list, and reports what is at fault in it.
   *
   * @returns undefined where it is left out. Its id may be empty, and its links lead nowhere yet.
   */
  scan(item: unknown, index: number): TimelineEvent | undefined {
    refuseReservedNames(item, ['events', index], this.#report);
    const unsure: ProblemContext[] = [];
    const event = readEvent(item, index, { ...this.#context(this.#report, this.#taken), unsure });
    checkTerms(unsure, this.#report);
    if (event === undefined) return undefined;
    const { id, title, links } = event;
    if (id === '') this.#names.set(index, slug(title, 'event'));
    addGroupOf(event, index, {
      groups: this.#groups,
      listed: this.#isListed,
      report: this.#report,
    });
    if (links.length > 0) this.#linked.push({ index, event: { id, title, links } });
    return event;
  }

  /** To be called when all events have been taken in: those without an id get one. */
  settle(): void {
    for (const [index, wanted] of this.#names) this.#names.set(index, claimId(wanted, this.#taken));
    this.#linked = this.#linked.map(({ index, event }) => {
      const id = this.#names.get(index) ?? event.id;
      const links = event.links.filter((link) => this.#taken.has(link.event));
      return { index, event: { ...event, id, links } };
    });
  }

  /** The event as it stands in the timeline, from the document of what `scan` gave. */
  complete(document: Readonly<Record<string, unknown>>, index: number, report = nothing) {
    const named = { ...document, id: this.#names.get(index) ?? document.id };
    const event = readEvent(named, index, this.#context(nothing, new Map()));
    return event && withoutDanglingLinks(event, index, { taken: this.#taken, report });
  }

  /** Reports what is at fault in the evidence for an event that is complete. */
  checkEvent(event: TimelineEvent, index: number): void {
    checkStatus({ event, index }, this.#sources, this.#report);
  }

  /** Reports what leads back to itself, when all events have been taken in. */
  checkLoops(): void {
    checkLoops(this.#linked, this.#sources, this.#report);
  }

  /** The places and the links of the events that have any. */
  get linked(): readonly LinkedEvent[] {
    return this.#linked;
  }

  /** How many sources there are. */
  get sourceCount(): number {
    return this.#sources.byId.size;
  }

  /**
   * What the timeline says besides its events.
   *
   * @param cited the ids of sources, in the order in which events cite them.
   */
  head(cited: Iterable<string>): TimelineHead {
    const { events: _, ...rest } = this.#head as Timeline;
    return { ...rest, sources: this.#sources.inOrder(cited), groups: [...this.#groups.values()] };
  }

  #context(report: Report, taken: TakenIds): EventContext {
    const { timeZone } = this.#head;
    return { report, sources: this.#sources, timeZone, taken, unsure: [] };
  }
}
