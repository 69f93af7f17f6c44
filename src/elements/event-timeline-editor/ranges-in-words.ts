/** What a range in words says: from one date to another, one of two, before or after. */
import { parseDate } from '../../core/date/parse-date.js';
import type { CalendarNames } from './calendar-names.js';
import {
  afterWords,
  beforeWords,
  between,
  either,
  fromTo,
  sinceWords,
  untilWords,
} from './calendar-words.js';
import { datesIn, edtfOf, partsIn, withoutLead, type DateParts } from './dates-in-words.js';

const joint =
  /\s+(?:-|–|—|to|til|till|bis|à|au|al|a|às|hasta|até|tot|do|по|до|إلى|עד)\s+|\s*(?:[–—～〜]|から|至|到)\s*|(?<=\d)-(?=\d)|(?<=[\p{L}.])-(?=[\p{L}\d])/iu;

/** The ranges and sets that a text may mean; none where it is but one date. */
export function rangesIn(text: string, names: CalendarNames): readonly string[] {
  const [, from, to] = between.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const ends = endsOf(from, to, names);
    return ends ? [ends.join('/'), `[${ends.join('..')}]`] : [];
  }
  const choices = text.split(either);
  if (choices.length === 2) {
    const ends = endsOf(choices[0] ?? '', choices[1] ?? '', names);
    return ends ? [`[${ends.join(',')}]`] : [];
  }
  const ends = text.replace(fromTo, '').replace(/まで$/u, '').split(joint);
  if (ends.length === 2) {
    const [start = '', end = ''] = ends;
    const range = endsOf(start, end, names);
    if (range) return [range.join('/')];
  }
  return openIn(text, names);
}

/** Before, after, since, until. */
function openIn(text: string, names: CalendarNames): readonly string[] {
  const after = (words: RegExp) => {
    const rest = text.replace(words, '');
    if (rest === text) return undefined;
    const dates = datesIn(withoutLead(rest), names);
    return dates.length === 1 ? dates[0] : undefined;
  };
  const [before, later, since, until] = [beforeWords, afterWords, sinceWords, untilWords].map(
    after,
  );
  return [
    ...(before === undefined ? [] : stepped(before, -1).map((date) => `[..${date}]`)),
    ...(later === undefined ? [] : stepped(later, 1).map((date) => `[${date}..]`)),
    ...(since === undefined ? [] : [`${since}/..`]),
    ...(until === undefined ? [] : [`../${until}`]),
  ];
}

/** The year, month or day before or after one. */
function stepped(edtf: string, step: 1 | -1): readonly string[] {
  const { earliest, latest, precision } = parseDate(edtf);
  if (precision !== 'year' && precision !== 'month' && precision !== 'day') return [];
  const time = step < 0 ? earliest - 1 : latest + 1;
  const length = { year: -6, month: -3, day: 0 }[precision];
  const [day = ''] = new Date(time).toISOString().split('T');
  return [length === 0 ? day : day.slice(0, length)];
}

/** Both ends, each with what only the other has: "3–5 May 2023", "May to July 2023", "1914–18". */
function endsOf(
  from: string,
  to: string,
  names: CalendarNames,
): readonly [string, string] | undefined {
  const short = /^\s*(\d{2})\s*$/.exec(to)?.[1];
  const year = /^\D*(\d{2})(\d{2})\s*$/.exec(from);
  if (short !== undefined && year?.[1] !== undefined && Number(short) > Number(year[2]))
    return [`${year[1]}${year[2] ?? ''}`, `${year[1]}${short}`];
  const wholes = [from, to].map((text) => datesIn(withoutLead(text), names));
  const [start, end] = [from, to].map((text) => partsIn(withoutLead(text), names));
  if (start && end) {
    const dates = [edtfOf(filled(start, end)), edtfOf(filled(end, start))];
    if (dates[0] !== undefined && dates[1] !== undefined) return [dates[0], dates[1]];
  }
  const [[first, ...others] = [], [last, ...more] = []] = wholes;
  return first === undefined || last === undefined || others.length + more.length > 0
    ? undefined
    : [first, last];
}

/** What is larger than all that is written stands once for both. */
function filled(parts: DateParts, other: DateParts): DateParts {
  const { year = other.year, season, day } = parts;
  const isDay = day !== undefined && parts.month === undefined && season === undefined;
  const isYear = parts.month === undefined && season === undefined && !isDay;
  if (isYear && parts.year === undefined) return {};
  return { year, month: isDay ? other.month : parts.month, season, day };
}
