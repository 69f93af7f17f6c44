import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { fromAutoArchiver } from './from-auto-archiver.js';

const table = sampleFile('auto-archiver/sheet.csv');

describe('a sheet of auto-archiver', () => {
  const { timeline, problems } = fromAutoArchiver(table);

  it('is a source for each address, with its copy, its times and its hash', () => {
    expect(
      timeline.sources.map(({ url, archivedAt, issued, accessed, sha256, title }) => [
        url,
        archivedAt,
        issued?.edtf,
        accessed?.edtf,
        sha256?.slice(0, 4),
        title,
      ]),
    ).toEqual([
      [
        'https://twitter.com/example/status/1600000000000000000',
        'https://archive.example.org/case-1/tweet.html',
        '2022-12-06T05:09Z',
        '2023-03-01T12:00:07.123Z',
        '9f86',
        'A post about the crossing',
      ],
      [
        'https://example.org/news/report/',
        'https://web.archive.org/web/20230301/https://example.org/news/report/',
        undefined,
        '2023-03-01T12:01',
        undefined,
        undefined,
      ],
      ['https://example.org/gone', undefined, undefined, undefined, undefined, undefined],
      [
        'https://www.example.org/video?id=7#t=10',
        'https://archive.example.org/video.mp4',
        '2023-02-28',
        undefined,
        undefined,
        'The video',
      ],
    ]);
  });

  it('keeps the other columns', () => {
    expect(timeline.sources[0]?.extra).toEqual({
      'Destination Folder': 'case-1',
      'Archive Status': 'twitter: success',
      'Text Content': 'Text with, a comma',
      Screenshot: 'https://archive.example.org/case-1/shot.png',
      WACZ: 'https://archive.example.org/case-1/a.wacz',
    });
    expect(timeline.sources[1]?.extra).toMatchObject({ Hash: 'SHA3-512:abc' });
    expect(timeline.sources[3]?.extra).toMatchObject({
      'Archive Location': 'https://archive.example.org/video.html',
      'Archive Date': 'yesterday',
    });
  });

  it('tells what was not archived and what cannot be read', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['taken-as', '/4/Archive Status'],
      ['taken-as', '/5/Archive Date'],
      ['not-taken', '/6'],
    ]);
    expect(problems[0]?.message).toContain('Row 4');
    expect(problems[0]?.message).toContain('Archive failed');
  });
});

describe('a timeline whose sources were archived', () => {
  const { timeline: before } = parseTimeline({
    sources: [
      { id: 'video', url: 'http://example.org/video?id=7', title: 'My own title' },
      { id: 'report', url: 'https://example.org/news/report', archivedAt: 'https://archive.ph/x' },
      { id: 'book', title: 'A book' },
    ],
    events: [{ date: '2023', title: 'Raid', sources: ['video', 'report'] }],
  });
  const { timeline, problems } = fromAutoArchiver(table, before);

  it('has them completed by their addresses', () => {
    expect(timeline.sources.find(({ id }) => id === 'video')).toMatchObject({
      title: 'My own title',
      archivedAt: 'https://archive.example.org/video.mp4',
      url: 'http://example.org/video?id=7',
    });
    expect(timeline.events).toBe(before.events);
  });

  it('keeps what a source has already, and says so', () => {
    const report = timeline.sources.find(({ id }) => id === 'report');
    expect(report?.archivedAt).toBe('https://archive.ph/x');
    expect(problems.find(({ path }) => path === '/3/Archive Location')?.message).toContain(
      'https://archive.ph/x',
    );
  });

  it('has the others as sources of their own', () => {
    expect(timeline.sources.map(({ id }) => id)).toEqual([
      'video',
      'report',
      'book',
      'https://twitter.com/example/status/1600000000000000000',
      'https://example.org/gone',
    ]);
  });

  it('is not changed itself', () => {
    expect(before.sources.map(({ archivedAt }) => archivedAt)).toEqual([
      undefined,
      'https://archive.ph/x',
      undefined,
    ]);
  });
});

it('refuses other tables', () => {
  for (const input of ['date,title\n2023,Raid', '', 12, null]) {
    expect(fromAutoArchiver(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (cells) => {
      fromAutoArchiver(`Link,Archive Location,Archive Date\n${cells.join(',')}`);
    }),
  );
});
