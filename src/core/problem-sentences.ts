/** One sentence a code: names the item, quotes the value, says the mend. */
interface Words {
  /** The item: "Event 4 “Raid”". */
  readonly where: string;
  /** The field within the item: `"status"`, `"stance" in entry 2 of "citations"`; empty for the item itself. */
  readonly field: string;
  /** What holds the field within the item, in the same words. */
  readonly holder: string;
  /** The field's name alone. */
  readonly name: string;
  /** The offending value, quoted. */
  readonly value: string;
  readonly hint: string;
}

/** "Event 4 “Raid”: entry 2 of "tags"", or the item alone. */
const at = (where: string, field: string): string => (field === '' ? where : `${where}: ${field}`);

const table = {
  'not-a-timeline': ({ value }) =>
    `The timeline is ${value}, which is not an object; give an object with a list of "events".`,
  'not-json': ({ where, hint }) =>
    `${where}: ${hint}; check quotes, commas and brackets, or write it with JSON.stringify.`,
  unreadable: ({ where, hint }) =>
    `${where} could not be read (${hint}); give plain data as JSON can hold it.`,
  missing: ({ where, holder, name }) =>
    `${at(where, holder)} has no "${name}", so it is left out; add one.`,
  empty: ({ where, field }) => `${at(where, field)} is empty and is left out; fill it in.`,
  'wrong-type': ({ where, field, value, hint }) =>
    `${at(where, field)} is ${value} and is left out; write ${hint}.`,
  'not-allowed': ({ where, field, value, hint }) =>
    `${at(where, field)} is ${value}, which is not a known value and is left out; write ${hint}.`,
  'out-of-range': ({ where, field, value, hint }) =>
    `${at(where, field)} is ${value} and is left out; write a number ${hint}.`,
  url: ({ where, field, value }) =>
    `${at(where, field)} is ${value}, which is not a web address and is left out; write one that begins with https:// or http://, or one relative to the page.`,
  language: ({ where, field, value }) =>
    `${at(where, field)} is ${value}, which is not a language tag and is left out; write a BCP 47 tag such as "da" or "en-GB".`,
  'time-zone': ({ where, field, value }) =>
    `${at(where, field)} is ${value}, which is not a time zone and is left out; write an IANA name such as "Europe/Copenhagen".`,
  'field-name': ({ where, field }) =>
    `${at(where, field)} is a name that no field can have, so it is left out; give it another name.`,
  date: ({ where, field, hint }) => `${at(where, field)} is left out. ${hint}`,
  'date-of-event': ({ where, hint }) => `${where} is left out. ${hint}`,
  'beyond-chart': ({ where, value }) =>
    `${where}: ${value} lies beyond the years that the chart can draw (271821 BCE to 275760 CE); it is in the list, in its right order, but not in the chart.`,
  'no-length': ({ where, value }) =>
    `${where}: ${value} has no beginning or no end to draw from and is left out; write an interval such as "1939/1945".`,
  'duplicate-id': ({ where, value, hint }) =>
    `${where}: the id ${value} is taken by an earlier one, so this one is called "${hint}"; give each an id of its own.`,
  'same-group': ({ where, value }) =>
    `${where}: the id ${value} is taken by an earlier group, so this one is left out; give each an id of its own.`,
  'other-source': ({ where, name, value, hint }) =>
    `${where} gives the source "${hint}" another "${name}" than it has: ${value}, which is left out; write it in one place, in "sources".`,
  'unknown-source': ({ where, value }) =>
    `${where} cites ${value}, which is not in "sources"; it is listed as a source by that name. Add a source with that id.`,
  'unknown-event': ({ where, value }) =>
    `${where} has a link to ${value}, which is no event here, so the link is left out; write the id of an event.`,
  'unknown-group': ({ where, value }) =>
    `${where} stands in the group ${value}, which is not in "groups"; it gets a lane by that name. Add a group with that id.`,
  'status-contradicted': ({ where, value, hint }) =>
    `${where} has the status ${value}, but its "statusHistory" ends in "${hint}"; add an entry that says since when it is ${value}.`,
  'status-overstated': ({ where, hint }) =>
    `${where} has the status ${hint}; write a status that the citations carry, or add what it rests on.`,
  'digital-source-type': ({ where, field, value }) =>
    `${at(where, field)} is ${value}, which is not in the IPTC vocabulary and is shown as it stands; write a term of http://cv.iptc.org/newscodes/digitalsourcetype/ such as "digitalCapture" or "trainedAlgorithmicMedia".`,
  'circular-links': ({ where, hint }) =>
    `${where} has links that lead back to it, ${hint}, so that none of these comes first; give up one of them.`,
  'circular-origin': ({ where, hint }) =>
    `${where} has an "origin" that leads back to it (${hint}), so that its real origin is unknown; write who the information really comes from.`,
  'wrong-format': ({ where, value, hint }) => `${where} is ${value}, which is not ${hint}.`,
  'taken-as': ({ where, field, value, hint }) => `${at(where, field)} is ${value}; ${hint}.`,
  'not-taken': ({ where, field, value, hint }) =>
    `${at(where, field)} is ${value} and is left out; ${hint}.`,
  'not-loaded': ({ value, hint }) =>
    `The timeline could not be fetched: ${value} ${
      hint === ''
        ? 'cannot be reached; check the address, the connection, and that the server lets this page read it (CORS)'
        : `answered ${hint}; check the address in "src"`
    }.`,
  'not-answered': ({ hint }) => hint,
  'no-events': () => 'The timeline has no events to show; give a list of "events".',
} satisfies Record<string, (words: Words) => string>;

/** What kind of fault it is; stable from version to version, so that tools can rely on it. */
export type ProblemCode = keyof typeof table;

export const sentences: Record<ProblemCode, (words: Words) => string> = table;
