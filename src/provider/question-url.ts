import type { TimelineFilter } from '../core/filter-events.js';
import { filterLists } from '../core/filter-values.js';
import type { CountsQuestion, EventsQuestion, WindowQuestion } from '../layout/event-provider.js';
import type { LaneKind } from '../layout/laning.js';

export type { LaneKind } from '../layout/laning.js';

/** Which of an archive's events are asked about. */
export interface ArchiveView {
  /** Default: all. */
  readonly filter?: TimelineFilter;
  /** As they were known on this date, in EDTF: see `knownAt`. Default: as they are known today. */
  readonly asOf?: string;
  /** What `lane` in a question names. Default: groups. */
  readonly groupBy?: LaneKind;
}

/** The questions that have a window. */
export type WindowPart = Partial<WindowQuestion> &
  Partial<Pick<CountsQuestion, 'bucket'> & Pick<EventsQuestion, 'limit'>>;

/** The address of a question. The same question always has the same one, so that caches know it. */
export function questionUrl(
  base: string,
  resource: 'timeline' | 'extent' | 'counts' | 'events' | 'lanes',
  parts: { readonly window?: WindowPart; readonly view?: ArchiveView; readonly id?: string } = {},
): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${resource}`;
  const { searchParams } = url;
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) searchParams.append(name, String(value));
  };
  const { from = -Infinity, to = Infinity, bucket, limit, lane } = parts.window ?? {};
  if (from !== -Infinity) add('from', from);
  if (to !== Infinity) add('to', to);
  add('bucket', bucket);
  add('limit', limit);
  add('lane', lane);
  add('id', parts.id);
  addView(add, parts.view, lane !== undefined || resource === 'lanes');
  return url.href;
}

function addView(
  add: (name: string, value: string | undefined) => void,
  { filter = {}, asOf, groupBy = 'group' }: ArchiveView = {},
  hasLanes: boolean,
): void {
  if (hasLanes && groupBy !== 'group') add('group-by', groupBy);
  for (const part of filterLists)
    for (const value of [...new Set<string>(filter[part])].sort()) add(part, value);
  const words = filter.text?.trim();
  if (words) add('text', words);
  add('as-of', asOf);
}
