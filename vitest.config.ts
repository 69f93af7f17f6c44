import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchOptions } from './scripts/browser.mjs';
import { visOptimizeDeps, visTimeline } from './scripts/vis-timeline-plugin.mjs';
import {
  engineProvider,
  engines,
  engineTests,
  excludedTests,
  type Engine,
} from './test/engines/engine-tests.js';

// A bare machine has no locale: navigator.language is then "en-US@posix" or "C", which Intl refuses.
const contextOptions = { locale: 'en-US', timezoneId: 'UTC' };
process.env.TZ = 'UTC';

const chromium = playwright({
  launchOptions: launchOptions(await findBrowser()),
  contextOptions,
});

// Listed so that Vite never finds one in mid-run and reloads the page under a test.
const optimizeDeps = {
  ...visOptimizeDeps,
  include: [
    ...visOptimizeDeps.include,
    'lit',
    'lit/decorators.js',
    'lit/directive-helpers.js',
    'lit/directives/class-map.js',
    'lit/directives/if-defined.js',
    'lit/directives/live.js',
    'lit/directives/ref.js',
    'lit/directives/repeat.js',
    'lit/directives/style-map.js',
    'lit/directives/unsafe-html.js',
    'storybook/test',
    '@tanstack/virtual-core',
    'css-select',
    'domhandler',
    'htmlparser2',
    'ical.js',
    'papaparse',
    'parse5',
    'parse5-htmlparser2-tree-adapter',
    'valibot',
    '@valibot/to-json-schema',
    'axe-core',
    'fast-check',
  ],
};

// A build server shares its processors with others: there what waits in vain is tried once more, and named.
const retry = process.env.CI ? 1 : 0;

const browser = { enabled: true, headless: true, screenshotFailures: false, ui: false };
const browserTests = ['src/**/*.browser.test.ts', 'test/browser/**/*.test.ts'];

/** Minutes of work for one processor. */
const longTests = ['test/unit/{archive-server,fuzz}.test.ts'];
/** The examples import the package by its name. */
const alias = {
  'event-timeline/core': join(import.meta.dirname, 'src/core.ts'),
  'event-timeline/provider': join(import.meta.dirname, 'src/provider.ts'),
};

/** LEFT_OUT=1 runs what the engine is spared, and sees it fail. */
const engineProject = (engine: Engine) => ({
  extends: true as const,
  optimizeDeps,
  plugins: [visTimeline()],
  test: {
    name: engine,
    retry,
    include: process.env.LEFT_OUT ? excludedTests(engine) : engineTests,
    exclude: process.env.LEFT_OUT ? [] : excludedTests(engine),
    setupFiles: ['test/browser/untransform.ts'],
    browser: {
      ...browser,
      provider: engineProvider(engine, contextOptions),
      instances: [{ browser: engine }],
    },
  },
});
/** Firefox or WebKitGTK, if it is asked for by its name; `npm run test:browsers` asks for each. */
const asked = engines.find((engine) => engine === process.env.ENGINE);

export default defineConfig({
  test: {
    // a state is waited for as long as a busy machine needs to come to it
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    // Beside a browser there is one worker in Node, no more: pages that wait for a processor tell nothing
    // about the elements in them.
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'unit',
          maxWorkers: availableParallelism(), // Vitest leaves one processor idle, for browsers
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
          exclude: [...browserTests, ...longTests],
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'long',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: longTests,
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['test/cli/**/*.test.ts'],
          globalSetup: 'test/cli/build.ts',
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [visTimeline()], // Storybook brings its own
        test: {
          name: 'chromium',
          sequence: { groupOrder: 1 },
          retry,
          provide: { looks: Number(process.env.LOOKS ?? 1) },
          include: browserTests,
          browser: { ...browser, provider: chromium, instances: [{ browser: 'chromium' }] },
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          sequence: { groupOrder: 2 },
          retry,
          setupFiles: ['test/browser/own-host.ts'],
          browser: { ...browser, provider: chromium, instances: [{ browser: 'chromium' }] },
        },
      },
      ...(asked ? [engineProject(asked)] : []),
    ],
  },
});
