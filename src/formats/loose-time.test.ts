import { describe, expect, it } from 'vitest';
import { linkKey } from './link-key.js';
import { edtfOfEnglish, edtfOfInstant, edtfOfIso } from './loose-time.js';

describe('a time as a program writes it', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-06', '2024-05-06'],
    ['2024-05-06T10:30', '2024-05-06T10:30'],
    ['2024-05-06 10:30:00', '2024-05-06T10:30'],
    ['2024-05-06T10:30:15Z', '2024-05-06T10:30:15Z'],
    ['2024-05-06T10:30:15.123456+0200', '2024-05-06T10:30:15.123+02:00'],
    ['2024-05-06T10:30:00.000Z', '2024-05-06T10:30Z'],
    ['2024-05-06T10:30:00+00:00', '2024-05-06T10:30Z'],
    ['2024-05-06 10:30 UTC', '2024-05-06T10:30Z'],
    ['2024-05-06T00:00:00+02:00', '2024-05-06'],
    ['06/05/2024', undefined],
    ['20240506', undefined],
  ])('%s is %s', (text, edtf) => {
    expect(edtfOfIso(text)).toBe(edtf);
  });

  it.each([
    [Date.UTC(2024, 4, 6), '2024-05-06'],
    [Date.UTC(2024, 4, 6, 10, 30), '2024-05-06T10:30Z'],
    [Date.UTC(2024, 4, 6, 10, 30, 15), '2024-05-06T10:30:15Z'],
    [Date.UTC(2024, 4, 6, 10, 30, 15, 250), '2024-05-06T10:30:15.250Z'],
    [Date.UTC(12024, 4, 6), 'Y12024'],
    [Date.UTC(-43, 2, 15), '-0043'],
    [NaN, undefined],
  ])('the instant %d is %s', (time, edtf) => {
    expect(edtfOfInstant(time)).toBe(edtf);
  });

  it.each([
    ['May 28 2006 09:00:00 GMT', '2006-05-28T09:00Z'],
    ['Fri Nov 22 1963 12:30:00 GMT-0600', '1963-11-22T12:30-06:00'],
    ['Sun May 28 2006 00:00:00 GMT+0200 (CEST)', '2006-05-28'],
    ['28 May 2006', '2006-05-28'],
    ['May 28th, 2006', '2006-05-28'],
    ['September 2006', '2006-09'],
    ['44 BC', '-0043'],
    ['March 15 44 BCE', '-0043-03-15'],
    ['-480', '-0480'],
    ['79 AD', '0079'],
    ['soon', undefined],
    ['Foo 12 2006', undefined],
    ['05/28/2006', undefined],
  ])('%s is %s', (text, edtf) => {
    expect(edtfOfEnglish(text)).toBe(edtf);
  });
});

it('knows addresses of the same page', () => {
  expect(linkKey('https://www.Example.org/Path/')).toBe(linkKey('http://example.org/Path#top'));
  expect(linkKey('https://example.org/?a=1')).not.toBe(linkKey('https://example.org/?a=2'));
  expect(linkKey('https://example.org/A')).not.toBe(linkKey('https://example.org/a'));
});
