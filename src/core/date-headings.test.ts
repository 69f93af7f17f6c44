import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dateHeadings, periodsOf } from './date-headings.js';
import { parseDate } from './date/parse-date.js';
import type { EventDate } from './event-date.js';
import { sortEvents } from './order.js';

const inOrder = (dates: readonly string[], timeZone?: string) =>
  sortEvents(
    dates.map((date, index) => ({
      id: `${index}`,
      date: parseDate(date, { timeZone }),
      links: [],
    })),
  ).map(({ date }) => date);

const dated = (dates: readonly EventDate[]) => dates.map((date) => ({ date }));

/** Each heading with the dates under it. */
function grouped(dates: readonly string[], timeZone = 'UTC'): [string | undefined, string[]][] {
  const sorted = inOrder(dates, timeZone);
  return dateHeadings(dated(sorted), timeZone).map(({ date, from, to }) => [
    date,
    sorted.slice(from, to).map(({ edtf }) => edtf),
  ]);
}
const headings = (dates: readonly string[], timeZone?: string) =>
  grouped(dates, timeZone).map(([date]) => date);

const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);

describe('headings over a list', () => {
  it('leave a short list alone, and one that is all of one year', () => {
    expect(headings(['2022', '2023', '2024'])).toEqual([]);
    expect(headings(days('2024-03', 12))).toEqual([]);
  });

  it('are years', () => {
    expect(headings([...days('2022-02', 2), ...days('2023-05', 3), ...days('2024-03', 6)])).toEqual(
      ['2022', '2023', '2024'],
    );
  });

  it('are months in a year of many events, and days in such a month', () => {
    const dates = [...days('1911-05', 3), ...days('1912-02', 4), ...days('1912-04', 12), '1913'];
    expect(headings(dates)).toEqual(['1911', '1912-02', '1912-04', '1913']);
    const crowded = Array.from({ length: 9 }, (_, hour) => `1912-04-15T0${hour}:00:00Z`);
    expect(headings([...dates, ...crowded, ...days('1912-04', 9)])).toEqual([
      ...['1911', '1912-02'],
      ...days('1912-04', 12),
      ...['1912-04-15', '1913'],
    ]);
  });

  it('are decades and centuries where the years hold few', () => {
    const years = (from: number, step: number, count: number) =>
      Array.from({ length: count }, (_, index) => String(from + index * step));
    expect(headings([...years(1881, 3, 3), ...years(1890, 3, 4), ...years(1902, 2, 4)])).toEqual([
      ...['188X', '189X', '190X'],
    ]);
    expect(headings([...years(1210, 30, 3), ...years(1400, 11, 9)])).toEqual(['12XX', '14XX']);
  });

  it('are no more than two events need', () => {
    expect(headings(Array.from({ length: 30 }, (_, index) => String(1950 + index)))).toEqual([
      ...['195X', '196X', '197X'],
    ]);
  });

  it('say from when to when of what is less known than the rest', () => {
    const april = [1, 2, 3].flatMap(() => days('1912-04', 9)).concat('1912-04');
    expect(headings([...april, '[1912-04-05,1912-04-06]', '1911'])).toEqual([
      ...['1911', '1912-04-01', '1912-04', '1912-04-02', '1912-04-03', '1912-04-04'],
      ...['1912-04-05', '1912-04-05/1912-04-06', '1912-04-06'],
      ...days('1912-04', 9).slice(6),
    ]);
    const years = [...days('1911-05', 9), ...days('1913-02', 9), '[1912,1913]', '1920'];
    expect(headings(years)).toContain('1912/1913');
  });

  it('come once, though something less known lies among what they stand over', () => {
    const dates = [...days('2023-05', 7), '[2023-05,2023-06]', ...days('2023-06', 7), '2022'];
    expect(grouped(dates)).toEqual([
      ['2022', ['2022']],
      ['2023-05/2023-06', ['2023-05-01', '[2023-05,2023-06]', ...days('2023-05', 7).slice(1)]],
      ['2023-06', days('2023-06', 7)],
    ]);
    const hours = (day: string) => Array.from({ length: 9 }, (_, hour) => `${day}T0${hour}:30:00Z`);
    const night = [...hours('1912-04-14'), ...hours('1912-04-15'), '1912-04-16'];
    expect(headings([...night, '1912-04-14T03:45:00Z/..', '[1912-04-14,1912-04-15]'])).toEqual([
      ...['1912-04-14/1912-04-15', '1912-04-14', '1912-04-15', '1912-04-16'],
    ]);
    const early = [...night, '1912-04-14', '[1912-04-14,1912-04-15]'];
    expect(headings(early)).toEqual([...['1912-04-14/1912-04-15', '1912-04-15', '1912-04-16']]);
  });

  it('go by the beginning of what lasts', () => {
    const dates = [...days('2022-02', 5), '2022-03/2024-05', '2022-04/..', ...days('2024-03', 5)];
    expect(grouped(dates).map(([date, { length }]) => [date, length])).toEqual([
      ['2022', 7],
      ['2024', 5],
    ]);
  });

  it('leave undated what has no known year', () => {
    const dates = ['/1985', '../1990', 'XXXX-12-25', ...days('1991-02', 5), ...days('1992-02', 5)];
    expect(grouped(dates)[0]).toEqual([undefined, ['/1985', '../1990', 'XXXX-12-25']]);
    expect(headings(dates)).toEqual([undefined, '1991', '1992']);
    const either = ['[1985,2005]', ...days('1991-02', 5), ...days('1992-02', 5)];
    expect(grouped(either)[0]).toEqual([undefined, ['[1985,2005]']]);
  });

  it('reach beyond four digits and before the year 0', () => {
    const dates = ['Y-65000000', 'Y-17E7', '-0043-03-15', '-0005', '0005', '0007'];
    const rest = Array.from({ length: 9 }, (_, index) => `004${index}`);
    expect(headings([...dates, ...rest, 'Y12000'])).toEqual([
      ...['../-9999', '-00XX', '000X', '004X', 'Y12000'],
    ]);
  });

  it('tell the day by the clock of the zone', () => {
    const dates = [...days('2023-02', 6), ...days('2024-02', 6), '2023-12-31T23:30:00Z'];
    const counts = (timeZone: string) => grouped(dates, timeZone).map(([, { length }]) => length);
    expect(counts('UTC')).toEqual([7, 6]);
    expect(counts('Europe/Copenhagen')).toEqual([6, 7]);
  });

  it('stand over each event once, and only over what surely began then', () => {
    const date = fc.oneof(
      fc.date({ min: new Date('1890-01-01'), max: new Date('1930-01-01'), noInvalidDate: true }),
    );
    const text = fc.tuple(date, fc.constantFrom(4, 7, 10, 3)).map(([day, length]) => {
      const iso = day.toISOString();
      return length === 3 ? `${iso.slice(0, 3)}X` : iso.slice(0, length);
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 10, maxLength: 120 }), (dates) => {
        const sorted = inOrder(dates);
        const all = dateHeadings(dated(sorted), 'UTC');
        if (all.length === 0) return;
        expect(all.flatMap(({ from, to }) => sorted.slice(from, to))).toEqual(sorted);
        expect(new Set(all.map((heading) => heading.date)).size).toBe(all.length);
        for (const heading of all) {
          const { earliest, latest } = parseDate(heading.date ?? '/..');
          for (const event of sorted.slice(heading.from, heading.to)) {
            expect(event.earliest).toBeGreaterThanOrEqual(earliest);
            expect(event.latestStart).toBeLessThanOrEqual(latest);
          }
        }
      }),
    );
  });
});

describe('the periods of a list', () => {
  const periods = (dates: readonly string[], most: number) =>
    periodsOf(dated(inOrder(dates)), 'UTC', most).map(({ date, from, to }) => [
      date,
      from,
      to - from,
    ]);
  const dates = [...days('2022-02', 2), '2022-05', ...days('2023-05', 3), '2023', '2031-01'];

  it('are as fine as there may be so many', () => {
    expect(periods(dates, 9)).toEqual([
      ['2022-02', 0, 2],
      ['2022-05', 2, 1],
      ['2023', 3, 1],
      ['2023-05', 4, 3],
      ['2031-01', 7, 1],
    ]);
    expect(periods(dates, 4)).toEqual([
      ['2022', 0, 3],
      ['2023', 3, 4],
      ['2031', 7, 1],
    ]);
    expect(periods(dates, 2)).toEqual([
      ['202X', 0, 7],
      ['203X', 7, 1],
    ]);
  });

  it('count what a vaguer date in between parts', () => {
    expect(periods(['2022-05-01', '[2022-05,2022-06]', '2022-05-09', '2022-07'], 9)).toEqual([
      ['2022-05', 0, 2],
      ['2022', 1, 1],
      ['2022-07', 3, 1],
    ]);
  });
});
