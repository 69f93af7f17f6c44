import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { folderWith, run } from './run-command.js';

/** Megabytes of heap. The texts alone have 20; with them, read at once, their objects would not fit. */
const node = ['--max-old-space-size=192'];
const count = 100_000;

/** A bad date in the last. */
const event = (at: number) => ({
  id: `e${at}`,
  date: at === count - 1 ? '12/03/2024' : `${1900 + (at % 120)}-05`,
  title: `Event ${at} of very many`,
  description: 'What happened, told in as many words as such a list has for one event as a rule.',
  sources: [`s${at % 50}`, `s${(at * 7) % 50}`],
});
const sources = Array.from({ length: 50 }, (_, at) => ({
  id: `s${at}`,
  url: `https://a${at}.example/`,
}));

async function writeEvents(
  file: string,
  before: string,
  between: string,
  after: string,
  written = (at: number) => JSON.stringify(event(at)),
) {
  const stream = createWriteStream(file);
  stream.write(before);
  for (let at = 0; at < count; at++)
    if (!stream.write(`${at === 0 ? '' : between}${written(at)}`)) await once(stream, 'drain');
  stream.end(after);
  await once(stream, 'finish');
}

it.each([
  [
    'story.ndjson',
    `${JSON.stringify({ sources })}\n`,
    '\n',
    '\n',
    /:100001:23: error: Event 100000/,
  ],
  [
    'story.json',
    `{"sources":${JSON.stringify(sources)},\n"events":[\n`,
    ',\n',
    ']}',
    /:100002:23: error: Event 100000/,
  ],
])(
  'reads %s with 100,000 events in bounded memory',
  async (name, before, between, after, place) => {
    const { cwd } = folderWith();
    await writeEvents(join(cwd, name), before, between, after);
    const validated = await run(['validate', name], { cwd, node });
    expect(validated).toMatchObject({ status: 1, err: '' });
    expect(validated.out).toMatch(place);
    const counted = await run(['stats', '--format', 'json', name], { cwd, node });
    expect(JSON.parse(counted.out)).toMatchObject({
      events: count - 1,
      sources: { total: 50, cited: 50 },
      span: { from: '1900-05', to: '2019-05' },
      undated: ['/events/99999'],
    });
  },
  600_000,
);

/** Megabytes of heap in which the texts of the events alone would not leave room to work. */
const small = ['--max-old-space-size=64'];

it.each([
  ['ndjson', 'csv', count],
  ['json', 'ndjson', count],
])(
  'converts 100,000 events of %s into %s in a heap that cannot hold them',
  async (from, to, lines) => {
    const { cwd } = folderWith();
    const name = `in.${from}`;
    await writeStory(join(cwd, name), from);
    const { err, status } = await run(['convert', name, `out.${to}`], { cwd, node: small });
    // the last event has a bad date, and is left out
    expect([status, err]).toEqual([1, expect.stringContaining('99999 events, 50 sources')]);
    expect(err).toMatch(/: error: Event 100000 /);
    expect(await linesIn(join(cwd, `out.${to}`))).toBe(lines);
  },
  600_000,
);

it('reads 100,000 rows of a table from a pipe in a heap that cannot hold them', async () => {
  const { cwd } = folderWith();
  const file = join(cwd, 'in.csv');
  await writeStory(file, 'csv');
  const input = createReadStream(file);
  const words = ['convert', '-', join(cwd, 'out.ndjson')];
  const { err, status } = await run(words, { input, node: small });
  expect([status, err]).toEqual([1, expect.stringContaining('99999 events, 50 sources')]);
  expect(err).toMatch(/: error: Row 100001 /);
}, 600_000);

/** The events in a format, the sources before, after or in them. */
function writeStory(file: string, format: string): Promise<void> {
  const json = JSON.stringify(sources);
  if (format === 'csv') return writeEvents(file, `${header}\n`, '\n', '\n', rowOf);
  return format === 'ndjson'
    ? writeEvents(file, `{"sources":${json}}\n`, '\n', '\n')
    : writeEvents(file, '{"events":[\n', ',\n', `],\n"sources":${json}}`);
}

const header = 'ID,Date,Title,Description,Source,Source URL';

const rowOf = (at: number): string => {
  const { id, date, title, description, sources: cited } = event(at);
  const names = [...new Set(cited)];
  const urls = names.map((name) => `https://a${name.slice(1)}.example/`);
  return [id, date, title, `"${description}"`, names.join('; '), urls.join('; ')].join(',');
};

async function linesIn(file: string): Promise<number> {
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) if (line) lines += 1;
  return lines;
}
