/** The letters of the pictures: no machine's own, so that every machine writes the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** One file each; a theme that names Source Serif 4 finds it. */
const faces = [
  ...['400', '400-italic', '600', '700'].map(
    (face) => `@fontsource/source-sans-3/latin-${face}.css`,
  ),
  ...['400', '400-italic', '600', '700'].map(
    (face) => `@fontsource/source-serif-4/latin-${face}.css`,
  ),
  ...['400', '700'].map((face) => `@fontsource/noto-naskh-arabic/arabic-${face}.css`),
];

/** The sheet holds its files, for a page asks for them only when it is half drawn. */
function withItsFiles(path) {
  const file = resolve(path);
  return readFileSync(file, 'utf8').replace(/src:[^;]+?url\(([^)]+\.woff2)\)[^;]+;/, (_, woff2) => {
    const letters = readFileSync(join(dirname(file), woff2)).toString('base64');
    return `src: url(data:font/woff2;base64,${letters}) format('woff2');`;
  });
}

/** A style sheet for the page. */
export const letters = () => `${faces.map(withItsFiles).join('\n')}
  html, body { font-family: 'Source Sans 3', 'Noto Naskh Arabic' !important; }`;

/**
 * Fontconfig's file that knows what came with the browser and nothing else, for the signs that the
 * faces lack, such as arrows.
 * @param {string} folder to write it to.
 * @param {string} browserFonts the folder of the browser's own fonts.
 * @returns {string} its path.
 */
export function fontConfig(folder, browserFonts) {
  const path = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${browserFonts}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return path;
}
