import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith, run } from './run-command.js';

const good = { events: [{ date: '2023-05', title: 'Raid', sources: ['https://a.example/1'] }] };
const bad = `{
  "events": [
    { "date": "12/03/2024", "title": "Raid" },
    { "title": "No date" },
    { "date": "2023-05", "title": "Flood", "status": "sure" }
  ]
}
`;

it('says that there is nothing to mend', async () => {
  const { cwd } = folderWith({ 'story.json': good });
  expect(await run(['validate', 'story.json'], { cwd })).toEqual({
    out: 'story.json (event-timeline): 1 event, 1 source, nothing to mend\n',
    err: '',
    status: 0,
  });
});

it('says the line, the column, the item, the value and the mend of each problem', async () => {
  const { cwd } = folderWith({ 'story.json': bad, 'other.json': good });
  const { out, status } = await run(['validate', 'story.json', 'other.json'], { cwd });
  const [date, missing, word, other, , summary] = out.split('\n');
  expect(date).toBe(
    'story.json:3:15: error: Event 1 “Raid” is left out. `12/03/2024` is ambiguous; write 2024-03-12 or 2024-12-03.',
  );
  expect(missing).toMatch(/^story\.json:4:5: error: Event 2 “No date” has no "date"/);
  expect(word).toMatch(/^story\.json:5:54: error: Event 3 “Flood”: "status" is "sure"/);
  expect(other).toMatch(/^other\.json.*nothing to mend$/);
  expect(summary).toBe('3 errors in 2 files');
  expect(status).toBe(1);
});

it('writes JSON for programs', async () => {
  const { cwd } = folderWith({ 'story.json': bad });
  const { out, status } = await run(['validate', '--format', 'json', 'story.json'], { cwd });
  expect(JSON.parse(out)).toMatchObject({
    errors: 3,
    warnings: 0,
    files: [
      {
        file: 'story.json',
        format: 'event-timeline',
        events: 1,
        problems: [
          { code: 'date-of-event', severity: 'error', line: 3, column: 15, path: '/events/0/date' },
          { code: 'missing', line: 4, column: 5 },
          { code: 'not-allowed', line: 5, column: 54 },
        ],
      },
    ],
  });
  expect(status).toBe(1);
});

it('writes what GitHub shows beside the lines', async () => {
  const { cwd } = folderWith({ 'story.json': bad });
  const { out } = await run(['validate', '--format=github', 'story.json'], { cwd });
  expect(out.split('\n')[0]).toBe(
    '::error file=story.json,line=3,col=15,title=date-of-event::Event 1 “Raid” is left out. `12/03/2024` is ambiguous; write 2024-03-12 or 2024-12-03.',
  );
});

it('lets a warning pass, unless it is strict', async () => {
  const warned = {
    events: [{ date: '2023', title: 'A', sources: ['who'], group: 'gone' }],
    groups: [],
  };
  const { cwd } = folderWith({ 'story.json': warned });
  const { out, status } = await run(['validate', 'story.json'], { cwd });
  expect(out).toMatch(/: warning: /);
  expect(status).toBe(0);
  expect((await run(['validate', '--strict', 'story.json'], { cwd })).status).toBe(1);
});

it('says where a text stops being JSON', async () => {
  const { cwd } = folderWith({ 'story.json': '{\n  "title": "x"\n  "events": []\n}' });
  const { out, status } = await run(['validate', 'story.json'], { cwd });
  expect(out).toMatch(
    /^story\.json:3:3: error: The file "story\.json" is not JSON \(a comma is missing/,
  );
  expect(status).toBe(1);
});

it('finds the lines of NDJSON and the rows of tables', async () => {
  const { cwd } = folderWith({
    'story.ndjson':
      '{"title":"x"}\n{"date":"2023","title":"a"}\n{oops}\n{"date":"2023-5","title":"b"}\n',
    'story.csv': '\uFEFFDate,Title\n2023-05,"two\nlines"\n12/03/2024,Raid\n',
  });
  const { out } = await run(['validate', 'story.ndjson', 'story.csv'], { cwd });
  expect(out).toMatch(/^story\.ndjson:3:1: error: Line 3 is not JSON/m);
  expect(out).toMatch(/^story\.ndjson:4:9: error: Event 2 “b”/m);
  expect(out).toMatch(/^story\.csv:4:1: error: Row 3 “Raid”/m);
});

it('finds the events of a page', async () => {
  const { cwd } = folderWith({
    'page.html': `<!doctype html>
<p>Words</p>
<event-timeline><ol>
  <li><time>2023-05</time><h3>Raid</h3></li>
  <li><time>12/03/2024</time><h3>Flood</h3></li>
</ol></event-timeline>`,
  });
  const { out, status } = await run(['validate', 'page.html'], { cwd });
  expect(out).toMatch(/^page\.html:5:3: error: Event 2 “Flood” is left out\./);
  expect(status).toBe(1);
});

it('reads standard input, and tables in the encoding that Excel saves', async () => {
  const table = Buffer.from('\uFEFFDate\tTitle\r\n2023-05\tSåret\r\n', 'utf16le');
  const { out, status } = await run(['validate', '-'], { input: table });
  expect(out).toBe('standard input (csv): 1 event, 0 sources, nothing to mend\n');
  expect(status).toBe(0);
});

it('finds fault with a file that holds nothing', async () => {
  const { out, status } = await run(['validate', '-'], { input: '{}' });
  expect(out).toMatch(/no events to show; give a list of "events"/);
  expect(status).toBe(1);
});

it('opens what * stands for, which some shells leave to the command', async () => {
  const { cwd } = folderWith({ 'a.json': good, 'b.json': good, 'c.txt': 'x' });
  const { out } = await run(['validate', join(cwd, '*.json')]);
  expect(out.match(/nothing to mend/g)).toHaveLength(2);
  const none = await run(['validate', '*.yaml'], { cwd });
  expect(none).toEqual({ out: '', err: 'event-timeline: No file fits *.yaml.\n', status: 2 });
});

it('takes backslashes for signs of a name where they are, and files by their addresses', async () => {
  const { cwd } = folderWith({ 'stories\\one.json': bad, 'two words.json': good });
  const plain = await run(['validate', 'stories\\one.json'], { cwd });
  expect(plain.out).toMatch(/^stories\\one\.json:3:15: error: /);
  const spread = await run(['validate', 'stories\\*.json'], { cwd });
  expect(spread.out).toBe(plain.out);
  const address = pathToFileURL(join(cwd, 'two words.json')).href;
  expect(await run(['validate', address])).toMatchObject({ status: 0 });
  const drive = await run(['validate', 'C:\\stories\\one.json'], { cwd });
  expect(drive).toMatchObject({ status: 2, out: '' });
  expect(drive.err).toContain('C:\\stories\\one.json is not there; check the path');
  const web = await run(['validate', 'https://a.example/story.json'], { cwd });
  expect(web).toMatchObject({
    status: 2,
    err: expect.stringContaining('fetch it first') as string,
  });
});
