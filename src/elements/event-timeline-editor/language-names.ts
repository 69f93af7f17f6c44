/** Languages by the names that people have for them. */

/** Those that are written in most newsrooms; any other can be given by its BCP 47 tag. */
const tags =
  'ar az be bg bn bs ca cs da de el en es et fa fi fo fr ga he hi hr hu hy id is it ja ka kk kl ko ku ky lt lv mk ms mt my nb nl nn pa pl ps pt pt-BR ro ru se sk sl so sq sr sv sw ta th ti tr uk ur uz vi yi zh zh-Hant'.split(
    ' ',
  );

const known = new Map<string, readonly (readonly [tag: string, name: string])[]>();

/** Tags and names, in the order of the names in the reader's language. */
export function languageNames(locale: string): readonly (readonly [tag: string, name: string])[] {
  let names = known.get(locale);
  if (names === undefined) {
    const order = new Intl.Collator(locale);
    names = tags
      .map((tag) => [tag, languageName(tag, locale) ?? tag] as const)
      .sort(([, a], [, b]) => order.compare(a, b));
    known.set(locale, names);
  }
  return names;
}

/** What a language is called; undefined for a text that is no tag of one that has a name. */
export function languageName(tag: string, locale: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
    return name;
  } catch {
    return undefined;
  }
}

/** The tag of a language that somebody has written by its name; the text itself where there is none. */
export function languageTagOf(text: string, locale: string): string {
  const written = text.trim().toLocaleLowerCase(locale);
  const found = languageNames(locale).find(
    ([, name]) => name.toLocaleLowerCase(locale) === written,
  );
  return found?.[0] ?? text;
}
