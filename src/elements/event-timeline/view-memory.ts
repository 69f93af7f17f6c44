/** The view that a reader has chosen by the switch, for as long as the visit to the page lasts. */

/** A view that can be chosen. */
export type ChosenView = 'chart' | 'list' | 'story';

const isView = (text: string | null): text is ChosenView =>
  text === 'chart' || text === 'list' || text === 'story';

/** One timeline of one page: by its `id`, else by its place among those of its tree. */
function keyOf(element: Element): string {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const all = [...tree.querySelectorAll(element.localName)];
  const { pathname, search } = location;
  return `event-timeline view ${pathname}${search}#${element.id || all.indexOf(element)}`;
}

/** What was chosen before; undefined where nothing was, or where the page may not keep anything. */
export function rememberedView(element: Element): ChosenView | undefined {
  try {
    const view = sessionStorage.getItem(keyOf(element));
    return isView(view) ? view : undefined;
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
