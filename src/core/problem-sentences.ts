import type { ProblemTerms } from '../locales/problems/terms.js';
import { dateErrorMessages } from './date/date-error.js';

const kinds = {
  events: 'Event',
  sources: 'Source',
  groups: 'Group',
  eras: 'Era',
  corrections: 'Correction',
};

/** One sentence a code: names the item, quotes the value, says the mend. */
export const english: ProblemTerms = {
  language: 'en',
  heading: (count) =>
    count === 1
      ? 'One thing in the data needs mending'
      : `${count} things in the data need mending`,
  failedHeading: 'The timeline could not be loaded',
  retry: 'Try again',

  timeline: 'The timeline',
  kinds,
  originals: { row: 'Row', line: 'Line', entry: 'Entry', date: 'Date' },
  original: (name) => name,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} “${name}”`,
  place: (item, field) => `${item}: ${field}`,
  entry: (number, list) => `entry ${number} of ${list}`,
  within: (inner, outer) => `${inner} in ${outer}`,

  attribute: (name) => `The attribute ${name}`,
  property: (name) => `The property ${name}`,
  script: 'The inline script',
  file: (address) => (address ? `The file ${address}` : 'The file'),
  line: (number, address) => `Line ${number} of the file ${address}`,

  whole: (kind) =>
    `Without it the whole ${kind ? kinds[kind].toLowerCase() : 'entry'} is left out.`,
  expected: {
    string: 'a text in quotes',
    number: 'a number without quotes',
    boolean: 'true or false without quotes',
    Array: 'a list in square brackets',
    Object: 'an object in braces',
    date: 'an EDTF date in quotes, such as "2023" or "2023-05"',
    oneOf: (values) => `one of ${values}`,
    atLeast: (number) => `a number of at least ${number}`,
    atMost: (number) => `a number of at most ${number}`,
    suchAs: (what, example) => `${what} such as ${example}`,
  },
  overstated: {
    uncited: 'nothing is cited',
    unsupported: 'no source that is cited speaks for it',
    'party-support': 'only parties to it speak for it',
    'party-evidence': 'all that speaks for it comes from parties to it',
  },
  jsonFault: (reason) => reason,
  throws: 'it throws when it is read',
  notLoaded: (address, status) =>
    `The timeline could not be fetched: ${address} ${
      status
        ? `answered ${status}; check the address in "src"`
        : 'cannot be reached; check the address, the connection, and that the server lets this page read it (CORS)'
    }.`,
  notWhole:
    'The timeline could not be shown: a part of its script did not load; check the connection and reload the page.',
  archive: {
    unreachable: (_, message) => message,
    refused: (_, message) => message,
    'broken-contract': (_, message) => message,
  },
  notAnswered: (message) => message,
  dates: dateErrorMessages,

  sentences: {
    'not-a-timeline': ({ value }) =>
      `The timeline is ${value}, which is not an object; give an object with a list of "events".`,
    'not-json': ({ item, hint }) =>
      `${item} is not JSON (${hint}); check quotes, commas and brackets, or write it with JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item} could not be read (${hint}); give plain data as JSON can hold it.`,
    missing: ({ holder, name }) => `${holder} has no ${name}, so it is left out; add one.`,
    empty: ({ at }) => `${at} is empty and is left out; fill it in.`,
    'wrong-type': ({ at, value, hint }) => `${at} is ${value} and is left out; write ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at} is ${value}, which is not a known value and is left out; write ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at} is ${value} and is left out; write ${hint}.`,
    url: ({ at, value }) =>
      `${at} is ${value}, which is not a web address and is left out; write one that begins with https:// or http://, or one relative to the page.`,
    language: ({ at, value }) =>
      `${at} is ${value}, which is not a language tag and is left out; write a BCP 47 tag such as "da" or "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at} is ${value}, which is not a time zone and is left out; write an IANA name such as "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at} is a name that no field can have, so it is left out; give it another name.`,
    date: ({ at, hint }) => `${at} is left out. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item} is left out. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} lies beyond the years that the chart can draw (271821 BCE to 275760 CE); it is in the list, in its right order, but not in the chart.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} has no beginning or no end to draw from and is left out; write an interval such as "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: the id ${value} is taken by an earlier one, so this one is called ${hint}; give each an id of its own.`,
    'same-group': ({ item, value }) =>
      `${item}: the id ${value} is taken by an earlier group, so this one is left out; give each an id of its own.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item} gives the source ${hint} another ${name} than it has: ${value}, which is left out; write it in one place, in "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item} cites ${value}, which is not in "sources"; it is listed as a source by that name. Add a source with that id.`,
    'unknown-event': ({ item, value }) =>
      `${item} has a link to ${value}, which is no event here, so the link is left out; write the id of an event.`,
    'unknown-group': ({ item, value }) =>
      `${item} stands in the group ${value}, which is not in "groups"; it gets a lane by that name. Add a group with that id.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} has the status ${value}, but its "statusHistory" ends in ${hint}; add an entry that says since when it is ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} has the status ${value}, though ${hint}; write a status that the citations carry, or add what it rests on.`,
    'digital-source-type': ({ at, value }) =>
      `${at} is ${value}, which is not in the IPTC vocabulary and is shown as it stands; write a term of http://cv.iptc.org/newscodes/digitalsourcetype/ such as "digitalCapture" or "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item} has links that lead back to it, ${hint}, so that none of these comes first; give up one of them.`,
    'circular-origin': ({ item, hint }) =>
      `${item} has an "origin" that leads back to it (${hint}), so that its real origin is unknown; write who the information really comes from.`,
    'wrong-format': ({ item, value, hint }) => `${item} is ${value}, which is not ${hint}.`,
    'taken-as': ({ at, value, hint }) => `${at} is ${value}; ${hint}.`,
    'not-taken': ({ at, value, hint }) => `${at} is ${value} and is left out; ${hint}.`,
    'no-events': () => 'The timeline has no events to show; give a list of "events".',
  },
};
