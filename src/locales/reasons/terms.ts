/**
 * Why something of another format was not taken, or not as it stood: a sentence or two each. `{detail}`
 * is what it is about, such as the name of the format. A language is complete when it type-checks.
 */
export interface ReasonTerms {
  /** What was found where, and why it is told: `{at}`, `{value}`, `{reason}`. */
  readonly told: string;
  /** A sentence that says what came of it, and why: `{sentence}`, `{reason}`. */
  readonly after: string;

  /** The text is in no format that is known here. */
  readonly 'unknown-format': string;
  /** `{detail}` is the format that it was taken for. */
  readonly 'other-format': string;
  /** A table that has no events in it; `{detail}` is its header. */
  readonly 'no-columns': string;
  /** A row of an archive without the address that was archived. */
  readonly 'no-address': string;
  readonly 'no-archive': string;
  /** `{detail}` is the copy that stands. */
  readonly 'archived-before': string;
  readonly 'no-time': string;
  /** `{detail}` is the format whose rules are broken. */
  readonly syntax: string;
  readonly 'month-number': string;
  readonly 'not-object': string;
  /** A finer part of a date whose coarser part is missing. */
  readonly 'date-gap': string;
  readonly 'date-digits': string;
  readonly 'date-range': string;
  /** A year of more than four digits, which has no months. */
  readonly 'long-year': string;
  /** Neither an event nor a note, in a calendar. */
  readonly 'not-event': string;
  readonly 'unknown-zone': string;
  /** An end that cannot follow the beginning. */
  readonly 'no-end': string;
  readonly recurs: string;
  readonly cancelled: string;
  readonly tentative: string;
  /** A review whose rating does not say whether it is for the claim or against it. */
  readonly 'unclear-review': string;
  /** A line outside of the records of a RIS file. */
  readonly 'no-record': string;
  /** An end that is only known to lie between two dates. */
  readonly 'vague-end': string;
  /** 3/4/2024 was read as 4 March. */
  readonly 'month-first': string;
  /** The picture of a title slide. */
  readonly 'title-picture': string;
  /** `{detail}` is the title that an event got for want of one. */
  readonly 'no-title': string;
  /** Authors of whom a bibliography says that there are more. */
  readonly 'others-unnamed': string;
  /** A line of which the end is not read. */
  readonly 'long-line': string;
  /** A page names a file that has its events. */
  readonly 'other-file': string;
  /** A timeline behind the first of a page. */
  readonly 'second-timeline': string;
}

/** Why: stable from version to version. */
export type Reason = Exclude<keyof ReasonTerms, 'told' | 'after'>;

/** Sets what is quoted from the data apart from the sentence around it. */
export type Mark = (quoted: string) => string;

/** A reason as an importer takes it down. */
export interface Because {
  readonly why?: Reason | undefined;
  readonly detail?: string | undefined;
  readonly mark?: Mark | undefined;
}
