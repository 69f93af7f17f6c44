import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { fitEvents, fitWindow } from './fit-window.js';
import { placeDate } from './placed-date.js';
import { utcClock } from './zone-clock.js';

const DAY = 86_400_000;
const fit = (...dates: string[]) =>
  fitWindow(dates.flatMap((edtf) => placeDate(parseDate(edtf), utcClock) ?? []));

describe('fitWindow', () => {
  it('shows all events with a margin of six percent at either end', () => {
    const window = fit('2022-02-24', '2024-03-26');
    const [from, to] = [Date.parse('2022-02-24'), Date.parse('2024-03-27')];
    const length = (window?.end ?? 0) - (window?.start ?? 0);
    expect((from - (window?.start ?? 0)) / length).toBeCloseTo(0.06, 5);
    expect(((window?.end ?? 0) - to) / length).toBeCloseTo(0.06, 5);
  });

  it('does not count an open end', () => {
    expect(fit('2022-02-24/..', '2022-12-01')).toEqual(fit('2022-02-24', '2022-12-01'));
  });

  it('gives a lone event its surroundings: days for a day, years for a year', () => {
    const day = fit('2024-03-05');
    const year = fit('1950');
    expect(((day?.end ?? 0) - (day?.start ?? 0)) / DAY).toBe(30);
    expect(((year?.end ?? 0) - (year?.start ?? 0)) / DAY).toBeCloseTo(3652.5, 5);
    expect((day?.start ?? 0) / 2 + (day?.end ?? 0) / 2).toBe(Date.parse('2024-03-05T12:00Z'));
  });

  it('is the same from events as from placed dates', () => {
    const dates = ['2022-02-24/..', '/1985', '1950', '[1960,1961-02]', 'Y-400000'];
    const events = dates.map((edtf) => ({ date: parseDate(edtf) }));
    expect(fitEvents(events, utcClock)).toEqual(fit(...dates));
  });

  it('has nothing to show without dates', () => {
    expect(fit()).toBeUndefined();
  });
});
