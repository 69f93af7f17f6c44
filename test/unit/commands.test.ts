import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const names = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

it.each(['CONTRIBUTING.md', 'README.md'])('%s names only commands that exist', (file) => {
  const text = read(file);
  const named = [...names(text, /npm run ([\w:-]+)/g), ...names(text, /\bnpm (test|start)\b/g)];
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

it('CONTRIBUTING.md names every command that a person runs', () => {
  const named = names(read('CONTRIBUTING.md'), /npm (?:run )?([\w:-]+)/g);
  const forPeople = Object.keys(scripts).filter((name) => name !== 'prepare');
  expect(named).toEqual(expect.arrayContaining(forPeople));
});

it('CONTRIBUTING.md names only projects of the tests that exist', () => {
  const projects = names(read('CONTRIBUTING.md'), /--project (\w+)/g);
  const known = names(read('vitest.config.ts'), /\bname: '(\w+)'/g);
  expect(known).toEqual(expect.arrayContaining(projects));
});

it('CONTRIBUTING.md names only folders that exist', () => {
  const folders = names(read('CONTRIBUTING.md'), /^((?:src|stories|test|scripts)\/[\w/]*)/gm);
  expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
});

it('every command runs a file that exists', () => {
  const files = names(Object.values(scripts).join('\n'), /node ([\w./-]+\.mjs)/g);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
