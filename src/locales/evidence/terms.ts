/** How many sources stand where, for a claim. */
export interface EvidenceCount {
  /** Sources that speak for it. */
  readonly inFavour: number;
  /** Distinct origins among them that are no parties. */
  readonly independent: number;
  /** Those that are themselves parties to the matter. */
  readonly parties: number;
  /** Those that are no parties but pass on what one says. */
  readonly relays: number;
  /** Those whose origin cannot be told. */
  readonly unknown: number;
  /** Sources that speak against it. */
  readonly against: number;
}

/** Who set a status, and when. */
export interface StatusSetting {
  /** The status as data writes it: `confirmed` has a word of its own. */
  readonly status: string;
  /** A name; without one it was the editors. */
  readonly by?: string | undefined;
  /** A formatted date. */
  readonly date?: string | undefined;
  /** The date is one known day: "on 12 March", but not "on March". */
  readonly isDay: boolean;
}

/** The rules that give a status by the citations. */
type Rule = 'no-citation' | 'only-parties' | 'for-and-against' | 'only-against' | 'sources';
type Stance = 'reports' | 'supports' | 'disputes' | 'denies';
type LinkType = 'part-of' | 'follows' | 'causes' | 'responds-to' | 'corrects';

/**
 * What the card of an event and the list of sources say besides: it comes with them, when the list
 * of events is already there to read. A language is complete when it type-checks.
 */
export interface EvidenceTerms {
  /** "Confirmed by the desk on 12 March 2024." */
  statusSet: (setting: StatusSetting) => string;
  /**
   * Why a claim stands as it does.
   *
   * @param inFavour the names of those whom the rule counts for it, as one list; empty for none.
   * @param against the same of those against it.
   */
  rules: Record<Rule, (inFavour: NamedSources, against: NamedSources) => string>;
  /** The end of a list of names: "4 more". */
  moreNames: (count: number) => string;
  /** "3 sources for it, 1 independent, 1 of unknown origin; 2 against it". */
  evidence: (count: EvidenceCount) => string;

  whoSaysSo: string;
  originalLanguage: (language: string) => string;
  translation: string;
  locator: string;
  /** A name that the information comes from. */
  origin: (name: string) => string;
  /** The label of the source that another one passes on. */
  passesOn: string;
  originUnknown: string;
  archived: string;
  /** What is behind the disclosure that tells when and how a source was secured. */
  record: (archived: boolean) => string;
  accessed: string;
  archivedAt: string;

  /** CSL item types, where the name is of use to a reader. */
  sourceTypes: Readonly<Record<string, string>>;
  /** "Newspaper article in English"; either may be missing, and without both it is empty. */
  kindOfSource: (kind: string | undefined, language: string | undefined) => string;
  /** Between what a bibliography says of a source. Default: `', '`. */
  comma?: string;
  /** After what kind of source it is, and at the end. Default: `'. '`. */
  fullStop?: string;
  citedTimes: (count: number) => string;
  /** How many of the citations take a stance: "4 report it". */
  stanceCounts: Record<Stance, (count: number) => string>;
  /** How many events there are besides those that are named. */
  moreEvents: (count: number) => string;
  notCited: string;

  dateInWords: string;
  corrections: string;
  statusHistory: string;
  setBy: (name: string) => string;

  media: string;
  sensitive: string;
  sensitiveShow: string;
  /** The label of the source that a picture comes from. */
  mediaFrom: string;
  /** How a picture or a recording came to be, by the IPTC's term. */
  digitalSource: Readonly<Record<string, string>>;
  /** The same for a term that the vocabulary does not have. */
  otherDigitalSource: (term: string) => string;

  copyLink: string;
  linkCopied: string;
  /** The label of the field with the address, where the page may not copy it. */
  linkByHand: string;

  seeAlso: string;
  /** A link as its own event says it, and as the other event does. */
  links: Record<LinkType, readonly [string, string]>;
}

/** The names of sources as one list in the reader's language, and how many they are. */
export interface NamedSources {
  readonly count: number;
  readonly names: string;
}
