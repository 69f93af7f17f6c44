/**
 * Makes some of the bundles of rollup.config.mjs, one after the other. What one has read serves the next,
 * so only bundles that resolve and transform alike may be named together.
 *
 *   node scripts/bundle.mjs tag editor
 */
import { rollup } from 'rollup';
import * as bundles from '../rollup.config.mjs';

let cache;
for (const name of process.argv.slice(2)) {
  const started = performance.now();
  const { output, ...input } = bundles[name];
  const bundle = await rollup({ ...input, cache });
  await bundle.write(output);
  ({ cache } = bundle);
  await bundle.close();
  console.error(`build: ${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
