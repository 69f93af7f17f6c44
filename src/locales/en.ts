import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('en');

/** English. */
export const en: Terms = {
  timeline: 'Timeline',
  loading: 'Loading the timeline',
  loadingPercent: (percent) => `Loading the timeline: ${percent}`,
  empty: 'There are no events to show yet.',

  view: 'View',
  viewChart: 'Chart',
  viewList: 'List',
  viewStory: 'Story',
  listLong: (count) =>
    `${count} events. Your browser’s own search finds only those near the place where you read.`,
  listRest: (count) => `The other ${count} events are not shown here.`,
  undated: 'Year not known',
  chartLabel: 'Chart of the timeline',
  chartKeys: 'Keys in the chart',
  chartLoading: 'Drawing the chart',
  chartHint: 'Drag to move, Ctrl and wheel or pinch to zoom',
  chartWithout: (count) =>
    many(count, {
      one: '# event lies beyond the years that the chart can draw; see the list.',
      other: '# events lie beyond the years that the chart can draw; see the list.',
    }),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Show everything',

  legend: 'How each claim stands',
  dateMarks: 'How dates are drawn',
  markPoint: 'on a known day',
  markWithin: 'some time within',
  markOneOf: 'on one of these days',
  markOpen: 'no known end',

  events: (count) => many(count, { one: '# event', other: '# events' }),
  filterStatus: 'Show only claims that are',
  filter: 'Filter',
  filterNone: 'No event is left by this choice.',

  asOf: 'What was known when',
  asOfDate: (date) => `What was known by ${date}`,
  asOfNothing: 'Nothing that has a date was known yet.',
  asOfNew: 'New',
  asOfChanged: 'Changed',

  statusUnsourced: 'Unsourced',
  statusUnverified: 'Unverified',
  statusClaimed: 'Claimed',
  statusReported: 'Reported',
  statusConfirmed: 'Confirmed',
  statusDisputed: 'Disputed',
  statusDenied: 'Denied',
  statusRetracted: 'Retracted',

  stanceReports: 'Reports it',
  stanceSupports: 'Supports it',
  stanceDisputes: 'Disputes it',
  stanceDenies: 'Denies it',

  noSources: 'Nobody is cited for this.',
  partyLong: 'Party to the matter',
  sources: 'Sources',
  sourceNumber: (number, title) => `Source ${number}: ${title}`,
  moreSources: (count) => `and ${count} more`,

  place: 'Place',
  actors: () => 'Involved',
  tags: 'Topics',
  group: 'Thread',

  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  position: (index, count) => `${index} of ${count}`,

  updated: (date) => `Updated ${date}`,
  license: 'Licence',
};
