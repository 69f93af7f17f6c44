/**
 * Checks the licence of every package that an embedding page gets, and writes down whose code is
 * in the built files. Ours obliges that page to nothing but a notice, so theirs must not either.
 *
 *   node scripts/licenses.mjs      checks, prints the table
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBundledPackages } from './bundled-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
]);
/**
 * Tools never reach a page. CC0, Blue Oak and W3C's ask no more than MIT does; OFL's is that of the
 * letters in our own pictures.
 */
const allowedInTools = new Set([...allowed, 'CC0-1.0', 'BlueOak-1.0.0', 'W3C-20150513', 'OFL-1.1']);

/** `(MIT OR GPL-3.0)` is met by either, `MIT AND ISC` only by both. */
export function isAllowed(expression, names = allowed) {
  const text = expression.replace(/[()]/g, ' ').trim();
  return text
    .split(/\s+OR\s+/i)
    .some((option) => option.split(/\s+AND\s+/i).every((name) => names.has(name.trim())));
}

function readPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license =
    typeof manifest.license === 'string'
      ? manifest.license
      : (manifest.license?.type ?? manifest.licenses?.map(({ type }) => type).join(' OR ') ?? '');
  return { folder, name: manifest.name, version: manifest.version, license };
}

function licenseText({ folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const mit = files.find((file) => /mit/i.test(file));
  const wanted = mit ? [mit] : files;
  return wanted.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

/** Packages of the lockfile that are on disk; `dev` ones are tools unless their code is bundled. */
function installed() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path]) => path && existsSync(join(root, path, 'package.json')))
    .map(([path, { dev, devOptional }]) => ({
      ...readPackage(join(root, path)),
      tool: Boolean(dev || devOptional),
    }));
}

function check() {
  const bundled = new Set(readBundledPackages().map((folder) => relative(root, folder)));
  const all = installed().map((entry) => ({
    ...entry,
    bundled: bundled.has(relative(root, entry.folder)),
  }));
  const bad = all.filter(
    ({ license, tool, bundled: inside }) =>
      !isAllowed(license, tool && !inside ? allowedInTools : allowed),
  );
  if (bad.length > 0) {
    const lines = bad.map(
      ({ name, version, license }) => `${name}@${version}: ${license || 'none'}`,
    );
    throw new Error(
      `These licences are not on the list in scripts/licenses.mjs:\n${lines.join('\n')}`,
    );
  }
  return all;
}

/** Writes the licences of all packages whose code is in the built files. */
export function writeLicenses(file) {
  const inside = check().filter((entry) => entry.bundled);
  const parts = inside.map((entry) => {
    const text = licenseText(entry);
    if (!text) throw new Error(`${entry.name} ships no licence text, but its code is bundled`);
    return `${entry.name} ${entry.version} (${entry.license})\n\n${text}\n`;
  });
  const intro = 'The built files of event-timeline hold code of the packages named here.\n';
  writeFileSync(file, [intro, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = check();
  const count = new Map();
  for (const { license, bundled, tool } of all) {
    const use = bundled ? 'bundled' : tool ? 'build tool' : 'dependency';
    const key = `${use.padEnd(10)}  ${license}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  for (const [key, n] of [...count].sort()) console.log(`${String(n).padStart(4)}  ${key}`);
}
