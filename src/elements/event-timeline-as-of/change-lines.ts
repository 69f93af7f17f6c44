import { knownAt } from '../../core/known-at.js';
import type { KnowledgeChange } from '../../core/knowledge-changes.js';
import { lookup } from '../../core/lookup.js';
import type { Status, Timeline } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';
import { statusTerm } from '../base/status-words.js';

/** One thing that changed, in words, and how the claim stands from then on. */
export interface ChangeLine {
  readonly text: string;
  readonly status?: Status;
}

/** So many claims are told one by one; a reader who wants them all has the list. */
const mostTold = 5;

/** What changed at a step, in words: the claims that rose or fell first, then what is new. */
export function changeLines(
  timeline: Timeline,
  change: KnowledgeChange,
  locale: LocaleController,
): readonly ChangeLine[] {
  const then = lookup(knownAt(timeline, change.time));
  const name = (status: Status) => locale.term(statusTerm[status]).toLocaleLowerCase(locale.lang());
  const claims: ChangeLine[] = change.statuses.map(({ event, from, to }) => ({
    text: locale.term('asOfStatus', event.title, name(from), name(to)),
    status: to,
  }));
  for (const { event, correction } of change.corrections) {
    const what = event?.title ?? timeline.title ?? correction.text;
    claims.push({ text: locale.term('asOfCorrection', what) });
  }
  for (const { id, title } of change.events) {
    const event = then.events.get(id);
    if (event === undefined) continue;
    const { status } = then.status(event);
    claims.push({ text: locale.term('asOfEvent', title, name(status)), status });
  }
  const lines = claims.slice(0, mostTold);
  if (claims.length > mostTold) {
    lines.push({ text: locale.term('asOfMore', claims.length - mostTold) });
  }
  const { length } = change.sources;
  if (length > 0) lines.unshift({ text: locale.term('asOfSources', length) });
  return lines;
}
