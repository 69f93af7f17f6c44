import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleFile } from '../samples/sample-file.js';
import { folderWith, run } from './run-command.js';

const guide = readFileSync('docs/migrating-from-timelinejs.md', 'utf8');

/** The blocks of code in a language. */
const blocks = (language: string): string[] =>
  [...guide.matchAll(/```(\w+)\n([^]*?)```/g)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

/** What the guide has the reader type, word by word. */
const commands = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.replace(/^npx event-timeline /, '').split(' '));

it('goes as the guide from TimelineJS says', async () => {
  const [convert = [], validate = [], stats = []] = commands;
  const { cwd, read } = folderWith({ 'krakatoa.csv': sampleFile('timelinejs/krakatoa.csv') });
  const converted = await run(convert, { cwd });
  // what is left out is said in the words that the guide quotes
  const quoted = [...guide.matchAll(/^> (Row .*)$/gm)].map(([, row = '']) => row);
  expect(quoted).toHaveLength(3);
  for (const row of quoted) expect(converted.err).toContain(row);

  const story = JSON.parse(read('krakatoa.json')) as {
    events: { id: string }[];
    sources: object[];
  };
  const [event, source] = blocks('json').map((text) => JSON.parse(text) as { id: string });
  expect(story.events.map(({ id }) => id)).toContain(event?.id);
  const before = JSON.parse((await run([...stats, '--format', 'json'], { cwd })).out) as object;
  expect(before).toMatchObject({ events: 5, unsourced: { length: 5 } });

  const events = story.events.map((one) => (one.id === event?.id ? { ...one, ...event } : one));
  const sourced = folderWith({
    'krakatoa.json': { ...story, events, sources: [...story.sources, source] },
  });
  expect((await run(validate, { cwd: sourced.cwd })).out).toMatch(/nothing to mend\n$/);
  const after = JSON.parse((await run([...stats, '--format', 'json'], sourced)).out) as object;
  expect(after).toMatchObject({ unsourced: { length: 4 } });
});
