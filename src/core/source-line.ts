import type { Source } from './model.js';

/** What to call a source in a line: its title, else who made or published it, else its site. */
export function sourceName(source: Source): string {
  return (
    source.title ??
    source.author.at(0) ??
    source.publisher ??
    source.containerTitle ??
    siteOf(source.url) ??
    source.id
  );
}

/** "example.org" of an address; a relative one has no site. */
export function siteOf(url: string | undefined): string | undefined {
  return url === undefined
    ? undefined
    : /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** The name of a language in another: "ru" in Danish is "russisk". A tag that Intl lacks stays. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
