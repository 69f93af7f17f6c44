/** What the whole of a document shows to be at fault in its evidence: each is a warning. */
import type { Overstatement } from '../locales/problems/terms.js';
import { deriveStatus, isFor } from './derive-status.js';
import { digitalSourceTerm } from './digital-source-term.js';
import { isDigitalSourceType } from './digital-source-type.js';
import { independence } from './independence.js';
import { roundFrom } from './loop-round.js';
import { loopsAmong, type Next } from './loops.js';
import type { LinkType, TimelineEvent } from './model.js';
import { nameOf, type ProblemContext, type Report } from './report.js';
import type { SourceList } from './source-list.js';

/** An event and its place in the author's list. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly index: number;
}

/** As much of it as its links need. */
export interface LinkedEvent {
  readonly event: Pick<TimelineEvent, 'id' | 'title' | 'links'>;
  readonly index: number;
}

/**
 * Reports each status and each loop that does not hold, when all has been read.
 *
 * @param unsure what is at fault only if a vocabulary does not have it.
 */
export function checkEvidence(
  events: readonly PlacedEvent[],
  sources: SourceList,
  unsure: readonly ProblemContext[],
  report: Report,
): void {
  checkTerms(unsure, report);
  for (const placed of events) checkStatus(placed, sources, report);
  checkLoops(events, sources, report);
}

/** Reports the terms that a vocabulary does not have. */
export function checkTerms(unsure: readonly ProblemContext[], report: Report): void {
  unsure.filter(isUnknownTerm).forEach(report);
}

/** Reports what leads back to itself. Events without links are not needed. */
export function checkLoops(
  events: readonly LinkedEvent[],
  sources: SourceList,
  report: Report,
): void {
  const warn = warning(report);
  for (const type of circularTypes) checkLinks(events, type, warn);
  checkOrigins(sources, warn);
}

const warning =
  (report: Report): Report =>
  (context) => {
    report({ ...context, severity: 'warning' });
  };

const isUnknownTerm = ({ input }: ProblemContext): boolean =>
  !isDigitalSourceType(digitalSourceTerm(String(input)));

/** Reports the status of an event where it does not hold. */
export function checkStatus(
  { event, index }: PlacedEvent,
  sources: SourceList,
  report: Report,
): void {
  const warn = warning(report);
  const { status, statusHistory, title: item } = event;
  if (status === undefined) return;
  const newest = statusHistory.at(-1)?.status;
  const keys = ['events', index, 'status'];
  if (newest !== undefined && newest !== status) {
    warn({ code: 'status-contradicted', keys, item, input: status, hint: newest });
  }
  const reason = overstated(event, sources);
  if (reason === undefined) return;
  const fault = { code: 'status-overstated', item, hint: status, reason } as const;
  // where the history ends in the same status, the author may have written it there alone
  if (newest === status) warn({ ...fault, keys: ['events', index], input: event });
  else warn({ ...fault, keys, input: status });
}

/** Why an event's status says more than its citations carry; undefined where it does not. */
function overstated(event: TimelineEvent, { byId }: SourceList): Overstatement | undefined {
  const { status, citations } = event;
  if (status !== 'confirmed' && status !== 'reported') return undefined;
  if (citations.length === 0) return 'uncited';
  const inFavour = citations.filter(isFor);
  if (inFavour.length === 0) return 'unsupported';
  const { rule } = deriveStatus({ citations: inFavour }, byId);
  if (rule === 'only-parties') return 'party-support';
  const { total, parties } = independence(event, byId);
  if (status === 'confirmed' && parties === total) {
    return 'party-evidence';
  }
  return undefined;
}

/** The links that make no sense in a circle; answers and corrections can go to and fro. */
const circularTypes: readonly LinkType[] = ['part-of', 'follows', 'causes'];

function checkLinks(events: readonly LinkedEvent[], type: LinkType, warn: Report): void {
  const linked = new Map<string, LinkedEvent>();
  for (const placed of events) {
    if (placed.event.links.some((link) => link.type === type)) linked.set(placed.event.id, placed);
  }
  const next: Next = (id) =>
    linked
      .get(id)
      ?.event.links.filter((link) => link.type === type)
      .map((link) => link.event) ?? [];
  for (const { start, round } of roundsAmong(linked, next)) {
    const { event, index } = start;
    const keys = ['events', index, 'links'];
    const hint = `"${type}": ${round}`;
    warn({ code: 'circular-links', keys, item: event.title, input: event.links, hint });
  }
}

function checkOrigins(sources: SourceList, warn: Report): void {
  const next: Next = (id) => {
    const origin = sources.byId.get(id)?.origin;
    // one that names itself says that it is the origin
    return origin === undefined || origin === id ? [] : [origin];
  };
  for (const { start, round } of roundsAmong(sources.origins, next)) {
    const source = sources.byId.get(start.id);
    const item = nameOf(source);
    warn({ code: 'circular-origin', keys: start.keys, item, input: source?.origin, hint: round });
  }
}

/** One round of each loop, in words, from the first of it in the author's order. */
function* roundsAmong<Placed>(
  placed: ReadonlyMap<string, Placed>,
  next: Next,
): Generator<{ start: Placed; round: string }> {
  const loopOf = new Map<string, ReadonlySet<string>>();
  for (const loop of loopsAmong(placed.keys(), next)) for (const id of loop) loopOf.set(id, loop);
  const told = new Set<ReadonlySet<string>>();
  for (const [id, start] of placed) {
    const loop = loopOf.get(id);
    if (loop === undefined || told.has(loop)) continue;
    told.add(loop);
    yield { start, round: roundFrom(id, loop, next).join(' → ') };
  }
}
