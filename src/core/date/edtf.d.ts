/** The part of the `edtf` package (4.11) that is used: it ships no types of its own. */
declare module 'edtf' {
  export interface ParseOptions {
    /** The highest EDTF level that is read: 0 to 3. */
    level?: number;
    /** Seasons with qualifiers or unspecified digits are read too. */
    seasonUncertainty?: boolean;
  }

  /** What the grammar makes of a string. Bit masks where single parts are marked, else true. */
  export interface ParseResult {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    values: unknown[];
    /** Minutes east of UTC. */
    offset?: number;
    uncertain?: number | boolean;
    approximate?: number | boolean;
    unspecified?: number;
    /** The number of significant digits of a year. */
    significant?: number;
  }

  /** @throws {Error} where the string is not in the grammar. */
  export function parse(input: string, options?: ParseOptions): ParseResult;
}
