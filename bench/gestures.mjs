/** What a hand does with a chart, as real input from outside the page. */
import { setTimeout as wait } from 'node:timers/promises';

/** A mouse tells of itself about as often as a screen is drawn, in milliseconds. */
const rhythm = 1000 / 60;
const steps = 45;
const stepsBack = 40;
const pixelsAStep = 8;
const wheelAStep = 30;
const pressesAButton = 3;

/**
 * Drags the chart to the left and nearly all the way back: where it began it would be a click.
 *
 * @param {import('playwright').Page} page
 * @param {number} patience milliseconds after which a hand gives up
 */
export async function pan(page, patience) {
  const { x, y } = await page.evaluate(() => window.bench.chartMiddle());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await inRhythm(steps + stepsBack, patience, (step) => {
    const away = step < steps ? step + 1 : 2 * steps - step - 1;
    return page.mouse.move(x - away * pixelsAStep, y);
  });
  await page.mouse.up();
}

/**
 * Zooms in or out at the middle of the chart.
 *
 * @param {import('playwright').Page} page
 * @param {import('./libraries.mjs').Library['zoom']} how
 * @param {'in' | 'out'} direction
 * @param {number} patience milliseconds after which a hand gives up
 */
export async function zoom(page, how, direction, patience) {
  if (how !== 'wheel') {
    const button = page.locator(how[direction]).first();
    const from = performance.now();
    for (let press = 0; press < pressesAButton && performance.now() - from < patience; press++) {
      await button.click();
      await page.evaluate(() => window.bench.settled());
    }
    return;
  }
  const { x, y } = await page.evaluate(() => window.bench.chartMiddle());
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  const turn = direction === 'in' ? -wheelAStep : wheelAStep;
  await inRhythm(steps, patience, () => page.mouse.wheel(0, turn));
  await page.keyboard.up('Control');
}

/** Each step waits until the page has taken the one before: no input piles up. */
async function inRhythm(count, patience, step) {
  const from = performance.now();
  for (let at = 0; at < count && performance.now() - from < patience; at++) {
    const early = from + at * rhythm - performance.now();
    if (early > 0) await wait(early);
    await step(at);
  }
}
