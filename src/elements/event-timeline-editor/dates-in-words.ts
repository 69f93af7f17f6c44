/** What a date in words says: the parts that are written, and how they make one date or several. */
import { daysInMonth, yearText } from '../../core/date/calendar.js';
import type { CalendarNames } from './calendar-names.js';
import {
  arabicCenturies,
  beforeEra,
  centuryAfter,
  centuryBefore,
  clock,
  decadeAfter,
  decadeBefore,
  decadeOfCentury,
  inEra,
  leadingWords,
  numberOf,
} from './calendar-words.js';

/** What is written of a date. */
export interface DateParts {
  /** The astronomical year as EDTF writes it. */
  readonly year?: string | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** EDTF's 21 to 24. */
  readonly season?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** 0 for Sunday, to 6; only where no day is written. */
  readonly weekday?: number | undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The EDTF of parts; undefined where they make no date. */
export function edtfOf({ year, month, season, day }: DateParts): string | undefined {
  if (year === undefined) return undefined;
  if (season !== undefined) return day === undefined ? `${year}-${season}` : undefined;
  if (month === undefined) return day === undefined ? year : undefined;
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The dates that a text may mean, which is no range. */
export function datesIn(text: string, names: CalendarNames): readonly string[] {
  const period = periodsIn(text);
  if (period.length > 0) return period;
  const timed = timeIn(text, names);
  if (timed !== undefined) return [timed];
  const parts = partsIn(text, names);
  const date = parts && edtfOf(parts);
  if (parts === undefined || date === undefined) return [];
  const { year, month, weekday } = parts;
  return weekday === undefined || month === undefined
    ? [date]
    : [oneOfDays(Number(year), month, weekday), date];
}

/** What is written of a date, whole or not; undefined where there is something else besides. */
export function partsIn(text: string, names: CalendarNames): DateParts | undefined {
  const isBefore = beforeEra.test(text);
  const isEra = isBefore || inEra.test(text);
  const plain = (isEra ? text.replace(beforeEra, ' ').replace(inEra, ' ') : text).toLowerCase();
  const words = plain.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const numbers = plain.match(/\d+/g) ?? [];
  const named = (known: ReadonlyMap<string, number>) => [
    ...new Set([...words, ...pairs].flatMap((word) => known.get(word) ?? [])),
  ];
  const isCjk = /\d[年月日]/.test(plain);
  const [months, seasons, weekdays] = [
    named(names.months),
    isCjk ? cjkSeasons(plain) : named(names.seasons),
    named(names.weekdays),
  ];
  const place = (sign: string) => new RegExp(`(\\d+)${sign}`).exec(plain)?.[1];
  const years = isCjk
    ? [place('年')].filter((year) => year !== undefined)
    : numbers.filter((number) => number.length > 2 || (isEra && numbers.length === 1));
  const days = isCjk ? [] : numbers.filter((number) => !years.includes(number));
  const month = isCjk ? place('月') : months[0];
  const day = isCjk ? place('日') : days[0];
  if (years.length > 1 || days.length > 1 || months.length > 1 || seasons.length > 1)
    return undefined;
  const year = years[0];
  if (year !== undefined && year.length > 4) return undefined;
  const parts = {
    year: year === undefined ? undefined : yearText(isBefore ? 1 - Number(year) : Number(year)),
    month: month === undefined ? undefined : Number(month),
    season: seasons[0],
    day: day === undefined ? undefined : Number(day),
    // 月 is Monday, and the month
    weekday: day === undefined && !isCjk ? weekdays[0] : undefined,
  };
  // a number alone, or one among words that nobody knows, is no date
  const isNamed = isCjk || months.length + seasons.length > 0;
  const isAlone = words.every((word) => isFiller(word));
  return isNamed || isAlone ? parts : undefined;
}

/** 1968年春 */
const cjkSeasons = (text: string): number[] =>
  [...text].flatMap((sign) => ('春夏秋冬'.includes(sign) ? 21 + '春夏秋冬'.indexOf(sign) : []));

/** What stands beside a year and changes nothing: "the year 1914", "1914年". */
const isFiller = (word: string): boolean =>
  /^(?:the|year|of|i|in|år|året|jahr|im|année|en|año|anno|ano|jaar|rok|roku|w|г|год|году|года|року|рік|р|в|у|yıl|yılı|yılında|年|عام|سنة|في|שנת|ב|early|late|mid|end|start|beginning|tidligt|sent|midt|begyndelsen|slutningen|midten|af|anfang|ende|mitte|début|fin|del|de|des|el|la|le|il|los|final|finales|principios|inizio|fine|begin|eind|начале|конце|начало|конец|st|nd|rd|th|the|on|no|na)$/u.test(
    word,
  );

/** Decades and centuries. */
function periodsIn(text: string): readonly string[] {
  const isBefore = beforeEra.test(text);
  const spoken = decadeOfCentury.exec(text)?.slice(1).filter(Boolean) ?? [];
  if (spoken.length === 2 && !isBefore) {
    const [a = '', b = ''] = spoken;
    const [century, decade] = text.includes('年') ? [a, b] : [b, a];
    return [`${numberOf(century) - 1}${decade}X`];
  }
  const decade = decadeAfter.exec(text) ?? decadeBefore.exec(text);
  // "10-е мая 2023" is a day
  if (decade && !isBefore && !/\d/.test(text.replace(decade[0], ''))) {
    const [, century, tens = ''] = decade;
    if (century === undefined) return ['19', '20', '18'].map((one) => `${one}${tens}X`);
    // "the 1900s" are ten years or a hundred
    return tens === '0' ? [`${century}XX`, `${century}0X`] : [`${century}${tens}X`];
  }
  const number = numberOf((centuryAfter.exec(text) ?? centuryBefore.exec(text))?.[1] ?? '');
  const century = number || arabicCentury(text);
  if (century < 1 || century > 30) return [];
  return [`${isBefore ? '-' : ''}${two(century - 1)}XX`];
}

function arabicCentury(text: string): number {
  const [, words = ''] = /القرن\s+(\S+(?:\s+عشر)?)/u.exec(text) ?? [];
  return arabicCenturies.indexOf(words) + 1;
}

/** A day, and the time on it: "3 May 2023, 14:30". */
function timeIn(text: string, names: CalendarNames): string | undefined {
  const [whole = '', hour = '', minute, half = ''] = clock.exec(text) ?? [];
  if (whole === '' || (minute === undefined && half === '')) return undefined;
  const parts = partsIn(text.slice(0, -whole.length), names);
  const date = parts?.day === undefined ? undefined : edtfOf(parts);
  const isHalfDay = /m/i.test(half);
  const hours = isHalfDay ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return date === undefined ? undefined : `${date}T${two(hours)}:${minute ?? '00'}`;
}

/** "A Tuesday in March 2024" is one of four days. */
function oneOfDays(year: number, month: number, weekday: number): string {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1)
    .map((day) => new Date(Date.UTC(year, month - 1, day)))
    .filter((day) => day.getUTCDay() === weekday);
  return `[${days.map((day) => day.toISOString().slice(0, 10)).join(',')}]`;
}

/** Without the words before it that say nothing. */
export function withoutLead(text: string): string {
  const rest = text.trim().replace(leadingWords, '');
  return rest === text.trim() ? rest : withoutLead(rest);
}
