import { plural } from '../plural.js';
import type { ScrubberTerms } from './terms.js';

const phrase = plural('en');
const many = (count: number, one: string, other: string): string =>
  phrase(count, { one: `# ${one}`, other: `# ${other}` });

/** English. */
export const en: ScrubberTerms = {
  now: 'All that is known now',
  slider: 'Day of knowledge',
  sources: (count, names) => `${many(count, 'source', 'sources')} added${names && `: ${names}`}`,
  event: (title, status) => `New: “${title}”, ${status}`,
  status: (title, from, to) => `“${title}” goes from ${from} to ${to}`,
  correction: (title) => `“${title}” is corrected`,
  support: (title, total, independent) =>
    `“${title}” now has ${many(total, 'source', 'sources')} for it, ${independent} independent`,
  more: (count) => `and ${count} more`,
  undated: (count) =>
    `${many(count, 'source has', 'sources have')} no date: when ${count === 1 ? 'it' : 'they'} became known is not known.`,
  step: (step, count) => `Step ${step} of ${count}`,
  previous: 'Previous change',
  next: 'Next change',
  play: 'Play',
  pause: 'Pause',
  clear: 'Back to now',

  overview: 'All of time at a glance',
  window: 'Stretch of time that the chart shows',
  windowStart: 'Start of what the chart shows',
  windowEnd: 'End of what the chart shows',
};
