/** The words of the card and of the list of sources: English comes with them, others when asked for. */
import { knownLocale } from '../../core/date/calendar-text.js';
import type { EventDate } from '../../core/event-date.js';
import type { TimelineLookup } from '../../core/lookup.js';
import { en } from '../../locales/evidence/en.js';
import type { EvidenceTerms } from '../../locales/evidence/terms.js';
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

// Spelled out, since bundlers look for the paths.
const files: Readonly<Record<string, (() => Promise<EvidenceTerms>) | undefined>> = {
  da: () => import('../../locales/evidence/da.js').then(({ da }) => da),
};
/** After so many milliseconds the reader gets English. */
const patience = 3000;
const known = new Map<string, EvidenceTerms>();

const nameOf = (locale: string): string => knownLocale(locale).split('-')[0] ?? '';

/** The words for a BCP 47 tag: English until its language has come, and where there is none. */
export const evidenceWords = (locale: string): EvidenceTerms => known.get(nameOf(locale)) ?? en;

/** A promise that is kept when the words have come or will not soon; undefined where they are there. */
export function evidenceArrival(locale: string): Promise<void> | undefined {
  const name = nameOf(locale);
  const file = files[name];
  if (file === undefined || known.has(name)) return undefined;
  const arrival = file().then((words) => void known.set(name, words));
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  return Promise.race([arrival, late]).then(
    () => settle(name),
    () => settle(name),
  );
}

function settle(name: string): void {
  if (!known.has(name)) known.set(name, en);
}
