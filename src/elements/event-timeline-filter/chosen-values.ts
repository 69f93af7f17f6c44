/** A filter as a list of choices that can be given up one by one. Pure. */
import type { TimelineFilter } from '../../core/filter-events.js';
import { filterLists, type FilterList } from '../../core/filter-values.js';

/** One thing that a filter asks for. */
export interface ChosenValue {
  readonly part: FilterList | 'text';
  readonly value: string;
}

/** All that a filter asks for, in the order of its parts. */
export function chosenValues(filter: TimelineFilter | undefined): readonly ChosenValue[] {
  const listed = filterLists.flatMap((part) =>
    (filter?.[part] ?? []).map((value): ChosenValue => ({ part, value })),
  );
  const text = filter?.text?.trim();
  return text ? [{ part: 'text', value: text }, ...listed] : listed;
}

/** The filter with one value of a part more, or without it; undefined where it asks nothing any more. */
export function withChoice(
  filter: TimelineFilter | undefined,
  { part, value }: ChosenValue,
  isChosen: boolean,
): TimelineFilter | undefined {
  if (part === 'text') return withPart(filter, { text: isChosen ? value : '' });
  const others = (filter?.[part] ?? []).filter((other) => other !== value);
  return withPart(filter, { [part]: isChosen ? [...others, value] : others });
}

/** The filter with other parts than before; undefined where it asks nothing any more. */
function withPart(
  filter: TimelineFilter | undefined,
  parts: TimelineFilter,
): TimelineFilter | undefined {
  const asked = Object.entries({ ...filter, ...parts }).filter(
    ([part, asks]: [string, string | readonly string[]]) =>
      part === 'text' && typeof asks === 'string' ? asks.trim() !== '' : asks.length > 0,
  );
  return asked.length > 0 ? Object.fromEntries(asked) : undefined;
}
