import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateKinds, distantDates } from '../../stories/data/date-kinds.js';
import { moonLanding } from '../../stories/data/moon-landing.js';
import { problems } from '../../stories/data/problems.js';
import { makeTimeline } from '../../stories/data/sizes.js';
import { jsonLdFaults } from '../../test/vocabulary/json-ld-faults.js';
import { documentOf } from '../../test/vocabulary/json-ld-reading.js';
import { readVocabulary } from '../../test/vocabulary/schema-org.js';
import { stances, statuses } from '../core/schema.js';
import { typedCslTypes } from './csl-schema-type.js';
import type { JsonLdNode } from './json-ld-node.js';
import { serializeJsonLd } from './serialize-json-ld.js';

const folder = new URL('../../stories/data/', import.meta.url);
const story = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const storyFiles = readdirSync(folder).filter((file) => file.endsWith('.json'));
const vocabulary = readVocabulary();

describe('keeps to the vocabulary of schema.org', () => {
  it.each([
    ...storyFiles.map((file) => [file, story(file)] as const),
    ['dates', dateKinds] as const,
    ['distant dates', distantDates] as const,
    ['moon landing', moonLanding] as const,
    ['problems', problems] as const,
    ['many events', makeTimeline(500)] as const,
    ['nothing', {}] as const,
  ])('%s', (_, input) => {
    expect(jsonLdFaults(documentOf(input), vocabulary)).toEqual([]);
    expect(
      jsonLdFaults(
        documentOf(input, { base: 'https://news.example/', kindOf: () => 'Organization' }),
        vocabulary,
      ),
    ).toEqual([]);
  });

  it.each([
    [{ '@type': 'Evnt' }, 'no type Evnt'],
    [{ '@type': 'Event', citation: 'A book' }, 'Event has no citation'],
    [{ '@type': 'ItemList', inLanguage: 'en' }, 'ItemList has no inLanguage'],
    [{ '@type': 'Event', location: { '@type': 'Claim' } }, 'Claim is not Place or'],
    [{ '@type': 'Event', startDate: '2024-03?' }, '2024-03? is not Date or DateTime'],
    [{ '@type': 'Event', keywords: [] }, 'empty'],
    [{ '@type': 'Claim', author: { name: 'A', url: 'https://a.example' } }, 'no type'],
    [{ '@type': 'Claim', citation: { '@type': 'Role', roleName: 'x' } }, 'a role without citation'],
    [{ '@type': 'Claim', about: { '@type': 'Event', '@id': '#x' } }, '#x leads nowhere'],
  ] as readonly (readonly [JsonLdNode, string])[])('%j would be told of', (document, fault) => {
    expect(jsonLdFaults(document, vocabulary).join()).toContain(fault);
  });
});

describe('any document', { timeout: 60_000 }, () => {
  const edtf = fc.constantFrom(
    '2024',
    '2024-03',
    '2024-03-12T10:30',
    '2024-03-12T10:30:15+01:00',
    '[2024-03-05,2024-03-12]',
    '{2023,2025}',
    '2022/..',
    '/1985',
    '201X',
    '2001-24',
    '2024-03?',
    '1950S2',
    'Y-170000002',
    '-0043',
    'nonsense',
  );
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const id = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', '\ud800'), text);
  const source = fc.record(
    {
      id,
      title: text,
      type: fc.constantFrom(...typedCslTypes, 'interview', 'toString'),
      author: fc.array(text),
      publisher: text,
      'container-title': text,
      issued: edtf,
      URL: fc.webUrl(),
      origin: id,
      party: fc.boolean(),
      sha256: text,
      note: text,
      language: fc.constantFrom('en', 'da'),
    },
    { requiredKeys: [] },
  );
  const citation = fc.record({
    source: fc.oneof(id, source),
    stance: fc.constantFrom(...stances),
    quote: optional(fc.record({ text, translation: text })),
    locator: optional(text),
  });
  const change = fc.record({
    status: fc.constantFrom(...statuses),
    date: optional(edtf),
    by: optional(text),
    reason: optional(text),
  });
  const event = fc.record({
    id: optional(id),
    date: edtf,
    title: text,
    description: optional(text),
    status: optional(fc.constantFrom(...statuses)),
    statusHistory: fc.array(change, { maxLength: 3 }),
    citations: fc.array(citation, { maxLength: 4 }),
    place: optional(fc.oneof(text, fc.record({ name: text, latitude: fc.double() }))),
    actors: fc.array(text),
    tags: fc.array(text),
    links: fc.array(fc.record({ type: fc.constant('part-of'), event: id }), { maxLength: 2 }),
    corrections: fc.array(fc.record({ date: edtf, text }), { maxLength: 2 }),
  });
  const timeline = fc.record({
    title: text,
    license: optional(fc.oneof(text, fc.webUrl())),
    timeZone: optional(fc.constantFrom('Europe/Copenhagen', 'UTC')),
    updated: optional(edtf),
    sources: fc.array(source, { maxLength: 5 }),
    events: fc.array(event, { maxLength: 6 }),
  });

  const isWhole = (input: unknown) => {
    const document = documentOf(input);
    expect(jsonLdFaults(document, vocabulary)).toEqual([]);
    // nothing is undefined, and nothing gets lost on the way
    expect(JSON.parse(serializeJsonLd(document))).toStrictEqual(document);
  };

  it('of the right shape is whole', () => {
    fc.assert(fc.property(timeline, isWhole), { numRuns: 200 });
  });

  it('of any shape is whole', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), isWhole), { numRuns: 200 });
    fc.assert(fc.property(fc.record({ events: fc.array(fc.anything()) }), isWhole));
  });
});
