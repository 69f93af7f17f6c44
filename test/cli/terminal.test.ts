/** The command on a terminal: util-linux's `script` makes one of its own for a process. */
import { spawnSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import { folderWith } from './run-command.js';

const hasScript = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout,
);

/** Back to the start of the line, and what stands there is gone. */
const clearedLine = '\r\u001B[K';

/** What a terminal shows of the command; `to` sends a part of it elsewhere. */
function onTerminal(
  words: string,
  { cwd, to = '', env = {} }: { cwd: string; to?: string; env?: NodeJS.ProcessEnv },
): string {
  const command = `"${process.execPath}" "${inject('command')}" ${words} ${to}`;
  const surroundings = { ...process.env, TERM: 'xterm', SHELL: '/bin/sh', ...env };
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: { ...surroundings, NO_COLOR: env.NO_COLOR, FORCE_COLOR: env.FORCE_COLOR },
  });
  expect(status).toBe(1); // of each story here something is left out
  return stdout;
}

const bad = {
  events: [
    { date: '2023-05', title: 'Flood' },
    { date: 'soon', title: 'Raid' },
  ],
};

describe.runIf(hasScript)('on a terminal', () => {
  it('colours what it finds, unless the surroundings say no', () => {
    const { cwd } = folderWith({ 'story.json': bad });
    const shown = (env: NodeJS.ProcessEnv) => onTerminal('validate story.json', { cwd, env });
    expect(shown({})).toContain('\u001B[31merror\u001B[39m');
    for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { TERM: 'dumb' }])
      expect(shown(env)).toMatch(/^story\.json:1:\d+: error: /);
  });

  it('shows a bar on standard error alone, which only grows and is taken away', () => {
    const events = Array.from({ length: 40_000 }, (_, at) => ({
      date: at === 0 ? 'soon' : `${1000 + (at % 1000)}-05`,
      title: `Event ${at}`,
    }));
    const { cwd, read } = folderWith({ 'long.json': { events } });
    const words = 'convert long.json - --to ndjson';
    const shown = onTerminal(words, { cwd, to: '> out.ndjson' });
    const looks = shown.split(clearedLine);
    const bars = looks.filter((look) => look.startsWith('long.json ['));
    const shares = bars.map((bar) => Number(/\[[#.]{24}\] +(\d+) %/.exec(bar)?.[1]));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // what comes after the last bar stands in its place
    expect(looks.at(-1)).toMatch(/^\S*long\.json:1:\d+\S*: \S*error/);
    expect(read('out.ndjson')).not.toContain('\u001B');
    expect(onTerminal(words, { cwd, to: '> out.ndjson 2> said.txt' })).not.toContain('[#');
    expect(read('said.txt')).not.toContain('%');
  });
});
