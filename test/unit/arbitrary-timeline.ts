import fc from 'fast-check';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import { linkTypes, mediaTypes, stances, statuses } from '../../src/core/schema.js';

/** Dates of every kind that the model has. */
const dates = fc.constantFrom(
  '2023',
  '2023-05',
  '2023-05-06',
  '2023-05-06T10:30',
  '2023-05-06T10:30:15.250+02:00',
  '1984?',
  '1984~',
  '2001-21',
  '19XX',
  '-0043-03-15',
  'Y-13800000000S3',
  '2022/2024',
  '2022/..',
  '/1985',
  '[2024-03-05,2024-03-12]',
  '{1667,1668,1670..1672}',
);

/** Texts with all that a format can trip over. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Raid',
    'a, b; c',
    '"quoted"',
    '=1+2',
    "'=1",
    '-5',
    '@x',
    'two\nlines',
    'tab\there',
    '…',
    'ØÆÅ',
    'שלום',
    'a\\;b',
    ';',
    '\uFEFFx',
    '*em* [x](https://a.org)',
  ),
);
const name = text.filter((one) => one.trim() !== '').map((one) => one.trim());
const ids = ['a', 'b', 'c'] as const;
const id = fc.constantFrom(...ids);
const url = fc.constantFrom('https://a.org/x', 'https://b.org/?q=1;2', '/local.jpg');

const part = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { requiredKeys: [] });

const medium = fc
  .tuple(
    part({
      type: fc.constantFrom(...mediaTypes),
      alt: text,
      caption: text,
      credit: text,
      license: text,
      thumbnail: url,
      sensitive: fc.boolean(),
      source: id,
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
      captions: fc.constant([{ url: '/a.vtt', language: 'da' }]),
      digitalSourceType: fc.constantFrom('digitalCapture', 'by hand'),
    }),
    url,
  )
  .map(([rest, address]) => ({ ...rest, url: address }));

const citation = fc
  .tuple(
    part({
      stance: fc.constantFrom(...stances),
      quote: fc.oneof(
        name,
        part({ language: fc.constant('da'), translation: text }).chain((rest) =>
          name.map((words) => ({ ...rest, text: words })),
        ),
      ),
      locator: text,
    }),
    id,
  )
  .map(([rest, source]) => ({ ...rest, source }));

const event = fc
  .tuple(
    dates,
    name,
    part({
      dateText: text,
      description: text,
      language: fc.constantFrom('da', 'ar'),
      status: fc.constantFrom(...statuses),
      statusHistory: fc.array(
        fc
          .tuple(fc.constantFrom(...statuses), part({ date: dates, by: text, reason: text }))
          .map(([status, rest]) => ({ ...rest, status })),
        { maxLength: 2 },
      ),
      citations: fc.array(citation, { maxLength: 3 }),
      group: fc.constantFrom('north', 'south'),
      actors: fc.array(name, { maxLength: 2 }),
      tags: fc.array(name, { maxLength: 2 }),
      place: part({
        name,
        latitude: fc.integer({ min: -90, max: 90 }),
        longitude: fc.constantFrom(-105.42, 0, 12.5),
      }),
      media: fc.array(medium, { maxLength: 2 }),
      corrections: fc.array(
        name.chain((words) => part({ date: dates }).map((rest) => ({ ...rest, text: words }))),
        { maxLength: 1 },
      ),
      importance: fc.constantFrom(0, 0.25, 1),
      extra: fc.dictionary(
        fc.constantFrom('colour', 'Checked by'),
        // JSON has no -0
        fc.jsonValue({ maxDepth: 1 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
      ),
    }),
  )
  .map(([date, title, rest]) => ({ ...rest, date, title }));

const source = (sourceId: string) =>
  part({
    title: name,
    type: fc.constantFrom('post', 'article-newspaper'),
    author: fc.array(name, { maxLength: 2 }),
    publisher: text,
    issued: dates,
    accessed: dates,
    url,
    note: text,
    origin: name,
    party: fc.boolean(),
    sha256: fc.constant('ab12'),
  }).map((rest) => ({ ...rest, id: sourceId }));

/** A timeline as its author could have written it, all fields in use. */
export const someDocument = fc
  .tuple(
    fc.array(event, { maxLength: 4 }),
    fc.tuple(...ids.map(source)),
    part({
      title: text,
      description: text,
      language: fc.constantFrom('en', 'da'),
      timeZone: fc.constantFrom('Europe/Copenhagen', 'America/New_York'),
      updated: dates,
      license: text,
      credits: text,
      eras: fc.array(
        name.map((title) => ({ title, date: '1939/1945' })),
        { maxLength: 2 },
      ),
      groups: fc.constant([{ id: 'north', title: 'The north', colour: 'red' }, 'south']),
      extra: fc.constant({ scale: 'human' }),
    }),
  )
  .map(([events, sources, rest]) => ({
    ...rest,
    events: events.map((one, index) => ({
      ...one,
      id: `e${index}`,
      ...(index > 0 && { links: [{ type: linkTypes[index % linkTypes.length], event: 'e0' }] }),
    })),
    sources,
  }));

/** The same when it has been read. */
export const someTimeline = someDocument.map((document) => parseTimeline(document).timeline);
