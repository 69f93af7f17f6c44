/**
 * What a date in words may mean, in EDTF. It only offers: a person picks. Reads what `explainDate`
 * reads, and beyond it the names of months and days of a language, doubt, ranges, decades, centuries and
 * short years.
 */
import { DateError, parseDate } from '../../core/date/parse-date.js';
import { calendarNames } from './calendar-names.js';
import { datesIn, withoutLead } from './dates-in-words.js';
import { rangesIn } from './ranges-in-words.js';

/** The longest text that is looked at, in characters. */
const longest = 100;

const about =
  /^(?:circa|cirka|about|around|approx\.?|approximately|omkring|omtrent|ungefär|ungefähr|etwa|gegen|um|vers|environ|hacia|alrededor de|por volta de|cerca de|verso|circa il|rond|ongeveer|około|ok\.|около|прибл\.|ок\.|близько|бл\.|yaklaşık|takriben|حوالي|نحو|בערך|סביב|लगभग|约|約|大约|大約|ca\.?|c\.|~|≈)\s*(?=[\p{L}\d[])/iu;
const aboutAfter = /\s*(?:頃|ごろ|左右|前後|~|≈)$/u;
const perhaps =
  /^(?:perhaps|maybe|possibly|probably|måske|muligvis|nok|vielleicht|vermutlich|peut-être|probablement|quizás|probablemente|talvez|forse|misschien|może|kanske|kanskje|возможно|можливо|belki|ربما|אולי|शायद|可能|おそらく)\s+/iu;
const doubted = /\s*(?:\(\?\)|\?|？)$/u;

/** The EDTF dates that a text may mean, the likelier first; the text itself where it is EDTF. */
export function dateOffers(text: string, language: string): readonly string[] {
  const plain = westernDigits(text).trim();
  if (plain === '' || plain.length > longest) return [];
  if (isDate(plain)) return [plain];
  const { rest, mark } = withoutDoubt(plain);
  return [...new Set(meantBy(rest, language).map((date) => qualified(date, mark)))].filter(isDate);
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

function meantBy(text: string, language: string): readonly string[] {
  // numbers alone are read by the rules of numbers
  if (!/\p{L}/u.test(text)) {
    const offers = [...suggestions(text), ...shortYear(text), ...dayOfYear(text)];
    if (offers.length > 0) return offers;
  }
  const names = calendarNames(language);
  const plain = withoutLead(text);
  const ranges = rangesIn(text, names);
  const offers = ranges.length > 0 ? ranges : rangesIn(plain, names);
  const dates = offers.length > 0 ? offers : datesIn(plain, names);
  return dates.length > 0 ? dates : suggestions(text);
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

/** 3/5 2023: as Danes write it, and in the other order. */
function dayOfYear(text: string): readonly string[] {
  const [, a = '', b = '', year = ''] =
    /^(\d{1,2})[/.]\s?(\d{1,2})[.,]?\s(\d{4})$/.exec(text) ?? [];
  return year === '' ? [] : suggestions(`${a}/${b}/${year}`);
}
