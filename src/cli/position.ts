/** A place in a text, counted from 1; columns in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where in a text the values are that JSON Pointers lead to. */
export type Positions = ReadonlyMap<string, Position>;

/** Of what the pointer leads to; where that is missing, of the innermost that holds it. */
export function positionOf(pointer: string, positions: Positions): Position | undefined {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const position = positions.get(path);
    if (position || path === '') return position;
  }
}

/** Tells where in a text a sign is that stands at so many UTF-16 units from its beginning. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    starts.push(end + 1);
  return (offset) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
  };
}

/** The pointers, and those of all that holds what they lead to. */
export function withHolders(pointers: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>(['']);
  for (const pointer of pointers)
    for (
      let path = pointer;
      path !== '' && !all.has(path);
      path = path.slice(0, path.lastIndexOf('/'))
    )
      all.add(path);
  return all;
}
