/** Names that no field can have: JavaScript gives them a meaning of its own, so they are not copied. */
import { nameOf, type Report } from './report.js';

const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The fields that are read in depth; what is in unknown ones is passed on as it is. */
const readInDepth: ReadonlySet<string> = new Set([
  'accessed',
  'author',
  'captions',
  'citations',
  'corrections',
  'date',
  'issued',
  'links',
  'media',
  'place',
  'quote',
  'source',
  'sources',
  'statusHistory',
  'updated',
]);

/** Tells of every field of an item that is left out for its name. */
export function refuseReservedNames(
  item: unknown,
  keys: readonly PropertyKey[],
  report: Report,
): void {
  refuse(item, keys, { item: nameOf(item), report });
}

function refuse(
  value: unknown,
  keys: readonly PropertyKey[],
  context: { item: string | undefined; report: Report },
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key in value) {
    if (reservedNames.has(key) && Object.hasOwn(value, key))
      context.report({ code: 'field-name', keys: [...keys, key], item: context.item });
    if (!readInDepth.has(key)) continue;
    const below = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof below !== 'object' || below === null) continue;
    // as deep as a document goes and no deeper: it may run in a circle
    if (keys.length > 8) return;
    if (Array.isArray(below)) {
      below.forEach((entry, index) => refuse(entry, [...keys, key, index], context));
    } else refuse(below, [...keys, key], context);
  }
}
