/** What the address of an embedded page asks for. */

/** The attributes of `<event-timeline>` that the address may set. */
const allowed = [
  'lang',
  'heading',
  'view',
  'refresh',
  'group-by',
  'selected',
  'start',
  'end',
  'as-of',
  'filter',
  'hide',
  'time-zone',
];

/** @returns the attributes of the timeline; undefined where there is no `src` of http or https. */
export function attributesFrom(address: URL): ReadonlyMap<string, string> | undefined {
  const src = address.searchParams.get('src') ?? '';
  if (src === '' || !URL.canParse(src, address)) return undefined;
  const file = new URL(src, address);
  if (!/^https?:$/.test(file.protocol)) return undefined;
  const attributes = new Map([['src', file.href]]);
  for (const name of allowed) {
    const value = address.searchParams.get(name);
    if (value !== null) attributes.set(name, value);
  }
  return attributes;
}
