import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** A machine on which neither Firefox nor WebKitGTK can be found. */
const bareMachine = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const exists = fs.existsSync;
  fs.existsSync = (file) => !/firefox|WebKitWebDriver|MiniBrowser/.test(file) && exists(file);
  syncBuiltinESMExports();
`)}`;

function runOnIt(script: string, engines?: string): { said: string[]; status: number | null } {
  const { ENGINES: _, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, ['--import', bareMachine, script], {
    encoding: 'utf8',
    env: { ...env, ...(engines && { ENGINES: engines }) },
    timeout: 60_000,
  });
  const said = stdout.split('\n').filter((line) => /^(skipped|FAILED|ok|\d+ passed)/.test(line));
  return { said: said.map((line) => line.replace(/ \(.* s\)$/, '')), status };
}

describe('where an engine is missing', () => {
  it('the run says so by name', () => {
    expect(runOnIt('test/engines/browser-tests.mjs')).toEqual({
      said: [
        'skipped firefox: not installed',
        'skipped webkit: not installed',
        '0 passed, 0 failed, 2 skipped',
      ],
      status: 0,
    });
  });

  it.each(['test/engines/browser-tests.mjs', 'test/engines/engines.mjs'])(
    '%s fails where it was asked for',
    (script) => {
      expect(runOnIt(script, 'webkit')).toEqual({
        said: ['FAILED webkit: not installed', '0 passed, 1 failed, 0 skipped'],
        status: 1,
      });
    },
  );

  it('the run fails where nothing that it knows was asked for', () => {
    expect(runOnIt('test/engines/engines.mjs', 'netscape')).toEqual({
      said: ['0 passed, 0 failed, 0 skipped'],
      status: 1,
    });
  });
});
