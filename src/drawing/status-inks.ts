import type { Status } from '../core/model.js';

/** The colours of the statuses on white paper: those of the light theme, where no style sheet reaches. */
export const statusInks: Readonly<Record<Status, string>> = {
  unsourced: '#5f6e73',
  unverified: '#78529a',
  claimed: '#985312',
  reported: '#164a8a',
  confirmed: '#126e49',
  disputed: '#94126b',
  denied: '#9f0f05',
  retracted: '#414751',
};
