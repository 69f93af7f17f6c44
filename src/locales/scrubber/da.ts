import { plural } from '../plural.js';
import type { ScrubberTerms } from './terms.js';

const phrase = plural('da');
const many = (count: number, one: string, other: string): string =>
  phrase(count, { one: `# ${one}`, other: `# ${other}` });

/** Danish. */
export const da: ScrubberTerms = {
  now: 'Alt, hvad man ved nu',
  slider: 'Dato for viden',
  sources: (count, names) => `${many(count, 'kilde', 'kilder')} kommer til${names && `: ${names}`}`,
  event: (title, status) => `Nyt: »${title}«, ${status}`,
  status: (title, from, to) => `»${title}« går fra ${from} til ${to}`,
  correction: (title) => `»${title}« rettes`,
  support: (title, total, independent) =>
    `»${title}« har nu ${many(total, 'kilde', 'kilder')} for sig, ${independent} ${independent === 1 ? 'uafhængig' : 'uafhængige'}`,
  more: (count) => `og ${count} mere`,
  undated: (count) =>
    `${many(count, 'kilde', 'kilder')} har ingen dato: Hvornår ${count === 1 ? 'den' : 'de'} blev kendt, vides ikke.`,
  step: (step, count) => `Trin ${step} af ${count}`,
  previous: 'Forrige ændring',
  next: 'Næste ændring',
  play: 'Afspil',
  pause: 'Pause',
  clear: 'Tilbage til nu',

  overview: 'Hele perioden på én gang',
  window: 'Den periode, som tidsaksen viser',
  windowStart: 'Start på det, tidsaksen viser',
  windowEnd: 'Slut på det, tidsaksen viser',
};
