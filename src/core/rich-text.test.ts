import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.js';
import { parseRichText, type RichBlock, type RichInline } from './rich-text.js';
import { writeRichText } from './write-rich-text.js';

const paragraph = (...children: RichInline[]): RichBlock => ({ type: 'paragraph', children });
const emphasis = (...children: RichInline[]): RichInline => ({ type: 'emphasis', children });
const strong = (...children: RichInline[]): RichInline => ({ type: 'strong', children });
const link = (url: string, ...children: RichInline[]): RichInline => ({
  type: 'link',
  url,
  children,
});
const code = (text: string): RichInline => ({ type: 'code', text });

describe('words', () => {
  it.each<[string, RichInline[]]>([
    ['For some hours.', ['For some hours.']],
    ['  two\n lines  ', ['two lines']],
    ['It is *said* so.', ['It is ', emphasis('said'), ' so.']],
    ['**They** say _so_', [strong('They'), ' say ', emphasis('so')]],
    ['***both***', [emphasis(strong('both'))]],
    ['**a *b* c**', [strong('a ', emphasis('b'), ' c')]],
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['snake_case_name', ['snake_case_name']],
    ['in*with*in', ['in', emphasis('with'), 'in']],
    ['a **b', ['a **b']],
    ['\\*not\\* C:\\path', ['*not* C:\\path']],
    ['`a*b*` and `` a`b ``', [code('a*b*'), ' and ', code('a`b')]],
    ['an `open end', ['an `open end']],
    ['<b>text</b> &amp; text', ['<b>text</b> &amp; text']],
    ['see [1] and (2)', ['see [1] and (2)']],
  ])('%s', (text, children) => {
    expect(parseRichText(text)).toEqual([paragraph(...children)]);
  });

  it.each<[string, RichInline[]]>([
    ['[page](https://a.example/b)', [link('https://a.example/b', 'page')]],
    ['[a *b*](http://a.example "Title")', [link('http://a.example', 'a ', emphasis('b'))]],
    ['[x](<https://a.example/(b>)', [link('https://a.example/(b', 'x')]],
    ['[x](https://a.example/b_(c))', [link('https://a.example/b_(c)', 'x')]],
    ['[us](mailto:a@b.example)', [link('mailto:a@b.example', 'us')]],
    ['[near](../other.html#part)', [link('../other.html#part', 'near')]],
    ['<https://a.example>', [link('https://a.example', 'https://a.example')]],
    ['![a map](https://a.example/map.png)', [link('https://a.example/map.png', 'a map')]],
    ['[](https://a.example)', [link('https://a.example', 'https://a.example')]],
    ['[![a](b.png) c](d.html)', [link('d.html', 'a c')]],
    ['[a [b](c.html) d](e.html)', ['[a ', link('c.html', 'b'), ' d](e.html)']],
  ])('links: %s', (text, children) => {
    expect(parseRichText(text)).toEqual([paragraph(...children)]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert)',
    '[x](<java\tscript:alert>)',
    '[x](data:text/html,y)',
    '[x](vbscript:y)',
    '[x](file:///etc/passwd)',
    '<javascript:alert>',
    '![x](blob:y)',
  ])('leaves %s what it is: text', (text) => {
    expect(parseRichText(text)).toEqual([paragraph(text.replace('\t', ' '))]);
  });
});

