import { en as evidence } from '../../locales/evidence/en.js';
import type { EvidenceTerms } from '../../locales/evidence/terms.js';
import { en as terms } from '../../locales/en.js';
import type { Terms } from '../../locales/terms.js';

/** What a page says besides the data, in one language. */
export interface HtmlWords {
  /** BCP 47 tag, in which dates are written too. */
  readonly language: string;
  readonly terms: Terms;
  readonly evidence: EvidenceTerms;
}

export const englishWords: HtmlWords = { language: 'en', terms, evidence };
