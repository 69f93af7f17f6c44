/** The words of a timeline on paper, beyond those of the list and of the evidence. */
export interface PaperTerms {
  /** That a filter leaves events out. */
  selection: (shown: number, all: number) => string;
  /** The label of the statuses that a filter asks for. */
  status: string;
  /** The label of the words that a filter asks for. */
  words: string;
  /** What the marks of the drawing mean. */
  drawing: string;
  /** The same for a drawing that only counts. */
  drawnCounts: string;
}
