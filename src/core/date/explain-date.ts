/**
 * What to write instead of a date that people really write and that is not EDTF. An offer is made only
 * where the words leave one reading, or all of few; each is checked to be a date.
 */
import { daysInMonth, yearText } from './calendar.js';
import { DateError, type DateErrorCode } from './date-error.js';
import { monthNumber, seasonCode } from './month-names.js';

type IsDate = (text: string) => boolean;

interface Rule {
  readonly code: DateErrorCode;
  readonly pattern: RegExp;
  /** What may be meant, by the groups of the pattern. */
  readonly offer: (groups: readonly string[], isDate: IsDate) => readonly string[];
}

/** The parts of a text are explained in turn; beyond this it is no date that someone wrote. */
const longest = 80;

/** The error for a text that could not be read. */
export function explainDate(text: string, isDate: IsDate): DateError {
  if (text.length > longest) return new DateError('not-edtf', text);
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    const offers = rule.offer(
      match.slice(1).map((group) => group ?? ''),
      isDate,
    );
    const dates = [...new Set(offers)].filter(isDate);
    if (dates.length > 0 || rule.code === 'ambiguous' || rule.code === 'negative-zero') {
      // 13/03/2024 has but one reading.
      const code = rule.code === 'ambiguous' && dates.length === 1 ? 'not-edtf' : rule.code;
      return new DateError(code, text, {}, dates);
    }
  }
  return new DateError(/\p{L}{3}/u.test(text) ? 'words' : 'not-edtf', text);
}

const two = (digits: string) => digits.padStart(2, '0');

/** What a part of a date would have to be written as, if there is one way only. */
function mended(text: string, isDate: IsDate): string | undefined {
  if (isDate(text)) return text;
  const { suggestions } = explainDate(text, isDate);
  return suggestions.length === 1 ? suggestions[0] : undefined;
}

function qualifiedAs(mark: string) {
  return ([text = '']: readonly string[], isDate: IsDate) => {
    const date = mended(text.trim(), isDate);
    return date === undefined ? [] : [`${date}${mark}`];
  };
}

const now = /^(?:now|present|today|ongoing|nu|i dag|open|\.\.\.?|…)$/i;
const unknown = /^(?:unknown|ukendt|\?)$/i;

function rangeOf([a = '', b = '']: readonly string[], isDate: IsDate): string[] {
  const end = (text: string) => {
    if (now.test(text)) return '..';
    return unknown.test(text) ? '' : mended(text, isDate);
  };
  const [start, finish] = [end(a.trim()), end(b.trim())];
  return start === undefined || finish === undefined ? [] : [`${start}/${finish}`];
}

function dayFirst([a = '', , b = '', year = '']: readonly string[]): string[] {
  return [`${year}-${two(a)}-${two(b)}`, `${year}-${two(b)}-${two(a)}`].sort();
}

function padded([year = '', month = '', day = '', time = '']: readonly string[]): string[] {
  const date = day === '' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  return [time === '' ? date : `${date}T${time.trim().replace(/^T/i, '').toUpperCase()}`];
}

function inWords([day = '', month = '', year = '']: readonly string[]): string[] {
  const number = monthNumber(month);
  if (number === undefined) return [];
  const start = `${year.padStart(4, '0')}-${two(String(number))}`;
  return [day === '' ? start : `${start}-${two(day)}`];
}

/** 1 BC is the year 0. */
function beforeChrist([year = '']: readonly string[]): string[] {
  return Number(year) >= 1 ? [yearText(1 - Number(year))] : [];
}

/** The days of an ISO 8601 week, which begins on the Monday of the week that holds 4 January. */
function weekDays([year = '', week = '', day = '']: readonly string[]): string[] {
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
  const text = (offset: number) =>
    new Date(Date.UTC(Number(year), 0, monday + offset)).toISOString().slice(0, 10);
  return day === '' ? [`${text(0)}/${text(6)}`] : [text(Number(day) - 1)];
}

function dayOfYear([year = '', ordinal = '']: readonly string[]): string[] {
  let month = 1;
  let day = Number(ordinal);
  while (month <= 12 && day > daysInMonth(Number(year), month)) {
    day -= daysInMonth(Number(year), month);
    month += 1;
  }
  return [`${year}-${two(String(month))}-${two(String(day))}`];
}

