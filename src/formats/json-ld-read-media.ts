/** Media objects of schema.org as the media of an event. */
import { mediaTypes } from '../core/schema.js';
import { said } from './draft.js';
import { listOf, textOf } from './json-input.js';
import { mediaObjects } from './json-ld-media.js';
import type { JsonLdReader, ReadNode } from './json-ld-reader.js';
import { idOfWork } from './json-ld-works.js';

type Fields = Readonly<Record<string, unknown>>;

/** Where pictures and recordings stand, and what they are where they do not say so. */
const properties = { image: 'image', video: 'video', audio: 'audio', associatedMedia: undefined };

/** Pictures and recordings that belong to an event, or to the claim that it rests on. */
export const mediaIn = ({ fields }: ReadNode, reader: JsonLdReader): readonly Fields[] =>
  Object.entries(properties).flatMap(([property, type]) =>
    listOf([fields[property]].flat()).flatMap((one) => mediumIn(one, type, reader)),
  );

function mediumIn(value: unknown, type: string | undefined, reader: JsonLdReader): Fields[] {
  const node = reader.node(value);
  if (node === undefined) {
    const url = textOf(value);
    return url === undefined ? [] : [said({ type, url })];
  }
  const text = (name: string) => reader.text(node.fields[name]);
  const url = text('contentUrl') ?? text('url');
  if (url === undefined) return [];
  const isFit = text('isFamilyFriendly') ?? node.fields.isFamilyFriendly;
  return [
    said({
      type: type ?? typeOf(node, reader),
      url,
      alt: text('description'),
      caption: text('caption') ?? text('name'),
      credit: text('creditText'),
      license: text('license'),
      thumbnail: text('thumbnailUrl'),
      sensitive: typeof isFit === 'boolean' ? !isFit : undefined,
      width: pixelsIn(node.fields.width, reader),
      height: pixelsIn(node.fields.height, reader),
      source: reader.nodes(node.fields.isBasedOn).map(idOfWork).find(Boolean),
    }),
  ];
}

/** Undefined where the model has to tell it by the address. */
function typeOf({ types, fields }: ReadNode, reader: JsonLdReader): string | undefined {
  const said = reader.text(fields.additionalType);
  return (
    mediaTypes.find((type) => types.includes(mediaObjects[type] ?? '')) ??
    mediaTypes.find((type) => type === said)
  );
}

/** A number of pixels: plain, or with a unit that is none of length. */
function pixelsIn(value: unknown, reader: JsonLdReader): number | undefined {
  const [quantity] = reader.nodes(value);
  const number = Number(textOf(quantity ? quantity.fields.value : value) ?? NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
