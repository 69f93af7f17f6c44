import { existsSync, readdirSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { Refusal } from './command.js';

/**
 * The files that the names stand for: the shells of Windows hand on `*` and `?` as they were typed.
 *
 * @throws Refusal where nothing fits.
 */
export function expandFiles(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const pattern = basename(name);
    if (name === '-' || !/[*?]/.test(pattern) || existsSync(name)) return [name];
    const folder = dirname(name);
    const shape = new RegExp(
      `^${pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
    );
    const fitting = existsSync(folder)
      ? readdirSync(folder).filter((file) => shape.test(file))
      : [];
    if (fitting.length === 0) throw new Refusal(`No file fits ${name}.`);
    return fitting.sort().map((file) => join(folder, file));
  });
}
