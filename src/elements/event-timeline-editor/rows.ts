/** Tables in the clipboard. */

/** The header of TimelineJS's spreadsheet, which has an importer of its own. */
export const isTimelineJsTable = (header: string): boolean =>
  /(^|\t)headline(\t|$)/i.test(header) && /(^|\t)(start date|year)(\t|$)/i.test(header);

/** The rows of the first table in HTML, as tab-separated text; undefined where there is none. */
export function rowsOfHtml(markup: string): string | undefined {
  const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
  if (!table) return undefined;
  return [...table.rows]
    .map((row) =>
      [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join('\t'),
    )
    .join('\n');
}
