import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromJson } from '../../src/formats/from-json.js';
import { folderWith, run } from './run-command.js';

const story = {
  title: 'Reports',
  events: [
    { id: 'raid', date: '2023-05', title: 'Raid', sources: ['paper'], status: 'confirmed' },
    {
      id: 'flood',
      date: '2024~',
      title: 'Flood',
      citations: [{ source: 'paper', stance: 'denies' }],
    },
  ],
  sources: [{ id: 'paper', title: 'A paper', url: 'https://a.example/1', issued: '2023-06-01' }],
};

describe('convert', () => {
  it('tells the format by the ending', async () => {
    const { cwd, read } = folderWith({ 'story.json': story });
    const tables = ['csv', 'tsv', 'ndjson'];
    const texts = ['html', 'md', 'svg', 'jsonld', 'ics', 'vis.json'];
    const endings = [...tables, ...texts, 'csl.json', 'bib', 'ris'];
    for (const ending of endings) {
      const { err, status } = await run(['convert', 'story.json', `out.${ending}`], { cwd });
      expect([status, err]).toEqual([0, expect.stringContaining('2 events, 1 source')]);
    }
    expect(read('out.csv')).toMatch(/^ID,Date,Title,.*\r\nraid,2023-05,Raid,confirmed/);
    expect(read('out.tsv')).toMatch(/^ID\tDate\tTitle/);
    expect(read('out.html')).toMatch(/^<!doctype html>/);
    expect(read('out.ics')).toMatch(/^BEGIN:VCALENDAR/);
    expect(read('out.bib')).toMatch(/^@/);
    expect(read('out.md')).toMatch(
      /^# Reports\n[^]*\n- \*\*May 2023\*\* Raid \(\*Confirmed\*\)\[\^1\]/,
    );
    expect(read('out.md')).toMatch(
      /\n\[\^1\]: \*A paper\*\. June 1, 2023\. <https:\/\/a\.example\/1>\n$/,
    );
    expect(read('out.svg')).toMatch(
      /^<svg [^]*Reports[^]*Raid[^]*Flood[^]*Confirmed[^]*<\/svg>\s*$/,
    );
    expect(JSON.parse(read('out.vis.json'))).toHaveProperty('items.length', 2);
    expect(JSON.parse(read('out.csl.json'))).toMatchObject([{ id: 'paper', title: 'A paper' }]);
    expect(JSON.parse(read('out.jsonld'))).toHaveProperty('@context');
  });

  it('loses nothing on the way to NDJSON and back, through pipes', async () => {
    const { out } = await run(['convert', '-', '--to', 'ndjson'], { input: JSON.stringify(story) });
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    const back = await run(['convert', '-', '-', '--to', 'event-timeline'], { input: out });
    expect(back).toMatchObject({ err: '', status: 0 });
    expect(fromJson(back.out)).toEqual(fromJson(JSON.stringify(story)));
  });

  it('loses nothing on the way to HTML and back', async () => {
    const { cwd, read } = folderWith({ 'story.json': story });
    await run(['render', 'story.json', 'story.html'], { cwd });
    const back = await run(['convert', 'story.html', 'back.json'], { cwd });
    expect(back).toMatchObject({
      status: 0,
      err: 'back.json (event-timeline) from story.html (html): 2 events, 1 source\n',
    });
    expect(fromJson(read('back.json'))).toEqual(fromJson(JSON.stringify(story)));
    const validated = await run(['validate', 'story.html'], { cwd });
    expect(validated.out).toBe('story.html (html): 2 events, 1 source, nothing to mend\n');
  });

  it('takes in a timeline of TimelineJS', async () => {
    const slide = { start_date: { year: '2023', month: '5' }, text: { headline: 'Raid' } };
    const { cwd, read } = folderWith({ 'in.json': { events: [slide] } });
    const { err } = await run(['convert', 'in.json', 'out.json'], { cwd });
    expect(err).toMatch(/from in\.json \(timelinejs\): 1 event/);
    expect(JSON.parse(read('out.json'))).toMatchObject({
      events: [{ date: '2023-05', title: 'Raid' }],
    });
  });

  it('says what it leaves out, and writes the rest', async () => {
    const { cwd, read } = folderWith({ 'in.csv': 'Date,Title\n2023-05,Raid\n12/03/2024,Flood\n' });
    const { err, status } = await run(['convert', 'in.csv', 'out.json'], { cwd });
    expect(err).toMatch(/^in\.csv:3:1: error: Row 3 “Flood” is left out/);
    expect(status).toBe(1);
    expect(JSON.parse(read('out.json'))).toMatchObject({ events: [{ title: 'Raid' }] });
  });

  it('says what a format needs in words in the language that is asked for', async () => {
    const input = JSON.stringify(story);
    const markdown = await run(['convert', '-', '--to', 'markdown', '--lang', 'da'], { input });
    expect(markdown.out).toContain('**maj 2023** Raid (*Bekræftet*)');
    const calendar = await run(['convert', '-', '--to', 'icalendar', '--lang', 'de'], { input });
    expect(calendar.out).toMatch(/SUMMARY:Flood .*Dementiert/);
  });

  it('draws no picture where there is nothing to draw', async () => {
    const { cwd } = folderWith({ 'story.json': { sources: [{ id: 'a', title: 'A paper' }] } });
    const { err, status } = await run(['convert', 'story.json', 'out.svg'], { cwd });
    expect(err).toBe(
      'story.json has no event with a date that an axis can hold; nothing is written.\n',
    );
    expect([status, readdirSync(cwd)]).toEqual([1, ['story.json']]);
  });

  it('leaves alone what it cannot write', async () => {
    const { cwd, read } = folderWith({ 'story.json': story, 'kept.json': 'kept', 'bad.json': '{' });
    const same = await run(['convert', 'story.json', './story.json'], { cwd });
    expect(same).toMatchObject({
      status: 2,
      err: expect.stringContaining('the same file') as string,
    });
    const unknown = await run(['convert', 'story.json', 'story.docx'], { cwd });
    expect(unknown.err).toMatch(
      /Nothing is known of files that end in \.docx; write --to and one of/,
    );
    const bad = await run(['convert', 'bad.json', 'kept.json'], { cwd });
    expect(bad).toMatchObject({ status: 1, out: '' });
    expect(read('kept.json')).toBe('kept');
  });
});

describe('render', () => {
  it('makes a page that says every event, status and source, and loads the element', async () => {
    const { cwd } = folderWith({ 'story.json': story });
    const { out, err, status } = await run(['render', 'story.json'], { cwd });
    expect([status, err]).toEqual([0, '']);
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { version: string };
    const [minor] = /^\d+\.\d+/.exec(version) ?? [];
    expect(out).toContain(
      `<script type="module" src="https://cdn.jsdelivr.net/npm/event-timeline@${minor}/dist/cdn/event-timeline.js">`,
    );
    for (const said of ['<h1>Reports</h1>', 'Raid', 'Confirmed', 'A paper', 'application/ld+json'])
      expect(out).toContain(said);
  });

  it('leaves out scripts, JSON-LD and the head, and speaks another language', async () => {
    const input = JSON.stringify(story);
    const plain = await run(['render', '--no-script', '--no-json-ld', '-'], { input });
    expect(plain.out).not.toContain('<script');
    const danish = await run(['render', '--fragment', '--lang', 'da', '-'], { input });
    expect(danish.out).toMatch(/^<event-timeline/);
    expect(danish.out).toContain('maj 2023');
    const wrong = await run(['render', '--lang', 'no such', '-'], { input });
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('BCP 47') as string });
  });
});
