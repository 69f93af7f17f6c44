import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import referenceEn from '../../stories/data/reference-story.en.json';
import { parseTimeline, type ParsedTimeline } from './parse-timeline.js';

const good = { id: 'good', date: '2023-05', title: 'Good' };

/** Parses, and holds that the result is whole whatever went in. */
function parsed(input: unknown): ParsedTimeline {
  const result = parseTimeline(input);
  const { timeline, problems } = result;
  for (const list of [timeline.events, timeline.sources, timeline.groups, timeline.eras]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  const sources = new Set(timeline.sources.map(({ id }) => id));
  const groups = new Set(timeline.groups.map(({ id }) => id));
  for (const event of timeline.events) {
    expect(typeof event.date.earliest).toBe('number');
    for (const { source } of event.citations) expect(sources).toContain(source);
    if (event.group !== undefined) expect(groups).toContain(event.group);
  }
  for (const { message, path } of problems) {
    expect(message).not.toBe('');
    expect(path).toMatch(/^(\/|$)/);
  }
  return result;
}

const shown = (input: unknown) => parsed(input).timeline.events.map(({ id }) => id);

describe('parseTimeline never throws', { timeout: 30_000 }, () => {
  it.each([
    undefined,
    null,
    true,
    0,
    NaN,
    Infinity,
    10n,
    'text',
    Symbol('s'),
    () => 1,
    new Date(),
    /x/,
    new Map([[1, 2]]),
    [[[[]]]],
    [undefined, null, NaN, Symbol('s'), () => 1, 10n, [], new Date(NaN)],
    { events: [good, undefined, null, [], [[]], new Proxy({}, {})] },
    { events: null, sources: undefined, groups: null, eras: null },
    Object.create(null),
  ])('for value %#', (input) => {
    parsed(input);
  });

  it('for getters that throw: only their item is lost', () => {
    const thrower = (field: string) =>
      Object.defineProperty({ ...good, id: 'bad' }, field, {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
    for (const field of ['date', 'title', 'id', 'citations', 'whatever']) {
      const { timeline, problems } = parsed({ events: [thrower(field), good] });
      expect(timeline.events.map(({ id }) => id)).toEqual(['good']);
      expect(problems).toMatchObject([{ code: 'unreadable', path: '/events/0' }]);
      expect(problems[0]?.message).toMatch(/Event 1.*\(no\); give plain data/);
    }
    expect(shown(Object.defineProperty({ events: [good] }, 'title', thrower('x')))).toEqual([
      'good',
    ]);
  });

  it('for proxies that throw, wherever they stand', () => {
    const hostile: unknown = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('trap');
        },
        has: () => {
          throw new TypeError('trap');
        },
        ownKeys: () => {
          throw new TypeError('trap');
        },
        getOwnPropertyDescriptor: () => {
          throw new TypeError('trap');
        },
      },
    );
    parsed(hostile);
    parsed([hostile]);
    expect(shown({ events: [hostile, good] })).toEqual(['good']);
    expect(shown({ events: [good], sources: hostile, groups: [hostile], eras: [hostile] })).toEqual(
      ['good'],
    );
    expect(shown({ events: [good, { ...good, id: 'b', citations: [hostile] }] })).toEqual(['good']);
    expect(shown({ events: [good], title: hostile })).toEqual(['good']);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(shown({ events: [revoked.proxy, good] })).toEqual(['good']);
  });

  it('for values that throw when they are quoted', () => {
    const list = new Proxy([], {
      get: () => {
        throw new TypeError('trap');
      },
    });
    const text = Object.assign(() => 1, {
      toString: () => {
        throw new TypeError('trap');
      },
    });
    for (const value of [list, text]) {
      expect(shown({ title: value, events: [{ ...good, description: value }, good] })).toContain(
        'good',
      );
      parsed(value);
    }
  });

  it('for what a getter throws, whatever that is', () => {
    const thrown: unknown[] = [null, undefined, 'text', Symbol('s'), { message: 5 }];
    for (const value of thrown) {
      const bad = Object.defineProperty({}, 'date', {
        enumerable: true,
        get: () => {
          throw value;
        },
      });
      expect(shown({ events: [bad, good] })).toEqual(['good']);
    }
  });

  it('for data that runs in a circle', () => {
    const circle: Record<string, unknown> = { ...good };
    circle['self'] = circle;
    circle['citations'] = [{ source: circle }, circle];
    circle['place'] = circle;
    circle['quote'] = circle;
    circle['source'] = circle;
    circle['events'] = [circle, circle];
    expect(shown(circle)).toEqual(['good', 'good-2']);
    const list: unknown[] = [good];
    list.push(list);
    expect(shown(list)).toEqual(['good']);
  });

  it('for sources and links that run in a circle', () => {
    const links = (event: string) => [{ type: 'follows', event }];
    const document = {
      sources: [
        { id: 'a', origin: 'b' },
        { id: 'b', origin: 'a' },
      ],
      events: [
        { ...good, id: 'x', links: links('y'), source: 'a' },
        { ...good, id: 'y', links: links('x') },
        { ...good, id: 'z', links: links('z') },
      ],
    };
    expect(shown(document).sort()).toEqual(['x', 'y', 'z']);
  });

  it('for strings of ten million characters', () => {
    const long = 'x'.repeat(10_000_000);
    const document = {
      title: long,
      language: long,
      timeZone: long,
      events: [
        { id: long, date: long, title: long },
        { id: long, date: '2023', title: long, status: long, group: long, source: long },
        { date: '2023', title: long, media: [{ url: `https:${long}` }], place: long },
      ],
      sources: [{ id: 's', issued: long, URL: long, author: long }],
    };
    const { timeline, problems } = parsed(document);
    expect(timeline.events).toHaveLength(2);
    for (const { message } of problems) expect(message.length).toBeLessThan(1000);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'intent://scan/#Intent;end',
  ])('nor takes %j for an address, wherever one may stand', (address) => {
    const { timeline, problems } = parsed({
      events: [{ ...good, media: [{ url: address }, { url: 'a.png', thumbnail: address }] }],
      sources: [{ id: 's', title: 'S', url: address, archivedAt: address }],
    });
    expect(problems.map(({ code }) => code)).toContain('url');
    expect(JSON.stringify([timeline.events, timeline.sources])).not.toMatch(
      /script:|vbscript|data:|blob:|file:|intent:/i,
    );
  });

  it.each(['date', 'title', 'citations', 'place', 'source', 'anything'])(
    'for lists and objects nested ten thousand deep in "%s"',
    (field) => {
      let lists: unknown = 'end';
      let objects: unknown = 'end';
      for (let depth = 0; depth < 10_000; depth += 1) {
        lists = [lists];
        objects = { [field]: objects };
      }
      parsed(lists);
      parsed(objects);
      const bad = { ...good, id: 'bad' };
      const events = [{ ...bad, [field]: lists }, { ...bad, [field]: objects }, good];
      expect(shown({ events })).toContain('good');
    },
  );

  it('for numbers at the edge', () => {
    for (const number of [NaN, Infinity, -Infinity, 1e308, Number.MAX_VALUE, -0]) {
      const place = { name: 'p', latitude: number, longitude: number };
      const { timeline } = parsed([{ ...good, importance: number, place }]);
      const [event] = timeline.events;
      expect(event?.importance ?? 0).toBeLessThanOrEqual(1);
      expect(Math.abs(event?.place?.latitude ?? 0)).toBeLessThanOrEqual(90);
    }
  });

  it('nor changes what all objects have', () => {
    const evil =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' +
      '"events":[{"date":"2023","title":"x","__proto__":{"polluted":1},' +
      '"citations":[{"source":"__proto__","__proto__":{"polluted":1}}],"group":"__proto__",' +
      '"links":[{"type":"follows","event":"constructor"}]},' +
      '{"id":"__proto__","date":"2023","title":"y"}],' +
      '"sources":[{"id":"constructor","toString":"s"}],"title":{"__proto__":{"title":"t"}}}';
    const { timeline, problems } = parsed(JSON.parse(evil));
    expect({}).not.toHaveProperty('polluted');
    for (const one of [timeline, ...timeline.events]) expect(one).not.toHaveProperty('polluted');
    expect(timeline).not.toHaveProperty('title');
    expect(timeline.events.map(({ id }) => id)).toEqual(['x', '__proto__']);
    expect(timeline.groups).toEqual([{ id: '__proto__', title: '__proto__' }]);
    expect(problems.filter(({ code }) => code === 'field-name').map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/__proto__', '/constructor', '/events/0/__proto__']),
    );
  });

  it('takes no field from a prototype that the document brings along', () => {
    const { timeline } = parsed(JSON.parse('{"__proto__":{"title":"stolen"},"events":[]}'));
    expect(timeline).not.toHaveProperty('title');
  });
});

