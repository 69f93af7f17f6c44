import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/**
 * The parts of a file: a whole timeline document (`.json`), or one object a line (`.ndjson`). A line with
 * a `date` is an event; any other says something of the timeline, such as its title or its sources.
 *
 * @param {string} file
 * @throws {SyntaxError} where a line is not JSON; it names the line
 */
export async function* readParts(file) {
  if (file.endsWith('.json')) {
    const document = JSON.parse(await readFile(file, 'utf8'));
    yield Array.isArray(document) ? { events: document } : document;
    return;
  }
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    number += 1;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

function parseLine(line, number) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`line ${number}: ${error.message}`, { cause: error });
  }
}
