import type { ParsedTimeline } from '../core/parse-timeline.js';
import { dateOfEntry, plainDate } from './bibtex-date.js';
import { readBibtex, type BibtexEntry } from './bibtex-entries.js';
import { inherited } from './bibtex-inherit.js';
import { cslTypeOf, variableOf } from './bibtex-fields.js';
import { namesOf } from './bibtex-names.js';
import { readable } from './csl-date.js';
import { nameVariables } from './csl-variables.js';
import { Draft, refused } from './draft.js';
import type { Original } from './original.js';
import { addressOfDoi } from './from-csl-json.js';
import { languageTag } from './language-tag.js';
import { fromLatex } from './latex-text.js';

/** The fields that say the same, the first that is there first. */
const synonyms = {
  containerTitle: ['journaltitle', 'journal', 'booktitle', 'maintitle'],
  publisher: ['publisher', 'institution', 'school', 'organization', 'howpublished'],
  language: ['language', 'langid'],
  note: ['note', 'annotation', 'annote', 'addendum'],
} as const;

/** Fields that are taken into others. */
const taken = ['title', 'subtitle', 'author', 'date', 'year', 'month', 'day', 'urldate', 'url'];
/** Our own, which other programs pass over. */
const own = ['id', 'csltype', 'locator', 'archivedat', 'sha256', 'origin', 'party'];
/** Addresses and paths, in which no sign is a command. */
const verbatim = new Set(['url', 'doi', 'file', 'eprint', 'archivedat']);

/**
 * Reads the entries of a file of BibTeX or BibLaTeX as sources: a timeline without events, which
 * completes another by their ids (the entries' keys) and addresses.
 *
 * `date` is EDTF as BibLaTeX has it, with its doubts, its unknown digits and its open ends; `year` and
 * `month` are put together and nothing is added to them. What `crossref` and `xdata` bring is taken over. Accents and signs of LaTeX become letters.
 * What a source has no field for is kept in its `extra`, by its name in CSL where it has one.
 *
 * @param input the text of the file. Never throws.
 */
export function fromBibTeX(input: unknown): ParsedTimeline {
  const text = typeof input === 'string' ? input : '';
  const { entries, faults } = readBibtex(text);
  if (entries.length === 0 && faults.length === 0) {
    return refused(input, 'BibTeX, which has entries such as @book{key, title = {…}}', 'BibTeX');
  }
  const draft = new Draft();
  for (const entry of inherited(entries)) addEntry(entry, draft);
  for (const { line, text: stretch, hint } of faults) {
    const original = { name: `The entry on line ${line}`, keys: [line] };
    const fault = { input: stretch, hint, why: 'syntax', detail: 'BibTeX' } as const;
    draft.report('not-taken', original, fault);
  }
  return draft.finish();
}

function addEntry(entry: BibtexEntry, draft: Draft): void {
  const { fields, type, key } = entry;
  const value = (name: string) => valueOf(name, fields);
  const first = (names: readonly string[]) => names.find((name) => value(name) !== undefined);
  const date = dateOfEntry(fields);
  const accessed = plainDate(fields.get('urldate')) || undefined;
  const used = Object.fromEntries(
    Object.entries(synonyms).map(([field, names]) => [field, first(names)]),
  );
  if (addressIn(fields.get('howpublished')) && used.publisher === 'howpublished') {
    used.publisher = undefined;
  }
  const url = value('url') ?? addressIn(fields.get('howpublished'));
  const said = (name: string | undefined) => (name === undefined ? undefined : value(name));
  const language = said(used.language);
  const original = originalOf(entry, { ...used, issued: date?.field, url: urlField(fields) });
  draft.add(
    'sources',
    {
      id: value('id') ?? (key || undefined),
      type: value('csltype') ?? cslTypeOf(type, fields.get('entrysubtype')),
      title: [value('title'), value('subtitle')].filter(Boolean).join(': ') || undefined,
      author: fields.has('author') ? namesOf(fields.get('author') ?? '') : undefined,
      containerTitle: said(used.containerTitle),
      publisher: said(used.publisher),
      issued: date?.edtf,
      accessed,
      url: url ?? addressOfDoi(value('doi')),
      language: language && languageTag(language),
      note: said(used.note),
      locator: value('locator'),
      archivedAt: value('archivedat'),
      sha256: value('sha256'),
      origin: value('origin'),
      party: value('party') === 'true' || undefined,
      extra: extraOfEntry(entry, [...Object.values(used), date?.month && 'month'], date),
    },
    original,
  );
  if (/\sand\s+others\s*$/i.test(fields.get('author') ?? ''))
    draft.report('taken-as', original, {
      field: ['author'],
      input: value('author'),
      hint: 'the others, who are not named, are left out',
      why: 'others-unnamed',
      severity: 'warning',
      item: value('title'),
    });
  if (date?.month !== undefined) {
    const fault = { field: ['month'], input: date.month, why: 'month-number' } as const;
    const hint = 'write a number from 1 to 12';
    draft.report('not-taken', original, { ...fault, hint, item: value('title') });
  }
}

