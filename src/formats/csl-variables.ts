/** The names of CSL-JSON 1.0.2 that the model keeps as they come, in `extra`. */

/** Lists of names. */
export const nameVariables: ReadonlySet<string> = new Set(
  `chair collection-editor compiler composer container-author contributor curator director editor
   editorial-director executive-producer guest host illustrator interviewer narrator organizer
   original-author performer producer recipient reviewed-author script-writer series-creator
   translator`.split(/\s+/),
);

const others = `abstract annote archive archive_collection archive_location archive-place authority
  available-date call-number categories chapter-number citation-key citation-label citation-number
  collection-number collection-title container-title-short dimensions division DOI edition event
  event-date event-place event-title first-reference-note-number genre ISBN ISSN issue
  journalAbbreviation jurisdiction keyword medium number number-of-pages number-of-volumes
  original-date original-publisher original-publisher-place original-title page page-first
  part-number part-title PMCID PMID printing-number publisher-place references
  reviewed-genre reviewed-title scale section shortTitle source status submitted supplement-number
  title-short version volume volume-title volume-title-short year-suffix`.split(/\s+/);

/** Whether a name is a variable of CSL that a source of the model has no field for. */
export const isCslVariable = (name: string): boolean => variables.has(name);

const variables: ReadonlySet<string> = new Set([...nameVariables, ...others]);
