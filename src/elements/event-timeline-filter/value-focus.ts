import type { ReactiveControllerHost } from 'lit';
import type { FilterList } from '../../core/filter-values.js';

/** So many values are a stop each; more are one stop, as in a toolbar. */
const fewest = 3;

/**
 * Which value of a part the tab key comes to, where a part is one stop: the one that had the focus
 * last, else the first that is chosen, else the first. The arrow keys, Home and End go on from there.
 */
export class ValueFocus {
  readonly #host: ReactiveControllerHost;
  readonly #last = new Map<FilterList, string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The one value of the part that is a stop; undefined where each of them is. */
  stopOf(
    part: FilterList,
    values: readonly string[],
    isChosen: (value: string) => boolean,
  ): string | undefined {
    if (values.length < fewest) return undefined;
    const last = this.#last.get(part);
    if (last !== undefined && values.includes(last)) return last;
    return values.find(isChosen) ?? values[0];
  }

  /** The focus has come to a value. */
  enter(part: FilterList, value: string): void {
    if (this.#last.get(part) === value) return;
    this.#last.set(part, value);
    this.#host.requestUpdate();
  }
}

/** Goes from one value to another by a key, as ARIA's pattern for a toolbar that stands upright asks. */
export function moveAmongValues(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (!(currentTarget instanceof Element)) return;
  const boxes = [...currentTarget.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[key];
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  boxes[(to + boxes.length) % boxes.length]?.focus();
}
