/** Finds where threads from one thing to another run in a circle. Pure. */

/** The ids that an id leads to; none for an id that is not known. */
export type Next = (id: string) => readonly string[];

/**
 * The sets of ids that can all be reached from one another: each holds at least one circle, and no
 * circle reaches beyond its set. They are the strongly connected components (Tarjan 1972), found
 * with a stack of our own, since a chain can be as long as a timeline.
 */
export function loopsAmong(ids: Iterable<string>, next: Next): ReadonlySet<string>[] {
  const loops: ReadonlySet<string>[] = [];
  const order = new Map<string, number>();
  const pending: string[] = [];
  const open = new Set<string>();
  const path: { id: string; lowest: number; rest: Iterator<string, undefined> }[] = [];
  const enter = (id: string) => {
    path.push({ id, lowest: order.size, rest: next(id).values() });
    order.set(id, order.size);
    pending.push(id);
    open.add(id);
  };
  for (const root of ids) {
    if (!order.has(root)) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const one = step.rest.next();
      if (!one.done) {
        const seen = order.get(one.value);
        if (seen === undefined) enter(one.value);
        else if (open.has(one.value)) step.lowest = Math.min(step.lowest, seen);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) before.lowest = Math.min(before.lowest, step.lowest);
      if (step.lowest !== order.get(step.id)) continue;
      const members = pending.splice(pending.lastIndexOf(step.id));
      for (const id of members) open.delete(id);
      if (members.length > 1 || next(step.id).includes(step.id)) loops.push(new Set(members));
    }
  }
  return loops;
}
