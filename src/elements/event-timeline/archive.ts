/** Shows events that a server holds, or whoever else answers for them. Loaded where there are such. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lane } from '../../chart/chart-state.js';
import { deriveStatus } from '../../core/derive-status.js';
import type { TimelineFilter } from '../../core/filter-events.js';
import type { Source, Status, Timeline, TimelineEvent } from '../../core/model.js';
import { sortEvents } from '../../core/order.js';
import { statuses } from '../../core/schema.js';
import type { EventProvider, StatusCounts, WindowCounts } from '../../layout/event-provider.js';
import type { HttpProvider } from '../../provider/http-provider.js';
import { httpProvider } from '../../provider/http-provider.js';
import { archiveWords } from '../base/archive-words.js';
import type { LocaleController } from '../base/locale-controller.js';

/** What of an archive is asked for. */
export interface ArchiveChoice {
  readonly filter: TimelineFilter | undefined;
  readonly asOf: string | undefined;
  readonly groupBy: string;
}

/** Who shows an archive. */
export interface ArchiveListener {
  /** Other events, lanes or counts have come. */
  onChange(): void;
  /** There is no answer: an error whose message is a sentence for people. */
  onFault(error: unknown): void;
}

/** An archive as the chart, the overview, the legend and the list see it. */
export interface ShownArchive {
  readonly provider: EventProvider;
  readonly lanes: readonly Lane[];
  /** How many events there are of each status that the filter may ask for. */
  readonly counts: ReadonlyMap<Status, number>;
  readonly statusOf: (event: TimelineEvent) => Status;
  sourcesOf(event: TimelineEvent): ReadonlyMap<string, Source>;
  note(locale: LocaleController): TemplateResult | typeof nothing;
}

type Provider = EventProvider &
  Partial<Pick<HttpProvider, 'description' | 'lanes' | 'sourcesOf' | 'view'>>;

/** So many events of a window are listed. */
const listed = 200;
/** So many lanes a chart shows: the fullest. */
const mostLanes = 12;
/** All of time in no more buckets than any server counts: some 36,000 years each. */
const ages = 2 ** 50;

const nothingYet: Timeline = {
  corrections: [],
  events: [],
  sources: [],
  groups: [],
  eras: [],
};

/**
 * Asks an archive for what is looked at: what it says of itself, its lanes and counts, and the most
 * important events of the window that the chart shows. An answer that nobody waits for is let go.
 */
export class Archive implements ShownArchive {
  readonly #whole: Provider;
  readonly #listener: ArchiveListener;
  readonly #statuses = new WeakMap<TimelineEvent, Status>();
  #view: Provider;
  #choice: ArchiveChoice | undefined;
  #window = { from: -Infinity, to: Infinity };
  #description: Timeline | undefined;
  #page: readonly TimelineEvent[] = [];
  #wanted: TimelineEvent | undefined;
  #awaited: string | undefined;
  #inWindow = 0;
  #asking = new AbortController();
  #paging = new AbortController();
  #timeline: Timeline = nothingYet;
  lanes: readonly Lane[] = [];
  counts: ReadonlyMap<Status, number> = new Map();

  /** @param provider who is asked, or the address of an archive: see `httpProvider`. */
  constructor(provider: EventProvider | string, listener: ArchiveListener) {
    this.#whole = typeof provider === 'string' ? httpProvider(provider) : provider;
    this.#view = this.#whole;
    this.#listener = listener;
  }

  get provider(): EventProvider {
    return this.#view;
  }

  /** What the archive says of itself, with the events that are listed; undefined until it has answered. */
  get timeline(): Timeline | undefined {
    return this.#description && this.#timeline;
  }

