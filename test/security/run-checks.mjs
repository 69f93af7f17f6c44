/** Runs checks one after the other, those whose names hold the first argument; says what each has counted. */
export async function runChecks(checks) {
  const wanted = process.argv[2] ?? '';
  let passed = 0;
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    if (!name.includes(wanted)) continue;
    const started = performance.now();
    try {
      const figures = await check();
      passed += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`ok ${name} (${seconds} s) ${figures ? JSON.stringify(figures) : ''}`.trim());
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}: ${error.stack}`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  // a browser or a server that a fault has left open would keep the process
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
