/** The fields of a document that the form does not show, and which stay as they came. */
import { isolated } from '../../locales/isolated.js';
import { valueAt, type DraftDocument, type DraftPath } from './draft-document.js';

const known = {
  timeline:
    'title description language timeZone updated license credits corrections events sources groups eras',
  events:
    'id date dateText title description language status statusHistory citations group actors place tags media links corrections importance',
  sources:
    'id title type author publisher containerTitle issued accessed url language note locator archivedAt sha256 origin party',
  media:
    'type url captions alt caption credit license thumbnail sensitive source digitalSourceType',
  captions: 'url language label',
  citations: 'source stance quote locator',
  groups: 'id title',
  eras: 'id title date',
} as const;

/** The names of what stands at a path and has no field in the form, as a list in words; undefined for none. */
export function keptFields(
  document: DraftDocument,
  path: DraftPath,
  kind: keyof typeof known,
  language: string,
): string | undefined {
  const held = valueAt(document, path) ?? {};
  const fields = new Set(known[kind].split(' '));
  const names = Object.keys(held).filter((name) => !fields.has(name));
  if (names.length === 0) return undefined;
  return new Intl.ListFormat(language).format(names.map(isolated));
}
