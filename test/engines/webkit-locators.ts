/** How the tests find elements in WebKitGTK: by the same selectors as with Playwright, in the page itself. */
import {
  Locator,
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  selectorEngine,
} from '@vitest/browser/locators';
import { page, server } from 'vitest/browser';

declare global {
  interface Window {
    /** Finds what a selector means, brings it into view and waits until it stands still. */
    locateForDriver(selector: string): Promise<Element>;
  }
}

class WebKitLocator extends Locator {
  constructor(
    readonly selector: string,
    container?: Element,
  ) {
    super();
    this._container = container;
  }

  protected locator(selector: string): Locator {
    return new WebKitLocator(`${this.selector} >> ${selector}`, this._container);
  }

  protected elementLocator(element: Element): Locator {
    return new WebKitLocator(selectorEngine.generateSelectorSimple(element), element);
  }
}

const locate = (selector: string): Locator => new WebKitLocator(selector);

page.extend({
  getByRole: (role: string, options?: object) => locate(getByRoleSelector(role, options)),
  getByText: (text: string | RegExp, options?: object) => locate(getByTextSelector(text, options)),
  getByLabelText: (text: string | RegExp, options?: object) =>
    locate(getByLabelSelector(text, options)),
  getByAltText: (text: string | RegExp, options?: object) =>
    locate(getByAltTextSelector(text, options)),
  getByPlaceholder: (text: string | RegExp, options?: object) =>
    locate(getByPlaceholderSelector(text, options)),
  getByTitle: (text: string | RegExp, options?: object) =>
    locate(getByTitleSelector(text, options)),
  getByTestId: (id: string | RegExp) =>
    locate(getByTestIdSelector(server.config.browser.locators.testIdAttribute, String(id))),
  elementLocator: (element: Element) =>
    new WebKitLocator(selectorEngine.generateSelectorSimple(element), element),
});

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

window.locateForDriver = async (selector) => {
  const parsed = selectorEngine.parseSelector(selector);
  for (let before = ''; ; await frame()) {
    const [element, ...others] = selectorEngine.querySelectorAll(parsed, document.documentElement);
    if (others.length > 0) throw new Error(`${selector} finds ${others.length + 1} elements`);
    if (element === undefined) continue;
    const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
    const place = [top, left, width, height].join();
    if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (width > 0 && height > 0 && place === before) return element;
    before = place;
  }
};
