import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a sample, by its path in test/samples. */
export const sampleFile = (path: string): string =>
  readFileSync(join(import.meta.dirname, path), 'utf8');
