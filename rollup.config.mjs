import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { visTimeline } from './scripts/vis-timeline-plugin.mjs';
import { bundledPackages } from './scripts/bundled-packages.mjs';
import { reckonedSchema } from './scripts/schema-plugin.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const isDependency = (id) =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const chart = 'src/chart/index.ts';

/** `import css from 'x.css?inline'`, the spelling that Vite knows, for Rollup. */
const cssInline = () => ({
  name: 'css-inline',
  async resolveId(source, importer) {
    if (!source.endsWith('.css?inline')) return null;
    const file = await this.resolve(source.slice(0, -'?inline'.length), importer, {
      skipSelf: true,
    });
    return file && { id: `${file.id}?inline`, external: false };
  },
  async load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const file = id.slice(0, -'?inline'.length);
    this.addWatchFile(file);
    return `export default ${JSON.stringify(await readFile(file, 'utf8'))};`;
  },
});

/**
 * Drops the indentation of lines, which a minifier keeps in templates. The lines stay, so that source maps
 * point at the right ones; the markup of the elements gives no meaning to it. Style sheets lose their
 * lines too: nobody steps through them.
 */
const unindented = () => ({
  name: 'unindented',
  transform: (code, id) =>
    /[\\/]src[\\/]elements[\\/].*\.ts$/.test(id)
      ? { code: code.replace(/css`[^`]*`/g, dense).replace(/\n[ \t]+/g, '\n'), map: null }
      : null,
});

/** Rules without comments, and without space where CSS needs none. */
const dense = (rules) =>
  rules
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^(\s*[\w-]+): /gm, '$1:')
    .replace(/([;{},])\s*\n\s*/g, '$1')
    .replace(/ \{/g, '{')
    .replace(/;\}/g, '}');

/** A page has no `process`, which packages ask whether they are being developed. */
const inProduction = () => ({
  name: 'in-production',
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }
      : null,
});

/** @param {string} name of the bundle */
const plugins = (name, ...more) => [
  visTimeline(),
  cssInline(),
  reckonedSchema(),
  unindented(),
  inProduction(),
  nodeResolve({ extensions: ['.ts', '.mjs', '.js'], browser: true }),
  commonjs(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  bundledPackages(name),
  ...more,
];

const preamble = '/* event-timeline, MIT. Licences of the code inside: THIRD-PARTY-LICENSES */';

/** Functions that stand together, not where they are used, compress better. */
const tight = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 2, hoist_funs: true, reduce_funcs: false, keep_fargs: false },
  format: { comments: false, preamble },
});

/** The files whose size is held: see .size-limit.json. */
const isHeld = ({ name, facadeModuleId }) =>
  /^(?:event-timeline|main|place|timeline-file|core)$/.test(name) ||
  facadeModuleId?.endsWith(chart);

/**
 * The files whose size is held as small as can be, all others in a fraction of the time. The notices of
 * all packages are in one file of the package, which each built file names.
 */
const minify = ({ hold } = {}) => ({
  name: 'minify',
  async renderChunk(code, chunk, output, meta) {
    if (hold && isHeld(chunk)) return tight.renderChunk.call(this, code, chunk, output, meta);
    const small = await transform(code, {
      minify: true,
      target: 'es2022',
      legalComments: 'none',
      banner: preamble,
      sourcemap: 'external',
      sourcefile: chunk.fileName,
    });
    return { code: small.code, map: small.map };
  },
});

/** A warning is a fault that nobody has looked at yet. These two were: they do no harm. */
const onwarn = (warning) => {
  const typesOnly =
    warning.code === 'EMPTY_BUNDLE' && warning.names?.join() === 'frameworks/types-only';
  const mutualRecursion = warning.code === 'CIRCULAR_DEPENDENCY';
  if (!typesOnly && !mutualRecursion) throw new Error(`${warning.code}: ${warning.message}`);
};

/** The page for frames, beside its script. */
const embedPage = () => ({
  name: 'embed-page',
  async generateBundle() {
    const source = await readFile('src/embed/embed.html', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'embed.html', source });
  },
});

const tags = readdirSync('src/define')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** For bundlers: entries and shared chunks; `dependencies` stay imports. */
export const modules = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(tags.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
    core: 'src/core.ts',
    editor: 'src/editor.ts',
    formats: 'src/formats.ts',
    provider: 'src/provider.ts',
    'frameworks/types-only': 'src/frameworks/types-only.ts',
    server: 'src/server.ts',
  },
  external: isDependency,
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId }) =>
      facadeModuleId?.endsWith(chart) ? 'chunks/chart.js' : 'chunks/[name].js',
  },
  plugins: plugins('modules'),
};

/**
 * For script tags and import maps: nothing is left to import from elsewhere. The file that a page
 * names is a door to `chunks/main-….js`, so that the chart and the card, which come later, import from
 * the same address however the page spells that of the door (`event-timeline.js?v=2`); else they
 * would run the whole script a second time. What keeps the chart's place is one file too, which a
 * wide screen fetches beside `main`.
 */
export const tag = {
  input: {
    'event-timeline': 'src/cdn.ts',
    'add-language': 'src/elements/base/add-language.ts',
    embed: 'src/embed/embed.ts',
  },
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, name }) =>
      `chunks/${facadeModuleId?.endsWith(chart) ? 'chart' : name.replace(/^event-timeline-|\.(?:define|templates)$/g, '')}-[hash:7].js`,
    // what is loaded together is one file, and what is small is a part of another: each file more is a way
    // to the server and back
    experimentalMinChunkSize: 2500,
    generatedCode: { arrowFunctions: true },
    manualChunks: {
      'timeline-file': ['src/elements/event-timeline/timeline-file.ts'],
      main: ['src/define/event-timeline.ts'],
      place: ['src/elements/event-timeline/surroundings.ts'],
      headings: ['src/elements/event-timeline-list/list-groups.ts'],
      scroll: ['src/elements/event-timeline-list/list-scroll.ts'],
      evidence: [
        'src/elements/base/evidence-words.ts',
        'src/elements/base/evidence.styles.ts',
        'src/elements/base/source-record.ts',
        'src/core/independence.ts',
        'src/core/threads.ts',
      ],
      events: ['src/layout/event-index.ts', 'src/elements/event-timeline/chart-state-of.ts'],
    },
  },
  plugins: plugins('tag', minify({ hold: true }), embedPage()),
};

/**
 * What writes a timeline, with files of its own: it shares none with the readers' script, whose files
 * would be cut smaller for it.
 */
export const editor = {
  input: { editor: 'src/editor.ts' },
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/editor/[name]-[hash:7].js',
  },
  plugins: plugins('editor', minify()),
};

/** The model alone, in one file. */
export const model = {
  input: { core: 'src/core.ts' },
  onwarn,
  output: { dir: 'dist/cdn', format: 'es', sourcemap: true, entryFileNames: '[name].js' },
  plugins: plugins('model', minify({ hold: true })),
};

/** For a plain `<script>`, which alone works from a folder on disk: everything in one file. */
export const classic = {
  input: 'src/define.ts',
  onwarn,
  output: {
    file: 'dist/cdn/event-timeline.classic.js',
    format: 'iife',
    name: 'eventTimeline',
    sourcemap: true,
    inlineDynamicImports: true,
  },
  plugins: plugins('classic', minify()),
};

/** The command, which shares nothing with what a page loads. */
export const command = {
  input: { cli: 'src/cli/index.ts' },
  external: (id) => id.startsWith('node:') || isDependency(id),
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
    entryFileNames: '[name].js',
    chunkFileNames: 'cli/[name].js',
  },
  plugins: [
    reckonedSchema(),
    inProduction(),
    nodeResolve({ extensions: ['.ts', '.mjs', '.js'] }),
    commonjs(),
    esbuild({ target: 'node20', tsconfig: 'tsconfig.json' }),
    bundledPackages('command'),
  ],
};

export default [modules, tag, editor, model, classic, command];
