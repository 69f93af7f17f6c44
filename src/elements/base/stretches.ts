/** Long work in stretches that leave the page its breath. */

/** So long a stretch of work may be, in milliseconds. */
const longest = 10;

/** Runs something that goes in steps to its end, with a breath for the page after every stretch. */
export async function readInStretches<Result>(
  steps: Generator<undefined, Result>,
): Promise<Result> {
  for (;;) {
    const more = stretch();
    let step = steps.next();
    while (!step.done && more()) step = steps.next();
    if (step.done) return step.value;
    await breath();
  }
}

/** Goes on with work while it says that there is more. */
export async function inStretches(work: () => boolean): Promise<void> {
  while (work()) await breath();
}

/** True until a stretch has been long enough. */
export function stretch(): () => boolean {
  const until = performance.now() + longest;
  return () => performance.now() < until;
}

/** A turn of the page's own: it draws, and answers its reader. A timer would wait longer each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
