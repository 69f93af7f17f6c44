import { describe, expect, it } from 'vitest';
import { problems as mistakes } from '../../stories/data/problems.js';
import { jsonPointer } from './json-pointer.js';
import { parseTimeline } from './parse-timeline.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';

/** What a JSON Pointer (RFC 6901) points at; where nothing is there, what it would be in. */
function resolve(document: unknown, pointer: string): { found: boolean; value: unknown } {
  let value = document;
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  for (const [depth, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null) throw new Error(`${pointer} leads nowhere`);
    if (!Object.hasOwn(value, key)) {
      if (depth === keys.length - 1) return { found: false, value };
      throw new Error(`${pointer} leads nowhere`);
    }
    value = (value as Record<string, unknown>)[key];
  }
  return { found: true, value };
}

const good = { date: '2023-05', title: 'Raid' };
const event = (fields: object) => ({ events: [{ ...good, ...fields }] });

/** A document with one fault, the fault's code and pointer, and what the sentence must say. */
const faults: [code: string, path: string, document: unknown, ...says: (string | RegExp)[]][] = [
  ['not-a-timeline', '', 'hello', '"hello"', 'give an object'],
  ['not-a-timeline', '', 12, '12', 'give an object'],
  ['not-a-timeline', '', null, 'null', 'give an object'],
  ['wrong-type', '/events', { events: 'none' }, '"none"', 'a list in square brackets'],
  ['wrong-type', '/sources', { sources: {} }, '{…}', 'a list in square brackets'],
  ['wrong-type', '/0', ['only a sentence'], 'Event 1', '"only a sentence"', 'an object'],
  ['missing', '/0/date', [{ title: 'Raid' }], 'Event 1 “Raid”', '"date"', 'add one'],
  ['missing', '/0/title', [{ date: '2023', id: 'x' }], 'Event 1 “x”', '"title"', 'add one'],
  ['empty', '/0/title', [{ ...good, title: '' }], '"title"', /whole event is left out/i],
  ['wrong-type', '/0/title', [{ ...good, title: 5 }], '5', /whole event is left out/i],
  ['wrong-type', '/0/date', [{ ...good, date: 2023 }], '2023', 'in quotes'],
  ['wrong-type', '/events/0/description', event({ description: 5 }), '“Raid”', '5', 'a text'],
  ['wrong-type', '/events/0/tags/1', event({ tags: ['a', 5] }), '“Raid”', '5', 'a text'],
  ['not-allowed', '/events/0/status', event({ status: 'sure' }), '"sure"', '"confirmed"'],
  [
    'not-allowed',
    '/events/0/citations/1/stance',
    { ...event({ citations: [{ source: 's' }, { source: 's', stance: 'agrees' }] }), sources: [{ id: 's' }] },
    '“Raid”',
    '"agrees"',
    '"supports"',
  ],
  [
    'empty',
    '/events/0/citations/0/quote',
    { ...event({ citations: [{ source: 's', quote: '' }] }), sources: [{ id: 's' }] },
    '"quote" in entry 1 of "citations"',
  ],
  ['out-of-range', '/events/0/importance', event({ importance: 10 }), '10', 'at most 1'],
  ['out-of-range', '/events/0/place/latitude', event({ place: { latitude: -91 } }), 'at least -90'],
  ['url', '/events/0/media/0/url', event({ media: [{ url: 'javascript:alert(1)' }] }), 'https://'],
  ['url', '/sources/0/URL', { sources: [{ id: 's', URL: 'data:text/html,x' }] }, 'Source 1 “s”'],
  ['language', '/language', { language: 'dansk_1' }, 'The timeline', '"dansk_1"', 'BCP 47'],
  ['language', '/events/0/language', event({ language: '?' }), '“Raid”', '"?"', 'BCP 47'],
  ['time-zone', '/timeZone', { timeZone: 'Copenhagen' }, '"Copenhagen"', 'Europe/Copenhagen'],
  ['date', '/updated', { updated: 'May' }, 'The timeline', '`May`'],
  ['date', '/sources/0/issued', { sources: [{ id: 's', issued: 'May' }] }, '“s”', '"issued"'],
  ['date', '/events/0/corrections/0/date', event({ corrections: [{ text: 't', date: '5' }] }), '`5`'],
  ['date', '/corrections/0/date', { corrections: [{ text: 't', date: '5' }] }, 'Correction 1', '`5`'],
  ['date', '/eras/0/date', { eras: [{ title: 'War', date: 'May' }] }, 'Era 1 “War”', '`May`'],
  ['no-length', '/eras/0/date', { eras: [{ title: 'War', date: '../..' }] }, '“War”', '1939/1945'],
  ['beyond-chart', '/events/0/date', event({ date: 'Y170000002' }), '“Raid”', '"Y170000002"', 'list'],
  ['unknown-event', '/events/0/links/0/event', event({ links: [{ type: 'follows', event: 'x' }] }), '"x"'],
  ['unknown-source', '/events/0/sources/0', event({ sources: ['paper'] }), '"paper"', 'Add a source'],
  ['unknown-source', '/events/0/source', event({ source: 'paper' }), '"paper"', 'Add a source'],
  [
    'unknown-source',
    '/events/0/citations/0/source',
    event({ citations: [{ source: 'paper' }] }),
    '“Raid”',
    '"paper"',
  ],
  ['unknown-group', '/events/0/group', { ...event({ group: 'g' }), groups: [] }, '"g"', 'Add a group'],
  ['same-group', '/groups/1/id', { groups: [{ id: 'g' }, { id: 'g' }] }, 'Group 2', '"g"'],
  ['same-group', '/groups/1', { groups: ['g', 'g'] }, 'Group 2', '"g"'],
  [
    'duplicate-id',
    '/1/id',
    [{ ...good, id: 'x' }, { ...good, id: 'x' }],
    'Event 2 “Raid”',
    '"x-2"',
    'an id of its own',
  ],
  ['duplicate-id', '/sources/1/id', { sources: [{ id: 's' }, { id: 's' }] }, 'Source 2', '"s-2"'],
  ['other-source', '/events/0/source/title',
    { ...event({ source: { id: 's', title: 'B' } }), sources: [{ id: 's', title: 'A' }] },
    '“Raid”', '"B"', '"s"'],
  ['field-name', '/events/0/constructor', event({ constructor: 1 }), '“Raid”', '"constructor"'],
  ['field-name', '/0/__proto__', JSON.parse('[{"date":"2023","title":"Raid","__proto__":1}]'), '“Raid”'],
  ['field-name', '/prototype', { prototype: 1 }, 'The timeline', 'another name'],
  [
    'field-name',
    '/events/0/citations/0/quote/constructor',
    { ...event({ citations: [{ source: 's', quote: { text: 't', constructor: 1 } }] }), sources: [{ id: 's' }] },
    '“Raid”',
  ],
  ['status-contradicted', '/events/0/status',
    { ...event({ status: 'disputed', statusHistory: [{ status: 'claimed', date: '2024' }] }) },
    '“Raid”', '"disputed"', '"claimed"', 'since when'],
  ['status-overstated', '/events/0/status', event({ status: 'confirmed' }), '“Raid”', 'nothing is cited'],
  ['status-overstated', '/events/0', event({ statusHistory: [{ status: 'reported' }] }), '"reported"'],
  ['circular-links', '/events/0/links',
    { events: [
      { ...good, id: 'a', links: [{ type: 'follows', event: 'b' }] },
      { ...good, id: 'b', links: [{ type: 'follows', event: 'a' }] },
    ] },
    'Event 1 “Raid”', '"follows": a → b → a', 'give up one'],
  ['circular-origin', '/sources/0/origin',
    { sources: [{ id: 'a', origin: 'b' }, { id: 'b', origin: 'a' }] },
    'Source 1 “a”', 'a → b → a', 'really comes from'],
  ['digital-source-type', '/events/0/media/1/digitalSourceType',
    event({ media: [{ url: 'a.png' }, { url: 'b.png', digitalSourceType: 'photo' }] }),
    '“Raid”', '"photo"', '"digitalCapture"'],
  ['digital-source-type', '/events/0/media/digitalSourceType',
    event({ media: { url: 'b.png', digitalSourceType: 'http://example.org/photo' } }), '“Raid”'],
]; // prettier-ignore

