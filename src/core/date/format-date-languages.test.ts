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
    [
      'pt',
      'cerca de 1984',
      'década de 1950',
      'século XX',
      'inverno de 2001/02',
      '24 de fevereiro de 2022–hoje',
      '25 de dezembro na década de 1560',
      'primavera no século XXI',
    ],
    [
      'it',
      'circa 1984',
      'anni 1950',
      'XX secolo',
      'inverno 2001-02',
      '24 febbraio 2022–oggi',
      '25 dicembre negli anni 1560',
      'primavera nel XXI secolo',
    ],
    [
      'pl',
      'ok. 1984',
      'lata 50. XX w.',
      'XX w.',
      'zima 2001/02',
      '24 lutego 2022–obecnie',
      '25 grudnia, lata 60. XVI w.',
      'wiosna, XXI w.',
    ],
    [
      'tr',
      '1984 civarı',
      '1950’ler',
      '20. yüzyıl',
      '2001–02 kışı',
      '24 Şubat 2022–bugün',
      '1560’larda 25 Aralık',
      '21. yüzyılda ilkbahar',
    ],
    [
      'ar',
      'نحو 1984',
      'خمسينيات القرن الـ20',
      'القرن الـ20',
      'شتاء 2001/02',
      '24 فبراير 2022–الآن',
      '25 ديسمبر في ستينيات القرن الـ16',
      'الربيع في القرن الـ21',
    ],
    [
      'he',
      'בסביבות 1984',
      'שנות ה־50 של המאה ה־20',
      'המאה ה־20',
      'חורף 2001/02',
      '24 בפברואר 2022–היום',
      '25 בדצמבר בשנות ה־60 של המאה ה־16',
      'אביב במאה ה־21',
    ],
    [
      'zh',
      '约1984年',
      '20世纪50年代',
      '20世纪',
      '2001–02年冬季',
      '2022年2月24日–至今',
      '16世纪60年代的12月25日',
      '21世纪的春季',
    ],
    [
      'ja',
      '1984年頃',
      '1950年代',
      '20世紀',
      '2001–02年冬',
      '2022年2月24日–現在',
      '1560年代の12月25日',
      '21世紀の春',
    ],
    [
      'hi',
      'लगभग 1984',
      '1950 का दशक',
      '20वीं सदी',
      'शीत ऋतु 2001–02',
      '24 फ़रवरी 2022–अब तक',
      '1560 के दशक में 25 दिसंबर',
      '21वीं सदी में वसंत ऋतु',
    ],
  ])('%s has words of its own', (locale, ...texts) => {
    expect(rows.map((edtf) => write(edtf, locale))).toEqual(texts);
  });

  const others = [
    '2001-05%',
    '[2024-03-05,2024-03-12,2024-03-19]',
    '1985-04-XX',
    '1984~/2004-06',
    '../1985',
    '1985/',
    '-01XX',
    '[1985-06..]',
  ] as const;
  it.each([
    [
      'pt',
      'cerca de maio de 2001 (incerto)',
      'um destes dias: 5, 12 ou 19 de março de 2024',
      'um dia desconhecido em abril de 1985',
      'cerca de 1984–junho de 2004',
      'até 1985',
      '1985–fim desconhecido',
      'século II a.C.',
      'junho de 1985 ou depois',
    ],
    [
      'it',
      'circa maggio 2001 (incerto)',
      'uno di questi giorni: 5, 12 o 19 marzo 2024',
      'un giorno imprecisato in aprile 1985',
      'circa 1984–giugno 2004',
      'fino al 1985',
      '1985–fine sconosciuta',
      'II secolo a.C.',
      'giugno 1985 o dopo',
    ],
    [
      'pl',
      'ok. maj 2001 (niepewne)',
      'jeden z dni: 5, 12 lub 19 marca 2024',
      'kwiecień 1985, dzień nieznany',
      'ok. 1984–czerwiec 2004',
      '…–1985',
      '1985–koniec nieznany',
      'II w. p.n.e.',
      'czerwiec 1985 lub później',
    ],
    [
      'tr',
      'Mayıs 2001 civarı (kesin değil)',
      'şu günlerden biri: 5, 12 veya 19 Mart 2024',
      'Nisan 1985 içinde bilinmeyen bir gün',
      '1984 civarı–Haziran 2004',
      '1985 tarihine kadar',
      '1985–bitişi bilinmiyor',
      'MÖ 2. yüzyıl',
      'Haziran 1985 veya sonrası',
    ],
    [
      'ar',
      'نحو مايو 2001 (غير مؤكد)',
      'أحد هذه الأيام: 5 أو 12 أو 19 مارس 2024',
      'يوم غير معروف في أبريل 1985',
      'نحو 1984–يونيو 2004',
      'حتى 1985',
      '1985–النهاية غير معروفة',
      'القرن الثاني ق.م',
      'يونيو 1985 أو بعد ذلك',
    ],
    [
      'he',
      'בסביבות מאי 2001 (לא ודאי)',
      'אחד הימים האלה: 5, 12 או 19 במרץ 2024',
      'יום לא ידוע באפריל 1985',
      'בסביבות 1984–יוני 2004',
      'עד 1985',
      '1985–הסוף לא ידוע',
      'המאה ה־2 לפנה״ס',
      'יוני 1985 או לאחר מכן',
    ],
    [
      'zh',
      '约2001年5月（不确定）',
      '以下日期之一：2024年3月5日、12日或19日',
      '1985年4月某日',
      '约1984年–2004年6月',
      '截至1985年',
      '1985年–结束不详',
      '公元前2世纪',
      '1985年6月或更晚',
    ],
    [
      'ja',
      '2001年5月頃（不確実）',
      '次のいずれかの日：2024年3月5日、12日、または19日',
      '1985年4月（日は不明）',
      '1984年頃–2004年6月',
      '1985年まで',
      '1985年–終了不明',
      '紀元前2世紀',
      '1985年6月またはそれ以後',
    ],
    [
      'hi',
      'लगभग मई 2001 (अनिश्चित)',
      'इनमें से कोई एक दिन: 5, 12 या 19 मार्च 2024',
      'अप्रैल 1985 में कोई अज्ञात दिन',
      'लगभग 1984–जून 2004',
      '1985 तक',
      '1985–अंत अज्ञात',
      'ईसा-पूर्व दूसरी सदी',
      'जून 1985 या उसके बाद',
    ],
  ])('%s says how little is known', (locale, ...texts) => {
    expect(others.map((edtf) => write(edtf, locale))).toEqual(texts);
  });

  it('join words as each language does', () => {
    expect(write('../0811', 'it')).toBe('fino all’811');
    expect(write('07XX-05', 'it')).toBe('maggio nell’VIII secolo');
    expect(write('06XX-05', 'it')).toBe('maggio nel VII secolo');
    expect(write('193X', 'tr')).toBe('1930’lar');
    expect(write('198X-05', 'tr')).toBe('1980’lerde Mayıs');
    expect(write('1XXX-12', 'ar')).toBe('ديسمبر في الألفية الثانية');
    expect(write('2001-33', 'hi')).toBe('2001 की पहली तिमाही');
  });

  it('keep the signs of years, months and days in ranges that Intl writes in numbers', () => {
    expect(write('2024-03-05/2024-03-07', 'zh')).toBe('2024年3月5日至7日');
    expect(write('2023-05/2024-03', 'ja')).toBe('2023年5月～2024年3月');
    expect(write('2024-03-05/2024-03-05', 'ja')).toBe('2024年3月5日');
    expect(write('2004-06-1X', 'zh')).toBe('2004年6月10日至19日之间某时');
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

  it.each([
    ['fa-u-ca-persian', '2024-03-05', '۱۵ اسفند ۱۴۰۲'],
    ['fa-u-ca-persian', '2024-03-05/2024-03-15', '۱۵ تا ۲۵ اسفند ۱۴۰۲'],
    ['fa-u-ca-persian', '2024-03-05?', '۱۵ اسفند ۱۴۰۲?'],
    ['th-u-ca-buddhist', '2024-03-05', '5 มีนาคม 2567'],
    ['ar-SA-u-ca-islamic-umalqura', '2024-03-05', '٢٤ شعبان ١٤٤٥ هـ'],
    ['ar-SA-u-ca-islamic-umalqura', '2024-03-05~', 'نحو ٢٤ شعبان ١٤٤٥ هـ'],
    ['ja-u-ca-japanese', '2024-03-05/2024-03-07', '令和6年3月5日～7日'],
    ['en-u-ca-hebrew-nu-latn', '2024-03-05', '25 Adar I 5784'],
    ['en-u-nu-latn-ca-hebrew', '2024-03-05', '25 Adar I 5784'],
    ['fa-u-ca-gregory', '2024-03-05', '۵ مارس ۲۰۲۴'],
  ])('%s writes the day %s in the calendar that it asks for', (locale, edtf, text) => {
    expect(write(edtf, locale)).toBe(text);
  });

  it('brings days of two months of the other calendar whole', () => {
    const days = write('[2024-03-19,2024-03-20]', 'fa-u-ca-persian');
    expect(days).toContain('۲۹ اسفند ۱۴۰۲');
    expect(days).toContain('۱ فروردین ۱۴۰۳');
  });

  it.each([
    // May 2023 is parts of two Persian months, and 2023 parts of two Persian years.
    ['fa-u-ca-persian', '2023-05', /مه.*۲۰۲۳.*م/],
    ['fa-u-ca-persian', '2023', /۲۰۲۳.*م/],
    ['fa-u-ca-persian', '1816-22', /ژوئن.*اوت.*۱۸۱۶/],
    ['fa-u-ca-persian', '1816-06/1816-08', /ژوئن.*اوت.*۱۸۱۶/],
    ['en-u-ca-hebrew', '2023-05/2023-07', /May.*July.*2023.*(AD|CE)/],
    // Before the first year of the Islamic calendar.
    ['ar-SA-u-ca-islamic-umalqura', '0300-03-05', /٥ مارس ٣٠٠ م/],
    ['ar-SA-u-ca-islamic-umalqura', '0300-03-05/1400-03-05', /مارس ٣٠٠ م – .*هـ/],
  ])('%s keeps %s Gregorian, and says so', (locale, edtf, text) => {
    expect(formatDate(parseDate(edtf), locale)).toMatch(text);
  });

  it('writes months and years too in calendars that have the same ones', () => {
    expect(write('2023-05', 'th-u-ca-buddhist')).toBe('พฤษภาคม 2566');
    expect(write('2023', 'th-u-ca-buddhist')).toBe('พ.ศ. 2566');
    expect(write('2001-24', 'en-u-ca-buddhist')).toBe('winter 2544–2545 BE');
  });

  it('shortens no year in other digits', () => {
    expect(write('2001-24', 'ar-EG')).toBe('شتاء ٢٠٠١–٢٠٠٢');
    expect(write('2001-24', 'ar-AE')).toBe('شتاء 2001/02');
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
    'pt',
    'it',
    'pl',
    'tr',
    'uk',
    'he',
    'zh',
    'ja',
    'hi',
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
