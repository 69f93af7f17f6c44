import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageFiles } from '../../src/elements/base/languages.js';

const guide = readFileSync('docs/languages.md', 'utf8');

it('the guide names every language that there is, and no other', () => {
  const named = [...guide.matchAll(/\| `([a-z]{2}(?:-\w+)?)` +\|/g)].map(([, tag]) => tag);
  const spoken = Object.keys(languageFiles).filter((tag) => tag !== 'nn' && tag !== 'no');
  expect(named.sort()).toEqual(['en', ...spoken].sort());
});