  /** Asks for another part of the archive. The same choice again asks for nothing. */
  narrow({ filter, asOf, groupBy }: ArchiveChoice): void {
    const last = this.#choice;
    if (last?.filter === filter && last?.asOf === asOf && last?.groupBy === groupBy) return;
    this.#choice = { filter, asOf, groupBy };
    const lanes = groupBy === 'none' ? undefined : (groupBy as 'group');
    const view = (of: TimelineFilter | undefined): Provider =>
      this.#whole.view?.({
        ...(of && { filter: of }),
        ...(asOf && { asOf }),
        ...(lanes && { groupBy: lanes }),
      }) ?? this.#whole;
    try {
      this.#view = view(filter);
      void this.#ask(view(filter && { ...filter, status: [] }), lanes !== undefined);
    } catch (error) {
      // a date that is none: what was shown stays
      this.#listener.onFault(error);
    }
  }

  /** Lists the events of a stretch of time, in epoch milliseconds. */
  look(from: number, to: number): void {
    if (from === this.#window.from && to === this.#window.to) return;
    this.#window = { from, to };
    void this.#askPage();
  }

  /** Brings an event into the list that is not among the most important ones. */
  want(id: string | undefined): void {
    if (id === this.#awaited) return;
    this.#awaited = id;
    if (id === undefined || this.#timeline.events.some((event) => event.id === id)) return;
    const { asOf } = this.#choice ?? {};
    // whoever asks for an event wants to see it, whatever the filter
    const unfiltered = this.#whole.view?.(asOf ? { asOf } : {}) ?? this.#whole;
    void this.#try(async () => {
      const event = await unfiltered.event(id);
      if (this.#awaited !== id || !event) return;
      this.#wanted = event;
      this.#show();
    });
  }

  /** Waits for no answer any more. */
  close(): void {
    this.#asking.abort();
    this.#paging.abort();
  }

  readonly statusOf = (event: TimelineEvent): Status => {
    let status = this.#statuses.get(event);
    if (status === undefined) {
      status = deriveStatus(event, this.sourcesOf(event)).status;
      this.#statuses.set(event, status);
    }
    return status;
  };

  sourcesOf(event: TimelineEvent): ReadonlyMap<string, Source> {
    const sources = this.#whole.sourcesOf?.(event) ?? this.#description?.sources ?? [];
    return new Map(sources.map((source) => [source.id, source]));
  }

  note(locale: LocaleController): TemplateResult | typeof nothing {
    const shown = this.#page.length;
    if (this.#inWindow <= shown) return nothing;
    const text = new Intl.NumberFormat(locale.lang());
    const words = archiveWords.of(locale.lang());
    return html`<p part="list-note" class="archive-note">
      ${words.part(text.format(shown), text.format(this.#inWindow))}
    </p>`;
  }

  /** Asks for all that does not depend on the window, then for the window. */
  async #ask(ofAnyStatus: Provider, hasLanes: boolean): Promise<void> {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    await this.#try(async () => {
      const page = this.#askPage();
      const [description, lanes, counts] = await Promise.all([
        this.#description ?? this.#whole.description?.({ signal }) ?? nothingYet,
        hasLanes ? (this.#view.lanes?.({ signal }) ?? []) : [],
        ofAnyStatus.counts({ from: -Infinity, to: Infinity, bucket: ages, signal }),
      ]);
      await page;
      if (signal.aborted) return;
      this.#description = description;
      this.lanes = lanes.slice(0, mostLanes);
      this.counts = new Map(inOrder(sumOf(counts)));
      this.#show();
    }, signal);
  }

  async #askPage(): Promise<void> {
    this.#paging.abort();
    const { signal } = (this.#paging = new AbortController());
    const window = { ...this.#window, signal };
    await this.#try(async () => {
      const [page, counts] = await Promise.all([
        this.#view.events({ ...window, limit: listed }),
        this.#view.counts({ ...window, bucket: ages }),
      ]);
      if (signal.aborted) return;
      this.#page = page;
      this.#inWindow = total(sumOf(counts));
      if (this.#description) this.#show();
    }, signal);
  }

  #show(): void {
    const description = this.#description ?? nothingYet;
    const wanted = this.#wanted?.id === this.#awaited ? this.#wanted : undefined;
    const isListed = this.#page.some(({ id }) => id === wanted?.id);
    const events = sortEvents(wanted && !isListed ? [...this.#page, wanted] : this.#page);
    const sources = this.#whole.sourcesOf
      ? [...new Map(events.flatMap((event) => [...this.sourcesOf(event)])).values()]
      : description.sources;
    this.#timeline = { ...description, events, sources };
    this.#listener.onChange();
  }

  async #try(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!signal?.aborted) this.#listener.onFault(error);
    }
  }
}

/** All events that begin in a window, or began before it and reach into it. */
function sumOf({ before, buckets }: WindowCounts): StatusCounts {
  const sum: Partial<Record<Status, number>> = {};
  for (const counts of [before, ...buckets.map(({ began }) => began)])
    for (const [status, count] of inOrder(counts)) sum[status] = (sum[status] ?? 0) + count;
  return sum;
}

const inOrder = (counts: StatusCounts): [Status, number][] =>
  statuses.flatMap((status) => (counts[status] ? [[status, counts[status]]] : []));

const total = (counts: StatusCounts): number =>
  inOrder(counts).reduce((sum, [, count]) => sum + count, 0);
