/** The word of a table for what the data say; none for what every object inherits, such as `constructor`. */
export const ownWord = <Word>(
  table: Readonly<Record<string, Word>>,
  key: string | undefined,
): Word | undefined => (key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined);
