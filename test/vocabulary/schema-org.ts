/**
 * The vocabulary of schema.org, read from the declarations of `schema-dts`, which are generated from
 * the file that schema.org publishes: which types there are, which properties a type and its supertypes
 * have, and what each property may hold.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);

export interface Vocabulary {
  /** The types, by name, with the names of their properties. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, Range>>;
  /** Whether a type is another or a kind of it. */
  isKindOf(type: string, other: string): boolean;
  /** The members of an enumeration, as addresses and short. */
  members(enumeration: string): ReadonlySet<string>;
}

/** The names of the types that a property may hold. */
export type Range = readonly string[];

interface Declared {
  readonly bases: readonly string[];
  readonly properties: ReadonlyMap<string, Range>;
}

export function readVocabulary(): Vocabulary {
  const file = require.resolve('schema-dts/package.json');
  const text = readFileSync(join(dirname(file), 'dist/schema.d.ts'), 'utf8');
  const source = ts.createSourceFile('schema.d.ts', text, ts.ScriptTarget.ES2022);
  const interfaces = new Map<string, Declared>();
  const aliases = new Map<string, readonly string[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      interfaces.set(statement.name.text, declared(statement, source));
    } else if (ts.isTypeAliasDeclaration(statement)) {
      aliases.set(statement.name.text, namesIn(statement.type, source));
    }
  }
  const types = new Map(
    [...interfaces.keys()]
      .filter((name) => name.endsWith('Leaf'))
      .map((name) => [name.slice(0, -'Leaf'.length), propertiesOf(name, interfaces)]),
  );
  // roles are generic, and so are declared another way
  types.set('Role', propertiesOf('RoleBase', interfaces));
  const below = descendants(aliases);
  return {
    types,
    isKindOf: (type, other) => type === other || below(other).has(type),
    members: (enumeration) => below(enumeration),
  };
}

function declared(statement: ts.InterfaceDeclaration, source: ts.SourceFile): Declared {
  const properties = new Map<string, Range>();
  for (const member of statement.members) {
    if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
    // SchemaValue<A | B | IdReference, "property">
    if (!member.type || !ts.isTypeReferenceNode(member.type)) continue;
    const held = member.type.typeArguments?.[0];
    if (held !== undefined) properties.set(member.name.text, namesIn(held, source));
  }
  const bases = (statement.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText(source)),
  );
  return { bases, properties };
}

/** The names and the literal texts of a union. */
function namesIn(node: ts.TypeNode, source: ts.SourceFile): readonly string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((type) => namesIn(type, source));
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
  return ts.isTypeReferenceNode(node) ? [node.typeName.getText(source)] : [];
}

function propertiesOf(
  name: string,
  interfaces: ReadonlyMap<string, Declared>,
): ReadonlyMap<string, Range> {
  const { bases = [], properties = new Map<string, Range>() } = interfaces.get(name) ?? {};
  const inherited = bases.flatMap((base) => [...propertiesOf(base, interfaces)]);
  return new Map([...inherited, ...properties]);
}

/** All names below a type: its leaf's name without the ending, its subtypes and theirs. */
function descendants(
  aliases: ReadonlyMap<string, readonly string[]>,
): (type: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  const below = (type: string): ReadonlySet<string> => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const names = new Set<string>();
    known.set(type, names);
    for (const name of aliases.get(type) ?? []) {
      names.add(name);
      for (const deeper of below(name)) names.add(deeper);
    }
    return names;
  };
  return below;
}