describe('blocks', () => {
  it.each<[string, RichBlock[]]>([
    ['', []],
    [' \n\n ', []],
    ['one\n\ntwo', [paragraph('one'), paragraph('two')]],
    ['# Heading\nwords', [paragraph('Heading'), paragraph('words')]],
    ['#5 was hit', [paragraph('#5 was hit')]],
    [
      '> said\n> so\n\nthen',
      [{ type: 'quote', children: [paragraph('said so')] }, paragraph('then')],
    ],
    ['```js\n  a\n*b*\n```\nc', [{ type: 'code', text: '  a\n*b*' }, paragraph('c')]],
    ['    indented', [paragraph('indented')]],
    ['a | b\n--|--\nc | d', [paragraph('a | b --|-- c | d')]],
  ])('%j', (text, blocks) => {
    expect(parseRichText(text)).toEqual(blocks);
  });

  const items = (...texts: string[]) => texts.map((text) => [paragraph(text)]);

  it('are lists', () => {
    expect(parseRichText('They took:\n- one\n  village\n- two\nmore')).toEqual([
      paragraph('They took:'),
      { type: 'list', start: undefined, items: items('one village', 'two more') },
    ]);
    expect(parseRichText('3. c\n4. d\n\ne')).toEqual([
      { type: 'list', start: 3, items: items('c', 'd') },
      paragraph('e'),
    ]);
    expect(parseRichText('* a\n\n  b\n* c\n  1. d\n  2. e')).toEqual([
      {
        type: 'list',
        start: undefined,
        items: [
          [paragraph('a'), paragraph('b')],
          [paragraph('c'), { type: 'list', start: 1, items: items('d', 'e') }],
        ],
      },
    ]);
  });

  it.each([
    '12. marts krydsede de grænsen.',
    '12. marts: tavshed.\n24. marts: en melding.',
    'Er kam am\n12. März und ging am\n13. März.',
    '- Vi var der, siger han.',
    '1. May',
    '-5 °C and +3 °C',
  ])('leave days and dashes alone: %s', (text) => {
    expect(parseRichText(text)).toEqual([paragraph(text.replaceAll('\n', ' '))]);
  });
});

const plainWord = fc.constantFrom('said', 'Å', 'ру́с', '5', '😀', 'x.y', 'a-b', '#5', '[', 'a_b');
/** Words that begin a list elsewhere, and here where there are several in turn. */
const anyWord = fc.oneof(plainWord, fc.constantFrom('*', '1.', '-', '#', '>'));

/** Rich text of every kind, of such words; spans have spaces around them, as every Markdown writes them. */
function richText(word: fc.Arbitrary<string>): fc.Arbitrary<RichBlock[]> {
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  const inside = fc.constantFrom('said', 'Å', 'ру́с', '5', '😀');
  const span: fc.Arbitrary<RichInline> = fc.oneof(
    inside.map((text) => emphasis(text)),
    inside.map((text) => strong(text)),
    inside.map((text) => strong('a ', emphasis(text))),
    fc.constantFrom('a', '`', 'a``b', ' x', '*a*').map(code),
    fc
      .tuple(fc.constantFrom('https://a.example/b_(c)', 'mailto:a@b.example', 'x.html'), words)
      .map(([url, text]) => link(url, text)),
  );
  const prose = fc
    .tuple(words, fc.array(fc.tuple(span, words), { maxLength: 3 }))
    .map(([first, rest]) =>
      paragraph(...merged([first, ...rest.flatMap(([one, text]) => [' ', one, ` ${text}`])])),
    );
  const block: fc.Memo<RichBlock> = fc.memo((depth) => {
    const leaf = fc.oneof(
      { weight: 4, arbitrary: prose },
      fc
        .constantFrom('a', '  b\n\nc', '```', '<b>')
        .map((text): RichBlock => ({ type: 'code', text })),
    );
    if (depth <= 1) return leaf;
    const some = fc.array(block(depth - 1), { minLength: 1, maxLength: 3 });
    const item = fc.tuple(prose, some).map(([first, rest]) => [first, ...rest]);
    return fc.oneof(
      { weight: 3, arbitrary: leaf },
      some.map((children): RichBlock => ({ type: 'quote', children })),
      fc
        .tuple(fc.constantFrom(undefined, 1, 7), fc.array(item, { minLength: 2, maxLength: 3 }))
        .map(([start, items]): RichBlock => ({ type: 'list', start, items })),
    );
  });
  return fc.array(block(3), { minLength: 1, maxLength: 4 });
}

describe('what is written is read again', () => {
  it('by ourselves', () => {
    fc.assert(
      fc.property(richText(anyWord), (tree) => {
        expect(parseRichText(writeRichText(tree))).toEqual(tree);
      }),
      { numRuns: 400 },
    );
  });

  it('by another reader of Markdown', () => {
    fc.assert(
      fc.property(richText(plainWord), (tree) => {
        const read = fromMarked(new Lexer({ gfm: false }).lex(writeRichText(tree)));
        expect(read).toEqual(tree);
      }),
      { numRuns: 400 },
    );
  });

  it('plainly where there is nothing to mark, without a backslash', () => {
    for (const text of ['2 * 3 = 6', 'a_b', '12. March', 'see [1]', '#5', 'x < y', '5 > 3'])
      expect(writeRichText(parseRichText(text))).toBe(text);
  });
});

