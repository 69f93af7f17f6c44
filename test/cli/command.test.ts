import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, run } from './run-command.js';

const names = ['validate', 'convert', 'render', 'check-links', 'stats', 'new'];
const manifest = join(import.meta.dirname, '../../package.json');

it('says its version and, asked for help, every command', async () => {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  expect(await run(['--version'])).toEqual({ out: `${version}\n`, err: '', status: 0 });
  const { out, status } = await run(['--help']);
  expect(status).toBe(0);
  for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
});

it.each(names)('explains %s: usage, options, examples, in 80 columns', async (name) => {
  const [asked, other] = await Promise.all([run([name, '--help']), run(['help', name])]);
  expect(asked).toEqual({ ...other, status: 0, err: '' });
  expect(asked.out).toMatch(new RegExp(`^Usage: event-timeline ${name}`));
  expect(asked.out).toMatch(/\nOptions\n[^]*--help[^]*\nExamples\n {2}\S/);
  for (const line of asked.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

it.each([
  [
    ['validat', 'x'],
    'There is no command "validat"; did you mean validate? See: event-timeline --help',
  ],
  [
    ['stats', '--fromat', 'x'],
    'There is no option --fromat; did you mean --format? See: event-timeline stats --help',
  ],
  [['stats', '--format', 'yaml', 'x'], '--format is "yaml"; write one of text, json.'],
  [['stats'], 'Something is missing; write: event-timeline stats FILE'],
  [['new', 'a', 'b'], '"b" is too much; write: event-timeline new [FILE]'],
  [['validate', 'nowhere.json'], 'nowhere.json is not there; check the path.'],
  [['validate', '.'], '. is a folder; name the files in it.'],
  [
    ['check-links', '--timeout', 'soon', 'x'],
    '--timeout is "soon"; write a number of at least 0.1.',
  ],
])('says the mend of %j and no more', async (words, message) => {
  const { cwd } = folderWith();
  const ended = await run(words, { cwd });
  expect(ended).toEqual({ out: '', err: `event-timeline: ${message}\n`, status: 2 });
});

it('is not troubled when its output is no longer read', async () => {
  const events = Array.from({ length: 20_000 }, (_, at) => ({
    date: '2023',
    title: `Event ${at}`,
  }));
  const { cwd } = folderWith({ 'story.json': { events } });
  const words = ['convert', 'story.json', '--to', 'ndjson'];
  const { err, status } = await run(words, { cwd, readOnly: 100 });
  expect({ err, status }).toEqual({ err: '', status: 0 });
});

it('writes no colours where no terminal is, unless it is asked to', async () => {
  const plain = await run(['validate', '-'], { input: '{}' });
  expect(plain.out).not.toContain('\u001B');
  const forced = await run(['validate', '-'], { input: '{}', env: { FORCE_COLOR: '1' } });
  expect(forced.out).toContain('\u001B[31merror');
  expect([plain.err, forced.err]).toEqual(['', '']);
});
