/** Sheets of Google that have been published. Loaded when `src` names one. */

/**
 * The address at which what is in a sheet is served as text: `/pub?output=csv` of one that is published
 * (File, Share, Publish to web), of one that everybody with the link may see its export.
 *
 * @param address of the page that shows the sheet, as it stands in the address bar or the dialogue.
 */
export function sheetAddress(address: string): string {
  const url = new URL(address);
  const gid = /[?#&]gid=(\d+)/.exec(address)?.[1];
  const published = /^(.*\/d\/e\/[^/]+)\//.exec(`${url.pathname}/`)?.[1];
  const shared = /^(.*\/d\/[^/]+)\//.exec(`${url.pathname}/`)?.[1];
  if (published !== undefined) {
    const one = gid === undefined ? '' : `&gid=${gid}&single=true`;
    return `${url.origin}${published}/pub?output=csv${one}`;
  }
  if (shared === undefined) return address;
  const isPublished = /\/pub(?:html)?$/.test(url.pathname);
  const one = gid === undefined ? '' : `&gid=${gid}`;
  return isPublished
    ? `${url.origin}${shared}/pub?output=csv${one}${one && '&single=true'}`
    : `${url.origin}${shared}/export?format=csv${one}`;
}

/** Asks for what is in a sheet, without telling Google where it is shown. */
export const askSheet = (address: string): Promise<Response> =>
  fetch(sheetAddress(address), { referrerPolicy: 'no-referrer', credentials: 'omit' });
