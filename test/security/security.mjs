/** Holds the built scripts to what docs/security.md says, in Chromium. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { checkAttacks } from './attacks.mjs';
import { checkFrames } from './frames.mjs';
import { checkHashes } from './hashes.mjs';
import { checkPolicy } from './policy.mjs';
import { checkRequests } from './requests.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const wanted = process.argv[2] ?? '';
const checks = {
  'a strict policy in every view': checkPolicy,
  'hashes of the scripts': checkHashes,
  'the page for frames': checkFrames,
  'requests of every story': checkRequests,
  'known attacks': checkAttacks,
};

let passed = 0;
let failed = 0;
const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const [name, check] of Object.entries(checks)) {
  if (!name.includes(wanted)) continue;
  const started = performance.now();
  try {
    const figures = await check(browser, root);
    passed += 1;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`ok ${name} (${seconds} s) ${figures ? JSON.stringify(figures) : ''}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}: ${error.stack}`);
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
// a server that a fault has left open would keep the process
process.exit(failed > 0 || passed === 0 ? 1 : 0);
