/** An option of the list box that the chart is. */
export interface ListOption {
  readonly isSelected: boolean;
  /** Which of how many it is; absent where not all are drawn. */
  readonly place?: readonly [position: number, size: number] | undefined;
}

let count = 0;

/** Makes an element an option, still without a name, with an id that is unique in any root. */
export function makeOption(element: HTMLElement, { isSelected, place }: ListOption): void {
  if (element.id === '') element.id = `et-item-${(count += 1)}`;
  const [position, size] = place ?? [];
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', String(isSelected));
  element.setAttribute('aria-setsize', String(size ?? -1));
  if (position === undefined) element.removeAttribute('aria-posinset');
  else element.setAttribute('aria-posinset', String(position));
}
