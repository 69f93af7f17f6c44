import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { markOf, type Mark } from './mark.js';
import { placeDate } from './placed-date.js';
import { utcClock } from './zone-clock.js';

const DAY = 86_400_000;

/** A mark where a pixel is so many days. */
function mark(edtf: string, daysPerPx: number): Mark {
  const date = placeDate(parseDate(edtf), utcClock);
  if (!date) throw new Error(`${edtf} has no place`);
  return markOf(date, daysPerPx * DAY);
}

const day = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time);
const parts = (edtf: string, daysPerPx: number): string[] =>
  mark(edtf, daysPerPx).parts.map(({ kind, from, to }) => `${kind} ${day(from)} ${day(to)}`);

describe('markOf', () => {
  it('makes a day a point in the view of a year, and a span in the view of an hour', () => {
    expect(mark('2024-03-05', 0.4).form).toBe('point');
    expect(parts('2024-03-05', 0.001)).toEqual(['possible 2024-03-05 2024-03-06']);
  });

  it('spreads a month over the month, with nothing certain in it', () => {
    expect(parts('2023-05', 0.7)).toEqual(['possible 2023-05-01 2023-06-01']);
  });

  it('centres a month on the month where it is too short to see', () => {
    const { form, from, to } = mark('2023-05', 20);
    expect(form).toBe('point');
    expect(day((from + to) / 2)).toBe('2023-05-16');
  });

  it('is certain between the end of the start and the start of the end', () => {
    expect(parts('2022/2024', 1)).toEqual([
      'possible 2022-01-01 2023-01-01',
      'core 2023-01-01 2024-01-01',
      'possible 2024-01-01 2025-01-01',
    ]);
  });

  it('has one pale stretch where the reach of both ends meets', () => {
    expect(parts('2022-03/2022-03', 0.5)).toEqual(['possible 2022-03-01 2022-04-01']);
  });

  it('runs on without an end where the end is open', () => {
    const found = parts('2022-02-24/..', 1);
    expect(found).toEqual(['possible 2022-02-24 2022-02-25', 'open-end 2022-02-25 Infinity']);
    expect(mark('2022-02-24/..', 1).to).toBe(Infinity);
  });

  it('fades over a short way where an end is unknown', () => {
    const unknown = mark('1985/', 30).parts.find((part) => part.kind === 'unknown-end');
    expect(day(unknown?.from ?? 0)).toBe('1986-01-01');
    expect(((unknown?.to ?? 0) - (unknown?.from ?? 0)) / (30 * DAY)).toBe(52);
    expect(parts('/1985', 30).at(0)).toMatch(/^unknown-start .* 1985-01-01$/);
  });

  it('begins before anything where the start is open', () => {
    expect(parts('../1985', 30)).toEqual([
      'open-start -Infinity 1985-01-01',
      'possible 1985-01-01 1986-01-01',
    ]);
  });

  const tuesdays = '[2024-03-05,2024-03-12,2024-03-19,2024-03-26]';

  it('shows each candidate of one date out of several', () => {
    expect(parts(tuesdays, 0.1)).toEqual([
      'tie-candidates 2024-03-05 2024-03-26',
      'candidate 2024-03-05 2024-03-06',
      'candidate 2024-03-12 2024-03-13',
      'candidate 2024-03-19 2024-03-20',
      'candidate 2024-03-26 2024-03-27',
    ]);
  });

  it('merges candidates into their reach where they would meet', () => {
    expect(parts(tuesdays, 0.7)).toEqual(['possible 2024-03-05 2024-03-27']);
  });

  it('joins the members of a set of dates that are all right', () => {
    const kinds = mark('{2024-03-05,2024-04-12}', 0.5).parts.map(({ kind }) => kind);
    expect(kinds).toEqual(['tie-members', 'member', 'member']);
    expect(mark('{2024-03-05,2024-03-12,2024-03-26}', 1).parts[0]?.kind).toBe('several');
  });
});
