import fc from 'fast-check';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import type { Source } from '../../src/core/model.js';

/** Text as people write it, and the signs that formats trip over. */
export const someText = fc
  .array(
    fc.constantFrom(
      ...['Report', 'about', 'Århus', 'Übersee', 'Œuvre', '“quoted”', '50 %', 'A & B', 'x_y', '#1'],
      ...[
        '{braces}',
        '\\slash',
        '$5',
        '~',
        '^',
        '"',
        "'",
        ';',
        ',',
        'и',
        '東京',
        'مدينة',
        '– and —',
        '-- and ---',
      ],
      ...['and', '<b>', ':', '|', '[1]', '*', '😀', 'ﬁ', 'e\u0301'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' ').trim());

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Dates of sources, of every kind. */
export const someIssued = fc.constantFrom(
  ...['2024', '2024-03', '2024-03-12', '1912-04-16', '-0043', '-0043-03-15', '0099', '2001-21'],
  ...[
    '2024-03~',
    '2024-03?',
    '199X',
    '2022/..',
    '2022-05/2022-07',
    '2022~/2023~',
    '/1985',
    '2001-24~',
  ],
  ...['[2024-03-05,2024-03-12]', '2024-03-12T10:30', '2024-03-12T10:30:15+01:00', '0000', '1950S2'],
);

const source = fc.record(
  {
    id: fc.oneof(
      someText,
      fc.webUrl(),
      fc.constantFrom('a', 'b', 'smith2020', 'A long name of a source'),
    ),
    title: someText,
    type: fc.constantFrom(
      'article-newspaper',
      'webpage',
      'report',
      'book',
      'post',
      'interview',
      'thesis',
    ),
    author: fc.array(someText, { maxLength: 3 }),
    publisher: someText,
    containerTitle: someText,
    issued: someIssued,
    accessed: someIssued,
    url: fc.webUrl(),
    language: fc.constantFrom('en', 'da', 'uk', 'en-GB'),
    note: someText,
    locator: someText,
    archivedAt: fc.webUrl(),
    sha256: fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4)),
    origin: someText,
    party: optional(fc.boolean()),
  },
  { requiredKeys: ['id', 'type'] },
);

/** Made-up sources as the model has them, without a title now and then. */
export const someSources: fc.Arbitrary<readonly Source[]> = fc
  .uniqueArray(source, { maxLength: 5, selector: ({ id }) => id })
  .map((sources) => parseTimeline({ sources }).timeline.sources);

/** What sources say, without how a date was written: for comparison after a round trip. */
export const saying = (sources: readonly Source[]): unknown =>
  sources.map(({ issued, accessed, ...rest }) => ({
    ...rest,
    issued: issued?.edtf,
    accessed: accessed?.edtf,
  }));
