/** Makes ids from titles, and keeps ids apart. */

/** "Raid, May 2023" → "raid-may-2023". Letters of every script stay. */
export function slug(text: string, fallback: string): string {
  const words = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-').slice(0, 60) ?? fallback;
}

/** Ids that are taken, each with the last number that was put behind it. */
export type TakenIds = Map<string, number>;

/** `id` if it is free, else `id-2`, `id-3` and so on; the one that is given is taken from then on. */
export function claimId(id: string, taken: TakenIds): string {
  let free = id;
  for (let n = taken.get(id) ?? 1; taken.has(free);) {
    free = `${id}-${++n}`;
    taken.set(id, n);
  }
  taken.set(free, 1);
  return free;
}
