import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, type FormatDateOptions } from './format-date.js';
import { parseDate } from './parse-date.js';

/** Intl sets ranges and times with narrow and hard spaces, which differ between its versions. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ – /g, '–');
const write = (edtf: string, locale: string, options?: FormatDateOptions) =>
  plain(formatDate(parseDate(edtf, options ?? {}), locale, options));

describe('other languages', () => {
  const rows = [
    '1984~',
    '195X',
    '19XX',
    '2001-24',
    '2022-02-24/..',
    '156X-12-25',
    '20XX-21',
  ] as const;
  it.each([
    [
      'de',
      'ca. 1984',
      '1950er-Jahre',
      '20. Jahrhundert',
      'Winter 2001/02',
      '24. Februar 2022–heute',
      '25. Dezember in den 1560er-Jahren',
      'Frühling im 21. Jahrhundert',
    ],
    [
      'fr',
      'vers 1984',
      'années 1950',
      'XXe siècle',
      'hiver 2001-02',
      '24 février 2022–aujourd’hui',
      '25 décembre dans les années 1560',
      'printemps au XXIe siècle',
    ],
    [
      'es',
      'hacia 1984',
      'años 1950',
      'siglo XX',
      'invierno de 2001-02',
      '24 de febrero de 2022–hoy',
      '25 de diciembre en los años 1560',
      'primavera en el siglo XXI',
    ],
    [
      'sv',
      'ca 1984',
      '1950-talet',
      '1900-talet',
      'vintern 2001–02',
      '24 februari 2022–nu',
      '25 december på 1560-talet',
      'våren på 2000-talet',
    ],
    [
      'nb',
      'ca. 1984',
      '1950-årene',
      '1900-tallet',
      'vinteren 2001–02',
      '24. februar 2022–nå',
      '25. desember i 1560-årene',
      'våren på 2000-tallet',
    ],
    [
      'nl',
      'ca. 1984',
      'jaren 1950',
      '20e eeuw',
      'winter 2001/02',
      '24 februari 2022–heden',
      '25 december in de jaren 1560',
      'voorjaar in de 21e eeuw',
    ],
    [
      'uk',
      'бл. 1984',
      '1950-ті роки',
      'XX ст.',
      'зима 2001/02',
      '24 лютого 2022 р.–дотепер',
      '25 грудня, 1560-ті роки',
      'весна, XXI ст.',
    ],
    [
      'ru',
      'ок. 1984',
      '1950-е годы',
      'XX век',
      'зима 2001/02',
      '24 февраля 2022 г.–по настоящее время',
      '25 декабря, 1560-е годы',
      'весна, XXI век',
    ],
  ])('%s has words of its own', (locale, ...texts) => {
    expect(rows.map((edtf) => write(edtf, locale))).toEqual(texts);
  });

  it('count centuries as the Romans did', () => {
    expect(write('44XX', 'fr')).toBe('XLVe siècle');
    expect(write('13XX', 'es')).toBe('siglo XIV');
    expect(write('98XX', 'ru')).toBe('XCIX век');
  });

  it('count in Swedish with the right ending', () => {
    expect(write('-15XX', 'sv')).toBe('16:e århundradet f.Kr.');
    expect(write('2004-XX-22', 'sv')).toBe('den 22:a i en okänd månad år 2004');
    expect(write('2004-XX-11', 'sv')).toBe('den 11:e i en okänd månad år 2004');
  });
});

describe('the locale', () => {
  it('may be any that Intl knows: signs stand where words are not known', () => {
    expect(write('2023-05', 'fi')).toBe('toukokuu 2023');
    expect(write('2024-03-05', 'cy')).toBe('5 Mawrth 2024');
    expect(write('1984~', 'cy')).toBe('~1984');
    expect(write('1984?', 'cy')).toBe('1984?');
    expect(write('195X', 'cy')).toBe('1950–1959');
    expect(write('2022/..', 'cy')).toBe('2022–…');
    expect(write('/1985', 'cy')).toBe('?–1985');
    expect(write('2001-21', 'cy')).toMatch(/^Mawrth.+Mai 2001$/);
    expect(write('[2024-03-05,2024-03-12]', 'ja')).toBe('2024年3月5日または12日');
  });

  it.each(['C', 'en-US@posix', '', 'x', 'not a locale', 'xx-YY'])(
    '%j falls back to English',
    (locale) => {
      expect(write('1984~', locale)).toBe('c. 1984');
      expect(write('2023-05', locale)).toBe('May 2023');
    },
  );

  it('never brings another calendar: May is not a month of the Persian year', () => {
    for (const locale of ['fa-IR', 'th-TH', 'ar-SA', 'en-u-ca-hebrew']) {
      const year = new Intl.NumberFormat(locale, { useGrouping: false }).format(2023);
      expect(write('2023-05', locale)).toContain(year);
    }
  });

  it('gives a region its own manner', () => {
    expect(write('2024-03-05', 'en-AU')).toBe('5 March 2024');
    expect(write('1984~', 'da-GL')).toBe('ca. 1984');
  });
});

describe('the text', () => {
  const locales = [
    'da',
    'en-GB',
    'en-US',
    'de',
    'fr',
    'es',
    'sv',
    'nb',
    'nl',
    'pl',
    'uk',
    'ja',
    'ar',
  ];
  const year = fc.integer({ min: 1000, max: 2999 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
  const styles = fc.constantFrom('long' as const, 'medium' as const, 'short' as const);

  /** The digits of a text, in whatever script. */
  const numbers = (text: string, locale: string) => {
    const format = new Intl.NumberFormat(locale, { useGrouping: false });
    const zero = format.format(0).codePointAt(0) ?? 48;
    const latin = [...text].map((sign) => {
      const digit = (sign.codePointAt(0) ?? 0) - zero;
      return digit >= 0 && digit <= 9 ? String(digit) : sign;
    });
    return (latin.join('').match(/\d+/g) ?? []).map(Number);
  };

  it('never names a day, nor a month, that is not known', () => {
    const dates = fc.oneof(
      fc.tuple(year, month).map(([y, m]) => [`${y}-${m}`, [Number(y), Number(m)]] as const),
      fc.tuple(year, month).map(([y, m]) => [`${y}-${m}-XX`, [Number(y), Number(m)]] as const),
      fc.tuple(year, month).map(([y, m]) => [`${y}-${m}~`, [Number(y), Number(m)]] as const),
      year.map((y) => [y, [Number(y)]] as const),
      year.map((y) => [`${y}?`, [Number(y)]] as const),
      year.map((y) => [`${y}-XX-XX`, [Number(y)]] as const),
    );
    fc.assert(
      fc.property(dates, fc.constantFrom(...locales), styles, ([edtf, known], locale, style) => {
        const text = formatDate(parseDate(edtf), locale, { style });
        // Some languages write the month as a number; no other number than the known ones stands there.
        for (const number of numbers(text, locale)) expect(known, text).toContain(number);
      }),
      { numRuns: 500 },
    );
  });

  it('is never empty, and never has a hole', () => {
    const edtf = fc.constantFrom(
      ...[
        '2024',
        '19XX',
        'XXXX-12-XX',
        '2001-24',
        '2001-37',
        '1984-1X',
        '-156X-12-25',
        '-XXXX',
        '20XX-33',
      ],
      ...[
        '[1667,1760-12..]',
        '{..1984}',
        '../..',
        '/..',
        '../',
        'Y17E8S2',
        '2004-XX-1X',
        '-15XX',
        '00XX-05',
      ],
      ...[
        '2024-03-05T10Z',
        '1984~/2004?',
        'Y-12000/-5000',
        '1X99-0X-3X',
        'XX10',
        '-0XXX',
        '[2001-21,196X]',
      ],
    );
    fc.assert(
      fc.property(edtf, fc.constantFrom(...locales, 'cy', 'he'), styles, (text, locale, style) => {
        const written = formatDate(parseDate(text), locale, { style });
        expect(written.trim()).not.toBe('');
        expect(written).not.toMatch(/undefined|NaN|Infinity|Invalid|\(\)|\{|\}|\dX|X\d/);
      }),
      { numRuns: 500 },
    );
  });
});
