import { plural } from '../plural.js';
import type { ChartTerms, SpokenSources } from './terms.js';

const phrase = plural('en');
const many = (count: number, one: string, other: string): string =>
  phrase(count, { one: `# ${one}`, other: `# ${other}` });

function sources({ inFavour, independent, parties, unknown, against }: SpokenSources): string {
  if (inFavour + against === 1 && parties === 1) return '1 source, a party to the matter';
  if (inFavour + against === 1 && unknown === 1) return '1 source, of unknown origin';
  const names = inFavour === 0 ? 'No sources' : many(inFavour, 'source', 'sources');
  const isPlain = parties + unknown === 0 && inFavour > 0;
  const voices = [
    against > 0 ? `${names} for it` : names,
    ...(independent > 0 || isPlain ? [`${independent} independent`] : []),
    ...(parties > 0 ? [many(parties, 'party to the matter', 'parties to the matter')] : []),
    ...(unknown > 0 ? [`${unknown} of unknown origin`] : []),
  ].join(', ');
  return against > 0 ? `${voices}; ${against} against it` : voices;
}

/** English. */
export const en: ChartTerms = {
  label: 'Chart of events',
  hint: 'The arrow keys go from event to event, Enter opens one, the question mark shows all keys.',
  event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
  sources,
  cluster: (count, when, statuses) => `${many(count, 'event', 'events')}, ${when}: ${statuses}.`,
  ongoing: (count, statuses) =>
    `${many(count, 'event goes', 'events go')} on from before: ${statuses}.`,
  to: 'to',

  window: (when, count) => `${when}, ${many(count, 'event', 'events')}`,
  asOf: (date, count) => `As known on ${date}: ${many(count, 'event', 'events')}`,
  now: (count) => `All that is known now: ${many(count, 'event', 'events')}`,
  shown: (shown, all) => `Showing ${shown} of ${many(all, 'event', 'events')}`,

  keyNames: {
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    enter: 'Enter',
    space: 'Space',
    shift: 'Shift',
    escape: 'Escape',
  },
  keyDoes: {
    step: 'to the event before and after',
    stepInLane: 'the same, within a lane',
    stepLane: 'to the lane above and below',
    ends: 'to the first and the last event',
    page: 'on by as much as is in view',
    open: 'open the event or the group of events',
    back: 'back to where you were',
    zoom: 'closer and further away',
    fit: 'show everything',
    help: 'show this list',
  },
};
