import { plural } from '../plural.js';
import type { ChartTerms, SpokenSources } from './terms.js';

const phrase = plural('da');
const many = (count: number, one: string, other: string): string =>
  phrase(count, { one: `# ${one}`, other: `# ${other}` });

function sources({ inFavour, independent, parties, unknown, against }: SpokenSources): string {
  if (inFavour + against === 1 && parties === 1) return '1 kilde, part i sagen';
  if (inFavour + against === 1 && unknown === 1) return '1 kilde, af ukendt oprindelse';
  const names = inFavour === 0 ? 'Ingen kilder' : many(inFavour, 'kilde', 'kilder');
  const isPlain = parties + unknown === 0 && inFavour > 0;
  const voices = [
    against > 0 ? `${names} for` : names,
    ...(independent > 0 || isPlain ? [many(independent, 'uafhængig', 'uafhængige')] : []),
    ...(parties > 0 ? [many(parties, 'part i sagen', 'parter i sagen')] : []),
    ...(unknown > 0 ? [`${unknown} af ukendt oprindelse`] : []),
  ].join(', ');
  return against > 0 ? `${voices}; ${against} imod` : voices;
}

/** Danish. */
export const da: ChartTerms = {
  label: 'Tidsakse over begivenheder',
  hint: 'Piletasterne går fra begivenhed til begivenhed, Enter åbner den, og spørgsmålstegnet viser alle taster.',
  event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
  sources,
  cluster: (count, when, statuses) =>
    `${many(count, 'begivenhed', 'begivenheder')}, ${when}: ${statuses}.`,
  ongoing: (count, statuses) =>
    `${many(count, 'begivenhed', 'begivenheder')}, der begyndte tidligere og fortsætter: ${statuses}.`,
  to: 'til',

  window: (when, count) => `${when}, ${many(count, 'begivenhed', 'begivenheder')}`,
  asOf: (date, count) => `Det vidste man pr. ${date}: ${many(count, 'begivenhed', 'begivenheder')}`,
  now: (count) => `Alt, hvad man ved nu: ${many(count, 'begivenhed', 'begivenheder')}`,
  shown: (shown, all) => `Viser ${shown} af ${many(all, 'begivenhed', 'begivenheder')}`,

  keyNames: {
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    enter: 'Enter',
    space: 'Mellemrum',
    shift: 'Skift',
    escape: 'Esc',
  },
  keyDoes: {
    step: 'til begivenheden før og efter',
    stepInLane: 'det samme inden for en bane',
    stepLane: 'til banen ovenover og nedenunder',
    ends: 'til den første og den sidste begivenhed',
    page: 'så langt, som der er i syne',
    open: 'åbn begivenheden eller gruppen af begivenheder',
    back: 'tilbage til der, hvor du var',
    zoom: 'tættere på og længere væk',
    fit: 'vis det hele',
    help: 'vis denne liste',
  },
};
