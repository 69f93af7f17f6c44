/** What a timeline holds, in figures. */
import { deriveStatus } from '../core/derive-status.js';
import { independence } from '../core/independence.js';
import { undatedSources } from '../core/known-at.js';
import type { EventDate } from '../core/event-date.js';
import type { Source, Status, Timeline, TimelineEvent } from '../core/model.js';
import type { Problem } from '../core/problem.js';
import { statuses } from '../core/schema.js';

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

/** Counts. */
export function timelineFigures(timeline: Timeline, problems: readonly Problem[]): TimelineFigures {
  const { events } = timeline;
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    events: events.length,
    statuses: countStatuses(events, sources),
    ...spanOf(events),
    undated: undatedEvents(problems),
    unsourced: ids(events.filter(({ citations }) => citations.length === 0)),
    independence: countOrigins(events, sources),
    sources: sourceFigures(timeline),
    groups: timeline.groups.length,
    media: events.reduce((count, { media }) => count + media.length, 0),
    corrections: events.reduce(
      (count, { corrections }) => count + corrections.length,
      timeline.corrections.length,
    ),
    problems: { errors, warnings: problems.length - errors },
  };
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

type SourceMap = ReadonlyMap<string, Source>;

function countStatuses(events: readonly TimelineEvent[], sources: SourceMap) {
  const counts = new Map<Status, number>();
  for (const event of events) {
    const { status } = deriveStatus(event, sources);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return Object.fromEntries(
    statuses.filter((status) => counts.has(status)).map((status) => [status, counts.get(status)]),
  );
}

function countOrigins(events: readonly TimelineEvent[], sources: SourceMap) {
  const figures = { none: 0, one: 0, several: 0, unknown: 0 };
  for (const event of events) {
    const { independent, unknown } = independence(event, sources);
    if (independent === 0) figures.none += 1;
    else if (independent === 1) figures.one += 1;
    else figures.several += 1;
    if (unknown > 0) figures.unknown += 1;
  }
  return figures;
}

/** Dates that are open or unknown at an end say nothing about where the timeline begins or ends. */
function spanOf(events: readonly TimelineEvent[]): Pick<TimelineFigures, 'span'> {
  let [first, last]: (EventDate | undefined)[] = [];
  for (const { date } of events) {
    if (Number.isFinite(date.earliest) && !(first && first.earliest <= date.earliest)) first = date;
    if (Number.isFinite(date.latest) && !(last && last.latest >= date.latest)) last = date;
  }
  if (!first || !last) return {};
  return { span: { from: (first.start ?? first).edtf, to: (last.end ?? last).edtf } };
}

/** Pointers to events whose date is missing or at fault. */
function undatedEvents(problems: readonly Problem[]): string[] {
  const paths = problems
    .filter(({ severity, path }) => severity === 'error' && /^(\/events)?\/\d+\/date$/.test(path))
    .map(({ path }) => path.slice(0, -'/date'.length));
  return [...new Set(paths)];
}

function sourceFigures(timeline: Timeline): TimelineFigures['sources'] {
  const { sources, events } = timeline;
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
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
