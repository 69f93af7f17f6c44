/** Builds the command as the package has it, in a folder from which its packages are found. */
import { copyFile, mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup, type RollupOptions } from 'rollup';
import type { TestProject } from 'vitest/node';
import { command } from '../../rollup.config.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built command. */
    command: string;
  }
}

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/event-timeline');

export default async function build(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'command-'));
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  const dir = join(folder, 'dist');
  const { output, ...input } = command as RollupOptions;
  const bundle = await rollup(input);
  for (const one of [output ?? []].flat()) await bundle.write({ ...one, dir });
  await bundle.close();
  project.provide('command', join(dir, 'cli.js'));
  return () => rm(folder, { recursive: true, force: true });
}
