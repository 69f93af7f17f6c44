import type { ArchiveTerms } from './terms.js';

/** Dansk. */
export const da: ArchiveTerms = {
  part: (shown, all) =>
    `De ${shown} vigtigste af ${all} begivenheder i dette tidsrum. Zoom ind for at læse de andre.`,
};
