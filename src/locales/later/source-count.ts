/** How many sources stand where, in the words of a language. */
import type { SpokenSources } from '../chart/terms.js';
import type { EvidenceCount } from '../evidence/terms.js';

/** The pieces that a language makes the sentence of; each is told a number. */
export interface SourceCountWords {
  readonly noSources: string;
  readonly sources: (count: number) => string;
  /** "3 sources for it", where others speak against it. */
  readonly inFavour: (sources: string) => string;
  /** Of the sources. */
  readonly independent: (count: number) => string;
  readonly parties: (count: number) => string;
  /** Sources that pass on what a party says. */
  readonly relays: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly against: (count: number) => string;
  /** The only source is itself a party to the matter. */
  readonly onlyParty: string;
  /** The only source is of unknown origin. */
  readonly onlyUnknown: string;
  /** Between the pieces; `, ` by default. */
  readonly comma?: string;
  /** Before those against; `; ` by default. */
  readonly semicolon?: string;
}

/** As the card tells it: "4 sources, 1 independent, 1 party to the matter; 2 against it". */
export function evidenceText(words: SourceCountWords): (count: EvidenceCount) => string {
  return ({ inFavour, independent, parties, relays, unknown, against }) =>
    told(words, inFavour, against, [
      inFavour > 0 && words.independent(independent),
      parties > 0 && words.parties(parties),
      relays > 0 && words.relays(relays),
      unknown > 0 && words.unknown(unknown),
    ]);
}

/** As it is said at an event in the chart: shorter. */
export function spokenSources(words: SourceCountWords): (sources: SpokenSources) => string {
  return ({ inFavour, independent, parties, unknown, against }) => {
    if (inFavour + against === 1 && parties === 1) return words.onlyParty;
    if (inFavour + against === 1 && unknown === 1) return words.onlyUnknown;
    const isPlain = parties + unknown === 0 && inFavour > 0;
    return told(words, inFavour, against, [
      (independent > 0 || isPlain) && words.independent(independent),
      parties > 0 && words.parties(parties),
      unknown > 0 && words.unknown(unknown),
    ]);
  };
}

function told(
  words: SourceCountWords,
  inFavour: number,
  against: number,
  more: readonly (string | false)[],
): string {
  const { comma = ', ', semicolon = '; ' } = words;
  const sources = inFavour === 0 ? words.noSources : words.sources(inFavour);
  const voices = [
    against > 0 ? words.inFavour(sources) : sources,
    ...more.filter((piece) => piece !== false),
  ].join(comma);
  return against > 0 ? voices + semicolon + words.against(against) : voices;
}
