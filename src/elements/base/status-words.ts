import type { StatusRule } from '../../core/derive-status.js';
import type { LinkType, Stance, Status } from '../../core/model.js';
import type { Terms } from '../../locales/terms.js';

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

/** The term that says why an event has its status. */
export const ruleTerm = {
  author: 'ruleAuthor',
  'no-citation': 'ruleNoCitation',
  'only-parties': 'ruleOnlyParties',
  'for-and-against': 'ruleForAndAgainst',
  'only-against': 'ruleOnlyAgainst',
  sources: 'ruleSources',
} as const satisfies Record<StatusRule, keyof Terms>;

/** The term over the sources of one stance. */
export const stanceTerm = {
  reports: 'stanceReports',
  supports: 'stanceSupports',
  disputes: 'stanceDisputes',
  denies: 'stanceDenies',
} as const satisfies Record<Stance, keyof Terms>;

/** The term of a link as its own event says it, and as the other event does. */
export const linkTerms = {
  'part-of': ['linkPartOf', 'linkHasPart'],
  follows: ['linkFollows', 'linkFollowedBy'],
  causes: ['linkCauses', 'linkCausedBy'],
  'responds-to': ['linkRespondsTo', 'linkAnsweredBy'],
  corrects: ['linkCorrects', 'linkCorrectedBy'],
} as const satisfies Record<LinkType, readonly [keyof Terms, keyof Terms]>;
