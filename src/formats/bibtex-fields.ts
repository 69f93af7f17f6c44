/** What BibTeX and BibLaTeX call things, and what CSL calls them. */

/** Entry types, by the CSL item type that says the same. The first is the one that is written. */
const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  book: 'book mvbook proceedings mvproceedings reference mvreference',
  chapter: 'incollection inbook bookinbook suppbook suppcollection inreference',
  collection: 'collection mvcollection',
  'paper-conference': 'inproceedings conference',
  report: 'report techreport manual',
  thesis: 'thesis phdthesis mastersthesis',
  webpage: 'online electronic www',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  periodical: 'periodical',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  standard: 'standard',
  legislation: 'legislation',
  legal_case: 'jurisdiction',
  personal_communication: 'letter',
  motion_picture: 'movie video',
  song: 'audio music',
  graphic: 'image artwork',
  performance: 'performance',
  review: 'review',
};

const cslByEntry = new Map(
  Object.entries(entryTypes).flatMap(([csl, types]) => types.split(' ').map((one) => [one, csl])),
);

/** Item types of CSL that BibTeX has only a coarser entry type for. */
const coarser: Readonly<Record<string, string>> = {
  article: 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'entry-encyclopedia': 'incollection',
  map: 'image',
  post: 'online',
  'post-weblog': 'online',
  treaty: 'legislation',
};

/** Newspapers and magazines are articles with a subtype. */
const subtypes: Readonly<Record<string, string>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
};

/** The CSL item type of an entry; undefined for `misc` and for types that are not known. */
export const cslTypeOf = (entryType: string, subtype = ''): string | undefined =>
  (entryType === 'article' ? subtypes[subtype.trim().toLowerCase()] : undefined) ??
  cslByEntry.get(entryType);

/** The entry type to write for a CSL item type. */
export const entryTypeOf = (cslType = ''): string =>
  entryTypes[cslType]?.split(' ')[0] ?? coarser[cslType] ?? 'misc';

/** The subtype that an article needs to be told from one in a journal. */
export const subtypeOf = (cslType: string | undefined): string | undefined =>
  Object.keys(subtypes).find((name) => subtypes[name] === cslType);

const variables: readonly (readonly [field: string, variable: string])[] = [
  ['abstract', 'abstract'],
  ['chapter', 'chapter-number'],
  ['doi', 'DOI'],
  ['edition', 'edition'],
  ['eventtitle', 'event-title'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['keywords', 'keyword'],
  ['location', 'publisher-place'],
  ['pages', 'page'],
  ['series', 'collection-title'],
  ['shorttitle', 'title-short'],
  ['type', 'genre'],
  ['version', 'version'],
  ['volume', 'volume'],
];

const toVariable = new Map([...variables, ['address', 'publisher-place']] as [string, string][]);
const toField = new Map(variables.map(([field, variable]) => [variable, field]));

/** The CSL variable for a field that a source of the model has none for; its own name where CSL has none. */
export const variableOf = (field: string, entryType: string): string =>
  field === 'number'
    ? /^(?:article|periodical|inproceedings)$/.test(entryType)
      ? 'issue'
      : 'number'
    : (toVariable.get(field) ?? field);

/** The field for a CSL variable; its own name where BibTeX has none. */
export const fieldOf = (variable: string): string =>
  variable === 'issue' ? 'number' : (toField.get(variable) ?? variable);
