/** Works of schema.org as sources. */
import { cslOfSchemaType } from './csl-schema-type.js';
import { said } from './draft.js';
import { textOf } from './json-input.js';
import { ownId, type JsonLdReader, type ReadNode } from './json-ld-reader.js';
import { edtfOfIso } from './loose-time.js';

/** A source as an author would write it. */
export type WrittenSource = Readonly<Record<string, unknown>> & { readonly id: string };

/** The id that a work is cited by. */
export const idOfWork = ({ id, fields }: ReadNode): string | undefined =>
  ownId(id) ?? textOf(fields.url) ?? textOf(fields.identifier) ?? textOf(fields.name);

/** Whether a node is a work that can be cited. */
export const isWork = ({ types }: ReadNode): boolean =>
  types.some(
    (type) =>
      type === 'CreativeWork' ||
      type === 'Report' ||
      cslOfSchemaType(type) !== undefined ||
      /(?:Article|Posting|Page|WebSite|Object|Report|Review)$/.test(type),
  );

const known = new Set(
  `@context @id @type name headline identifier url description abstract author creator publisher isPartOf
   datePublished inLanguage archivedAt encoding creditText isBasedOn`.split(/\s+/),
);
/** What a work tells of others is read there. */
const elsewhere = new Set(
  'about mentions mainEntity mainEntityOfPage liveBlogUpdate itemReviewed review citation'.split(
    ' ',
  ),
);

/** All that is said of a work; undefined where it has neither a name nor an address. */
export function sourceOfWork(work: ReadNode, reader: JsonLdReader): WrittenSource | undefined {
  const { fields, types } = work;
  const id = idOfWork(work);
  if (id === undefined) return undefined;
  const address =
    textOf(fields.url) ?? (/^https?:[^#]*$/.test(work.id ?? '') ? work.id : undefined);
  const issued = reader.text(fields.datePublished);
  const whole = reader.nodes(fields.isPartOf)[0];
  const isOwn = ownId(work.id) !== work.id;
  const extra = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !known.has(name) && !elsewhere.has(name)),
  );
  return said({
    id,
    type: types.map(cslOfSchemaType).find((type) => type !== undefined),
    title: reader.text(fields.name) ?? reader.text(fields.headline),
    author: reader.texts(fields.author ?? fields.creator),
    publisher: reader.text(fields.publisher),
    containerTitle: whole ? reader.text(whole.fields.name) : undefined,
    issued: issued && (edtfOfIso(issued) ?? issued),
    url: address,
    language: reader.text(fields.inLanguage),
    note: reader.text(fields.description) ?? reader.text(fields.abstract),
    archivedAt: reader.text(fields.archivedAt),
    sha256: reader
      .nodes(fields.encoding)
      .map((file) => textOf(file.fields.sha256))
      .find(Boolean),
    origin:
      reader.nodes(fields.isBasedOn).map(idOfWork).find(Boolean) ??
      (isOwn ? reader.text(fields.creditText) : undefined),
    extra: !isOwn && Object.keys(extra).length > 0 ? extra : undefined,
  }) as WrittenSource;
}
