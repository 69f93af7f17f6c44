import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NdjsonStream } from './ndjson-stream.js';

function streamed(text: string, size: number): NdjsonStream {
  const stream = new NdjsonStream();
  for (let at = 0; at < text.length; at += size) {
    stream.push(text.slice(at, at + size));
    while (stream.read(() => false));
  }
  stream.end();
  return stream;
}

describe('newline-delimited JSON that comes in pieces', () => {
  it('gives the events of its lines, whatever the pieces', () => {
    const event = fc.record({ date: fc.string(), title: fc.string() });
    fc.assert(
      fc.property(
        fc.array(event),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (events, size, between) => {
          const text = events.map((one) => JSON.stringify(one)).join(between);
          const { document, bad } = streamed(text, size);
          expect(document['events']).toEqual(events);
          expect(bad).toEqual([]);
        },
      ),
    );
  });

  it('takes lines without a date as parts of the document', () => {
    const { document } = streamed(
      [
        '{"title":"T","sources":[{"id":"a"}]}',
        '{"date":"2024","title":"E","source":"a"}',
        '{"sources":[{"id":"b"}],"groups":["g"]}',
        '{"__proto__":{"bad":true},"events":[{"date":"2025","title":"F"}]}',
      ].join('\n'),
      7,
    );
    expect(document['title']).toBe('T');
    expect(document['sources']).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(document['groups']).toEqual(['g']);
    expect(document['events']).toEqual([
      { date: '2024', title: 'E', source: 'a' },
      { date: '2025', title: 'F' },
    ]);
    expect((document as { bad?: unknown }).bad).toBeUndefined();
  });

  it('keeps the good lines beside bad ones, and says which these are', () => {
    const { document, bad } = streamed('{"date":"1"}\n{oops}\n\n[1]\n{"date":"2"}', 4);
    expect(document['events']).toEqual([{ date: '1' }, { date: '2' }]);
    expect(bad.map(({ line, text }) => [line, text])).toEqual([
      [2, '{oops}'],
      [4, '[1]'],
    ]);
  });
});
