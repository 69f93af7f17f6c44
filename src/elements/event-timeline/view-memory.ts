/** The view that a reader has chosen by the switch, for as long as the visit to the page lasts. */

/** A view that can be chosen. */
export type ChosenView = 'chart' | 'list' | 'story';

/** One timeline of one page: by its `id`, else by its place among those of its tree. */
function keyOf(element: Element): string {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const place = [...tree.querySelectorAll(element.localName)].indexOf(element);
  return `event-timeline ${location.pathname}${location.search}#${element.id || place}`;
}

/** What was chosen before; undefined where nothing was, or where the page may not keep anything. */
export function rememberedView(element: Element): ChosenView | undefined {
  try {
    // whatever else may stand there counts as `auto`, as it would in the attribute
    return (sessionStorage.getItem(keyOf(element)) as ChosenView | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberView(element: Element, view: ChosenView): void {
  try {
    sessionStorage.setItem(keyOf(element), view);
  } catch {
    // a reader who keeps nothing chooses again
  }
}