/** Places in the reference story at which to put something else. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function withChange(document: unknown, path: readonly string[], change: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change;
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }
  ) as Record<string, unknown>;
  copy[key] = withChange(copy[key], rest, change);
  return copy;
}

const places = fc.constantFrom(...pathsOf(referenceEn));
const changes = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom('', ' ', '2024-02-30', 'invasion', '../..', null, undefined, [], {}),
);

describe('any input', { timeout: 30_000 }, () => {
  it('that is JSON is taken, and what comes out is read again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), (input) => {
        const { timeline } = parsed(input);
        expect(parsed(timeline)).toEqual({ timeline, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is taken, JSON or not', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
    });
    fc.assert(
      fc.property(anything, fc.array(anything), (value, events) => {
        parsed(value);
        parsed({ events: [...events, good], sources: events, groups: events, eras: events });
      }),
      { numRuns: 300 },
    );
  });

  it('that is the reference story with faults keeps what is right, and is read again unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(places, changes), { minLength: 1, maxLength: 5 }), (faults) => {
        let document: unknown = referenceEn;
        for (const [path, change] of faults) {
          try {
            document = withChange(document, path, change);
          } catch {
            // the place fell out with an earlier change
          }
        }
        const { timeline } = parsed(document);
        const again = parsed(timeline);
        expect(again.timeline).toEqual(timeline);
        // what is cited can fall out, and then its status still says too much
        const others = again.problems.filter(({ code }) => code !== 'status-overstated');
        expect(others).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('that is at fault in one event never changes the others', () => {
    const fields = [
      'date',
      'title',
      'citations',
      'status',
      'links',
      'group',
      'media',
      'id',
      'place',
    ];
    fc.assert(
      fc.property(
        fc.nat(referenceEn.events.length - 1),
        fc.constantFrom(...fields),
        changes,
        (index, field, change) => {
          const events: object[] = [...referenceEn.events];
          const { id } = referenceEn.events[index] ?? { id: '' };
          events[index] = { ...events[index], [field]: change };
          const others = (document: unknown) =>
            parsed(document)
              .timeline.events.filter((event) => !isOf(event.id))
              .map((event) => ({
                ...event,
                links: event.links.filter((link) => !isOf(link.event)),
              }));
          const isOf = (other: string) =>
            !referenceEn.events.some((e) => e.id === other) || other === id;
          const without = events.filter((_, at) => at !== index);
          expect(others({ ...referenceEn, events })).toEqual(
            others({ ...referenceEn, events: without }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