describe('a problem', () => {
  it.each(faults)('%s at "%s" is told once and exactly', (code, path, document, ...says) => {
    const { problems } = parseTimeline(document);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, path });
    for (const words of says) expect(problems[0]?.message).toMatch(words);
    resolve(document, path);
  });

  it('is an error where something is left out, else a warning', () => {
    const severities = new Map(
      faults.map(([code, , document]) => [code, parseTimeline(document).problems[0]?.severity]),
    );
    const warnings = [...severities].filter(([, severity]) => severity === 'warning');
    expect(warnings.map(([code]) => code).sort()).toEqual([
      'beyond-chart',
      'circular-links',
      'circular-origin',
      'digital-source-type',
      'duplicate-id',
      'status-contradicted',
      'status-overstated',
      'unknown-group',
      'unknown-source',
    ]);
  });

  it('points at the value in the input, though items before it have fallen out', () => {
    const citations = [{}, { source: 's', stance: 'a' }, {}, { source: 's', stance: 'b' }, 5];
    const document = { ...event({ tags: [1, 'x', 2], citations }), sources: [{ id: 's' }] };
    const { timeline, problems } = parseTimeline(document);
    expect(problems.map(({ path }) => path).sort()).toEqual([
      '/events/0/citations/0/source',
      '/events/0/citations/1/stance',
      '/events/0/citations/2/source',
      '/events/0/citations/3/stance',
      '/events/0/citations/4',
      '/events/0/tags/0',
      '/events/0/tags/2',
    ]);
    expect(timeline.events[0]?.tags).toEqual(['x']);
    expect(timeline.events[0]?.citations).toHaveLength(2);
  });

  it('quotes the value that its pointer leads to', () => {
    for (const document of [mistakes, ...faults.map(([, , input]) => input)]) {
      for (const { path, input, code } of parseTimeline(document).problems) {
        const { found, value } = resolve(document, path);
        if (found && code !== 'field-name') expect(quote(value)).toContain(input);
        else expect(input).toBeUndefined();
      }
    }
  });

  it('says in one plain sentence or two what it is about and what to do', () => {
    for (const document of [mistakes, ...faults.map(([, , input]) => input)]) {
      for (const { message } of parseTimeline(document).problems) {
        expect(message).toMatch(/^(The timeline|(Event|Source|Group|Era|Correction) \d+)/);
        expect(message).toMatch(/\.$/);
        expect(message).toMatch(
          /write|add|give|fill|such date|has \d+ days|ends before|in its right order/i,
        );
        expect(message).not.toMatch(/undefined|\[object|NaN|null\b.*null/);
      }
    }
  });

  it('escapes a pointer as RFC 6901 says', () => {
    expect(jsonPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
    expect(jsonPointer([])).toBe('');
  });

  it('keeps what it quotes and names short', () => {
    const long = 'x'.repeat(10_000);
    const { problems } = parseTimeline([
      { date: long, title: long },
      { date: '2023', title: long, status: long, id: long },
      { date: '2023', title: 'Raid', id: long },
    ]);
    expect(problems.length).toBeGreaterThanOrEqual(3);
    for (const { message, input } of problems) {
      expect(message.length).toBeLessThan(600);
      expect(input?.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('a date that is no date', () => {
  const problemOf = (date: string): Problem | undefined =>
    parseTimeline([{ ...good, date }]).problems[0];

  it.each([
    ['2024-02-30', '29 days'],
    ['12/03/2024', '2024-03-12 or 2024-12-03'],
    ['2024-3-1', '2024-03-01'],
    ['-0000-01-01', '0000-01-01'],
    ['', 'such as 2024, 2024-03'],
    ['May 2023', '2023-05'],
    ['2024-13', '01 to 12'],
    ['2023-08/2023-06', 'ends before it starts'],
  ])('“%s” is refused, with the mend: %s', (date, mend) => {
    const problem = problemOf(date);
    expect(problem).toMatchObject({
      code: 'date-of-event',
      path: '/0/date',
      severity: 'error',
    });
    expect(problem?.message).toMatch(/^Event 1 “Raid” is left out\. /);
    expect(problem?.message).toContain(mend);
    if (date !== '') expect(problem?.message).toContain(date);
    expect(problem?.input).toBe(JSON.stringify(date));
  });
});

describe('good events', () => {
  it('survive bad neighbours', () => {
    const { timeline, problems } = parseTimeline(mistakes);
    const shown = timeline.events.map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(['good-plan', 'good-vote', 'good-work']));
    const lost = ['us-date', 'date-in-words', 'short-date', 'no-such-day', 'no-date', 'no-title'];
    expect(shown.filter((id) => lost.includes(id))).toEqual([]);
    expect(problems.length).toBeGreaterThan(20);
  });

  it('lose only the part that is at fault', () => {
    const { timeline } = parseTimeline(mistakes);
    const found = (id: string) => timeline.events.find((one) => one.id === id);
    expect(found('status-typo')).not.toHaveProperty('status');
    expect(found('status-typo')?.citations).toHaveLength(1);
    expect(found('unsafe-media')?.media).toEqual([]);
    expect(found('off-the-map')?.place).toEqual({ name: 'The bridge', longitude: 12 });
    expect(found('unknown-stance')?.citations).toEqual([{ source: 'minutes', stance: 'reports' }]);
    expect(found('dangling-link')?.links).toEqual([]);
    expect(timeline.sources.find(({ id }) => id === 'unsafe')).not.toHaveProperty('url');
  });

  it('are all told of where they are not shown', () => {
    const { events } = mistakes as { events: unknown[] };
    const { timeline, problems } = parseTimeline(mistakes);
    const shown = new Set(timeline.events.map(({ title }) => title));
    events.forEach((input, index) => {
      const title = typeof input === 'string' ? input : (input as { title?: string }).title;
      if (title !== undefined && shown.has(title)) return;
      expect(problems.some(({ path }) => `${path}/`.startsWith(`/events/${index}/`))).toBe(true);
    });
  });
});
