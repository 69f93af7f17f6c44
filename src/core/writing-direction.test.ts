import { expect, it } from 'vitest';
import { isFromTheRight } from './writing-direction.js';

interface TextInfo {
  readonly direction?: 'ltr' | 'rtl';
}
/** What this engine knows, which not every browser does. */
type Telling = Intl.Locale & { getTextInfo?: () => TextInfo; readonly textInfo?: TextInfo };

it.each(['ar', 'arc', 'ckb', 'dv', 'fa', 'ff-Adlm', 'he', 'nqo', 'pa-PK', 'ps', 'sd', 'ug', 'yi'])(
  '%s is written from the right',
  (tag) => {
    expect(isFromTheRight(tag)).toBe(true);
  },
);

it.each(['ar-Latn', 'az', 'da', 'en-GB', 'fa-Cyrl', 'he-Latn', 'ku', 'pa', 'ur-Latn', 'zh-Hant'])(
  '%s is written from the left',
  (tag) => {
    expect(isFromTheRight(tag)).toBe(false);
  },
);

it('asks nothing of a region or a calendar', () => {
  expect(isFromTheRight('fa-u-ca-persian')).toBe(true);
  expect(isFromTheRight('ar-DK')).toBe(true);
});

it.each(['', 'ar_EG', 'right to left', 'C'])('takes the broken tag “%s” for none', (tag) => {
  expect(isFromTheRight(tag)).toBe(false);
});

it('says what Intl says, of every language of two letters', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const tags = letters.flatMap((one) => letters.map((other) => one + other));
  // of Dhivehi the engine knows the script, but not where it begins
  const known = tags.filter((tag) => names.of(tag) !== undefined && tag !== 'dv');
  expect(known.length).toBeGreaterThan(150);
  for (const tag of known) {
    const locale: Telling = new Intl.Locale(tag);
    const info = locale.getTextInfo?.() ?? locale.textInfo;
    if (info?.direction) expect(isFromTheRight(tag), tag).toBe(info.direction === 'rtl');
  }
});
