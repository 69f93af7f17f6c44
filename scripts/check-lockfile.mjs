/** Fails when package-lock.json names a registry: then `npm ci` works only where that one is reached. */
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
for (const [path, { resolved }] of named) console.error(`${path} is tied to ${resolved}`);
if (named.length > 0) {
  console.error('Put omit-lockfile-registry-resolved=true in .npmrc and install again.');
  process.exitCode = 1;
}