describe('any characters at all', () => {
  const soup = fc
    .array(fc.constantFrom(...'*_`[]()<>!\\ \n\t-+.#>1a'.split(''), 'https://a.example', '  '), {
      maxLength: 60,
    })
    .map((signs) => signs.join(''));

  it('are read, and written so that the same is read', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const tree = parseRichText(text);
        const again = parseRichText(writeRichText(tree));
        expect(again.map(({ type }) => type)).toEqual(tree.map(({ type }) => type));
        expect(plainText(text)).not.toMatch(/undefined/);
      }),
      { numRuns: 2000 },
    );
  });

  it('lose no letter', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const letters = text.replaceAll('https://a.example', '').replace(/[^a]/g, '').length;
        const kept = JSON.stringify(parseRichText(text)).replaceAll('https://a.example', '');
        const keys = /"(?:type|children|url|text|items|start|paragraph|emphasis|strong)":?/g;
        // what follows the fence of code says its language, which nobody is shown
        if (!/[`~]{3}/.test(text))
          expect(kept.replace(keys, '').replace(/[^a]/g, '').length).toBeGreaterThanOrEqual(
            letters,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '*a ',
    '*a_ ',
    '_a',
    '*',
    '[',
    '[a](',
    '`',
    '>',
    '> ',
    '- ',
    '1. ',
    '<',
    '**a*',
    '\n',
    '\\',
    '- a\n1. b\n',
    '``` \n',
    '*_`[',
    ' ![',
    '_ ',
  ])('are read as soon as a usual text is, give or take: %j', (unit) => {
    const read = (text: string): void => {
      parseRichText(text);
      plainText(text);
    };
    const took = (work: () => unknown): number => {
      const tries = Array.from({ length: 2 }, () => {
        const from = performance.now();
        work();
        return performance.now() - from;
      });
      return Math.min(...tries);
    };
    const length = 99_000;
    const ours = took(() => {
      read(unit.repeat(Math.ceil(length / unit.length)));
    });
    const usual = 'A word, *another* and [one](https://example.org).\n\n';
    // a few times as long; where each run of signs looks back at all before it, eighty times
    expect(ours / took(() => Lexer.lex(usual.repeat(length / usual.length)))).toBeLessThan(20);
  });

  it('are plain where there are too many', () => {
    const text = '*a* '.repeat(50_000);
    expect(parseRichText(text)).toEqual([paragraph(text.trim())]);
  });
});

it('gives the words without the marks', () => {
  expect(plainText('**They** say [so](https://a.example).\n\n- one\n- two\n\n7. a\n8. b')).toBe(
    'They say so.\n\n• one\n• two\n\n7. a\n8. b',
  );
  expect(plainText('  as it  stands ')).toBe('  as it  stands ');
});

/** The same in our terms; what the other reader has besides does not come up. */
function fromMarked(tokens: readonly Token[]): RichBlock[] {
  return tokens.flatMap((token): RichBlock[] => {
    if (token.type === 'space') return [];
    if (token.type === 'code') return [{ type: 'code', text: String(token.text) }];
    if (token.type === 'blockquote')
      return [{ type: 'quote', children: fromMarked(token.tokens ?? []) }];
    if (token.type === 'list') {
      const items = token.items as { tokens: Token[] }[];
      return [
        {
          type: 'list',
          start: token.ordered ? Number(token.start) : undefined,
          items: items.map((item) => fromMarked(item.tokens)),
        },
      ];
    }
    return [paragraph(...merged(inlinesOf(token)))];
  });
}

function inlinesOf(token: Token): RichInline[] {
  const inside = 'tokens' in token ? (token.tokens ?? []) : undefined;
  const children = () => merged((inside ?? []).flatMap(inlinesOf));
  if (token.type === 'em') return [emphasis(...children())];
  if (token.type === 'strong') return [strong(...children())];
  if (token.type === 'link') return [link(String(token.href), ...children())];
  if (token.type === 'codespan') return [code(String(token.text))];
  if (inside !== undefined) return inside.flatMap(inlinesOf);
  return ['text' in token ? String(token.text).replaceAll('\n', ' ') : ''];
}

const merged = (inlines: readonly RichInline[]): RichInline[] =>
  inlines.reduce<RichInline[]>((all, one) => {
    const last = all.at(-1);
    if (typeof one === 'string' && typeof last === 'string')
      return [...all.slice(0, -1), last + one];
    return [...all, one];
  }, []);