function originalOf(
  { key, line }: BibtexEntry,
  used: Readonly<Record<string, string | undefined>>,
): Original {
  const pairs = Object.entries({ ...used, accessed: 'urldate', archivedAt: 'archivedat' });
  const fields = Object.fromEntries(pairs.map(([field, name]) => [field, [name ?? field]]));
  return { name: key ? `Entry ${key}` : `The entry on line ${line}`, keys: [key || line], fields };
}

const urlField = (fields: ReadonlyMap<string, string>): string =>
  ['url', 'howpublished', 'doi'].find((name) => fields.has(name)) ?? 'url';

function valueOf(name: string, fields: ReadonlyMap<string, string>): string | undefined {
  const written = fields.get(name);
  if (written === undefined) return undefined;
  const plain = verbatim.has(name) ? written.replace(/\\([&%$#_{}~])/g, '$1') : fromLatex(written);
  return plain.trim() || undefined;
}

/** An address that stands where a publisher would. */
const addressIn = (text = ''): string | undefined => /https?:\/\/[^\s{}]+/.exec(text)?.[0];

/** All fields that are in none of ours, and a date that cannot be read. */
function extraOfEntry(
  { type, fields }: BibtexEntry,
  used: readonly (string | undefined)[],
  date: ReturnType<typeof dateOfEntry>,
): Readonly<Record<string, unknown>> | undefined {
  const unread = new Set([
    ...(date && !readable(date.edtf) ? [date.field] : []),
    ...(date?.month === undefined ? [] : ['month']),
    ...(readable(plainDate(fields.get('urldate')) || '2000') ? [] : ['urldate']),
  ]);
  const gone = new Set([...taken, ...own, ...used].filter((name) => !unread.has(name ?? '')));
  const others = [...fields.keys()].filter((name) => !gone.has(name) && !isSpoken(name, type));
  const kept = others.map((name) => {
    const variable = variableOf(name, type);
    const written = fields.get(name) ?? '';
    if (nameVariables.has(name))
      return [variable, namesOf(written).map((literal) => ({ literal }))];
    const text = valueOf(name, fields);
    return [variable, variable === 'page' ? text?.replace(/–/g, '-') : text];
  });
  if (/^(?:masters|phd)thesis$/.test(type) && !fields.has('type')) {
    kept.push(['genre', type === 'phdthesis' ? 'PhD thesis' : 'Master’s thesis']);
  }
  if (cslTypeOf(type) === undefined && type !== 'misc') kept.push(['entrytype', type]);
  const said = kept.filter(([, text]) => text !== undefined);
  return said.length > 0 ? (Object.fromEntries(said) as Record<string, unknown>) : undefined;
}

/** The subtype of an article is in its type. */
const isSpoken = (name: string, type: string): boolean =>
  name === 'entrysubtype' && type === 'article';
