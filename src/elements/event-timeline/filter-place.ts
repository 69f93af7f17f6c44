/** The rest of the filter, which is loaded when the reader or the author asks for it. */
import { part } from './later-parts.js';

/** What shows it; undefined until it has come, and where it cannot be had. */
export let filterView: typeof import('./filter-view.js') | undefined;

/** Brings it. */
export const loadFilter = part(
  'filter',
  async () => (filterView = await import('./filter-view.js')),
);
