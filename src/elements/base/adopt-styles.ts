/**
 * Takes the styles of a shadow root along into another document, which takes no style sheet that was made
 * in the first (CSSOM, `adoptedStyleSheets`). Loaded for the first move.
 */
import type { LitElement } from 'lit';

/** The copy of a sheet, by the document that it is for. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** Gives an element back what it has lost, and from then on its root a copy of each sheet that it is given. */
export function adoptStyles(element: LitElement): void {
  const root = element.shadowRoot;
  if (!root) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  let given: readonly CSSStyleSheet[] = [];
  const inherited = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  Object.defineProperty(root, 'adoptedStyleSheets', {
    configurable: true,
    get: () => [...given],
    set: (wanted: readonly CSSStyleSheet[]) => {
      given = [...wanted];
      inherited?.set?.call(
        root,
        given.map((sheet) => copyFor(root.ownerDocument, sheet)),
      );
    },
  });
  root.adoptedStyleSheets = elementStyles.flatMap((style) =>
    style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
  );
}

function copyFor(document: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  const view = document.defaultView;
  if (!view || view === window) return sheet;
  const known = copies.get(document) ?? new Map<CSSStyleSheet, CSSStyleSheet>();
  copies.set(document, known);
  let copy = known.get(sheet);
  if (!copy) {
    copy = new view.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    known.set(sheet, copy);
  }
  return copy;
}
