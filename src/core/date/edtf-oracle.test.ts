/**
 * The `edtf` library as an oracle: over strings made from its grammar, and over the same with one character
 * changed, we read what it reads, refuse what it refuses, and give the same bounds. Where it is at fault the
 * standard rules: those faults are listed, each with examples that still show it.
 */
import edtf, { parse } from 'edtf';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDate } from './parse-date.js';

interface Fault {
  readonly what: string;
  readonly examples: readonly string[];
  /** The dates that it touches: they are not compared. */
  readonly touches: RegExp;
}

/** Those of edtf 4.11.1. */
const faults: readonly Fault[] = [
  {
    what: 'seasons are quarters of the calendar year, thirds are five months long, none is in an interval',
    examples: ['2001-21', '2001-21?', '2001-28', '2001-38', '-2001-21', '2001-21/2003'],
    touches: /[\dX]{2}[?~%]?-[?~%]?(?:2[1-9]|3\d|4[01])[?~%]?(?:$|[/,\]}.])/,
  },
  {
    what: 'significant digits are ignored',
    examples: ['1950S2', 'Y171010000S3'],
    touches: /S/,
  },
  {
    what: 'years beyond a JavaScript Date have no bounds, nor has their number a limit; not in intervals',
    examples: ['Y170000002', 'Y-17E7', 'Y17E400', 'Y12000/Y13000'],
    touches: /Y-?\d{6}|E|Y.*\//,
  },
  {
    what: 'a decade or century before the year 0 runs upwards from its leading digits',
    examples: ['-196', '-19'],
    touches: /^[?~%]?-\d{2,3}[?~%]?$/,
  },
  {
    what: 'the year 0 can have a sign, and is after itself in an interval',
    examples: ['-0000-XX', 'Y-0E3', '0000/0000'],
    touches: /-0000|Y-0|\/[?~%]?000[0X]/,
  },
  {
    what: 'unspecified months and days before the year 0 run backwards, unspecified years into it or past it',
    examples: ['-0029-XX', '-0029-12-XX', '-00XX', '-XXXX'],
    touches: /-[\dX]{4}-.*X|-0*X|-XXXX/,
  },
  {
    what: '29 February is in every year',
    examples: ['2023-02-29', '20X1-02-29', '2023-02-29?'],
    touches: /[0X]2[?~%]*-[?~%]*[2X][9X]/,
  },
  {
    what: 'months and days of which the first digit is unspecified are clamped before their other is looked at',
    examples: ['1985-X0', '1985-X2-31', '1985-01-X0', '1985-X0-30'],
    touches: /-X\d/,
  },
  {
    what: 'the thirties of a month of thirty days are refused',
    examples: ['1985-04-3X'],
    touches: /-3X/,
  },
  {
    what: 'a qualifier is refused beside unspecified digits and long years, at both ends of a date, and in intervals of two kinds',
    examples: ['196X~', '2004-XX?', 'Y12000~', '?196', '~1984?', '2004-?06/2005?'],
    touches:
      /[?~%].*[XY]|[XY].*[?~%]|[?~%]-?(?:\d{2,3}[?~%]?$|\d{4}[?~%])|[?~%].*\/-?\d{4}[?~%]$|^-?\d{4}[?~%]\/.*[?~%]/,
  },
  {
    what: 'a time of day has no length, a fraction counts whole milliseconds, and an hour alone is refused',
    examples: ['2024-03-05T10:00Z', '2024-03-05T10:00:00.5Z', '2024-03-05T10Z'],
    touches: /T/,
  },
  {
    what: 'an unknown start or end is null, and 1970 in reckoning; both may be unknown',
    examples: ['/1985', '1985/', '/'],
    touches: /^\/|\/$/,
  },
  {
    what: 'an end that can be before the start is taken to be, and before the year 0 one that is the same',
    examples: ['1985-04/1985', '1985-04/198X', '-0001/-0001'],
    touches: /^[?~%]?(-?\d{4}).*\/[?~%]?\1|\/.*X/,
  },
  {
    what: 'a set has the bounds of its first and last members as written, and of the start of its last range',
    examples: [
      '[1985,1984]',
      '{1667,1670..1672}',
      '[1672..1670]',
      '{..1984..}',
      '[2001-21,1984?..1985]',
    ],
    touches: /^[[{]/,
  },
];

type Outcome = readonly [earliest: number | null, latest: number | null] | 'refused';

function theirs(text: string): Outcome {
  try {
    parse(text); // strings of digits are epoch milliseconds to the library's other door
    const { min, max } = edtf(text);
    return [min, max];
  } catch {
    return 'refused';
  }
}

function ours(text: string): Outcome {
  try {
    const { earliest, latest } = parseDate(text);
    return [earliest, latest];
  } catch {
    return 'refused';
  }
}

/** The same numbers in every run: a linear congruential generator modulo 2³². */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One character more, less, or another. */
function changed(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const character = '0129X-?~%YE/T.'.charAt(Math.floor(random() * 14));
  const removed = Math.floor(random() * 2);
  const added = random() < 0.7 ? character : '';
  return text.slice(0, at) + added + text.slice(at + removed);
}

describe('against the library', () => {
  let samples: string[] = [];

  beforeAll(async () => {
    const random = repeatable(1);
    // Before the library is loaded, which keeps the function that it finds.
    vi.spyOn(Math, 'random').mockImplementation(random);
    const { sample } = await import('edtf/sample');
    const made = ([0, 1, 2] as const).flatMap((level) => [...sample({ count: 1500, level })]);
    samples = [...made, ...made.map((text) => changed(text, random))];
    vi.restoreAllMocks();
  });

  it('reads, refuses and bounds the same dates', () => {
    const compared = samples.filter((text) => !faults.some(({ touches }) => touches.test(text)));
    const outcomes = compared.map((text) => ({ text, bounds: theirs(text) }));
    const differing = outcomes.filter(
      ({ text, bounds }) => JSON.stringify(bounds) !== JSON.stringify(ours(text)),
    );
    expect(
      differing.map(({ text, bounds }) => ({ text, theirs: bounds, ours: ours(text) })),
    ).toEqual([]);
    const read = outcomes.filter(({ bounds }) => bounds !== 'refused').length;
    expect([read, outcomes.length - read].map((n) => n > 500)).toEqual([true, true]);
  });

  it.each(faults)('differs, since $what', ({ examples, touches }) => {
    for (const example of examples) {
      expect(touches.test(example), example).toBe(true);
      expect(theirs(example), example).not.toEqual(ours(example));
    }
  });
});
