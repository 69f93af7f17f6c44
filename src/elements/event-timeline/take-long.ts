/** Reads what a long file holds in stretches; meanwhile what is there stays. Loaded where there is one. */
import { readInStretches } from '../base/stretches.js';
import type { FileContent } from './file-answer.js';
import { loadCompanions, loadOverview, loadSources, noticing } from './later-parts.js';
import type { TimelineData } from './timeline-data.js';

/** From this width on, in pixels, there may be a chart with a strip over all of time. */
const wide = 560;

export async function takeLong(
  data: TimelineData,
  content: FileContent,
  isWanted: () => boolean,
): Promise<void> {
  loadWhatShowsIt();
  const reading = await readInStretches(data.steps(content));
  if (!isWanted()) return;
  await data.ahead(reading.timeline);
  if (isWanted()) data.take(content, reading);
}

/**
 * Asks for all that stands with a long list, so that it is there when the list is: one thing after the
 * other would each come with a drawing of its own. What cannot be had is told of where it is used.
 */
function loadWhatShowsIt(): void {
  for (const part of [
    import('../event-timeline-list/list-scroll.js'),
    import('../event-timeline-list/list-window.js'),
    import('../event-timeline-list/list-jump.js'),
  ])
    part.catch(() => undefined);
  void loadCompanions();
  void loadSources();
  if (innerWidth >= wide) void loadOverview();
  noticing(() => undefined);
}
