/** Scripts written from right to left (Unicode's classes R and AL) that a language of today is written in. */
const fromTheRight = /Adlm|Arab|Armi|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa/;

/**
 * Whether a language is written from right to left: by the script that its BCP 47 tag names, else by the
 * one that most write it in. `getTextInfo` of `Intl.Locale` would say as much, but not in every browser,
 * nor of every language: Dhivehi is not in its data. A broken tag is not.
 */
export function isFromTheRight(tag: string): boolean {
  try {
    return fromTheRight.test(new Intl.Locale(tag).maximize().script ?? '');
  } catch {
    return false;
  }
}
