/** What a story can be looked at in: a view, a direction, a colour scheme and a theme. */

declare module 'vitest' {
  interface ProvidedContext {
    /** In how many of them axe sees each story, as `LOOKS` asks for. */
    looks: number;
  }
}

export const views = ['as it comes', 'list', 'story', 'chart'] as const;
export const directions = ['rtl', 'ltr'] as const;
export const schemes = ['light', 'dark'] as const;
export const themes = ['none', 'newspaper', 'museum', 'terminal-dark'] as const;

/** Of a phone, or of the largest zoom that WCAG 1.4.10 asks for; and of a page with room for all. In pixels. */
export const widths = [320, 1000] as const;

export interface Look {
  readonly view: (typeof views)[number];
  readonly dir: (typeof directions)[number];
  readonly scheme: (typeof schemes)[number];
  readonly theme: (typeof themes)[number];
  readonly width: (typeof widths)[number];
}

export type Theme = Exclude<Look['theme'], 'none'>;

/** Each view, direction, scheme and theme with each other: sixty-four, the half of them wide. */
export const everyLook: readonly Look[] = views.flatMap((view, row) =>
  directions.flatMap((dir) =>
    schemes.flatMap((scheme) =>
      themes.map((theme, column) => ({ view, dir, scheme, theme, width: widthOf(row, column) })),
    ),
  ),
);

function widthOf(row: number, column: number): Look['width'] {
  return (row + (column >> 1)) % 2 ? 1000 : 320;
}

/** One of sixteen in which every two of them come together: an orthogonal array. */
function pairedLook(row: number, column: number): Look[] {
  const [view, theme] = [views[row % 4], themes[column % 4]];
  const dir = directions[(row + column) % 2];
  const scheme = schemes[((row >> 1) + (column >> 1)) % 2];
  const width = widthOf(row, column);
  return view && theme && dir && scheme ? [{ view, dir, scheme, theme, width }] : [];
}

/**
 * So many looks for a story, those next to each other in another view, direction and theme; sixteen hold
 * every pair. The stories that follow begin with others.
 */
export function looksFor(index: number, count: number): readonly Look[] {
  const paired = [...Array(16).keys()].flatMap((at) => {
    const [row, column] = [index + (at % 4), (index >> 2) + (at >> 2)];
    return pairedLook(row, column + row * 2);
  });
  return count > paired.length ? everyLook : paired.slice(0, count);
}

/** Links the sheet of a theme, once, and waits until it is read. */
export async function linkTheme(theme: Theme): Promise<void> {
  const { href } = new URL(`../../src/themes/${theme}.css`, import.meta.url);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const read = new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = reject;
  });
  document.head.append(sheet);
  await read;
}

/** Ends all transitions: a colour on its way to another one is neither. */
export function finishTransitions(): void {
  for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
}
