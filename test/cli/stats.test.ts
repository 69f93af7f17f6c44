import { expect, it } from 'vitest';
import { folderWith, run } from './run-command.js';

const story = {
  title: 'Reports',
  events: [
    { id: 'raid', date: '2023-05', title: 'Raid', sources: ['paper', 'radio'] },
    { id: 'flood', date: '2024/2025', title: 'Flood', sources: ['army'] },
    { id: 'rumour', date: '2024~', title: 'Rumour' },
    { date: 'soon', title: 'Later' },
  ],
  sources: [
    {
      id: 'paper',
      url: 'https://a.example/1',
      issued: '2023-06-01',
      archivedAt: 'https://w.example/',
    },
    { id: 'radio', url: 'https://b.example/1' },
    { id: 'army', title: 'Statement', party: true },
  ],
};

it('counts events, statuses, origins, and what has gaps', async () => {
  const { cwd } = folderWith({ 'story.json': story });
  const { out, status } = await run(['stats', '--format', 'json', 'story.json'], { cwd });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    file: 'story.json',
    events: 3,
    statuses: { unsourced: 1, claimed: 1, reported: 1 },
    span: { from: '2023-05', to: '2025' },
    undated: ['/events/3'],
    unsourced: ['rumour'],
    independence: { none: 2, one: 0, several: 1, unknown: 0 },
    sources: {
      total: 3,
      cited: 3,
      parties: 1,
      undated: ['radio', 'army'],
      withoutAddress: ['army'],
      unarchived: ['radio'],
    },
    problems: { errors: 1, warnings: 0 },
  });
});

it('says the same for people', async () => {
  const { cwd } = folderWith({ 'story.json': story });
  const { out } = await run(['stats', 'story.json'], { cwd });
  expect(out).toMatch(/^Reports\n/);
  expect(out).toMatch(/^ {2}span +2023-05 to 2025$/m);
  expect(out).toMatch(/^ {2}without a source +1 {2}rumour$/m);
  expect(out).toMatch(/^ {2}not archived +1 {2}radio$/m);
});

it('writes a story to begin with that is without fault, and never over another', async () => {
  const { cwd, read } = folderWith();
  const made = await run(['new', 'story.json', '--title', 'Mine', '--lang', 'da'], { cwd });
  expect(made).toMatchObject({ status: 0, out: '' });
  const text = read('story.json');
  expect(JSON.parse(text)).toMatchObject({ title: 'Mine', language: 'da' });
  expect((await run(['validate', '--strict', 'story.json'], { cwd })).status).toBe(0);
  const again = await run(['new', 'story.json'], { cwd });
  expect(again).toEqual({
    out: '',
    err: 'event-timeline: story.json is there already and is left as it is; write another name.\n',
    status: 2,
  });
  expect(read('story.json')).toBe(text);
  expect(JSON.parse((await run(['new'])).out)).toHaveProperty('events');
});
