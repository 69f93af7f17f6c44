/**
 * The state of timelines in the hash of a page's address. Pure.
 *
 * `#war.selected=crossing&war.actor=The+army,The+town` is the timeline "war" with an event selected and a
 * filter. Each entry begins with the name of its timeline and a dot; everything else in the hash belongs to
 * others and stays as it is, where it is.
 */

/** The entries of one timeline: each with a list of values, of which most have one. */
export type LinkEntries = ReadonlyMap<string, readonly string[]>;

/** The entries of a timeline in a hash. What cannot be read is left out. */
export function readHash(hash: string, name: string): LinkEntries {
  const entries = new Map<string, readonly string[]>();
  for (const part of partsOf(hash)) {
    const [key, value] = ownEntry(part, name);
    if (key === undefined) continue;
    const values = value === '' ? [] : value.split(',').map(decoded);
    if (values.every((one) => one !== undefined)) entries.set(key, values);
  }
  return entries;
}

/** The hash with other entries of a timeline, after what others keep there; empty where nothing is left. */
export function writeHash(hash: string, name: string, entries: LinkEntries): string {
  const others = partsOf(hash).filter((part) => ownEntry(part, name)[0] === undefined);
  const own = [...entries].map(
    ([key, values]) => `${encoded(name)}.${key}=${values.map(encoded).join(',')}`,
  );
  const parts = [...others, ...own];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The anchor that stands in a hash beside the state of timelines, as `#section` alone would be. */
export function anchorIn(hash: string): string | undefined {
  const [first] = partsOf(hash);
  return first === undefined || first.includes('=') ? undefined : decoded(first);
}

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

/** Key and value of an entry of this timeline; no key for what belongs to others. */
function ownEntry(part: string, name: string): [key: string | undefined, value: string] {
  const [, owner = '', key, value = ''] = /^([^.=]*)\.([a-z-]+)=(.*)$/s.exec(part) ?? [];
  return [key !== undefined && decoded(owner) === name ? key : undefined, value];
}

/** What no address needs to hide stays readable; a comma and a dot part values and names. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*.]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(20|2F|3A|40)/g, (_, code: string) => plain[code] ?? '');

const plain: Readonly<Record<string, string>> = { '20': '+', '2F': '/', '3A': ':', '40': '@' };

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
