/** What a timeline holds, in figures. */
import { deriveStatus } from '../core/derive-status.js';
import { independence } from '../core/independence.js';
import { undatedSources } from '../core/known-at.js';
import type { EventDate } from '../core/event-date.js';
import type { Source, Status, TimelineEvent } from '../core/model.js';
import type { Problem } from '../core/problem.js';
import { statuses } from '../core/schema.js';
import type { TimelineInTurn } from '../formats/to-document.js';

/** The figures; lists name items by their `id`. */
export interface TimelineFigures {
  readonly events: number;
  /** Of each status, given or derived; statuses that no event has are left out. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  /** EDTF of the first event and of the one that ends last; absent where there are none. */
  readonly span?: { readonly from: string; readonly to: string };
  /** Events left out for want of a date that can be read, by their JSON Pointers. */
  readonly undated: readonly string[];
  /** Events without a citation. */
  readonly unsourced: readonly string[];
  /** Events by how many independent origins speak for them. */
  readonly independence: {
    readonly none: number;
    readonly one: number;
    readonly several: number;
    /** Those of which some source has an origin that cannot be told. */
    readonly unknown: number;
  };
  readonly sources: {
    readonly total: number;
    readonly cited: number;
    readonly parties: number;
    readonly undated: readonly string[];
    readonly withoutAddress: readonly string[];
    /** With an address, but no archived copy. */
    readonly unarchived: readonly string[];
  };
  readonly groups: number;
  readonly media: number;
  readonly corrections: number;
  readonly problems: { readonly errors: number; readonly warnings: number };
}

/** Counts. Asks for each event once. */
export function timelineFigures(
  timeline: TimelineInTurn,
  problems: readonly Problem[],
): TimelineFigures {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const statusCounts = new Map<Status, number>();
  const origins = { none: 0, one: 0, several: 0, unknown: 0 };
  const unsourced: string[] = [];
  const cited = new Set<string>();
  const span = new Span();
  let [events, media, corrections] = [0, 0, timeline.corrections.length];
  for (const event of timeline.events) {
    events += 1;
    const { status } = deriveStatus(event, sources);
    statusCounts.set(status, (statusCounts.get(status) ?? 0) + 1);
    countOrigins(event, sources, origins);
    span.take(event.date);
    if (event.citations.length === 0) unsourced.push(event.id);
    for (const { source } of event.citations) cited.add(source);
    media += event.media.length;
    corrections += event.corrections.length;
  }
  return {
    events,
    statuses: Object.fromEntries(
      statuses
        .filter((status) => statusCounts.has(status))
        .map((status) => [status, statusCounts.get(status)]),
    ),
    ...span.found,
    undated: undatedEvents(problems),
    unsourced,
    independence: origins,
    sources: sourceFigures(timeline, cited),
    groups: timeline.groups.length,
    media,
    corrections,
    problems: { errors, warnings: problems.length - errors },
  };
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

type SourceMap = ReadonlyMap<string, Source>;
type Origins = { -readonly [Key in keyof TimelineFigures['independence']]: number };

function countOrigins(event: TimelineEvent, sources: SourceMap, figures: Origins): void {
  const { independent, unknown } = independence(event, sources);
  if (independent === 0) figures.none += 1;
  else if (independent === 1) figures.one += 1;
  else figures.several += 1;
  if (unknown > 0) figures.unknown += 1;
}

/** Dates that are open or unknown at an end say nothing about where the timeline begins or ends. */
class Span {
  #first: EventDate | undefined;
  #last: EventDate | undefined;

  take(date: EventDate): void {
    if (Number.isFinite(date.earliest) && !(this.#first && this.#first.earliest <= date.earliest))
      this.#first = date;
    if (Number.isFinite(date.latest) && !(this.#last && this.#last.latest >= date.latest))
      this.#last = date;
  }

  get found(): Pick<TimelineFigures, 'span'> {
    const [first, last] = [this.#first, this.#last];
    if (!first || !last) return {};
    return { span: { from: (first.start ?? first).edtf, to: (last.end ?? last).edtf } };
  }
}

/** Pointers to events whose date is missing or at fault. */
function undatedEvents(problems: readonly Problem[]): string[] {
  const paths = problems
    .filter(({ severity, path }) => severity === 'error' && /^(\/events)?\/\d+\/date$/.test(path))
    .map(({ path }) => path.slice(0, -'/date'.length));
  return [...new Set(paths)];
}

function sourceFigures(
  timeline: TimelineInTurn,
  cited: ReadonlySet<string>,
): TimelineFigures['sources'] {
  const { sources } = timeline;
  return {
    total: sources.length,
    cited: sources.filter(({ id }) => cited.has(id)).length,
    parties: sources.filter(({ party }) => party).length,
    undated: ids(undatedSources(timeline)),
    withoutAddress: ids(sources.filter(({ url }) => url === undefined)),
    unarchived: ids(
      sources.filter(({ url, archivedAt }) => url !== undefined && archivedAt === undefined),
    ),
  };
}
