/** Intervals and sets: dates made of several dates, and the bounds that follow from theirs. */
import type { EventDate } from '../event-date.js';
import { DateFault } from './date-fault.js';
import { coarsest } from './period.js';

/** Reads a date of one piece; undefined where the text is none. */
export type ReadDate = (text: string) => EventDate | undefined;

/** An end of an interval: a date, or `..` (open), or nothing (unknown). */
type End = EventDate | 'open' | 'unknown';

/** Two digits are a century and three a decade, but as an end they are a slip: `2024/03` is a month. */
const truncated = /^[?~%]?-?\d{2,3}[?~%]?$/;

/**
 * Reads an interval, `A/B`. It began within A and ended within B, and did not end before it began. An
 * open end (`..`) has not come, so that both of its bounds are infinite; an unknown end (nothing) can
 * be at any time from the start on.
 *
 * @returns undefined where the text is no interval of dates that can be read.
 * @throws {DateFault} where it ends before it starts, or holds no date.
 */
export function parseInterval(text: string, read: ReadDate): EventDate | undefined {
  const parts = text.split('/');
  if (parts.length !== 2) return undefined;
  const [a = '', b = ''] = parts;
  const start = readEnd(a, read);
  const end = readEnd(b, read);
  if (start === undefined || end === undefined) return undefined;
  if (start === 'unknown' && end === 'unknown') throw new DateFault('no-date', text);
  return interval(text, start, end);
}

/**
 * Reads a set: `[…]` one of several dates, `{…}` all of them. `..` before the first or after the last
 * member means every earlier or later date too.
 *
 * @returns undefined where the text is no set of dates that can be read.
 * @throws {DateFault} where a range in it ends before it starts, or it holds no date.
 */
export function parseSet(text: string, read: ReadDate): EventDate | undefined {
  const match = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (match === null) return undefined;
  const [, one, all] = match;
  const members: EventDate[] = [];
  for (const item of (one ?? all ?? '').split(',')) {
    const member = readMember(item.trim(), read);
    if (member === undefined) return undefined;
    members.push(member);
  }
  return one !== undefined ? oneOf(text, members) : allOf(text, members);
}

function readEnd(text: string, read: ReadDate): End | undefined {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  return truncated.test(text) ? undefined : read(text);
}

function readMember(text: string, read: ReadDate): EventDate | undefined {
  if (truncated.test(text)) return undefined;
  const dots = text.indexOf('..');
  if (dots < 0) return read(text);
  const a = text.slice(0, dots);
  const b = text.slice(dots + 2);
  if (a === '' && b === '') throw new DateFault('no-date', text);
  const start = readEnd(a === '' ? '..' : a, read);
  const end = readEnd(b === '' ? '..' : b, read);
  if (start === undefined || end === undefined) return undefined;
  return interval(`${a || '..'}/${b || '..'}`, start, end);
}

function interval(edtf: string, start: End, end: End): EventDate {
  const from = typeof start === 'object' ? start : undefined;
  const to = typeof end === 'object' ? end : undefined;
  if (from !== undefined && to !== undefined && to.latest < from.earliest) {
    throw new DateFault('reversed', edtf);
  }
  const given = [from, to].filter((date) => date !== undefined);
  const earliest = from?.earliest ?? -Infinity;
  const latest = to?.latest ?? Infinity;
  const lastStart = from?.latest ?? (start === 'open' ? -Infinity : Infinity);
  const firstEnd = to?.earliest ?? (end === 'open' ? Infinity : -Infinity);
  return Object.freeze({
    edtf,
    kind: 'interval' as const,
    earliest,
    // Where the ends overlap, the one bounds the other.
    latestStart: Math.min(lastStart, latest),
    earliestEnd: Math.max(firstEnd, earliest),
    latest,
    ...marks(given),
    openStart: start === 'open',
    openEnd: end === 'open',
    unknownStart: start === 'unknown',
    unknownEnd: end === 'unknown',
    ...(from !== undefined && { start: from }),
    ...(to !== undefined && { end: to }),
  });
}

/** It happened within any one member, so each bound is the widest that a member allows. */
function oneOf(edtf: string, members: readonly EventDate[]): EventDate {
  const earliest = least(members, (date) => date.earliest);
  const latest = greatest(members, (date) => date.latest);
  return Object.freeze({
    edtf,
    kind: 'one-of' as const,
    earliest,
    // A range stands for each date in it, so that its last one is a possible start.
    latestStart: greatest(members, (date) => date.latest),
    earliestEnd: least(members, (date) => date.earliest),
    latest,
    ...marks(members),
    openStart: false,
    openEnd: false,
    // One of these dates or any earlier one: when is not known.
    unknownStart: earliest === -Infinity,
    unknownEnd: latest === Infinity,
    members: Object.freeze(members),
  });
}

/** It happened in every member: it began with the first and ended with the last. */
function allOf(edtf: string, members: readonly EventDate[]): EventDate {
  const earliest = least(members, (date) => date.earliest);
  const latest = greatest(members, (date) => date.latest);
  return Object.freeze({
    edtf,
    kind: 'all-of' as const,
    earliest,
    latestStart: least(members, (date) => date.latestStart),
    earliestEnd: greatest(members, (date) => date.earliestEnd),
    latest,
    ...marks(members),
    openStart: earliest === -Infinity,
    openEnd: latest === Infinity,
    unknownStart: false,
    unknownEnd: false,
    members: Object.freeze(members),
  });
}

function marks(dates: readonly EventDate[]) {
  return {
    precision: coarsest(dates),
    uncertain: dates.some((date) => date.uncertain),
    approximate: dates.some((date) => date.approximate),
  };
}

function least(dates: readonly EventDate[], bound: (date: EventDate) => number): number {
  return dates.reduce((value, date) => Math.min(value, bound(date)), Infinity);
}

function greatest(dates: readonly EventDate[], bound: (date: EventDate) => number): number {
  return dates.reduce((value, date) => Math.max(value, bound(date)), -Infinity);
}
