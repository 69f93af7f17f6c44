import { existsSync, readdirSync } from 'node:fs';
import * as systemPath from 'node:path';
import { Refusal } from './command.js';

/** Where files are looked for. */
export interface Folders {
  readonly path: Pick<typeof systemPath, 'join' | 'dirname' | 'basename'>;
  /** Whether there is such a file or folder. */
  readonly has: (name: string) => boolean;
  /** The names in a folder. */
  readonly list: (folder: string) => readonly string[];
}

const onDisk: Folders = { path: systemPath, has: existsSync, list: readdirSync };

/**
 * The files that the names stand for: the shells of Windows hand on `*` and `?` as they were typed.
 *
 * @throws Refusal where nothing fits.
 */
export function expandFiles(
  names: readonly string[],
  { path, has, list }: Folders = onDisk,
): readonly string[] {
  return names.flatMap((name) => {
    const pattern = path.basename(name);
    if (name === '-' || !/[*?]/.test(pattern) || has(name)) return [name];
    const folder = path.dirname(name);
    const shape = new RegExp(
      `^${pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
    );
    const fitting = has(folder) ? list(folder).filter((file) => shape.test(file)) : [];
    if (fitting.length === 0) throw new Refusal(`No file fits ${name}.`);
    return fitting.sort().map((file) => path.join(folder, file));
  });
}
