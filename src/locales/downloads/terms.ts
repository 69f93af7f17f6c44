/** The words of what can be taken home; the name of each format stands behind them. */
export interface DownloadTerms {
  /** The button that shows what there is. */
  download: string;
  /** The whole timeline in its own format. */
  everything: string;
  /** A page that can be read without scripts. */
  page: string;
  /** Text with footnotes. */
  text: string;
  /** The events as a table for spreadsheets. */
  table: string;
  /** The events as a calendar. */
  calendar: string;
  /** In the terms of schema.org, for machines. */
  linkedData: string;
  /** The chart as a picture. */
  picture: string;
  /** The sources for a reference manager. */
  sources: string;
}
