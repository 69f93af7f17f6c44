import { win32 } from 'node:path';
import { expect, it } from 'vitest';
import { expandFiles, type Folders } from './expand-files.js';

/** A disk of Windows with these folders. */
const disk = (folders: Readonly<Record<string, readonly string[]>>): Folders => ({
  path: win32,
  has: (name) => name in folders,
  list: (folder) => [...(folders[folder] ?? [])],
});

const windows = disk({
  'C:\\stories (1)': ['b.json', 'a.json', 'a+json', 'notes.txt'],
  '.': ['x.json'],
  'C:\\': ['root.json'],
});

it.each([
  ['C:\\stories (1)\\*.json', ['C:\\stories (1)\\a.json', 'C:\\stories (1)\\b.json']],
  ['C:/stories (1)/?.json', []],
  ['C:\\*.json', ['C:\\root.json']],
  ['*.json', ['x.json']],
  ['C:\\stories (1)\\one.json', ['C:\\stories (1)\\one.json']],
])('%s on Windows', (name, files) => {
  if (files.length === 0)
    expect(() => expandFiles([name], windows)).toThrow(`No file fits ${name}`);
  else expect(expandFiles([name], windows)).toEqual(files);
});
