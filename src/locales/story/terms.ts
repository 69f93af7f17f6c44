/** What the story says: one event at a time. A language is complete when it type-checks. */
export interface StoryTerms {
  /** The name of the story, and of the buttons that lead through it. */
  story: string;
  steps: string;
  /** The first slide, which opens the story. */
  opening: string;
  begin: string;
  /** The labels of the dates of the first and the last event, and of how many there are. */
  first: string;
  last: string;
  events: string;
  /** Where the buttons at the sides lead. @param where a date and a title, or the opening. */
  previousTo: (where: string) => string;
  nextTo: (where: string) => string;
  /** A slide that came without the reader's doing in the story. @param position "3 of 19". */
  shown: (position: string, title: string) => string;
}
