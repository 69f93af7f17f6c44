/** Which packages' code is inside the built files: what the licence file has to name. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const list = join(root, 'node_modules/.cache/event-timeline/bundled.json');
const packageOf = /.*\/node_modules\/(@[^/]+\/[^/]+|[^/]+)\//;

/** Rollup plugin: notes the folder of every package that a chunk holds code of. */
export const bundledPackages = () => ({
  name: 'bundled-packages',
  generateBundle(_, bundle) {
    const folders = new Set(readBundledPackages());
    for (const chunk of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
        const folder = packageOf.exec(id.replaceAll('\\', '/').replaceAll('\0', ''))?.[0];
        if (folder && renderedLength > 0) folders.add(folder.slice(0, -1));
      }
    }
    mkdirSync(dirname(list), { recursive: true });
    writeFileSync(list, JSON.stringify([...folders].sort(), null, 2));
  },
});

/** @returns {string[]} folders of packages, as the last build noted them */
export const readBundledPackages = () =>
  existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];

export const forgetBundledPackages = () => {
  if (existsSync(list)) writeFileSync(list, '[]');
};
