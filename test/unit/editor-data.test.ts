import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateCem } from '@wc-toolkit/cem-validator';
import * as css from 'vscode-css-languageservice';
import * as html from 'vscode-html-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { beforeAll, describe, expect, it } from 'vitest';
import { editorData, exportedTypes } from '../../scripts/editor-data.mjs';

const root = join(import.meta.dirname, '../..');
const entries = ['src/index.ts', 'src/editor.ts', 'src/provider.ts'].map((path) =>
  join(root, path),
);
type Manifest = Parameters<typeof editorData>[0];
let manifest: Manifest;
let types: ReturnType<typeof exportedTypes>;
let data: ReturnType<typeof editorData>;

beforeAll(() => {
  const outdir = 'node_modules/.cache/event-timeline/editor-data';
  const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', outdir], { cwd: root });
  const text = readFileSync(join(root, outdir, 'custom-elements.json'), 'utf8');
  manifest = JSON.parse(text) as Manifest;
  types = exportedTypes(entries);
  data = editorData(manifest, types);
}, 60_000);

const elements = () => manifest.modules.flatMap(({ declarations }) => declarations);

describe('the manifest', () => {
  it('is found by the package, and sound', async () => {
    await expect(
      validateCem(manifest, {
        packageJsonPath: join(root, 'package.json'),
        rules: {
          packageJson: { packageType: 'error', main: 'error', types: 'error', exports: 'error' },
          manifest: {
            schemaVersion: 'error',
            modulePath: 'error',
            definitionPath: 'error',
            // types are no exports of a script: the next test looks for them where they are
            exportTypes: 'off',
          },
        },
      }),
    ).resolves.toBeUndefined();
  });

  it('names no type that cannot be imported', () => {
    const own = /\b(?:Timeline|Event|Source|Group|Era|Problem|Filter|AsOf|Window|Download)\w*\b/g;
    const named = elements()
      .flatMap(({ members = [], attributes = [], events = [] }) => [
        ...members,
        ...attributes,
        ...events,
      ])
      .flatMap(({ type }) => type?.text.match(own) ?? []);
    expect(named).toContain('TimelineView');
    const missing = [...new Set(named)].filter((name) => !types.has(name));
    expect(missing).toEqual(['Event']); // the platform's own
  });
});

/** What VS Code offers where `|` stands in HTML. */
function completionsInHtml(text: string): html.CompletionItem[] {
  const provider = html.newHTMLDataProvider(
    'event-timeline',
    data['vscode.html-custom-data.json'] as html.HTMLDataV1,
  );
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [provider],
  });
  const at = text.indexOf('|');
  const document = TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
  const position = document.positionAt(at);
  return service.doComplete(document, position, service.parseHTMLDocument(document)).items;
}

/** The same in a style sheet. */
function completionsInCss(text: string): css.CompletionItem[] {
  const service = css.getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [
      css.newCSSDataProvider(data['vscode.css-custom-data.json'] as css.CSSDataV1),
    ],
  });
  const at = text.indexOf('|');
  const document = TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
  const position = document.positionAt(at);
  return service.doComplete(document, position, service.parseStylesheet(document)).items;
}

const labels = (items: readonly { label: string }[]): string[] => items.map(({ label }) => label);
const textOf = (item: html.CompletionItem | undefined): string =>
  typeof item?.documentation === 'object' ? item.documentation.value : (item?.documentation ?? '');

describe('VS Code', () => {
  it('completes each tag, and says what it is', () => {
    const items = completionsInHtml('<event|');
    expect(labels(items).sort()).toEqual(
      elements()
        .map(({ tagName }) => tagName)
        .sort(),
    );
    const timeline = items.find(({ label }) => label === 'event-timeline');
    expect(textOf(timeline)).toMatch(/timeline of sourced events/i);
    expect(textOf(timeline)).not.toContain('undefined');
  });

  it('completes the attributes of a tag', () => {
    const items = completionsInHtml('<event-timeline |></event-timeline>');
    expect(labels(items)).toEqual(expect.arrayContaining(['src', 'view', 'as-of', 'deep-link']));
    expect(textOf(items.find(({ label }) => label === 'src'))).toContain('JSON file');
    expect(labels(completionsInHtml('<event-timeline-card |>'))).not.toContain('deep-link');
  });

  it('completes the words of an attribute that has a few, and of no other', () => {
    const words = (attribute: string) =>
      labels(completionsInHtml(`<event-timeline ${attribute}="|">`));
    expect(words('view')).toEqual(['auto', 'chart', 'list', 'story']);
    expect(words('group-by').sort()).toEqual([
      'actor',
      'group',
      'none',
      'place',
      'source',
      'status',
    ]);
    expect(words('provider')).toEqual([]);
    expect(words('filter')).toEqual([]);
  });

  it('completes custom properties and parts in a style sheet', () => {
    const properties = completionsInCss('event-timeline { --event-timeline-a| }');
    expect(labels(properties)).toContain('--event-timeline-accent');
    const parts = completionsInCss('event-timeline::|');
    expect(labels(parts)).toEqual(expect.arrayContaining(['::part(heading)', '::part(chart)']));
    expect(textOf(parts.find(({ label }) => label === '::part(heading)'))).toContain('heading');
    const told = elements().flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
    expect(labels(parts)).toEqual(expect.arrayContaining(told.map((name) => `::part(${name})`)));
  });
});

describe('JetBrains', () => {
  it('finds the package, and what is in it', () => {
    const manifestOf = (path: string) =>
      JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
    const pack = manifestOf('package.json');
    const { name, version, contributions } = data['web-types.json'];
    expect({ name, version }).toEqual({ name: pack['name'], version: pack['version'] });
    expect(pack['web-types']).toBe('dist/web-types.json');
    const told = contributions.html.elements;
    expect(told.map((element) => element.name)).toEqual(elements().map(({ tagName }) => tagName));
    for (const [at, element] of elements().entries()) {
      const names = (list: readonly { name: string }[] = []) => list.map((one) => one.name);
      expect(names(told[at]?.attributes)).toEqual(names(element.attributes));
      expect(names(told[at]?.events)).toEqual(names(element.events));
      expect(names(told[at]?.slots)).toEqual(names(element.slots));
      expect(types.has(told[at]?.source.symbol ?? '')).toBe(true);
    }
  });

  it('knows the words of an attribute, custom properties and parts', () => {
    const { html: markup, css: styles } = data['web-types.json'].contributions;
    const timeline = markup.elements.find(({ name }) => name === 'event-timeline');
    const view = timeline?.attributes.find(({ name }) => name === 'view');
    expect(view?.value.type).toBe("'auto' | 'chart' | 'list' | 'story'");
    expect(styles.properties.map(({ name }) => name)).toContain('--event-timeline-accent');
    expect(styles['pseudo-elements'].map(({ name }) => name)).toContain('part(heading)');
  });
});
