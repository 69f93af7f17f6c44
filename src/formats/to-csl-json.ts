import type { Source, Timeline } from '../core/model.js';
import { cslDateOf, type CslDate } from './csl-date.js';
import { isCslVariable } from './csl-variables.js';
import { said } from './draft.js';
import { addressOfDoi } from './from-csl-json.js';
import { objectOf } from './json-input.js';

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string;
  /** A CSL item type; `document` where the author of the timeline named none. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** What CSL has no variable for: `archivedAt`, `sha256`, `origin`, `party`. */
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly [variable: string]: unknown;
}

/**
 * The sources of a timeline as CSL-JSON, for Zotero, Mendeley and whatever else makes bibliographies.
 *
 * A date that CSL-JSON has no fields for (doubtful, one of several, with a time of day) is told in
 * `literal`, as EDTF. An archived copy, the hash, the origin and whether the source is a party stand in
 * `custom`. `fromCslJson` reads all of it again.
 */
export const toCslJson = (timeline: Pick<Timeline, 'sources'>): CslItem[] =>
  timeline.sources.map(itemOf);

function itemOf(source: Source): CslItem {
  const extra = objectOf(source.extra);
  const variables = Object.entries(extra).filter(([name]) => isCslVariable(name));
  const others = Object.entries(extra).filter(
    ([name]) => !isCslVariable(name) && !['custom', 'issued', 'accessed'].includes(name),
  );
  const custom = said({
    ...objectOf(extra.custom),
    archivedAt: source.archivedAt,
    sha256: source.sha256,
    origin: source.origin,
    party: source.party || undefined,
    extra: others.length > 0 ? Object.fromEntries(others) : undefined,
  });
  const url = source.url === addressOfDoi(extra.DOI) ? undefined : source.url;
  return said({
    ...Object.fromEntries(variables),
    id: source.id,
    type: source.type ?? 'document',
    title: source.title,
    author: source.author.length > 0 ? source.author.map((literal) => ({ literal })) : undefined,
    publisher: source.publisher,
    'container-title': source.containerTitle,
    issued: source.issued ? cslDateOf(source.issued) : extra.issued,
    accessed: source.accessed ? cslDateOf(source.accessed) : extra.accessed,
    URL: url,
    language: source.language,
    note: source.note,
    locator: source.locator,
    custom: Object.keys(custom).length > 0 ? custom : undefined,
  }) as CslItem;
}
