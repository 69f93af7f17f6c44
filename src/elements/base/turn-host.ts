/** Lays elements out from right to left where their words are written so, and no `dir` says otherwise. */
import { languageOf, type Language } from './languages.js';
import { nearestAttribute } from './locale-controller.js';

/** The elements that have spoken a language from the right, each with whether its `dir` is from here. */
const turned = new WeakMap<Element, boolean>();

/** See {@link Language.turn}. */
export const turn: NonNullable<Language['turn']> = (host, locale) => {
  if (turned.has(host)) return;
  turned.set(host, false);
  host.addController({
    hostUpdate: () => {
      follow(host, languageOf(locale.lang()).turn !== undefined);
    },
  });
};

function follow(host: HTMLElement, isFromTheRight: boolean): void {
  const given = host.getAttribute('dir');
  const isOurs = given === 'rtl' && turned.get(host) === true;
  // the author's own
  if (given !== null && !isOurs) return;
  const isDue = isFromTheRight && !isSaidAround(host);
  turned.set(host, isDue);
  if (isDue === isOurs) return;
  if (isDue) host.dir = 'rtl';
  else host.removeAttribute('dir');
}

function isSaidAround({ parentNode, parentElement }: Element): boolean {
  const around = parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
  return around !== null && nearestAttribute(around, 'dir') !== null;
}
