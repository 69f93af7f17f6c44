/** Holds the built scripts to what docs/security.md says, in Chromium. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { checkAttacks } from './attacks.mjs';
import { checkEditor } from './editor.mjs';
import { checkFrames } from './frames.mjs';
import { checkHashes } from './hashes.mjs';
import { checkPolicy } from './policy.mjs';
import { checkRendered } from './rendered.mjs';
import { runChecks } from './run-checks.mjs';
import { checkSnippets } from './snippets.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const browser = await chromium.launch(launchOptions(await findBrowser()));

await runChecks({
  'a strict policy in every view': () => checkPolicy(browser, root),
  'hashes of the scripts': () => checkHashes(browser, root),
  'the page for frames': () => checkFrames(browser, root),
  'the HTML that is copied': () => checkSnippets(browser, root),
  'known attacks': () => checkAttacks(browser, root),
  'known attacks in the editor': () => checkEditor(browser, root),
  'known attacks in what is rendered and imported': () => checkRendered(browser, root),
});
