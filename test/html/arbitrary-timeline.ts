import fc from 'fast-check';
import { linkTypes, mediaTypes, stances, statuses } from '../../src/core/schema.js';

/** Texts as people write them, with marks and scripts of every kind, and now and then any signs at all. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('A raid', 'Набег', 'غارة', '「襲撃」', 'x < y & "z"') },
  fc.constantFrom(' two  spaces ', 'a\nb', '<b onclick=x>', '&amp;', '\u00a0x', '-->', ']]>', "'"),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('\0', 'a\rb', '\ud800', '\u0085', '', ' '),
);
const rich = fc.oneof(
  text,
  fc.constantFrom(
    'Plain words.',
    'One.\n\nTwo *three* **four** `five`.',
    '- a\n- b\n\n> said\n> so\n\n```\n code\n\n```',
    '[so](https://a.example/?a=1&b=2) __so__ and <https://b.example>',
    '12. March\n13. March\n\n3. c\n4. d',
    '* a\n\n  b\n* c',
    '# Heading',
  ),
);
const date = fc.constantFrom(
  '2023',
  '2023-05',
  '2023-05-04',
  '2023-05-04T10:00:00Z',
  '2023-05-04T10:00',
  '2023-05~',
  '2022/2024?',
  '../1985',
  '/1985',
  '2022/..',
  '[2024-03-05,2024-03-12]',
  '{2020,2021}',
  '2001-21',
  '19XX',
  'Y-17E7',
  '-0044-03-15',
);
const url = fc.constantFrom(
  'https://a.example/b?c=1&d="e"',
  'raid.jpg',
  '../b c.pdf',
  '//h.example/v.mp4',
);
const language = fc.constantFrom('da', 'en', 'ar', 'zh-Hant');
const unknown = fc.oneof(
  fc.constantFrom(1, null, true, [], ['a', { b: '<' }], { c: { d: '\0' } }),
  text,
);
const flag = fc.boolean();
/** Not minus nought, which neither JSON nor a page can hold. */
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((one) => one + 0);

const some = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record({ ...shape, 'x-own': unknown, constructed: text }, { requiredKeys: [] });
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
/** With a name that cannot be missed. */
const having = <One extends object>(needed: One, rest: fc.Arbitrary<object>) =>
  fc
    .tuple(fc.record(needed as Record<string, fc.Arbitrary<unknown>>), rest)
    .map(([must, may]) => ({ ...may, ...must }));

const ids = ['a', 'b b', 'https://a.example/x', 'Ж', '<c>'];
const id = fc.constantFrom(...ids);

const source = some({
  id,
  title: text,
  type: fc.constantFrom('post', 'article-newspaper', 'other'),
  author: fc.oneof(text, few(text)),
  publisher: text,
  'container-title': text,
  issued: date,
  accessed: date,
  URL: url,
  language,
  note: text,
  locator: text,
  archivedAt: url,
  sha256: text,
  origin: fc.oneof(id, text),
  party: flag,
});
const quote = having({ text }, some({ language, translation: text }));
const citation = having(
  { source: fc.oneof(id, source) },
  some({ stance: fc.constantFrom(...stances), quote: fc.oneof(text, quote), locator: text }),
);
const media = having(
  { url },
  some({
    type: fc.constantFrom(...mediaTypes),
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 4000 }),
    captions: few(having({ url }, some({ language, label: text }))),
    alt: text,
    caption: text,
    credit: text,
    license: fc.oneof(text, url),
    thumbnail: url,
    sensitive: flag,
    source: id,
    digitalSourceType: fc.constantFrom('print', 'digitalCapture', 'polaroid'),
  }),
);
const change = having(
  { status: fc.constantFrom(...statuses) },
  some({ date, by: text, reason: text }),
);
const correction = having({ text }, some({ date }));
const place = fc.oneof(
  text,
  some({ name: text, latitude: number(-90, 90), longitude: number(-180, 180) }),
);
const event = having(
  { date, title: text },
  some({
    id,
    dateText: text,
    description: rich,
    language,
    status: fc.constantFrom(...statuses),
    statusHistory: few(change),
    citations: few(citation),
    sources: few(fc.oneof(id, source)),
    group: fc.oneof(id, text),
    actors: few(text),
    place,
    tags: few(text),
    media: few(media),
    links: few(having({ type: fc.constantFrom(...linkTypes), event: id }, some({}))),
    corrections: few(correction),
    importance: number(0, 1),
  }),
);

/** Documents that hold every field of the model, and fields that nobody knows; many have faults. */
export const someDocument = some({
  title: text,
  description: rich,
  language,
  timeZone: fc.constantFrom('UTC', 'Europe/Copenhagen'),
  updated: date,
  license: fc.oneof(text, url),
  credits: text,
  events: fc.array(event, { maxLength: 5 }),
  sources: fc.array(source, { maxLength: 4 }),
  groups: few(fc.oneof(text, having({ id: fc.oneof(id, text) }, some({ title: text })))),
  eras: few(having({ date, title: text }, some({ id }))),
  corrections: few(correction),
});
