import type { Source, Timeline } from '../core/model.js';
import { cslTypeOf, entryTypeOf, fieldOf, subtypeOf } from './bibtex-fields.js';
import { writeNames } from './bibtex-names.js';
import { addressOfDoi } from './from-csl-json.js';
import { listOf, objectOf, textOf } from './json-input.js';
import { toLatex } from './latex-text.js';

/**
 * The sources of a timeline as BibLaTeX, in UTF-8: one entry each, its key the source's id as far as
 * BibTeX allows. Dates are EDTF, of which BibLaTeX knows levels 0 and 1. An archived copy, the hash, the
 * origin and whether a source is a party stand in fields of their own, which other programs pass over
 * and `fromBibTeX` reads again.
 */
export function toBibTeX(timeline: Pick<Timeline, 'sources'>): string {
  const taken = new Set<string>();
  return timeline.sources.map((source) => entryOf(source, keyOf(source.id, taken))).join('\n');
}

/** A key without the signs that would end it, which no other entry has. */
function keyOf(id: string, taken: Set<string>): string {
  const base =
    id
      .normalize('NFKD')
      .replace(/[^a-zA-Z0-9:._/-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'source';
  let key = base;
  for (let count = 2; taken.has(key.toLowerCase()); count++) key = `${base}-${count}`;
  taken.add(key.toLowerCase());
  return key;
}

function entryOf(source: Source, key: string): string {
  const entryType = textOf(objectOf(source.extra).entrytype) ?? entryTypeOf(source.type);
  const lines = fieldsOf(source, key, entryType).map(
    ([name, value]) => `  ${name} = {${value}},\n`,
  );
  return `@${entryType}{${key},\n${lines.join('')}}\n`;
}

type Field = readonly [name: string, value: string];

function fieldsOf(source: Source, key: string, entryType: string): readonly Field[] {
  const extra = objectOf(source.extra);
  const subtype = subtypeOf(source.type);
  const isSame = cslTypeOf(entryType, subtype) === source.type;
  const doi = addressOfDoi(extra.DOI);
  const written: readonly (readonly [name: string, value: string | undefined])[] = [
    ['id', source.id === key ? undefined : tex(source.id)],
    ['csltype', isSame ? undefined : tex(source.type)],
    ['entrysubtype', subtype],
    ['author', source.author.length > 0 ? writeNames(source.author) : undefined],
    ['title', tex(source.title)],
    [entryType === 'article' ? 'journaltitle' : 'booktitle', tex(source.containerTitle)],
    [publisherField(entryType), tex(source.publisher)],
    ['date', source.issued?.edtf],
    ['language', tex(source.language)],
    ['url', source.url === doi ? undefined : balanced(source.url)],
    ['urldate', source.accessed?.edtf],
    ['note', tex(source.note)],
    ['locator', tex(source.locator)],
    ['archivedat', balanced(source.archivedAt)],
    ['sha256', tex(source.sha256)],
    ['origin', tex(source.origin)],
    ['party', source.party ? 'true' : undefined],
  ];
  const own = written.filter((field): field is Field => field[1] !== undefined);
  const names = new Set(own.map(([name]) => name));
  return [...own, ...extraFields(extra).filter(([name]) => !names.has(name))];
}

const publisherField = (entryType: string): string =>
  entryType === 'report' || entryType === 'thesis'
    ? 'institution'
    : entryType === 'online'
      ? 'organization'
      : 'publisher';

/** What came in from elsewhere and can be said in one line; names as names. */
function extraFields(extra: Readonly<Record<string, unknown>>): readonly Field[] {
  return Object.entries(extra).flatMap(([variable, value]): Field[] => {
    const name = fieldOf(variable);
    if (variable === 'entrytype' || !/^[a-z][a-z0-9+:_-]*$/i.test(name)) return [];
    const names = listOf(value).map((one) => textOf(objectOf(one).literal));
    if (names.length > 0 && !names.includes(undefined)) {
      return [[name, writeNames(names.map((one) => one ?? ''))]];
    }
    const text = textOf(value);
    if (text === undefined) return [];
    return [[name, name === 'doi' || name === 'file' ? (balanced(text) ?? '') : toLatex(text)]];
  });
}

const tex = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : toLatex(text) || undefined;

/** An address as it is; in a browser's address these signs are encoded anyway. */
const balanced = (text: string | undefined): string | undefined =>
  text?.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
