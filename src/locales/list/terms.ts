/** The words of a long list, beyond those of every list. */
export interface ListTerms {
  /** The label of the choice of a year, a decade … that the list is to go to. */
  goTo: string;
  /** The button that goes there. */
  go: string;
  /** A year, a decade …, and how many events begin in it. @param count a formatted number. */
  period: (date: string, count: string) => string;
}
