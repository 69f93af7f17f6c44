/** Where the things of a document are: their `@id`s, and the addresses that they name. */

/** What an `@id` leads to. */
type IdKind = 'timeline' | 'work' | 'event' | 'claim' | 'review' | 'source' | 'group' | 'era';

/** How addresses are written. */
export interface AddressOptions {
  /**
   * Absolute address of the page that shows the timeline. With it, all `@id`s and addresses are
   * absolute; without it, they are relative to wherever the document stands.
   */
  readonly base?: string | undefined;
  /** A name that keeps the `@id`s of several timelines on one page apart. */
  readonly scope?: string | undefined;
}

/** Makes addresses for one document. */
export interface Addresses {
  /** The same kind and id always give the same `@id`, such as `#claim/crossing`. */
  id(kind: IdKind, id?: string): string;
  /** The page, where it is known. */
  readonly page: string | undefined;
  /** An address of the data, absolute if the page is known. */
  url(address: string | undefined): string | undefined;
}

export function addresses({ base, scope }: AddressOptions): Addresses {
  const page = base?.replace(/#.*$/s, '');
  const start = `${page ?? ''}#${scope === undefined ? '' : `${encoded(scope)}/`}`;
  return {
    id: (kind, id) => (id === undefined ? `${start}${kind}` : `${start}${kind}/${encoded(id)}`),
    page,
    url: (address) => (address === undefined || page === undefined ? address : from(page, address)),
  };
}

/** A lone half of a surrogate pair, which no address can hold, becomes the sign for what is unknown. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}'));

/** Of the platforms that the model runs on, all have it; the language alone does not promise it. */
declare const URL: new (address: string, base: string) => { readonly href: string };

function from(page: string, address: string): string {
  try {
    return new URL(address, page).href;
  } catch {
    return address;
  }
}
