/** The text of a set of dates: one of them, or all of them. */
import type { EventDate } from '../event-date.js';
import { calendarParts, calendarText, listText, type CalendarDate } from './calendar-text.js';
import { calendarDateOf, isPlain } from './date-shape.js';
import type { Phrasing } from './phrasing.js';
import type { MemberUnit } from './words/date-words.js';

type ListType = 'disjunction' | 'conjunction';

/** "one of 5, 12, 19 or 26 March 2024", "1960 and December 1961". */
export function setText(date: EventDate, phrasing: Phrasing): string {
  const members = date.members ?? [];
  const type = date.kind === 'one-of' ? 'disjunction' : 'conjunction';
  const plain = members.filter(isPlain).map(calendarDateOf);
  const dates = plain.filter((member) => member !== undefined);
  const list =
    (dates.length === members.length ? sharedText(dates, type, phrasing) : undefined) ??
    listText(
      members.map((member) => memberText(member, type, phrasing)),
      type,
      phrasing.locale,
    );
  const few = members.length < 3 && members.every((member) => member.kind === 'date');
  if (type === 'conjunction' || few || members.length === 1) return list;
  return phrasing.words.oneOf(list, unitOf(members));
}

/** Some dates of which one is meant. */
export function choiceText(dates: readonly CalendarDate[], phrasing: Phrasing): string {
  const list =
    sharedText(dates, 'disjunction', phrasing) ??
    listText(
      dates.map((date) => calendarText(date, phrasing)),
      'disjunction',
      phrasing.locale,
    );
  return dates.length < 3 ? list : phrasing.words.oneOf(list, 'month');
}

function memberText(member: EventDate, type: ListType, phrasing: Phrasing): string {
  const { words } = phrasing;
  if (member.kind === 'interval' && member.openStart && member.end) {
    const end = phrasing.dateText(member.end, phrasing);
    return type === 'disjunction' ? words.orEarlier(end) : words.andEarlier(end);
  }
  if (member.kind === 'interval' && member.openEnd && member.start) {
    const start = phrasing.dateText(member.start, phrasing);
    return type === 'disjunction' ? words.orLater(start) : words.andLater(start);
  }
  return phrasing.dateText(member, phrasing);
}

function unitOf(members: readonly EventDate[]): MemberUnit {
  const units = new Set(members.map((member) => member.precision));
  const [unit] = units;
  if (units.size > 1) return 'other';
  return unit === 'day' || unit === 'month' || unit === 'year' ? unit : 'other';
}

/** Days of one month, or months of one year, share it: "5, 12 or 19 March 2024". */
function sharedText(
  dates: readonly CalendarDate[],
  type: ListType,
  phrasing: Phrasing,
): string | undefined {
  const [first] = dates;
  if (first === undefined || dates.length < 2 || first.month === undefined) return undefined;
  const unit = first.day === undefined ? 'month' : 'day';
  const shared = dates.every(
    (date) =>
      date.year === first.year &&
      (date.day === undefined) === (unit === 'month') &&
      (unit === 'month' || date.month === first.month),
  );
  if (!shared) return undefined;
  const pieces = dates.map((date) => split(calendarParts(date, phrasing), unit));
  const [before = '', , after = ''] = pieces[0] ?? [];
  // Days of one Gregorian month can be of two in another calendar.
  if (pieces.some((piece) => piece[0] !== before || piece[2] !== after)) return undefined;
  const list = listText(
    pieces.map(([, piece]) => piece),
    type,
    phrasing.locale,
  );
  return `${before}${list}${after}`;
}

/** What stands before the day (or month), it and the sign that belongs to it ("5.", "5日"), and the rest. */
function split(
  parts: readonly Intl.DateTimeFormatPart[],
  unit: 'day' | 'month',
): [before: string, piece: string, after: string] {
  const index = parts.findIndex((part) => part.type === unit);
  const text = (some: readonly Intl.DateTimeFormatPart[]) => some.map((p) => p.value).join('');
  const rest = text(parts.slice(index + 1));
  const sign = /^[.日일月월]/.exec(rest)?.[0] ?? '';
  const piece = (parts[index]?.value ?? '') + sign;
  return [text(parts.slice(0, index)), piece, rest.slice(sign.length)];
}
