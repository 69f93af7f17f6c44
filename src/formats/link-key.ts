/** Addresses that lead to the same page, by what is the same in them. */

/** Whether a site was written with or without `www.`, a slash at the end or a mark says nothing. */
export const linkKey = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.|m\.|mobile\.)?/i, '')
    .replace(/#(?!!).*$/, '')
    .replace(/^[^/?]+/, (site) => site.toLowerCase())
    .replace(/\/+(?=$|\?)/, '');
