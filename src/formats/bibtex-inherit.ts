/** What an entry takes over from another that it names. */
import type { BibtexEntry } from './bibtex-entries.js';

type Fields = ReadonlyMap<string, string>;

/** An entry can name one that names another, but hardly more than so many in turn. */
const mostInTurn = 8;

/** Of the work that an entry stands in, its titles are not those of the entry. */
const titles = new Set(['title', 'subtitle', 'titleaddon', 'shorttitle']);
/** What an entry is called and how it is taken up says nothing of another. */
const ownAlone = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'entryset',
  'keywords',
  'id',
  'csltype',
]);

/**
 * The entries with the fields that `crossref` brings (of BibTeX: those that are missing, the title of the
 * work as that of the book or journal) and `xdata` (of BibLaTeX: those that are missing, under their names).
 */
export function inherited(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const fieldsOf = (entry: BibtexEntry, depth: number): Fields => {
    const named = (field: string) =>
      (entry.fields.get(field) ?? '')
        .split(',')
        .flatMap((key) => byKey.get(key.trim().toLowerCase()) ?? [])
        .filter((one) => one !== entry && depth < mostInTurn);
    const fields = new Map(entry.fields);
    const take = (name: string, value: string) => {
      if (!fields.has(name) && !ownAlone.has(name)) fields.set(name, value);
    };
    for (const data of named('xdata'))
      for (const [name, value] of fieldsOf(data, depth + 1)) take(name, value);
    for (const work of named('crossref')) {
      const whole = fieldsOf(work, depth + 1);
      const isIn = holder(entry.type) !== undefined;
      for (const [name, value] of whole) if (!isIn || !titles.has(name)) take(name, value);
      const title = whole.get('title');
      if (isIn && title !== undefined && !fields.has('journal'))
        take(holder(entry.type) ?? '', title);
    }
    return fields;
  };
  return entries.map((entry) =>
    entry.fields.has('crossref') || entry.fields.has('xdata')
      ? { ...entry, fields: fieldsOf(entry, 0) }
      : entry,
  );
}

/** The field for the work that an entry of a type stands in; undefined where it stands in none. */
function holder(type: string): string | undefined {
  if (/^(?:in.+|conference|bookinbook|suppbook|suppcollection)$/.test(type)) return 'booktitle';
  return type === 'article' ? 'journaltitle' : undefined;
}
