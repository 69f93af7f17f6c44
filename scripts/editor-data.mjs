/**
 * Writes what code editors complete from, beside the manifest: VS Code's custom data for HTML and CSS, and
 * JetBrains' web-types.
 *
 *   node scripts/editor-data.mjs [dist]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import ts from 'typescript';

/** Parts and custom properties are completed where they are written, in style sheets. */
const options = {
  typesSrc: 'parsedType',
  hideCssPartsDocs: true,
  hideCssPropertiesDocs: true,
  hideLogs: true,
};

/**
 * @typedef {{ name: string, description?: string }} Named
 * @typedef {Named & { type?: { text: string }, parsedType?: { text: string } }} Typed
 * @typedef {object} Declaration an element, as the manifest tells of it.
 * @property {string} name
 * @property {string} tagName
 * @property {Typed[]} [members]
 * @property {Typed[]} [attributes]
 * @property {Typed[]} [events]
 * @property {Named[]} [slots]
 * @property {Named[]} [cssParts]
 * @typedef {{ modules: { declarations: Declaration[] }[] }} Manifest
 */

/**
 * What a package exports: from each name to the words of its type, where it is one of a few words, as
 * TypeScript reads it.
 *
 * @param {string[]} entries
 * @returns {Map<string, string[] | undefined>}
 */
export function exportedTypes(entries) {
  const program = ts.createProgram(entries, { types: [], skipLibCheck: true });
  const checker = program.getTypeChecker();
  const found = new Map();
  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
    for (const symbol of checker.getExportsOfModule(module)) {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const isOneOfWords = type.isUnion() && type.types.every((member) => member.isStringLiteral());
      found.set(symbol.name, isOneOfWords ? type.types.map(({ value }) => value) : undefined);
    }
  }
  return found;
}

/**
 * The manifest with the words that an attribute may hold; an object's name is none of them.
 *
 * @param {Manifest} manifest
 * @param {ReadonlyMap<string, string[] | undefined>} types
 */
function withWords(manifest, types) {
  const told = structuredClone(manifest);
  for (const { attributes = [], members = [] } of told.modules.flatMap((one) => one.declarations)) {
    for (const member of members) member.parsedType = member.type;
    for (const attribute of attributes) {
      const type = attribute.type?.text.replace(/ \| undefined$/, '') ?? 'string';
      const words = types.get(type)?.map((word) => `'${word}'`);
      const isPlain = type === 'boolean' || type === 'number';
      attribute.parsedType = { text: words?.join(' | ') ?? (isPlain ? type : 'string') };
    }
  }
  return told;
}

/**
 * `::part()` of each part, which the generator of custom data leaves out.
 *
 * @param {Manifest} manifest
 */
function partsOf(manifest) {
  const parts = new Map();
  for (const { cssParts = [], tagName } of manifest.modules.flatMap((one) => one.declarations))
    for (const { name, description } of cssParts) {
      const earlier = parts.get(name);
      const tags = [...(earlier?.tags ?? []), tagName];
      parts.set(name, { description: earlier?.description ?? description, tags });
    }
  return [...parts].map(([name, { description, tags }]) => ({
    name: `::part(${name})`,
    description: `${description}\n\nOf ${tags.map((tag) => `\`<${tag}>\``).join(', ')}.`,
  }));
}

/**
 * What each file holds, by its name.
 *
 * @param {Manifest} manifest
 * @param {ReadonlyMap<string, string[] | undefined>} types what the package exports.
 */
export function editorData(manifest, types) {
  const told = withWords(manifest, types);
  const css = JSON.parse(getVsCodeCssCustomData(told, options));
  return {
    'vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(told, options)),
    'vscode.css-custom-data.json': { ...css, pseudoElements: partsOf(manifest) },
    'web-types.json': webTypes(told),
  };
}

/**
 * @typedef {Named & { value: { type: string } }} WebTypesAttribute
 * @typedef {Named & { attributes: WebTypesAttribute[], events: Named[], slots?: Named[],
 *   source: { module: string, symbol: string } }} WebTypesElement
 * @typedef {object} WebTypes
 * @property {string} name
 * @property {string} version
 * @property {{ html: { elements: WebTypesElement[] },
 *   css: { properties: Named[], 'pseudo-elements': Named[] } }} contributions
 *
 * @param {Manifest} manifest
 * @returns {WebTypes}
 */
function webTypes(manifest) {
  const { $schema, name, version, ...rest } = JSON.parse(getWebTypesData(manifest, options));
  for (const element of rest.contributions.html.elements) {
    delete element['doc-url']; // which the generator leaves empty
    const module = element.name === 'event-timeline-editor' ? `${name}/editor` : name;
    const { name: symbol } = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === element.name);
    element.source = { module, symbol };
  }
  return { $schema, name, version, 'js-types-syntax': 'typescript', ...rest };
}

export function writeEditorData(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const types = exportedTypes(['index.d.ts', 'editor.d.ts'].map((name) => resolve(folder, name)));
  for (const [name, data] of Object.entries(editorData(manifest, types)))
    writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeEditorData(process.argv[2] ?? 'dist');
