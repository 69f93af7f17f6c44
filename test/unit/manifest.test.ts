import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName?: string;
  description?: string;
  members?: Named[];
  attributes?: (Named & { description?: string })[];
  events?: (Named & { type?: { text: string } })[];
}
interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

const root = join(import.meta.dirname, '../..');
const tags = readdirSync(join(root, 'src/define')).map((file) => file.replace(/\.ts$/, ''));
let manifest: Manifest;

// into a folder of its own: the stories read the one in dist at the same time
beforeAll(() => {
  const outdir = 'node_modules/.cache/event-timeline/manifest';
  const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', outdir], { cwd: root });
  const text = readFileSync(join(root, outdir, 'custom-elements.json'), 'utf8');
  manifest = JSON.parse(text) as Manifest;
}, 60_000);

const declarations = () => manifest.modules.flatMap((module) => module.declarations);

it('has every element, and nothing that is none', () => {
  const named = declarations().map(({ tagName }) => tagName);
  expect(named.sort()).toEqual([...tags, 'event-timeline-editor'].sort());
});

it('names files as they are shipped, one define file a tag', () => {
  const paths = manifest.modules.map(({ path }) => path).sort();
  const defined = tags.map((tag) => `dist/define/${tag}.js`);
  expect(paths).toEqual(['dist/index.js', 'dist/editor.js', ...defined].sort());
});

describe.each(tags)('<%s>', (tag) => {
  const element = () => declarations().find(({ tagName }) => tagName === tag);

  it('is described, and so is each of its attributes', () => {
    expect(element()?.description).toBeTruthy();
    const bare = element()?.attributes?.filter(({ description }) => !description);
    expect(bare ?? []).toEqual([]);
  });

  it('tells each event once, by its name and its typed class', () => {
    const events = element()?.events ?? [];
    const names = events.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, type } of events) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(type?.text).toMatch(/^[A-Z]\w+Event$/);
    }
  });

  it('keeps what is private to itself', () => {
    const names = element()?.members?.map(({ name }) => name) ?? [];
    expect(names.filter((name) => /^[#_]/.test(name))).toEqual([]);
  });
});

it('names the events of <event-timeline>', () => {
  const element = declarations().find(({ tagName }) => tagName === 'event-timeline');
  const names = element?.events?.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['event-select', 'timeline-error']));
});