const rules: readonly Rule[] = [
  { code: 'negative-zero', pattern: /^[-−–]0000(.*)$/, offer: ([rest]) => [`0000${rest ?? ''}`] },
  {
    code: 'ambiguous',
    pattern: /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4})$/,
    offer: dayFirst,
  },
  { code: 'ambiguous', pattern: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/, offer: () => [] },
  {
    code: 'not-edtf',
    pattern: /^(-?\d{4})-(\d\d)-(\d\d)((?: |T)\d.*)$/i,
    offer: padded,
  },
  {
    code: 'unpadded',
    pattern: /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?([T ]\d.*)?$/i,
    offer: padded,
  },
  {
    code: 'not-edtf',
    pattern: /^(\d{4})[/. ](\d{1,2})(?:[/. ](\d{1,2}))?([T ]\d.*)?$/i,
    offer: padded,
  },
  { code: 'not-edtf', pattern: /^(\d{4})(\d\d)(\d\d)(T\d.*)?$/i, offer: padded },
  { code: 'not-edtf', pattern: /^([12]\d{3})(0[1-9]|1[0-2])$/, offer: padded },
  { code: 'not-edtf', pattern: /^(-?\d{5,})$/, offer: ([year]) => [`Y${year ?? ''}`] },
  {
    code: 'not-edtf',
    pattern: /^Y(-?)(\d{1,4})$/i,
    offer: ([sign, year]) => [`${sign ?? ''}${(year ?? '').padStart(4, '0')}`],
  },
  { code: 'unpadded', pattern: /^(\d)$/, offer: ([year]) => [`000${year ?? ''}`] },
  { code: 'not-edtf', pattern: /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/i, offer: weekDays },
  { code: 'not-edtf', pattern: /^(\d{4})-(\d{3})$/, offer: dayOfYear },
  {
    code: 'not-edtf',
    pattern: /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4]))$/i,
    offer: ([a = '', b = '', c = '', d = '']) => [`${b}${c}-${32 + Number(a + d)}`],
  },
  { code: 'not-edtf', pattern: /^(\d{4}) ?[-–—] ?(\d{4})$/, offer: rangeOf },
  { code: 'not-edtf', pattern: /^(.+?)(?: [-–—] |[–—]|\/| to | til )(.*)$/i, offer: rangeOf },
  {
    code: 'words',
    pattern: /^(\d{1,4}) ?(?:b\.? ?c\.?(?: ?e\.?)?|f\. ?kr\.?|v\. ?chr\.?|av\. j\.-c\.)$/i,
    offer: beforeChrist,
  },
  {
    code: 'words',
    pattern: /^(?:the )?(\d{3})0['’]?(?:s|er|erne|ies)$/i,
    offer: ([decade]) => [`${decade ?? ''}X`],
  },
  { code: 'words', pattern: /^(\d\d)00-tall?et$/i, offer: ([century]) => [`${century ?? ''}XX`] },
  {
    code: 'words',
    pattern: /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.) (?:century|århundrede|jahrhundert)$/i,
    offer: ([century]) => [`${two(String(Number(century) - 1))}XX`],
  },
  {
    code: 'words',
    pattern:
      /^(?:c\.?|ca\.?|circa|about|around|approx\.?|approximately|omkring|cirka|[~≈]) ?(\d.*)$/i,
    offer: qualifiedAs('~'),
  },
  { code: 'not-edtf', pattern: /^(.*\d)(?:\?~|~\?)$/, offer: qualifiedAs('%') },
  { code: 'not-edtf', pattern: /^(.*\d) ?(?:\(\?\)|\?)$/, offer: qualifiedAs('?') },
  {
    code: 'words',
    pattern: /^(?:before|prior to|før) (\d{4})$/i,
    offer: ([year]) => [`[..${yearText(Number(year) - 1)}]`],
  },
  {
    code: 'words',
    pattern: /^(?:after|efter) (\d{4})$/i,
    offer: ([year]) => [`[${yearText(Number(year) + 1)}..]`],
  },
  {
    code: 'words',
    pattern: /^(?:since|siden) (.+)$/i,
    offer: ([start = ''], isDate) => rangeOf([start, '..'], isDate),
  },
  {
    code: 'words',
    pattern: /^(\p{L}+) (\d{4})$/u,
    offer: ([season = '', year = '']) => [`${year}-${seasonCode(season) ?? ''}`],
  },
  { code: 'words', pattern: /^()(\p{L}+)\.?,? (\d{1,4})$/u, offer: inWords },
  {
    code: 'words',
    pattern:
      /^(?:d\. |den )?(\d{1,2})(?:\.|st|nd|rd|th)? (?:of |de )?(\p{L}+)\.?,? (?:de )?(\d{1,4})$/u,
    offer: inWords,
  },
  {
    code: 'words',
    pattern: /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    offer: ([month = '', day = '', year = '']) => inWords([day, month, year]),
  },
  // A lower-case x, t, z or s, the u of EDTF's draft, another minus sign, a stray space.
  {
    code: 'not-edtf',
    pattern: /^(.+)$/,
    offer: ([text = '']) => {
      const plain = text.replace(/[−–—]/g, '-').replace(/ /g, '').toUpperCase();
      return [plain, plain.replace(/(?<=\d|-|U)U/g, 'X')];
    },
  },
];
