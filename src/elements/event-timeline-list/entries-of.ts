/** The entries of a list that are in the page, in order, under whatever headings. */
export const entriesOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('li[data-event-id]'),
];
