/** Holds the built scripts to what docs/guarantees.md says of pages and servers, in Chromium. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { runChecks } from '../security/run-checks.mjs';
import { checkSource } from './source.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = launchOptions(await findBrowser());
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), '--js-flags=--expose-gc'],
});
await runChecks({ 'a server that misbehaves': () => checkSource(browser, root) });
