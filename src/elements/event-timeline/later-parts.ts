/** Parts that come after the list, which is read first. */
import { nothing } from 'lit';
import { jsonPointer } from '../../core/json-pointer.js';
import type { Reading, TimelineData } from './timeline-data.js';

type Everything = typeof import('./companions.js');

/** What comes once the list can be read: the words for what is at fault, and what stands with the list. */
export type Companions = Pick<Everything, 'explain' | 'noticeTemplate'> & Partial<Everything>;

/** Says that a part could not be had. */
export const warn = (what: string, error: unknown): void => {
  console.warn(`<event-timeline> could not load the ${what}.`, error);
};

/** Asks for a part once, and says so where it cannot be had. */
export function part(what: string, load: () => Promise<unknown>): () => Promise<unknown> {
  let asked: Promise<unknown> | undefined;
  return () =>
    (asked ??= load().catch((error: unknown) => {
      warn(what, error);
    }));
}

/** Registers the card of an event. */
export const loadCard = part(
  'card',
  () => import('../event-timeline-card/event-timeline-card.define.js'),
);

/** Registers the list of sources. */
export const loadSources = part(
  'sources',
  () => import('../event-timeline-sources/event-timeline-sources.define.js'),
);

/** Registers the scrubber over what was known when. */
export const loadReplay = part(
  'replay',
  () => import('../event-timeline-as-of/event-timeline-as-of.define.js'),
);

/** Registers the strip over all of time. */
export const loadOverview = part(
  'overview',
  () => import('../event-timeline-overview/event-timeline-overview.define.js'),
);

/** Does something with what notices changes for those who do not see them, in the order of the calls. */
export const noticing = (use: (parts: typeof import('./announcing.js')) => void): void => {
  import('./announcing.js').then(use, (error: unknown) => {
    warn('news', error);
  });
};

/** Shows which keys go through the chart. */
export const showKeys = (...told: Parameters<ShowKeys>): void => {
  import('./key-list.js')
    .then(({ showKeys: show }) => show(...told))
    .catch((error: unknown) => {
      warn('keys', error);
    });
};

type ShowKeys = typeof import('./key-list.js').showKeys;

/** Gets ready for many events; where it cannot, whoever shows them will say so. */
export const ahead: Ready = (...told) =>
  import('./ahead.js').then(({ getReady }) => getReady(...told)).catch(() => undefined);

type Ready = (...told: Parameters<typeof import('./ahead.js').getReady>) => Promise<unknown>;

/** What shows the events of an archive. */
export const loadArchive = () => import('./archive-host.js');

/** Where they cannot be had, scripts are told the codes of what is at fault. */
const alone: Companions = {
  explain: (_: Reading, { reported }: TimelineData) =>
    reported.map(({ code, severity = 'error', keys }) => ({
      code,
      severity,
      path: jsonPointer(keys),
      message: code,
    })),
  noticeTemplate: () => nothing,
};

/** What comes once the list can be read; never rejects. */
export const loadCompanions = (): Promise<Companions> =>
  import('./companions.js').catch((error: unknown) => {
    warn('notice', error);
    return alone;
  });
