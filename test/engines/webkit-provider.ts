/** Lets Vitest run browser tests in WebKitGTK, which Playwright cannot drive: with the hands of W3C WebDriver. */
import { join } from 'node:path';
import { defineBrowserProvider, parseKeyDef } from '@vitest/browser';
import type { BrowserCommand, BrowserProvider, TestProject } from 'vitest/node';
import { launchWebKit, mouse, moveTo, press } from './webkit.mjs';

type WebKit = Awaited<ReturnType<typeof launchWebKit>>;

/** A point in an element, in pixels from its upper left corner. */
interface Position {
  readonly x: number;
  readonly y: number;
}

interface Found {
  /** The reference that WebDriver knows it by. */
  readonly element: unknown;
  readonly width: number;
  readonly height: number;
}

/** The names of keys, and the characters that WebDriver has for them. */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** What a test does to the page, as Vitest's client names it. */
class Hands {
  constructor(private readonly webkit: () => WebKit) {}

  async find(selector: string): Promise<Found> {
    await this.webkit().enterFrame('iframe[data-vitest]');
    const found = (await this.webkit().evaluateLater(
      `const [selector, done] = arguments;
      locateForDriver(selector).then(
        (element) => {
          const { width, height } = element.getBoundingClientRect();
          done({ element, width, height });
        },
        (error) => done(String(error)),
      );`,
      selector,
    )) as Found | string;
    if (typeof found === 'string') throw new Error(found);
    return found;
  }

  async click(selector: string, { position }: { position?: Position } = {}): Promise<void> {
    await this.webkit().act(mouse(at(await this.find(selector), position), ...press));
  }

  async hover(selector: string, { position }: { position?: Position } = {}): Promise<void> {
    await this.webkit().act(mouse(at(await this.find(selector), position)));
  }

  async drag(
    source: string,
    target: string,
    {
      sourcePosition,
      targetPosition,
    }: { sourcePosition?: Position; targetPosition?: Position } = {},
  ): Promise<void> {
    const [from, to] = [await this.find(source), await this.find(target)];
    const [down, pause, up] = press;
    await this.webkit().act(
      mouse(at(from, sourcePosition), down, pause, at(to, targetPosition), pause, up),
    );
  }

  /** Writes into a field as a script can, with the events that a reader would cause. */
  async fill(selector: string, text: string): Promise<void> {
    const { element } = await this.find(selector);
    await this.webkit().evaluate(
      `const [field, text] = arguments;
      field.focus();
      field.select?.();
      if (text === '') document.execCommand('delete');
      else document.execCommand('insertText', false, text);`,
      element,
      text,
    );
  }

  async choose(selector: string, values: readonly unknown[]): Promise<void> {
    const { element } = await this.find(selector);
    await this.webkit().evaluate(
      `const [select, values] = arguments;
      for (const option of select.options)
        option.selected = values.includes(option.value) || values.includes(option.label);
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));`,
      element,
      values,
    );
  }

  async type(text: string): Promise<void> {
    const actions = parseKeyDef(text).flatMap(
      ({ keyDef, releasePrevious, releaseSelf, repeat }) => {
        const value = keyCodes[keyDef.key ?? ''] ?? keyDef.key;
        const strokes = releasePrevious ? 0 : repeat;
        return [
          ...Array.from({ length: strokes }, () => ({ type: 'keyDown', value })),
          ...(releasePrevious || releaseSelf ? [{ type: 'keyUp', value }] : []),
        ];
      },
    );
    await this.webkit().enterFrame('iframe[data-vitest]');
    await this.webkit().evaluate('if (!document.hasFocus()) window.focus()');
    await this.webkit().act({ type: 'key', id: 'keyboard', actions });
  }
}

/** Where to move the mouse for a point in an element, which WebDriver counts from its middle. */
const at = ({ element, width, height }: Found, position?: Position): object =>
  moveTo(element, position && position.x - width / 2, position && position.y - height / 2);

/** One window of WebKitGTK for a project's tests. */
class WebKitProvider implements BrowserProvider {
  readonly name = 'webkit';
  readonly supportsParallelism = false;
  readonly initScripts = [join(import.meta.dirname, 'webkit-locators.ts')];
  #webkit: WebKit | undefined;

  constructor(project: TestProject) {
    const hands = new Hands(() => this.#opened());
    const register = <Args extends readonly unknown[]>(
      name: string,
      run: (...args: Args) => Promise<unknown>,
    ): void => {
      project.browser?.registerCommand(
        name as never,
        ((_: unknown, ...args: Args) => run(...args)) as unknown as BrowserCommand<never, never>,
      );
    };
    register('__vitest_click', hands.click.bind(hands));
    register('__vitest_hover', hands.hover.bind(hands));
    register('__vitest_dragAndDrop', hands.drag.bind(hands));
    register('__vitest_fill', hands.fill.bind(hands));
    register('__vitest_selectOptions', hands.choose.bind(hands));
    register('__vitest_tab', ({ shift = false }: { shift?: boolean }) =>
      hands.type(shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}'),
    );
    register('__vitest_keyboard', async (text: string) => {
      await hands.type(text);
      // every test lets go of all keys that it presses
      return { unreleased: [] };
    });
  }

  #opened(): WebKit {
    if (this.#webkit === undefined) throw new Error('WebKitGTK has not been started');
    return this.#webkit;
  }

  getCommandsContext(): Record<string, unknown> {
    return {};
  }

  async openPage(_session: string, url: string): Promise<void> {
    this.#webkit ??= await launchWebKit();
    await this.#webkit.resize(1500, 1300);
    await this.#webkit.goto(url);
  }

  async close(): Promise<void> {
    await this.#webkit?.close();
    this.#webkit = undefined;
  }
}

/** WebKitGTK as a provider of Vitest's browser mode. */
export const webkitGtk = () =>
  defineBrowserProvider({
    name: 'webkit',
    supportedBrowser: ['webkit'],
    providerFactory: (project) => new WebKitProvider(project),
  });
