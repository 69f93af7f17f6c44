import { isFor } from './derive-status.js';
import { independence } from './independence.js';
import type { Source, TimelineEvent } from './model.js';
import type { EvidenceCount } from '../locales/evidence/terms.js';

/** How many sources stand where for a claim: each counts once on a side. */
export function evidenceCount(
  event: Pick<TimelineEvent, 'citations'>,
  sources: ReadonlyMap<string, Source>,
): EvidenceCount {
  const { total, independent, parties: speakForParties, unknown } = independence(event, sources);
  const inFavour = new Set(event.citations.filter(isFor).map(({ source }) => source));
  const others = event.citations.filter((citation) => !isFor(citation));
  const parties = [...inFavour].filter((id) => sources.get(id)?.party).length;
  return {
    inFavour: total,
    independent,
    parties,
    relays: speakForParties - parties,
    unknown,
    against: new Set(others.map(({ source }) => source)).size,
  };
}
