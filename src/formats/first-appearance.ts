import { isFor } from '../core/derive-status.js';
import type { EventDate } from '../core/event-date.js';
import type { Source, TimelineEvent } from '../core/model.js';

/**
 * The source in which a claim was first made, as far as the timeline is sure of it. The only source
 * that reports or supports it is the first known; of several it is the one that all others pass on
 * (by their `origin`) or are sure to be later than. A source that passes on what is said elsewhere is
 * not the first, and nor is one that is undated beside another.
 */
export function firstAppearance(
  event: Pick<TimelineEvent, 'citations'>,
  sources: ReadonlyMap<string, Source>,
): Source | undefined {
  const inFavour = supporters(event, sources);
  return inFavour.find(
    (source) =>
      isOwnOrigin(source) &&
      inFavour.every(
        (other) =>
          other === source ||
          passesOn(other, source, sources) ||
          isBefore(source.issued, other.issued),
      ),
  );
}

/** The sources that report or support a claim; one that disputes or denies it does not make it. */
export function supporters(
  event: Pick<TimelineEvent, 'citations'>,
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  const ids = new Set(event.citations.filter(isFor).map(({ source }) => source));
  return [...ids].map((id) => sources.get(id)).filter((source) => source !== undefined);
}

/**
 * Whether a source gives its own word: it names no origin, or itself, or is a party, whose origin is the
 * party by any name.
 */
export function isOwnOrigin({ id, origin, party, author, publisher, title }: Source): boolean {
  if (origin === undefined || party) return true;
  return [id, publisher, title, ...author].includes(origin);
}

/** Whether the chain of origins leads from one source to another. */
function passesOn(from: Source, to: Source, sources: ReadonlyMap<string, Source>): boolean {
  const seen = new Set<string>();
  for (let at: Source | undefined = from; at?.origin !== undefined && !seen.has(at.id);) {
    if (at.origin === to.id) return true;
    seen.add(at.id);
    at = sources.get(at.origin);
  }
  return false;
}

function isBefore(a: EventDate | undefined, b: EventDate | undefined): boolean {
  return isSure(a) && isSure(b) && a.latestStart < b.earliest;
}

const isSure = (date: EventDate | undefined): date is EventDate =>
  date !== undefined && !date.uncertain && !date.approximate;
