/** Holds the built scripts to what docs/guarantees.md says of pages and servers, in Chromium. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { runChecks } from '../security/run-checks.mjs';
import { checkForms } from './forms.mjs';
import { checkFuzzed } from './fuzzed.mjs';
import { checkLife } from './life.mjs';
import { checkSource } from './source.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const browser = await chromium.launch(launchOptions(await findBrowser()));

await runChecks({
  'a server that misbehaves': () => checkSource(browser, root),
  'random documents': () => checkFuzzed(browser, root),
  'whatever a page does': () => checkLife(browser, root),
  'a form around the editor': () => checkForms(browser, root),
});
