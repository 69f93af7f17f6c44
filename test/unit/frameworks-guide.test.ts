/** The guide to frameworks shows what the apps of `npm run test:frameworks` are made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
const dense = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of every file of every app, by the app. */
const apps = new Map(
  readdirSync(join(root, 'test/frameworks/apps')).map((app) => {
    const folder = join(root, 'test/frameworks/apps', app);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => dense(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
    return [app, files] as const;
  }),
);

const snippets = [...guide.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text = '']) => text);

it.each(snippets)('%j stands in an app', (snippet) => {
  const holders = [...apps].filter(([, files]) =>
    files.some((file) => file.includes(dense(snippet))),
  );
  expect(holders.map(([app]) => app)).not.toEqual([]);
});

it('has a snippet of every app', () => {
  for (const [app, files] of apps) {
    const isShown = snippets.some((snippet) => files.some((file) => file.includes(dense(snippet))));
    expect(isShown, app).toBe(true);
  }
});
