import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DateWords } from '../../core/date/words/date-words.js';
import type { Terms } from '../../locales/terms.js';
import { arrivalOf, languageOf } from './languages.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What a term is told: nothing, or the numbers and names in it. */
type Told<Key extends keyof Terms> = Terms[Key] extends (...told: infer Values) => string
  ? Values
  : [];

/** The elements that listen; the page is watched only while there are any. */
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Has every element that is in a page say what it says once more. */
export function updateHosts(): void {
  for (const host of hosts) host.requestUpdate();
}

/**
 * The words of the interface in the language of the place where the element stands: that of the
 * nearest `lang`, through shadow roots, else the reader's own. Follows both when they change. Where no
 * `dir` is around, the element gets the one that these words are written in.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  /** The language of the rendering under way, which asks for it a thousand times. */
  #lang: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // elsewhere it may speak another language
    this.#host.requestUpdate();
    if (observer) return;
    observer = new MutationObserver(updateHosts);
    observer.observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang', 'dir'],
    });
  }

  hostUpdate(): void {
    this.#lang = this.#find();
    languageOf(this.#lang).turn?.(this.#host, this);
  }

  hostDisconnected(): void {
    this.#lang = undefined;
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** A promise that is kept when the language has come, or will not soon; undefined where it is there. */
  get arriving(): Promise<void> | undefined {
    return arrivalOf(this.#find(), updateHosts);
  }

  /** A BCP 47 tag that Intl takes. */
  lang(): string {
    return this.#lang ?? this.#find();
  }

  #find(): string {
    const nearest = nearestAttribute(this.#host, 'lang');
    return (
      canonical(nearest || document.documentElement.lang) ?? canonical(navigator.language) ?? 'en'
    );
  }

  dir(): 'ltr' | 'rtl' {
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  /** What the interface says, in English where its language has no words here. */
  term<Key extends keyof Terms>(key: Key, ...told: Told<Key>): string {
    const term = languageOf(this.lang()).terms[key] as string | ((...told: Told<Key>) => string);
    return typeof term === 'string' ? term : term(...told);
  }

  /** What dates say beyond numbers and names of months. */
  get dateWords(): DateWords {
    return languageOf(this.lang()).dates;
  }
}

/** A broken tag ("C", "en-US@posix") counts as none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag || [])[0];
  } catch {
    return undefined;
  }
}

/** The value of an attribute on the element or the nearest one around it that has it. */
export function nearestAttribute(element: Element, name: string): string | null {
  const found = element.closest(`[${name}]`);
  if (found) return found.getAttribute(name);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestAttribute(root.host, name) : null;
}
