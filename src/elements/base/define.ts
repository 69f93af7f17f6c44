/**
 * Registers an element. A second copy of the library on the page keeps the first one's elements and
 * says so once: both cannot have the tag.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag);
  if (first === undefined) customElements.define(tag, element);
  else if (first !== element && tag === 'event-timeline') {
    console.warn(
      '<event-timeline> is on this page twice. The first copy is used; load only one of them.',
    );
  }
}
