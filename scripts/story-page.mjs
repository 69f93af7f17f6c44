/** Opens a story of the built Storybook by itself, as the one reader would see it whom the pictures show. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build:docs` puts the Storybook. */
export const site = 'storybook-static';

/**
 * The ids of all stories.
 * @returns {string[]}
 * @throws {Error} where no Storybook is built.
 */
export function storyIds() {
  if (!existsSync(join(site, 'iframe.html')))
    throw new Error(`no ${site}/ here; run npm run build:docs first`);
  const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/** The windows that play functions take for granted. */
const [laptop, phone] = [
  { width: 1280, height: 900 },
  { width: 360, height: 800 },
];

const languageOf = (id) => (id.endsWith('in-danish') ? 'da' : 'en');

/** A reader in no place in particular, on whose screen nothing moves by itself. */
export const reader = { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' };

/**
 * Opens a story and waits until its play function is over. That one expects a certain
 * window: give the page another one afterwards, by {@link show}.
 * @param {import('playwright').Page} page
 * @param {'ltr' | 'rtl'} direction
 * @returns {Promise<string | undefined>} what the play function threw, if it did.
 */
export async function openStory(page, url, id, direction) {
  // axe has its say elsewhere, and would take its time here
  const globals = `language:${languageOf(id)};direction:${direction};a11y.manual:!true`;
  await page.setViewportSize(id.endsWith('on-a-phone') ? phone : laptop);
  await page.goto(`${url}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  const ended = await page.waitForFunction(() => {
    const preview = globalThis.__STORYBOOK_PREVIEW__;
    const phase = preview?.currentRender?.phase;
    const thrown = preview?.channel.last('playFunctionThrewException');
    return ['finished', 'errored', 'aborted'].includes(phase) && { phase, thrown };
  });
  const { phase, thrown } = await ended.jsonValue();
  if (thrown) return String(thrown[0]?.message).split('\n', 1)[0];
  return phase === 'finished' ? undefined : phase;
}

/**
 * Gives the page a width and a colour scheme, and waits until what it shows has come to rest: files,
 * letters and pictures are there, charts are drawn, and a second look finds what the first one found.
 * @param {import('playwright').Page} page
 * @param {{ theme: 'light' | 'dark', width: number, height: number }} look
 * @returns {Promise<Buffer>} a picture of the window, as a PNG.
 * @throws {Error} where it never rests, or a chart stays empty.
 */
export async function show(page, { theme, width, height }) {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height });
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    scrollTo(0, 0);
  }, theme);
  await page.waitForLoadState('networkidle');
  let before = Buffer.alloc(0);
  for (let looks = 0; looks < 30; looks++) {
    const drawn = await page.evaluate(isDrawn);
    const now = await page.screenshot();
    if (drawn && now.equals(before)) return now;
    before = now;
  }
  throw new Error('what it shows does not come to rest');
}

/** Runs in the page. */
async function isDrawn() {
  await document.fonts.ready;
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const elements = inside(document);
  const isSeen = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return right > left && isInWindow && element.checkVisibility();
  };
  const inView = (name) => elements.filter((element) => element.matches(name) && isSeen(element));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return (
    inView('img').every(({ complete }) => complete) &&
    inView('.canvas').every((chart) => chart.querySelector('[data-event-id], .et-cluster'))
  );
}
