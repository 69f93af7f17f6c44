import { deriveStatus, isFor } from './derive-status.js';
import type { EventDate } from './event-date.js';
import type { Citation, Source, StatusChange, TimelineEvent } from './model.js';
import type { EvidenceTerms, NamedSources } from '../locales/evidence/terms.js';
import { sourceName } from './source-line.js';

/** How many names a sentence gives before it says how many more there are. */
const namedSources = 3;
const dayLength = 86_400_000;

/** The language that a reason is given in. */
export interface ReasonLanguage {
  readonly words: EvidenceTerms;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dateText: (date: EventDate) => string;
}

/** The author's newest entry for the status that an event has today, if there is one. */
export const entryOfStatus = ({
  status,
  statusHistory,
}: Pick<TimelineEvent, 'status' | 'statusHistory'>): StatusChange | undefined =>
  statusHistory.filter((entry) => entry.status === status).at(-1);

/** Who set the status and when; undefined where it follows from the citations. */
export function settingSentence(
  event: Pick<TimelineEvent, 'status' | 'statusHistory'>,
  { words, dateText }: ReasonLanguage,
): string | undefined {
  if (event.status === undefined) return undefined;
  const { by, date } = entryOfStatus(event) ?? {};
  return words.statusSet({
    status: event.status,
    by: by || undefined,
    date: date && dateText(date),
    isDay: date !== undefined && isOneDay(date),
  });
}

/** What the citations say by themselves, and which of them, whatever status a person has set. */
export function evidenceSentence(
  { citations }: Pick<TimelineEvent, 'citations'>,
  sources: ReadonlyMap<string, Source>,
  { words, lang }: ReasonLanguage,
): string {
  const { rule, citations: restsOn } = deriveStatus({ citations }, sources);
  if (rule === 'author') return '';
  const named = (some: readonly Citation[]) => namesOf(some, sources, words, lang);
  return words.rules[rule](
    named(restsOn.filter(isFor)),
    named(restsOn.filter((citation) => !isFor(citation))),
  );
}

function namesOf(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
  words: EvidenceTerms,
  lang: string,
): NamedSources {
  const ids = [...new Set(citations.map(({ source }) => source))];
  const names = ids.map((id) => {
    const source = sources.get(id);
    return source === undefined ? id : sourceName(source);
  });
  const more = names.length - namedSources;
  const shown = more > 1 ? [...names.slice(0, namedSources), words.moreNames(more)] : names;
  return { count: names.length, names: new Intl.ListFormat(lang).format(shown) };
}

const isOneDay = ({ kind, precision, earliest, latest, uncertain, approximate }: EventDate) =>
  kind === 'date' &&
  precision === 'day' &&
  latest - earliest < dayLength &&
  !uncertain &&
  !approximate;
