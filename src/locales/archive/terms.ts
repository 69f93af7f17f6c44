/** The words for events that a server holds; they come with what asks for them. */
export interface ArchiveTerms {
  /** Above the list: how many of the events of a stretch of time stand in it; both numbers as text. */
  part: (shown: string, all: string) => string;
}
