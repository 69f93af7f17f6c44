/** From values to places on a logarithmic axis, whose ticks are powers of ten. */
export interface LogScale {
  readonly ticks: readonly number[];
  /** Where a value stands, from `from` to `to`. */
  place(value: number): number;
}

/**
 * @param values at least one, all above 0; the axis runs from the power of ten below the least to
 *   the one above the greatest.
 */
export function logScale(values: readonly number[], from: number, to: number): LogScale {
  const logs = values.map(Math.log10);
  const first = Math.floor(Math.min(...logs));
  const last = Math.max(Math.ceil(Math.max(...logs)), first + 1);
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)),
    place: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from),
  };
}
