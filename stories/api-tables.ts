/** The tables of the API page, made from the manifest that the package carries. */
import { getCustomElements } from '@storybook/web-components-vite';

interface Described {
  name: string;
  description?: string;
}
interface Typed extends Described {
  type?: { text: string };
  default?: string;
}
interface Member extends Typed {
  kind: string;
  readonly?: boolean;
  attribute?: string;
  parameters?: { name: string; type?: { text: string }; optional?: boolean }[];
  return?: { type?: { text: string } };
}
interface Declaration extends Described {
  tagName?: string;
  members?: Member[];
  attributes?: Typed[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Typed[];
  cssStates?: Described[];
}

/** One table: the first cell of a row is a name. */
export interface ApiTable {
  heading: string;
  columns: string[];
  rows: string[][];
}

const meaning = 'What it is';

function declarations(): Declaration[] {
  const manifest = getCustomElements() as { modules: { declarations: Declaration[] }[] };
  return manifest.modules.flatMap((module) => module.declarations);
}

/** The tags that the package defines, the whole before its pieces. */
export function tagNames(): string[] {
  return declarations()
    .flatMap(({ tagName }) => tagName ?? [])
    .sort();
}

/** All that the manifest says of one element, without the tables that would be empty. */
export function apiOf(tag: string): { summary: string; tables: ApiTable[] } {
  const element = declarations().find(({ tagName }) => tagName === tag);
  if (element === undefined) throw new RangeError(`The manifest has no <${tag}>.`);
  const members = element.members ?? [];
  const tables = [
    valueTable('Attributes', element.attributes ?? []),
    valueTable(
      'Properties',
      members.filter(({ kind }) => kind === 'field'),
    ),
    methodTable(members.filter(({ kind }) => kind === 'method')),
    {
      heading: 'Events',
      columns: ['Name', 'Class', meaning],
      rows: (element.events ?? []).map((event) => [
        event.name,
        event.type?.text ?? '',
        plain(event.description),
      ]),
    },
    namedTable('Slots', element.slots ?? []),
    {
      heading: 'Custom properties',
      columns: ['Name', 'Default', meaning],
      rows: (element.cssProperties ?? []).map((property) => [
        property.name,
        property.default ?? '',
        plain(property.description),
      ]),
    },
    namedTable('Parts', element.cssParts ?? []),
    namedTable('States', element.cssStates ?? []),
  ];
  return {
    summary: plain(element.description),
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}

function valueTable(heading: string, values: readonly Typed[]): ApiTable {
  return {
    heading,
    columns: ['Name', 'Type', 'Default', meaning],
    rows: values.map((value) => [
      value.name,
      value.type?.text ?? '',
      value.default ?? '',
      plain(value.description),
    ]),
  };
}

function methodTable(methods: readonly Member[]): ApiTable {
  return {
    heading: 'Methods',
    columns: ['Call', 'Returns', meaning],
    rows: methods.map(({ name, parameters = [], return: result, description }) => {
      const inner = parameters.map(
        (parameter) =>
          `${parameter.name}${parameter.optional ? '?' : ''}: ${parameter.type?.text ?? 'unknown'}`,
      );
      return [`${name}(${inner.join(', ')})`, result?.type?.text ?? 'void', plain(description)];
    }),
  };
}

function namedTable(heading: string, items: readonly Described[]): ApiTable {
  return {
    heading,
    columns: ['Name', meaning],
    rows: items.map(({ name, description }) => [name || '(default)', plain(description)]),
  };
}

/** Descriptions are written in Markdown; a table shows them without its marks. */
const plain = (text = ''): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
