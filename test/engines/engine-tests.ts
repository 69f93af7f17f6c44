/** Which browser tests run in Firefox and WebKitGTK too, which do not, and why. */
import { playwright, type PlaywrightBrowserProvider } from '@vitest/browser-playwright';
import type { BrowserProviderOption } from 'vitest/node';
import { firefoxPath } from './firefox.mjs';
import { webkitGtk } from './webkit-provider.js';

/** Besides Chromium, which runs them all. */
export const engines = ['firefox', 'webkit'] as const;

export type Engine = (typeof engines)[number];

/** What elements and chart do, which may differ from engine to engine. */
export const engineTests = ['src/elements/**/*.browser.test.ts', 'src/chart/**/*.browser.test.ts'];

const ownParsers = 'reads data by code of our own, which is the same in every engine';
const asksChromium = 'reads the accessibility tree, which only Chromium hands over';

/** From a file to why it is left out. */
const leftOutOfBoth: Readonly<Record<string, string>> = {
  'src/chart/keyboard.browser.test.ts': asksChromium,
  'src/elements/event-timeline/by-ear.browser.test.ts': asksChromium,
  'src/elements/event-timeline-list/long-list.browser.test.ts':
    'scrolls through 100,000 entries, to the pixel and within a time that is Chromium’s',
  'src/elements/event-timeline/archive.browser.test.ts': ownParsers,
  'src/elements/event-timeline/other-format.browser.test.ts': ownParsers,
  'src/elements/event-timeline/read-html.browser.test.ts': ownParsers,
  'src/elements/event-timeline/stream-file.browser.test.ts': ownParsers,
  'src/chart/level-change.browser.test.ts':
    'counts 3,000 events in each of 160 frames, which takes a minute where nothing but the processor draws',
};

const scriptsPaste = 'pastes by an event that a script makes, which carries nothing in Firefox';

const leftOut: Readonly<Record<Engine, Readonly<Record<string, string>>>> = {
  firefox: {
    'src/elements/event-timeline-editor/event-timeline-editor.browser.test.ts': scriptsPaste,
    'src/elements/event-timeline-editor/editor-intake.browser.test.ts': scriptsPaste,
    'src/elements/event-timeline-editor/editor-in-form.browser.test.ts': scriptsPaste,
  },
  webkit: {},
};

/** The files that an engine is spared. */
export const excludedTests = (engine: Engine): string[] =>
  Object.keys({ ...leftOutOfBoth, ...leftOut[engine] });

/** What drives an engine: Playwright the stock Firefox, over WebDriver BiDi; W3C WebDriver the rest. */
export const engineProvider = (engine: Engine, contextOptions: object): BrowserProviderOption =>
  engine === 'webkit' ? webkitGtk() : stockFirefox(contextOptions);

/** Over BiDi a frame is now and then without the name that Vitest's provider looks for; there is but one. */
function stockFirefox(contextOptions: object): BrowserProviderOption {
  const launchOptions = { channel: 'moz-firefox', executablePath: firefoxPath };
  const driver = playwright({ launchOptions, contextOptions });
  return {
    ...driver,
    providerFactory(project) {
      const provider = driver.providerFactory(project) as PlaywrightBrowserProvider;
      const contextOf = provider.getCommandsContext.bind(provider);
      provider.getCommandsContext = (session) => {
        const context = contextOf(session);
        context.frame = async () => {
          const frame = await context.page.locator('iframe[data-vitest]').elementHandle();
          const content = await frame?.contentFrame();
          if (!content) throw new Error('the page of the tests has no frame');
          return content;
        };
        return context;
      };
      return provider;
    },
  };
}
