/** What stands in a cell: several values, and signs that a spreadsheet would run. */

/** The values of a cell, which semicolons divide; one that belongs to a value has a backslash before it. */
export function valuesOf(cell: string): string[] {
  const values: string[] = [''];
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] ?? '';
    const next = cell[at + 1];
    if (sign === ';') values.push('');
    else if (sign === '\\' && (next === ';' || next === '\\')) {
      values[values.length - 1] += next;
      at++;
    } else values[values.length - 1] += sign;
  }
  return values.map((value) => value.trim());
}

/** The other way round. */
export const cellOf = (values: readonly string[]): string =>
  values
    .map((value) => value.replace(/[\\;]/g, (sign) => `\\${sign}`))
    .join('; ')
    .trimEnd();

/** What a spreadsheet takes for a formula, behind the sign that says that it is none. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A spreadsheet runs what begins with one of these signs, and with it what a stranger has written: the
 * apostrophe that people type before a text keeps it a text.
 */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Without the apostrophe that keeps a text a text. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
