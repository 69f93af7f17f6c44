import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonStream } from './json-stream.js';

/** What the stream makes of a text that comes in pieces of so many characters. */
function streamed(text: string, size: number): unknown {
  const stream = new JsonStream();
  for (let at = 0; at < text.length; at += size) {
    stream.push(text.slice(at, at + size));
    while (stream.read(() => false));
  }
  return stream.end();
}

describe('a JSON document that comes in pieces', () => {
  it('is what JSON.parse makes of the whole, whatever the pieces and the spaces', () => {
    const document = fc.dictionary(
      fc.oneof(fc.constantFrom('events', 'sources', 'title', '__proto__'), fc.string()),
      fc.oneof(
        fc.json().map((text) => JSON.parse(text) as unknown),
        fc.array(fc.jsonValue()),
      ),
    );
    fc.assert(
      fc.property(
        document,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 1, '\t'),
        (value, size, indent) => {
          const text = JSON.stringify(value, null, indent);
          const parsed: unknown = JSON.parse(text);
          const read = streamed(text, size);
          expect(JSON.stringify(read)).toBe(JSON.stringify(parsed));
          expect(Object.keys(read as object)).toEqual(Object.keys(parsed as object));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads items many at a time, whatever in them looks like the seam between two', () => {
    const item = fc.record(
      {
        id: fc.constantFrom('a', '"},{"id":', '}', '\\'),
        parts: fc.array(fc.record({ id: fc.string({ maxLength: 3 }) }), { maxLength: 3 }),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 30 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom(0, 1, '\t'),
        (events, size, indent) => {
          const text = JSON.stringify({ events, sources: events }, null, indent);
          expect(streamed(text, size)).toEqual({ events, sources: events });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    const text = fc
      .array(
        fc.constantFrom('[', ']', '{', '}', ',', ':', '"a"', '"', '1', ' ', 'true', '-', '\\'),
        {
          maxLength: 9,
        },
      )
      .map((parts) => parts.join(''))
      .filter((joined) => /^\s*[[{]/.test(joined));
    const outcome = (read: () => unknown): string => {
      try {
        return JSON.stringify(read());
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (joined, size) => {
        const parsed = outcome(() => {
          const value: unknown = JSON.parse(joined);
          return Array.isArray(value) ? { events: value as unknown[] } : value;
        });
        expect(outcome(() => streamed(joined, size))).toBe(parsed);
      }),
      { numRuns: 3000 },
    );
  });

  it('may be a bare list of events', () => {
    const events = [{ title: 'a "quoted" \\ title ]}' }, 'two', 3, null, [4, [5]]];
    for (const size of [1, 2, 7, 1000]) {
      expect(streamed(JSON.stringify(events), size)).toEqual({ events });
    }
  });

  it('gives each item as soon as it is there, and stops when it is told to', () => {
    const stream = new JsonStream();
    stream.push('{"title": "T", "events": [{"id": 1}, {"id": 2}, {"id"');
    let steps = 0;
    while (stream.read(() => false)) steps += 1;
    expect(steps).toBeGreaterThan(3);
    expect(stream.document).toEqual({ title: 'T', events: [{ id: 1 }, { id: 2 }] });
    expect(stream.isDone).toBe(false);
    stream.push(': 3}]}');
    while (stream.read(() => true));
    expect(stream.document).toEqual({ title: 'T', events: [{ id: 1 }, { id: 2 }, { id: 3 }] });
    expect(stream.isDone).toBe(true);
  });

  it.each([
    '',
    '{',
    '{"events": [',
    '{"a": }',
    '{"a" 1}',
    '{a: 1}',
    '[}',
    'null',
    '{} x',
    '{"a": [1}',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1 2]',
    '{,}',
    '{"a":1,}',
    '{"a":1 "b":2}',
    '[]]',
    '{"events":[1}}',
  ])('is refused where it is not JSON: %s', (text) => {
    expect(() => streamed(text, 3)).toThrow(SyntaxError);
  });

  it('lets go of what has been read', () => {
    const stream = new JsonStream();
    const item = `${JSON.stringify({ title: 'x'.repeat(1000) })},`;
    stream.push('[');
    for (let i = 0; i < 5000; i += 1) {
      stream.push(item);
      stream.read(() => true);
    }
    stream.push('1]');
    stream.read(() => true);
    expect(stream.end()['events']).toHaveLength(5001);
  });
});
