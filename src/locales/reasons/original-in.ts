import type { ProblemTerms } from '../problems/terms.js';
import type { Mark } from './terms.js';

/**
 * What an item is called in the format that it came in. Importers say it in English, as "Row 7" or
 * "Entry “smith2020”"; what they call otherwise is the whole.
 */
export function originalIn(name: string, words: ProblemTerms, mark: Mark): string {
  const [, noun = '', which = ''] = /(?:^|on )(\p{L}+) (\d+|“.+”|\S+)$/u.exec(name) ?? [];
  const { kinds, originals, language } = words;
  const nouns: Readonly<Record<string, string>> = {
    event: kinds.events,
    source: kinds.sources,
    group: kinds.groups,
    era: kinds.eras,
    record: originals.entry,
    item: originals.entry,
    period: kinds.eras,
    ...originals,
  };
  const known = nouns[noun.toLowerCase()];
  if (known === undefined) return words.timeline;
  const number = Number(which);
  return number > 0
    ? words.numbered(known, number.toLocaleString(language, { useGrouping: false }))
    : words.named(known, mark(which.replace(/[“”]/g, '')));
}
