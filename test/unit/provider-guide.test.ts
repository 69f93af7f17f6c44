import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { httpProvider } from '../../src/provider/http-provider.js';

const guide = readFileSync(join(import.meta.dirname, '../../docs/provider.md'), 'utf8');
/** The answers that the guide shows, by the resource that they come from. */
const answers = new Map(
  [...guide.matchAll(/^### GET \{base\}\/(\w+)[^]*?```json\n([^]*?)```/gm)].map(
    ([, resource = '', json = '']) => [resource, json],
  ),
);

it('shows answers that the provider takes', async () => {
  const asked: string[] = [];
  const provider = httpProvider('https://archive.example/v1', {
    fetch: (url) => {
      const resource = new URL(new Request(url).url).pathname.replace('/v1/', '');
      asked.push(resource);
      return Promise.resolve(new Response(answers.get(resource)));
    },
    onProblems: (problems) => expect(problems).toEqual([]),
  });
  const window = { from: 0, to: 2199023255552 };
  expect((await provider.description()).groups).toEqual([{ id: 'north', title: 'North Sea' }]);
  expect((await provider.extent())?.lastStart).toBe(1714521600000);
  const counts = await provider.counts({ ...window, bucket: 1099511627776 });
  expect(counts.buckets[1]?.ended).toEqual({ disputed: 1 });
  const [fire] = await provider.events({ ...window, limit: 20 });
  expect(fire?.links).toEqual([{ type: 'follows', event: 'leak' }]);
  expect(fire && provider.sourcesOf(fire)).toMatchObject([{ title: 'The public inquiry' }]);
  expect((await provider.lanes())[0]?.count).toBe(812);
  expect(new Set(asked)).toEqual(new Set(answers.keys()));
});
