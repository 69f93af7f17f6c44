import type { Citation, Source, Status, TimelineEvent } from './model.js';

/**
 * The rule that gave an event its status.
 * - `author`: a person said so.
 * - `no-citation`: nothing is cited.
 * - `only-parties`: only parties to what is told support it.
 * - `for-and-against`: some sources support it and some do not.
 * - `only-against`: all sources dispute or deny it.
 * - `sources`: at least one source that is no party supports it.
 */
export type StatusRule =
  'author' | 'no-citation' | 'only-parties' | 'for-and-against' | 'only-against' | 'sources';

/** A status and why. */
export interface DerivedStatus {
  readonly status: Status;
  readonly rule: StatusRule;
  /** The citations that the rule rests on. */
  readonly citations: readonly Citation[];
}

/** Whether a citation speaks for the claim. */
export const isFor = ({ stance }: Citation): boolean =>
  stance === 'reports' || stance === 'supports';

/**
 * How well a claim stands. The author's word always wins; without one the status follows from who
 * is cited and how. Never `confirmed` or `retracted` by itself: only a person says that.
 *
 * @param sources the timeline's sources, or those of them that count.
 */
export function deriveStatus(
  event: Pick<TimelineEvent, 'status' | 'citations'>,
  sources: readonly Source[] | ReadonlyMap<string, Source>,
): DerivedStatus {
  const { citations } = event;
  if (event.status !== undefined) return { status: event.status, rule: 'author', citations };
  const isParty = partyTest(sources);
  const inFavour = citations.filter(isFor);
  const against = citations.filter((citation) => !isFor(citation));
  if (citations.length === 0) return { status: 'unsourced', rule: 'no-citation', citations };
  if (inFavour.length === 0) return { status: 'denied', rule: 'only-against', citations: against };
  if (against.length > 0) return { status: 'disputed', rule: 'for-and-against', citations };
  if (inFavour.every(isParty)) {
    return { status: 'claimed', rule: 'only-parties', citations: inFavour };
  }
  return {
    status: 'reported',
    rule: 'sources',
    citations: inFavour.filter((citation) => !isParty(citation)),
  };
}

function partyTest(
  sources: readonly Source[] | ReadonlyMap<string, Source>,
): (citation: Citation) => boolean {
  if ('get' in sources) return ({ source }) => sources.get(source)?.party ?? false;
  return (citation) => sources.find(({ id }) => id === citation.source)?.party ?? false;
}
