import type { Next } from './loops.js';

/** The shortest way from an id of a loop back to itself, which stands at both ends. */
export function roundFrom(start: string, loop: ReadonlySet<string>, next: Next): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const other of next(id)) {
      if (!loop.has(other) || cameFrom.has(other)) continue;
      cameFrom.set(other, id);
      queue.push(other);
    }
    if (cameFrom.has(start)) break;
  }
  const way = [start];
  let at = start;
  do way.unshift((at = cameFrom.get(at) ?? start));
  while (at !== start);
  return way;
}
