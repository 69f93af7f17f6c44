import { describe, expect, it } from 'vitest';
import { parseDate } from './date/parse-date.js';
import type { Status, StatusChange } from './model.js';
import { sortHistory } from './status-history.js';

const entry = (status: Status, date?: string): StatusChange => ({
  status,
  ...(date !== undefined && { date: parseDate(date) }),
});
const sorted = (...history: StatusChange[]) =>
  sortHistory(history).map(({ status, date }) => `${status} ${date?.edtf ?? '-'}`);

describe('a history', () => {
  it('is in the order in which its statuses took hold', () => {
    expect(
      sorted(
        entry('confirmed', '2024-04'),
        entry('claimed', '2024-03-06'),
        entry('disputed', '2024-03-12/..'),
      ),
    ).toEqual(['claimed 2024-03-06', 'disputed 2024-03-12/..', 'confirmed 2024-04']);
  });

  it('leaves entries without a date in their places', () => {
    expect(
      sorted(
        entry('unverified'),
        entry('disputed', '2024-03-12'),
        entry('reported'),
        entry('claimed', '2024-03-06'),
        entry('denied'),
      ),
    ).toEqual([
      'unverified -',
      'claimed 2024-03-06',
      'reported -',
      'disputed 2024-03-12',
      'denied -',
    ]);
  });

  it('keeps the given order of equal dates', () => {
    expect(sorted(entry('reported', '2024'), entry('claimed', '2024'))).toEqual([
      'reported 2024',
      'claimed 2024',
    ]);
  });
});
