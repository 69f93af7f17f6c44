/**
 * Imports every entry of the installed package in Node, each in a process of its own, and compares
 * the globals before and after.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Reading each one first matters: Node makes some of them when they are first read.
const script = (specifier) => `
  const look = () => new Map(Reflect.ownKeys(globalThis).map((key) => [key, globalThis[key]]));
  look();
  const before = look();
  await import(${JSON.stringify(specifier)});
  const after = look();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) =>
    before.has(key) !== after.has(key) || !Object.is(before.get(key), after.get(key)));
  console.log(JSON.stringify(changed.map(String)));`;

/** @param {string} app folder in which the package is installed */
export function importEveryEntry(app) {
  const folder = join(app, 'node_modules/event-timeline');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entries = Object.keys(exports)
    .filter((entry) => !/\.(json|css|html)$/.test(entry))
    .flatMap((entry) =>
      entry.includes('*')
        ? readdirSync(join(folder, 'dist/define'))
            .filter((file) => file.endsWith('.js'))
            .map((file) => `./define/${file}`)
        : [entry],
    )
    .map((entry) => entry.replace(/^\.\/?/, ''));
  for (const entry of entries) {
    const specifier = ['event-timeline', entry].filter(Boolean).join('/');
    const output = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', script(specifier)],
      { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const changed = JSON.parse(output.trim().split('\n').at(-1));
    assert.deepEqual(changed, [], `${specifier} touches globals`);
  }
  return entries.length;
}
