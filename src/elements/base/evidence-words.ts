/** The words of the card and of the list of sources: English comes with them, others when asked for. */
import type { EventDate } from '../../core/event-date.js';
import type { TimelineLookup } from '../../core/lookup.js';
import { en } from '../../locales/evidence/en.js';
import type { EvidenceTerms } from '../../locales/evidence/terms.js';
import { LaterWords } from './later-words.js';
import type { LocaleController } from './locale-controller.js';

/** What every piece of evidence is shown with. */
export interface EvidenceFrame {
  readonly found: TimelineLookup;
  /** `lang` for the texts of the data, where it is another language than the interface's. */
  readonly lang: string | undefined;
  readonly locale: LocaleController;
  readonly words: EvidenceTerms;
  readonly dateText: (date: EventDate) => string;
}

const words = new LaterWords('evidence', en);

/** The words for a BCP 47 tag: English until its language has come, and where there is none. */
export const evidenceWords = (locale: string): EvidenceTerms => words.of(locale);

/** A promise that is kept when the words have come or will not soon; undefined where they are there. */
export const evidenceArrival = (locale: string): Promise<void> | undefined => words.arrival(locale);
