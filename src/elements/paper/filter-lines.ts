import type { TimelineFilter } from '../../core/filter-events.js';
import { filterLists } from '../../core/filter-values.js';
import type { TimelineLookup } from '../../core/lookup.js';
import type { PaperTerms } from '../../locales/paper/terms.js';
import type { LocaleController } from '../base/locale-controller.js';
import { sourceName } from '../../core/source-line.js';
import { statusTerm } from '../../core/status-words.js';

type List = (typeof filterLists)[number];

/** A filter in words: "Status: Claimed or Disputed", one line for each part that asks for something. */
export function filterLines(
  filter: TimelineFilter,
  found: TimelineLookup,
  locale: LocaleController,
  words: PaperTerms,
): string[] {
  const either = new Intl.ListFormat(locale.lang(), { type: 'disjunction' });
  const label: Record<List, string> = {
    status: words.status,
    actor: locale.term('actors', 2),
    place: locale.term('place'),
    source: locale.term('sources'),
    tag: locale.term('tags'),
  };
  const values: Record<List, readonly string[]> = {
    status: (filter.status ?? []).map((status) => locale.term(statusTerm[status])),
    actor: filter.actor ?? [],
    place: filter.place ?? [],
    source: (filter.source ?? []).map((id) => {
      const source = found.sources.get(id);
      return source ? sourceName(source) : id;
    }),
    tag: filter.tag ?? [],
  };
  const lines = filterLists.flatMap((key) =>
    values[key].length > 0 ? [`${label[key]}: ${either.format(values[key])}`] : [],
  );
  return filter.text?.trim() ? [...lines, `${words.words}: “${filter.text.trim()}”`] : lines;
}
