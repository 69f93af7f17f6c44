import type { Because, Mark } from '../reasons/terms.js';

/** What a sentence about a problem can speak of. Values of the data come in quotes, as JSON has them. */
export interface ProblemFacts extends Because {
  /** The item: "Event 4 “Raid”". */
  readonly item: string;
  /** The item and the field within it that is at fault; the item alone where it is all of it. */
  readonly at: string;
  /** The item, and what within it holds the field. */
  readonly holder: string;
  /** The field's name alone. */
  readonly name: string;
  /** The offending value. */
  readonly value: string;
  /** What goes with the code: the mend, the other id, the reason. Empty where there is none. */
  readonly hint: string;
}

type Sentence = (facts: ProblemFacts) => string;

/** The items of a timeline that are numbered, by the list that holds them. */
export type ItemKind = 'events' | 'sources' | 'groups' | 'eras' | 'corrections';

/** Why a status says more than the citations carry. */
export type Overstatement = 'uncited' | 'unsupported' | 'party-support' | 'party-evidence';

/** Why an archive gave no answer. */
export type ArchiveFault = 'unreachable' | 'refused' | 'broken-contract';

/**
 * Templates. `{input}` is the date as it was given, `{dates}` what to write instead; `write` is added
 * where something can be offered, `example` where nothing can and the input is no EDTF at all. `told`
 * makes a sentence of it, `mended` one with the mend.
 */
export type DateFaultTerms = Readonly<
  Record<
    | 'empty'
    | 'not-edtf'
    | 'ambiguous'
    | 'unpadded'
    | 'words'
    | 'negative-zero'
    | 'month-range'
    | 'day-range'
    | 'time-range'
    | 'offset-range'
    | 'never'
    | 'too-large'
    | 'reversed'
    | 'no-date'
    | 'too-long'
    | 'time-zone'
    | 'write'
    | 'example'
    | 'told'
    | 'mended',
    string
  >
>;

/**
 * What is said of faults in the data, to those who write it. The names of fields and their values stay
 * as they are written in the data. A language is complete when it type-checks.
 */
export interface ProblemTerms {
  /** The BCP 47 tag of the language that this is. */
  readonly language: string;
  /** Over the list of faults. */
  readonly heading: (count: number) => string;
  /** Over it where there is nothing to show. */
  readonly failedHeading: string;
  readonly retry: string;
  /** The document as a whole, at the beginning of a sentence. */
  readonly timeline: string;
  readonly kinds: Readonly<Record<ItemKind, string>>;
  /** What items are in the formats of others; what they call events is an event. */
  readonly originals: Readonly<Record<'row' | 'line' | 'entry' | 'date', string>>;
  /** What an item is called there, from its English name: see `originalIn`. */
  readonly original: (name: string, words: ProblemTerms, mark: Mark) => string;
  /** "Event 4". */
  readonly numbered: (kind: string, number: string) => string;
  /** "Event 4 “Raid”". */
  readonly named: (item: string, name: string) => string;
  /** "Event 4 “Raid”: "status"". */
  readonly place: (item: string, field: string) => string;
  /** "entry 2 of "citations"". */
  readonly entry: (number: string, list: string) => string;
  /** ""stance" in entry 2 of "citations"". */
  readonly within: (inner: string, outer: string) => string;

  /** The ways in which data comes, at the beginning of a sentence. Names come in quotes. */
  readonly attribute: (name: string) => string;
  readonly property: (name: string) => string;
  readonly script: string;
  /** @param address absent where it is plain which one is meant. */
  readonly file: (address?: string) => string;
  readonly line: (number: string, address: string) => string;

  /** Added where what is at fault takes with it what it belongs to. */
  readonly whole: (kind: ItemKind | undefined) => string;
  /** What to write instead: the object of "write". */
  readonly expected: {
    readonly string: string;
    readonly number: string;
    readonly boolean: string;
    readonly Array: string;
    readonly Object: string;
    readonly date: string;
    readonly oneOf: (values: string) => string;
    readonly atLeast: (number: string) => string;
    readonly atMost: (number: string) => string;
    readonly suchAs: (what: string, example: string) => string;
  };
  readonly overstated: Readonly<Record<Overstatement, string>>;
  /** Where in a text that is not JSON reading it failed; `reason` is what the engine says, in English. */
  readonly jsonFault: (reason: string, place?: { line: string; column: string }) => string;
  /** Data that throws when it is read, and does not say why. */
  readonly throws: string;
  /** @param status the HTTP status, such as "404 Not Found"; absent where there was no answer. */
  readonly notLoaded: (address: string, status: string | undefined) => string;
  /** Where it is no address that cannot be reached, but a part of our own script. */
  readonly notWhole: string;
  /** Why an archive gave no answer; `message` says it in English. */
  readonly archive: Readonly<Record<ArchiveFault, (host: string, message: string) => string>>;
  /** @param message of whoever was asked, in a language of its own. */
  readonly notAnswered: (message: string) => string;
  readonly dates: DateFaultTerms;

  readonly sentences: {
    readonly 'not-a-timeline': Sentence;
    readonly 'not-json': Sentence;
    readonly unreadable: Sentence;
    readonly missing: Sentence;
    readonly empty: Sentence;
    readonly 'wrong-type': Sentence;
    readonly 'not-allowed': Sentence;
    readonly 'out-of-range': Sentence;
    readonly url: Sentence;
    readonly language: Sentence;
    readonly 'time-zone': Sentence;
    readonly 'field-name': Sentence;
    readonly date: Sentence;
    readonly 'date-of-event': Sentence;
    readonly 'beyond-chart': Sentence;
    readonly 'no-length': Sentence;
    readonly 'duplicate-id': Sentence;
    readonly 'same-group': Sentence;
    readonly 'other-source': Sentence;
    readonly 'unknown-source': Sentence;
    readonly 'unknown-event': Sentence;
    readonly 'unknown-group': Sentence;
    readonly 'status-contradicted': Sentence;
    readonly 'status-overstated': Sentence;
    readonly 'digital-source-type': Sentence;
    readonly 'circular-links': Sentence;
    readonly 'circular-origin': Sentence;
    readonly 'wrong-format': Sentence;
    readonly 'taken-as': Sentence;
    readonly 'not-taken': Sentence;
    readonly 'no-events': Sentence;
  };
}

/** What kind of fault it is; stable from version to version, so that tools can rely on it. */
export type ProblemCode = keyof ProblemTerms['sentences'] | 'not-loaded' | 'not-answered';
