/** How far two pictures are apart. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Of a colour, from 0 to 1: less than the paper is apart from the ground of a card on it. */
const threshold = 0.035;
/** The share of the picture that may differ: less than one letter, as the edge of a curve may. */
const tolerance = 0.0001;

/**
 * @param {Buffer} expected PNG.
 * @param {Buffer} actual PNG.
 * @returns {{ fault: string, difference?: Buffer } | undefined} nothing where they look the same.
 */
export function compare(expected, actual) {
  const [old, now] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = old;
  if (width !== now.width || height !== now.height)
    return { fault: `${now.width} × ${now.height} pixels, not ${width} × ${height}` };
  const drawn = new PNG({ width, height });
  const count = pixelmatch(old.data, now.data, drawn.data, width, height, { threshold });
  if (count <= width * height * tolerance) return undefined;
  return { fault: `${count} pixels differ`, difference: PNG.sync.write(drawn) };
}
