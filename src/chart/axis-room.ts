import type { LabelRuler } from './label-ruler.js';
import type { VisTimeline } from './vis.js';

/** Between a tick of the axis and its word, in pixels. */
const PADDING = 5;

/**
 * Whether a word of the axis is seen whole beside its tick. A year of which the edge of the chart cuts a
 * digit could be read as another one: it is better not there.
 */
export function hasAxisRoom(
  { range: { start, end }, body }: VisTimeline,
  ruler: LabelRuler,
  at: number,
  word: string,
): boolean {
  const width = body.domProps.center.width ?? 0;
  const x = ((at - start) / (end - start)) * width + PADDING;
  // the ruler measures in the type of labels, which is larger
  return width === 0 || (x >= 0 && x + ruler.width(word) <= width);
}
