/** Which packages' code is inside the built files: what the licence file has to name. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lists = join(root, 'node_modules/.cache/event-timeline/bundled');
const packageOf = /.*\/node_modules\/(@[^/]+\/[^/]+|[^/]+)\//;

/**
 * Rollup plugin: notes the folder of every package that a chunk holds code of.
 * @param {string} name of the bundle: bundles are made beside each other
 */
export const bundledPackages = (name) => ({
  name: 'bundled-packages',
  generateBundle(_, bundle) {
    const folders = new Set();
    for (const chunk of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
        const folder = packageOf.exec(id.replaceAll('\\', '/').replaceAll('\0', ''))?.[0];
        if (folder && renderedLength > 0) folders.add(folder.slice(0, -1));
      }
    }
    mkdirSync(lists, { recursive: true });
    writeFileSync(join(lists, `${name}.json`), JSON.stringify([...folders], null, 2));
  },
});

/** @returns {string[]} folders of packages, as the last build noted them */
export const readBundledPackages = () => {
  if (!existsSync(lists)) return [];
  const noted = readdirSync(lists).flatMap((file) =>
    JSON.parse(readFileSync(join(lists, file), 'utf8')),
  );
  return [...new Set(noted)].sort();
};

export const forgetBundledPackages = () => rmSync(lists, { recursive: true, force: true });
