import type { Status } from '../core/model.js';

/** The colours of the statuses on white paper: those of the light theme, where no style sheet reaches. */
export const statusInks: Readonly<Record<Status, string>> = {
  unsourced: '#626262',
  unverified: '#6a4c93',
  claimed: '#8f4a00',
  reported: '#1d4f8c',
  confirmed: '#0a6650',
  disputed: '#a3246b',
  denied: '#a3271c',
  retracted: '#4d5560',
};
