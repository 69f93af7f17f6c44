/**
 * ESLint rule: imports run one way. Each folder of src/ says which others it may import; the chart
 * is loaded only by `import()`, so that a page pays for it when it is looked at.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** What each folder may import; files at the top of src/ and in define/ are the entries. */
const reach = {
  locales: [],
  core: ['locales'],
  events: ['core'],
  formats: ['core', 'locales'],
  layout: ['core', 'locales'],
  provider: ['core', 'layout'],
  drawing: ['core', 'layout', 'locales'],
  chart: ['core', 'layout', 'locales'],
  elements: ['core', 'formats', 'layout', 'drawing', 'provider', 'events', 'locales', 'chart'],
  frameworks: ['elements', 'events'],
  cli: ['core', 'formats', 'drawing'],
  entry: [
    'core',
    'formats',
    'layout',
    'drawing',
    'provider',
    'events',
    'locales',
    'elements',
    'frameworks',
    'entry',
  ],
};
const withoutElements = /^(lit|lit-[^/]*|@lit\/.*)(\/|$)/;
const visPackages = /^vis-/;

function folderOf(file) {
  const [folder, ...rest] = relative(src, file).split(sep);
  if (folder === '..' || !folder) return undefined;
  return rest.length === 0 || folder === 'define' ? 'entry' : folder;
}

/** @returns {{ messageId: string, data: object } | undefined} */
function faultOf(from, file, source, { lazy, typeOnly }) {
  if (!source.startsWith('.')) {
    if (visPackages.test(source) && from !== 'chart')
      return { messageId: 'visOutsideChart', data: { source } };
    if (
      withoutElements.test(source) &&
      ['core', 'formats', 'layout', 'drawing', 'provider', 'cli'].includes(from)
    )
      return { messageId: 'litInModel', data: { from, source } };
    return undefined;
  }
  const to = folderOf(resolve(dirname(file), source));
  if (to === from) return undefined;
  if (to === undefined || !reach[from]?.includes(to))
    return { messageId: 'wrongWay', data: { from, to: to ?? source } };
  if (to === 'chart' && !lazy && !typeOnly) return { messageId: 'eagerChart' };
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importsRunOneWay = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrongWay: 'src/{{from}} must not import src/{{to}}: imports run one way.',
      eagerChart:
        'Import the chart with import(), or its types only: it is loaded when it is seen.',
      visOutsideChart: '{{source}} is known to src/chart alone.',
      litInModel: 'src/{{from}} runs without a page: it must not import {{source}}.',
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (!from) return {};
    const check = (node, how) => {
      const source = node.source ?? node.argument;
      const text = source?.value ?? source?.literal?.value;
      const fault = typeof text === 'string' && faultOf(from, context.filename, text, how);
      if (fault) context.report({ node, ...fault });
    };
    const typeOnly = (node) => (node.importKind ?? node.exportKind) === 'type';
    const checkStatic = (node) => check(node, { lazy: false, typeOnly: typeOnly(node) });
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      ImportExpression: (node) => check(node, { lazy: true, typeOnly: false }),
      TSImportType: (node) => check(node, { lazy: false, typeOnly: true }),
    };
  },
};
