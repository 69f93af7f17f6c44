/**
 * Builds dist/, unless it is already what the sources say.
 *
 *   node scripts/build.mjs [--force]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { forgetBundledPackages } from './bundled-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const stamp = 'node_modules/.cache/event-timeline/built';
const inputs = [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
];
const require = createRequire(import.meta.url);

if (!existsSync('node_modules/rollup')) {
  console.error('build: skipped, as the build tools are not installed (--omit=dev)');
  process.exit(0);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}\0`).update(readFileSync(path));
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** Runs a script of Node, and ends the build when it fails. */
function run(file, ...args) {
  return new Promise((resolve) => {
    spawn(process.execPath, [file, ...args], { stdio: ['ignore', 2, 2] }).on('exit', (status) => {
      if (status === 0) return resolve();
      console.error(`build: ${[file, ...args].join(' ')} failed`);
      process.exit(status ?? 1);
    });
  });
}

const binary = (packageName, bin) =>
  join(dirname(require.resolve(`${packageName}/package.json`)), bin);

const wanted = hashOf(inputs);
const upToDate =
  existsSync('dist/index.js') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (upToDate && !process.argv.includes('--force')) {
  console.error('build: dist is up to date');
  process.exit(0);
}

rmSync('dist', { recursive: true, force: true });
rmSync(stamp, { force: true });
forgetBundledPackages();
const started = performance.now();
const declarations = async () => {
  await run(binary('@typescript/native', 'bin/tsc'), '-p', 'tsconfig.build.json');
  await run(binary('@custom-elements-manifest/analyzer', 'cem.js'), 'analyze', '--quiet');
};
const forNode = run('scripts/bundle.mjs', 'modules').then(() =>
  run('scripts/bundle.mjs', 'command'),
);
// two at once, for there is no machine with fewer cores
await Promise.all([
  run('scripts/bundle.mjs', 'tag', 'editor', 'model', 'classic'),
  forNode.then(declarations),
]);

const { writeEditorData } = await import('./editor-data.mjs');
writeEditorData('dist');

cpSync('src/themes', 'dist/themes', { recursive: true });
for (const name of readdirSync('src/frameworks').filter((file) => file.endsWith('.d.ts')))
  cpSync(`src/frameworks/${name}`, `dist/frameworks/${name}`);

const { timelineSchema } = await import(pathToFileURL('dist/core.js').href);
writeFileSync('dist/schema.json', `${JSON.stringify(timelineSchema, null, 2)}\n`);

const { writeIntegrity } = await import('./integrity.mjs');
writeIntegrity('dist/cdn');

const { writeLicenses } = await import('./licenses.mjs');
await writeLicenses('dist/THIRD-PARTY-LICENSES');

mkdirSync(dirname(stamp), { recursive: true });
writeFileSync(stamp, wanted);
console.error(`build: all ${((performance.now() - started) / 1000).toFixed(1)} s`);
