/**
 * Does something in each engine that is installed, one after the other. A missing one is skipped by name; it is a
 * failure where $ENGINES, names with commas between them, asks for it, and then no other is tried.
 *
 * @param {Record<string, unknown>} installed by the name of the engine; what is not there is falsy.
 * @param {(name: string) => Promise<string> | string} run gives what is to be said of a success.
 * @throws Never: what `run` throws is said, and counted.
 */
export async function eachEngine(installed, run) {
  const wanted = process.env.ENGINES?.split(',');
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, isThere] of Object.entries(installed)) {
    if (wanted && !wanted.includes(name)) continue;
    if (!isThere) {
      count[wanted ? 'failed' : 'skipped'] += 1;
      console.log(`${wanted ? 'FAILED' : 'skipped'} ${name}: not installed`);
      continue;
    }
    const started = Date.now();
    const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
    try {
      console.log(`ok ${name}: ${await run(name)} (${seconds()})`);
      count.passed += 1;
    } catch (error) {
      count.failed += 1;
      console.log(`FAILED ${name}: ${error.message.split('\n')[0]} (${seconds()})`);
    }
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  process.exitCode = count.failed > 0 || count.passed + count.skipped === 0 ? 1 : 0;
}
