/**
 * The browser tests in Firefox and WebKitGTK, one engine after the other. A missing engine is skipped by name,
 * unless named in $ENGINES.
 */
import { spawnSync } from 'node:child_process';
import { firefoxPath } from './firefox.mjs';
import { webkitInstalled } from './webkit.mjs';

const isInstalled = { firefox: Boolean(firefoxPath), webkit: webkitInstalled() };
const wanted = process.env.ENGINES?.split(',');
let failed = 0;
for (const [engine, isThere] of Object.entries(isInstalled)) {
  if (wanted && !wanted.includes(engine)) continue;
  if (!isThere) {
    if (wanted) failed += 1;
    console.log(`${wanted ? 'FAILED' : 'skipped'} ${engine}: not installed`);
    continue;
  }
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', engine, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, ENGINE: engine } },
  );
  if (status !== 0) failed += 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'} browser tests in ${engine} (${seconds} s)`);
}
process.exitCode = failed > 0 ? 1 : 0;
