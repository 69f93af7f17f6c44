/**
 * Writes `integrity.json`: what the scripts of a folder and the themes beside it hold, as browsers check it
 * (Subresource Integrity).
 *
 *   node scripts/integrity.mjs [dist/cdn]
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @returns from the path of each file, as it is seen from the folder, to its SHA-384. */
export function integrityOf(folder) {
  const scripts = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'));
  const themes = readdirSync(join(folder, '../themes')).map((name) => `../themes/${name}`);
  return Object.fromEntries(
    [...themes, ...scripts].sort().map((path) => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, path)))
        .digest('base64')}`,
    ]),
  );
}

export function writeIntegrity(folder) {
  const text = `${JSON.stringify(integrityOf(folder), null, 2)}\n`;
  writeFileSync(join(folder, 'integrity.json'), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeIntegrity(process.argv[2] ?? 'dist/cdn');
