/** The part of the `edtf` package (4.11) that the tests use: it ships no types of its own. */
declare module 'edtf' {
  /** Epoch milliseconds; null where an end is not known. */
  interface Bounded {
    readonly min: number | null;
    readonly max: number | null;
  }

  /** @throws {Error} where the string is not in the grammar. */
  export function parse(input: string): unknown;
  /** @throws {Error} where the string is not in the grammar, or its bounds contradict each other. */
  export default function edtf(input: string): Bounded;
}

declare module 'edtf/sample' {
  /** Strings made from the grammar, by `Math.random`. */
  export function sample(options: { count: number; level: 0 | 1 | 2 }): Iterable<string>;
}
