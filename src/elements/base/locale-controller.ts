import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import { da } from '../../locales/da.js';
import { en } from '../../locales/en.js';
import type { Terms } from '../../locales/terms.js';

registerTranslation(en, da);

/** Counts the elements that listen, so that the page is watched only while there are any. */
let listeners = 0;
let observer: MutationObserver | undefined;

/**
 * The words of the interface in the language of the place where the element stands: that of the
 * nearest `lang`, through shadow roots, else the reader's own. Follows both when they change.
 */
export class LocaleController extends LocalizeController<Terms> {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host);
    this.#host = host;
  }

  override hostConnected(): void {
    super.hostConnected();
    if (listeners++ > 0) return;
    observer = new MutationObserver(() => {
      update();
    });
    observer.observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang', 'dir'],
    });
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    if (--listeners > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** A BCP 47 tag that Intl takes. */
  override lang(): string {
    const nearest = nearestAttribute(this.#host, 'lang');
    try {
      if (nearest) return Intl.getCanonicalLocales(nearest)[0] ?? 'en';
    } catch {
      // a broken tag: go on as if there were none
    }
    return super.lang();
  }

  override dir(): 'ltr' | 'rtl' {
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
  }
}

/** The value of an attribute on the element or the nearest ancestor that has it. */
function nearestAttribute(element: Element, name: string): string | null {
  const found = element.closest(`[${name}]`);
  if (found) return found.getAttribute(name);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestAttribute(root.host, name) : null;
}
