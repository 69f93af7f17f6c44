/**
 * What a date in words may mean, in EDTF. It only offers: a person picks. Reads what `explainDate`
 * reads, and beyond it the names of months and days of a language, doubt, weekdays and short years.
 */
import { daysInMonth } from '../../core/date/calendar.js';
import { DateError, parseDate } from '../../core/date/parse-date.js';
import { calendarNames, type CalendarNames } from './calendar-names.js';

/** The longest text that is looked at, in characters. */
const longest = 100;

const about =
  /^(?:circa|cirka|about|around|approx\.?|approximately|omkring|omtrent|ungefähr|etwa|gegen|um|vers|environ|hacia|alrededor de|por volta de|cerca de|verso|circa il|rond|ongeveer|około|ok\.|около|прибл\.|ок\.|близько|бл\.|yaklaşık|takriben|حوالي|نحو|בערך|סביב|लगभग|约|約|大约|大約|ca\.?|c\.|~|≈)\s*(?=[\p{L}\d[])/iu;
const aboutAfter = /\s*(?:頃|ごろ|左右|前後|~|≈)$/u;
const perhaps =
  /^(?:perhaps|maybe|possibly|probably|måske|muligvis|nok|vielleicht|vermutlich|peut-être|probablement|quizás|probablemente|talvez|forse|misschien|może|kanske|kanskje|возможно|можливо|belki|ربما|אולי|शायद|可能|おそらく)\s+/iu;
const doubted = /\s*(?:\(\?\)|\?|？)$/u;
const joint =
  /\s+(?:-|–|—|to|til|till|bis|à|au|al|a|hasta|até|tot|do|по|до|إلى|עד|से|至)\s+|\s*[–—～〜至]\s*/iu;

/** The EDTF dates that a text may mean, the likelier first; the text itself where it is EDTF. */
export function dateOffers(text: string, language: string): readonly string[] {
  const plain = westernDigits(text).trim();
  if (plain === '' || plain.length > longest) return [];
  if (isDate(plain)) return [plain];
  const { rest, mark } = withoutDoubt(plain);
  const offers = meantBy(rest, calendarNames(language)).map((date) => qualified(date, mark));
  return [...new Set(offers)].filter(isDate);
}

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

function suggestions(text: string): readonly string[] {
  try {
    parseDate(text);
    return [text];
  } catch (error) {
    return error instanceof DateError ? error.suggestions : [];
  }
}

/** Digits of other scripts, each as the one that it stands for. */
const westernDigits = (text: string): string =>
  text.replace(/[٠-٩]|[۰-۹]|[०-९]|[０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x660, 0x6f0, 0x966, 0xff10].find((start) => code >= start && code < start + 10);
    return String(code - (zero ?? code));
  });

/** EDTF's mark of the doubt in a text, and what is left of it. */
function withoutDoubt(text: string): { rest: string; mark: '' | '~' | '?' | '%' } {
  const sure = text.replace(perhaps, '').replace(doubted, '');
  const rest = sure.replace(about, '').replace(aboutAfter, '');
  const isUncertain = sure !== text;
  if (rest === sure) return { rest: rest.trim(), mark: isUncertain ? '?' : '' };
  return { rest: rest.trim(), mark: isUncertain ? '%' : '~' };
}

/** A doubt in one date is a doubt in each end of a range; a list has no place for it. */
function qualified(date: string, mark: string): string {
  if (mark === '' || /[[{]/.test(date)) return date;
  return date.replace(/[^/]+/g, (end) => (end === '..' || /[~?%]$/.test(end) ? end : end + mark));
}

function meantBy(text: string, names: CalendarNames): readonly string[] {
  const offers = [...suggestions(text), ...shortYear(text), ...inWords(text, names)];
  if (offers.length > 0) return [...new Set(offers)];
  return [...daysOfMonth(text, names), ...range(text, names)];
}

/** 12/03/24: in either order, of this century or the last. */
function shortYear(text: string): readonly string[] {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text) ?? [];
  if (year === '') return [];
  return ['20', '19'].flatMap((century) =>
    [`${a}/${b}`, `${b}/${a}`].map((days) => {
      const [day = '', month = ''] = days.split('/');
      return `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }),
  );
}

/** A year, and a month or season by its name; a day, or the name of one, beside them or not. */
function inWords(text: string, names: CalendarNames): readonly string[] {
  const cjk = /^(\d{4})\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?)?$/u.exec(text);
  if (cjk)
    return [
      cjk
        .slice(1)
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    ];
  const words = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [year] = years;
  if (year === undefined || years.length > 1 || days.length > 1) return [];
  const months = [...new Set(found(words, names.months))];
  const seasons = [...new Set(found(words, names.seasons))];
  if (months.length + seasons.length !== 1) return [];
  if (seasons[0] !== undefined) return days.length === 0 ? [`${year}-${seasons[0]}`] : [];
  const month = months[0] ?? 0;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (days[0] !== undefined) return [`${start}-${days[0].padStart(2, '0')}`];
  const [weekday] = found(words, names.weekdays);
  return weekday === undefined ? [start] : [oneOfDays(Number(year), month, weekday), start];
}

const found = (words: readonly string[], known: ReadonlyMap<string, number>): number[] =>
  words.flatMap((word) => known.get(word) ?? []);

/** "A Tuesday in March 2024" is one of four days. */
function oneOfDays(year: number, month: number, weekday: number): string {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1)
    .map((day) => new Date(Date.UTC(year, month - 1, day)))
    .filter((day) => day.getUTCDay() === weekday);
  return `[${days.map((day) => day.toISOString().slice(0, 10)).join(',')}]`;
}

/** "5.–7. May 2023". */
function daysOfMonth(text: string, names: CalendarNames): readonly string[] {
  const match = /^(\d{1,2})\.?\s*[-–—]\s*(\d{1,2})\.?\s+(\D.*)$/u.exec(text);
  const [, first = '', last = '', rest = ''] = match ?? [];
  const [start] = inWords(`${first} ${rest}`, names);
  const [end] = inWords(`${last} ${rest}`, names);
  return start === undefined || end === undefined ? [] : [`${start}/${end}`];
}

/** From one date to another, where each can mean but one thing. */
function range(text: string, names: CalendarNames): readonly string[] {
  const [from = '', to = '', ...others] = text.split(joint);
  if (to === '' || others.length > 0) return [];
  const [end, ...otherEnds] = meantBy(to, names);
  // "May to July 2023": the year stands once
  const whole = /\d{4}/.test(from) ? from : `${from} ${/\d{4}/.exec(to)?.[0] ?? ''}`;
  const [start, ...otherStarts] = meantBy(whole, names);
  if (start === undefined || end === undefined) return [];
  return otherStarts.length + otherEnds.length > 0 ? [] : [`${start}/${end}`];
}
