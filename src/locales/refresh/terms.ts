/** The words for a file that is asked for again; they come with the first news. */
export interface RefreshTerms {
  added: (count: number) => string;
  changed: (count: number) => string;
  removed: (count: number) => string;
  /** @param news the three above, as far as there is anything to tell, as a list. */
  update: (news: string) => string;
}
