/** The elements as scripts of a page. */
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** The scripts, by their paths. The chart is left out: it is neither printed nor rendered beforehand. */
export async function pageScripts(): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/define.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    external: ['*/chart/index.js'],
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}
