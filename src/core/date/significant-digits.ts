/** A year of which only the first digits are known: `1950S2` is one of 1900 to 1999, and about 1950. */
export interface SignificantYears {
  readonly first: number;
  readonly last: number;
  /** How many digits at the end are not known. */
  readonly loose: number;
}

/** The years that share a year's significant digits; a year counts four digits at least. */
export function significantYears(year: number, significant: number): SignificantYears {
  const digits = Math.max(4, String(Math.abs(year)).length);
  const loose = Math.max(0, digits - significant);
  const step = 10 ** loose;
  const low = Math.floor(Math.abs(year) / step) * step;
  const high = low + step - 1;
  return year < 0 ? { first: -high, last: -low, loose } : { first: low, last: high, loose };
}
