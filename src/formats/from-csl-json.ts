import type { ParsedTimeline } from '../core/parse-timeline.js';
import { edtfOfCsl, readable } from './csl-date.js';
import { Draft, extraOf, refused } from './draft.js';
import type { Original } from './original.js';
import { languageTag } from './language-tag.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';

/** Fields of a source that are the same in CSL-JSON. */
const same = ['title', 'type', 'author', 'publisher', 'note', 'locator'] as const;
/** What provenance needs besides stands in CSL's `custom`, or beside the rest. */
const provenance = ['archivedAt', 'sha256', 'origin', 'party'] as const;
const known: ReadonlySet<string> = new Set([
  ...same,
  ...provenance,
  ...[
    'id',
    'language',
    'container-title',
    'containerTitle',
    'issued',
    'accessed',
    'URL',
    'url',
    'custom',
  ],
]);

/**
 * Reads CSL-JSON, as Zotero, Mendeley and other reference managers export it: a list of items, one item,
 * or an object with a list of `items`. It gives a timeline that has sources and no events, which completes
 * another by their ids and addresses.
 *
 * Dates keep their precision, `circa` and `season` included. An item without a `URL` gets the address
 * of its `DOI`. Variables that a source has no field for are kept in its `extra`, by their own names.
 *
 * @param input CSL-JSON as text, or what it holds. Never throws.
 */
export function fromCslJson(input: unknown): ParsedTimeline {
  const document = readJson(input);
  const items = Array.isArray(document) ? (document as unknown[]) : itemsOf(document);
  if (items === undefined) return refused(input, 'CSL-JSON, which is a list of items', 'CSL-JSON');
  const inItems = !Array.isArray(document) && Array.isArray(objectOf(document).items);
  const draft = new Draft();
  for (const [index, item] of items.entries()) {
    const place = Array.isArray(document) ? [index] : inItems ? ['items', index] : [];
    const original = { name: nameOf(item, index), keys: place, fields: fieldNames };
    if (isObject(item)) addItem(item, original, draft);
    else {
      const hint = 'give an object with a "type"';
      draft.report('not-taken', original, { input: item, hint, why: 'not-object' });
    }
  }
  return draft.finish();
}

const fieldNames: Original['fields'] = { containerTitle: ['container-title'], url: ['URL'] };

function itemsOf(document: unknown): readonly unknown[] | undefined {
  if (!isObject(document)) return undefined;
  if (Array.isArray(document.items)) return listOf(document.items);
  return typeof document.type === 'string' || document.title !== undefined ? [document] : undefined;
}

const nameOf = (item: unknown, index: number): string =>
  `Item ${textOf(objectOf(item).id) ?? index + 1}`;

function addItem(item: JsonObject, original: Original, draft: Draft): void {
  const custom = objectOf(item.custom);
  const url = textOf(item.URL ?? item.url);
  const field = (name: string) => item[name] ?? custom[name];
  const dates = {
    issued: edtfOfCsl(custom.issued) ?? edtfOfCsl(item.issued),
    accessed: edtfOfCsl(custom.accessed) ?? edtfOfCsl(item.accessed),
  };
  // a date in words that the model has to refuse is still there for whoever exports it again
  const worded = Object.entries(dates).filter(([, date]) => date !== undefined && !readable(date));
  const kept = Object.fromEntries(worded.map(([name]) => [name, item[name]]));
  const extra = extraOf(
    { ...item, ...kept },
    new Set([...known].filter((name) => !(name in kept))),
  );
  const ownCustom = extraOf(custom, new Set([...provenance, 'issued', 'accessed', 'extra']));
  const restored = objectOf(custom.extra);
  draft.add(
    'sources',
    {
      id: textOf(item.id),
      ...Object.fromEntries(same.map((name) => [name, said(item[name])])),
      containerTitle: said(item['container-title'] ?? item.containerTitle),
      language: isText(item.language) ? languageTag(item.language) : said(item.language),
      issued: dates.issued,
      accessed: dates.accessed,
      url: url ?? addressOfDoi(item.DOI),
      ...Object.fromEntries(provenance.map((name) => [name, said(field(name))])),
      extra:
        extra || ownCustom || Object.keys(restored).length > 0
          ? { ...extra, ...restored, ...(ownCustom && { custom: ownCustom }) }
          : undefined,
    },
    url === undefined && item.DOI !== undefined
      ? { ...original, fields: { ...fieldNames, url: ['DOI'] } }
      : original,
  );
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && textOf(value) !== undefined;

/** A blank text says nothing. */
const said = (value: unknown): unknown =>
  value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;

/** Where a DOI leads, however it is written; undefined where it is none. */
export function addressOfDoi(doi: unknown): string | undefined {
  const name = /\b10\.\d{4,}\/\S+/.exec(textOf(doi) ?? '')?.[0];
  return name === undefined ? undefined : `https://doi.org/${name}`;
}
