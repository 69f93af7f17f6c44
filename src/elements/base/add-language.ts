import type { DateWords } from '../../core/date/words/date-words.js';
import { isFromTheRight } from '../../core/writing-direction.js';
import type { LaterTerms } from '../../locales/later/terms.js';
import type { ProblemTerms } from '../../locales/problems/terms.js';
import type { Terms } from '../../locales/terms.js';
import {
  askedLanguages,
  english,
  fallback,
  knownLanguages,
  languageFiles,
  ownName,
} from './languages.js';
import { laterFiles } from './later-files.js';
import { laterWords } from './later-words.js';
import { turn } from './turn-host.js';
import { updateHosts } from './locale-controller.js';
import { problemFiles } from './problem-files.js';
import { problemWords } from './problem-words.js';

/** The words of a language, or some of them. */
export interface LanguageWords {
  /** What stands at the list and around it. */
  readonly terms?: Partial<Terms>;
  /** What the parts say that come later: the card, the filter, the chart for the ear and so on. */
  readonly later?: { readonly [Part in keyof LaterTerms]?: Partial<LaterTerms[Part]> };
  /** What dates say beyond the names of months and days, which come from `Intl`. */
  readonly dates?: Partial<DateWords>;
  /** What is said of faults in the data. */
  readonly problems?: Partial<ProblemTerms>;
}

/**
 * Gives the interface of all timelines in the page another language, or other words in one that it has.
 * Words that are left out stay as they are; in a new language they are English, and dates use signs
 * (`~1984`). Timelines that are in the page already follow at once.
 *
 * ```js
 * import { addLanguage } from 'event-timeline';
 *
 * addLanguage('fo', { terms: { close: 'Lat aftur', next: 'Næsta' } });
 * addLanguage('en', { terms: { statusConfirmed: 'Verified' } }); // the house's own word
 * ```
 *
 * @param tag BCP 47; the words are for the language in it, in whatever region or script. The Portuguese
 *   of Brazil (`pt-BR`) and Chinese in traditional characters (`zh-Hant`) are languages by themselves.
 * @throws {RangeError} where `tag` is no BCP 47 tag.
 */
export function addLanguage(
  tag: string,
  { terms, later = {}, dates, problems }: LanguageWords,
): void {
  const name = ownName(new Intl.Locale(tag).baseName);
  const firstFile = languageFiles[name];
  languageFiles[name] = async () => {
    const base = (await firstFile?.()) ?? (name === 'en' ? english : fallback);
    return {
      ...base,
      terms: { ...base.terms, ...terms },
      dates: { ...base.dates, ...dates },
      ...(isFromTheRight(tag) && { turn }),
    };
  };
  knownLanguages.delete(name);
  askedLanguages.delete(name);

  const laterFile = laterFiles[name];
  laterWords.change(name, async () => mixed(await (laterFile?.() ?? laterEnglish()), later));
  if (problems) changeProblems(name, problems);
  updateHosts();
}

function changeProblems(name: string, problems: Partial<ProblemTerms>): void {
  const file = problemFiles[name];
  problemWords.change(name, async () => {
    const base = await (file?.() ?? englishProblems());
    return { ...base, language: name, ...problems };
  });
}

const englishProblems = () =>
  import('../../core/problem-sentences.js').then(({ english }) => english);

const laterEnglish = () => import('../../locales/later/en.js').then(({ en }) => en);

function mixed(base: LaterTerms, added: NonNullable<LanguageWords['later']>): LaterTerms {
  const mix = <Part extends keyof LaterTerms>(part: Part): LaterTerms[Part] => ({
    ...base[part],
    ...added[part],
  });
  return {
    archive: mix('archive'),
    chart: mix('chart'),
    downloads: mix('downloads'),
    evidence: mix('evidence'),
    filter: mix('filter'),
    list: mix('list'),
    media: mix('media'),
    paper: mix('paper'),
    refresh: mix('refresh'),
    scrubber: mix('scrubber'),
    story: mix('story'),
  };
}
