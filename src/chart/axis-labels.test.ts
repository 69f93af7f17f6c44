import { describe, expect, it } from 'vitest';
import { utcClock, zoneClock } from '../layout/zone-clock.js';
import { axisLabels } from './axis-labels.js';
import { zonedMoment } from './moment.js';

const moment = zonedMoment(utcClock);
const at = (iso: string) => moment(Date.parse(iso));

describe('axisLabels', () => {
  it('writes two lines at each zoom', () => {
    const { minorLabels, majorLabels } = axisLabels('en-GB', 'UTC');
    const time = at('2024-03-05T09:07:03.042Z');
    const lines = ['millisecond', 'second', 'minute', 'weekday', 'day', 'month', 'year'].map(
      (scale) => `${minorLabels(time, scale)} | ${majorLabels(time, scale)}`.replaceAll(',', ''),
    );
    expect(lines).toEqual([
      '3.042 | 5 Mar 2024 9:07:03',
      '07:03 | 5 Mar 2024 9:07',
      '9:07 | Tuesday 5 March 2024',
      'Tue 5 | March 2024',
      '5 | March 2024',
      'Mar | 2024',
      '2024 | ',
    ]);
  });

  it('writes in the language of the element, on the Gregorian calendar', () => {
    expect(axisLabels('da', 'UTC').majorLabels(at('2024-03-05'), 'day')).toBe('marts 2024');
    expect(axisLabels('fa', 'UTC').minorLabels(at('2024-03-05'), 'year')).toMatch(/۲۰۲۴/);
  });

  it.each([
    // the ticks stand at Gregorian months and years: these say that they are
    ['fa-u-ca-persian', '۲۰۲۴ م.', 'مارس ۲۰۲۴ م.', '۱۴۰۲ اسفند ۱۵, سه‌شنبه'],
    ['ar-SA-u-ca-islamic-umalqura', '٢٠٢٤ م', 'مارس ٢٠٢٤ م', 'الثلاثاء، ٢٤ شعبان ١٤٤٥ هـ'],
    // in these only the years are counted otherwise
    ['th-u-ca-buddhist', 'พ.ศ. 2567', 'มีนาคม 2567', 'วันอังคารที่ 5 มีนาคม 2567'],
    ['zh-TW-u-ca-roc', '民國113年', '民國113年3月', '民國113年3月5日星期二'],
    ['en-u-ca-gregory', '2024', 'March 2024', 'Tuesday, March 5, 2024'],
  ])('in %s says which calendar it follows', (locale, year, month, day) => {
    const { minorLabels, majorLabels } = axisLabels(locale, 'UTC');
    const time = at('2024-03-05');
    expect(minorLabels(time, 'year')).toBe(year);
    expect(majorLabels(time, 'day')).toBe(month);
    expect(majorLabels(time, 'hour')).toBe(day);
    const early = moment(new Date(0).setUTCFullYear(500, 0, 1));
    expect(minorLabels(early, 'year')).toMatch(/500|۵۰۰|٥٠٠/);
  });

  it('says BC where a year is before the common era', () => {
    const year = moment(new Date(0).setUTCFullYear(-43, 0, 1));
    expect(axisLabels('en', 'UTC').minorLabels(year, 'year')).toBe('44 BC');
    expect(axisLabels('da', 'UTC').minorLabels(year, 'year')).toBe('44 f.Kr.');
  });

  it('shows the time of the zone', () => {
    const local = zonedMoment(zoneClock('Asia/Kolkata'))(Date.parse('2024-03-05T18:30Z'));
    expect(axisLabels('en-GB', 'Asia/Kolkata').minorLabels(local, 'hour')).toBe('0:00');
  });

  it('falls back where the runtime names no language', () => {
    expect(axisLabels('en-US@posix', 'UTC').majorLabels(at('2024-03-05'), 'month')).toBe('2024');
  });
});
