/** Texts as a search compares them: small letters, without the accents that do not count. */

/** Folds a text for a search. */
export type FoldText = (text: string) => string;

/**
 * How a language folds texts: case by its own rules ("I" is "ı" in Turkish), and accents only where they
 * make no other letter ("é" is "e", but "å" is no "a" in Danish, nor "ñ" an "n" in Spanish). The order
 * of its alphabet says so: Unicode's collation at the primary strength.
 *
 * @param language BCP 47 tag. Default, and where Intl does not know it: no language in particular, in
 *   which every accent can be left out.
 */
export function textFolder(language = neutral): FoldText {
  const collator = collatorOf(language);
  const { locale } = collator.resolvedOptions();
  const letters = new Map<string, string>();
  const bare = (letter: string): string => {
    let folded = letters.get(letter);
    if (folded === undefined) {
      const without = letter.normalize('NFD').replace(marks, '');
      folded = collator.compare(letter, without) === 0 ? without : letter;
      letters.set(letter, folded);
    }
    return folded;
  };
  return (text) => {
    const small = (isPlain(text) ? text : text.normalize('NFKC')).toLocaleLowerCase(locale);
    return isPlain(small) ? small : small.replace(accented, bare).normalize('NFC');
  };
}

/** Letters beyond ASCII, each with the marks on it. */
const accented = /[^\p{ASCII}\p{M}]\p{M}*|\p{ASCII}\p{M}+/gu;
const marks = /\p{M}/gu;

const plain = /^\p{ASCII}*$/u;
const isPlain = (text: string): boolean => plain.test(text);

/** No language in particular: English has no letters of its own with accents. */
const neutral = 'en';

/** The first language that the runtime has rules for, so that its own setting decides nothing. */
function collatorOf(language: string): Intl.Collator {
  const options = { sensitivity: 'base' } as const;
  try {
    const [known = neutral] = Intl.Collator.supportedLocalesOf(language);
    return new Intl.Collator(known, options);
  } catch {
    return new Intl.Collator(neutral, options);
  }
}
