import type { Stance, Status } from './model.js';
import type { Terms } from '../locales/terms.js';

/** The term that names a status. */
export const statusTerm = {
  unsourced: 'statusUnsourced',
  unverified: 'statusUnverified',
  claimed: 'statusClaimed',
  reported: 'statusReported',
  confirmed: 'statusConfirmed',
  disputed: 'statusDisputed',
  denied: 'statusDenied',
  retracted: 'statusRetracted',
} as const satisfies Record<Status, keyof Terms>;

/** The term over the sources of one stance. */
export const stanceTerm = {
  reports: 'stanceReports',
  supports: 'stanceSupports',
  disputes: 'stanceDisputes',
  denies: 'stanceDenies',
} as const satisfies Record<Stance, keyof Terms>;
