/** Holds a JSON-LD document against the vocabulary of schema.org. */
import type { JsonLdNode, JsonLdValue } from '../../src/formats.js';
import type { Range, Vocabulary } from './schema-org.js';

const isoDate = /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const isoDateTime = /^-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;
const keywords = new Set(['@context', '@type', '@id']);

/** @returns one line for each place that breaks the vocabulary, with a path to it. */
export function jsonLdFaults(document: JsonLdNode, vocabulary: Vocabulary): readonly string[] {
  const faults: string[] = [];
  const typesById = new Map<string, Set<string>>();
  const told = new Set<string>();
  checkNode(document, ['Thing'], '$');
  for (const [id, types] of typesById) {
    if (types.size > 1) faults.push(`${id} is ${[...types].join(' and ')}`);
    if (!told.has(id)) faults.push(`${id} leads nowhere`);
  }
  return faults;

  function checkNode(node: JsonLdNode, range: Range, path: string): void {
    const { '@type': type, '@id': id } = node;
    if (type === undefined) {
      checkUntyped(node, range, path);
      return;
    }
    if (id !== undefined) {
      typesById.set(id, (typesById.get(id) ?? new Set()).add(type));
      if (Object.keys(node).length > 2) told.add(id);
    }
    const properties = vocabulary.types.get(type);
    if (properties === undefined) {
      faults.push(`${path}: no type ${type}`);
      return;
    }
    if (!range.some((one) => vocabulary.isKindOf(type, one))) {
      faults.push(`${path}: ${type} is not ${range.join(' or ')}`);
    }
    for (const [property, value] of Object.entries(node)) {
      if (keywords.has(property)) continue;
      const held = properties.get(property);
      if (held === undefined) faults.push(`${path}: ${type} has no ${property}`);
      else checkValue(value, held, property, `${path}.${property}`);
    }
  }

  /** Of a thing without a type, what every type of the range has can be said: its name. */
  function checkUntyped(node: JsonLdNode, range: Range, path: string): void {
    const others = Object.keys(node).filter((key) => key !== '@id' && key !== 'name');
    if (others.length > 0 || typeof node.name !== 'string') faults.push(`${path}: no type`);
    if (!range.some((one) => vocabulary.isKindOf(one, 'Thing'))) faults.push(`${path}: no text`);
  }

  function checkValue(
    value: JsonLdValue | undefined,
    range: Range,
    property: string,
    path: string,
  ) {
    if (isList(value)) {
      if (value.length === 0) faults.push(`${path}: empty`);
      value.forEach((one, index) => {
        checkValue(one, range, property, `${path}[${index}]`);
      });
    } else if (typeof value === 'object') {
      if (value['@type'] === 'Role') checkRole(value, range, property, path);
      else checkNode(value, range, path);
    } else if (!isLiteral(value, range, vocabulary)) {
      faults.push(`${path}: ${String(value)} is not ${range.join(' or ')}`);
    }
  }

  /** A role stands where its property does, and has it again with the value proper. */
  function checkRole(role: JsonLdNode, range: Range, property: string, path: string): void {
    const { [property]: value, ...rest } = role;
    if (value === undefined) faults.push(`${path}: a role without ${property}`);
    else checkValue(value, range, property, `${path}.${property}`);
    checkNode(rest, ['Role'], path);
  }
}

const isList = (value: JsonLdValue | undefined): value is readonly JsonLdValue[] =>
  Array.isArray(value);

function isLiteral(
  value: string | number | boolean | undefined,
  range: Range,
  vocabulary: Vocabulary,
): boolean {
  const has = (...names: string[]) => names.some((name) => range.includes(name));
  switch (typeof value) {
    case 'number':
      return has('Number', 'Float') || (has('Integer') && Number.isInteger(value));
    case 'boolean':
      return has('Boolean');
    case 'string':
      return (
        (has('Text') && value.trim() !== '') ||
        (has('URL') && /^\S+$/.test(value)) ||
        (has('Date') && isoDate.test(value)) ||
        (has('DateTime') && isoDateTime.test(value)) ||
        range.some((name) => vocabulary.members(name).has(value))
      );
    default:
      return false;
  }
}
