/** Reads what a long file holds in stretches; meanwhile what is there stays. Loaded where there is one. */
import { readInStretches } from '../base/stretches.js';
import type { FileContent } from './file-answer.js';
import type { TimelineData } from './timeline-data.js';

export async function takeLong(
  data: TimelineData,
  content: FileContent,
  isWanted: () => boolean,
): Promise<void> {
  const reading = await readInStretches(data.steps(content));
  if (!isWanted()) return;
  await data.ahead(reading.timeline);
  if (isWanted()) data.take(content, reading);
}
