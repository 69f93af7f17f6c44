/** The browser tests in Firefox and WebKitGTK, one engine after the other, as `each-engine.mjs` says. */
import { spawnSync } from 'node:child_process';
import { eachEngine } from './each-engine.mjs';
import { firefoxPath } from './firefox.mjs';
import { webkitInstalled } from './webkit.mjs';

await eachEngine({ firefox: firefoxPath, webkit: webkitInstalled() }, (engine) => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', engine, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, ENGINE: engine } },
  );
  if (status !== 0) throw new Error(`the tests ended with ${status}`);
  return 'browser tests';
});
