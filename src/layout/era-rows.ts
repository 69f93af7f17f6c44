/** A stretch of time with a name. */
export interface EraSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Gives eras rows for their names, so that the names of eras that overlap do not meet. */
export function eraRows(eras: readonly EraSpan[]): { rows: Map<string, number>; count: number } {
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const { id, from, to } of [...eras].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    rows.set(id, row);
  }
  return { rows, count: ends.length };
}
