/**
 * Makes a database of a file of events.
 *
 *   node examples/archive-server/fill.mjs events.ndjson archive.db
 */
import { rmSync } from 'node:fs';
import { fillArchive } from './fill-archive.mjs';
import { openDatabase } from './open-database.mjs';
import { readParts } from './read-parts.mjs';

/** The first problems are told in full. */
const TOLD = 20;

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('usage: node fill.mjs events.ndjson archive.db');
  process.exit(2);
}
rmSync(output, { force: true });
const database = await openDatabase(output);
let problems = 0;
const started = performance.now();
const size = await fillArchive(database, readParts(input), ({ message }) => {
  problems += 1;
  if (problems <= TOLD) console.error(message);
});
database.close();
if (problems > TOLD) console.error(`… and ${problems - TOLD} more.`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${output}: ${size} events, ${problems} ${problems === 1 ? 'problem' : 'problems'}, ${seconds} s`,
);
