import type { ArchiveTerms } from './terms.js';

/** English. */
export const en: ArchiveTerms = {
  part: (shown, all) =>
    `The ${shown} most important of ${all} events in this stretch of time. Zoom in to read the others.`,
};
