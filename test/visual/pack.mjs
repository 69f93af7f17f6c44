/** Writes a picture in a fifth of the bytes, for a repository that keeps every one: PNG with a palette. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [bitDepth, indexed] = [8, 3];
const mostColours = 256;

/** Of each channel the upper four bits: shades that no eye tells apart. */
const shade = (data, at) => (data[at] >> 4) * 256 + (data[at + 1] >> 4) * 16 + (data[at + 2] >> 4);

/** For each shade the colour that it mostly is, so that grounds keep their own to the last bit. */
function paletteOf(data) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colours = counts.get(shade(data, at)) ?? new Map();
    const colour = data.readUIntBE(at, 3);
    counts.set(shade(data, at), colours.set(colour, (colours.get(colour) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([of, colours]) => [of, [...colours].sort((a, b) => b[1] - a[1])[0][0]]),
  );
}

function chunk(type, data) {
  const [size, body, sum] = [Buffer.alloc(4), Buffer.from(type, 'latin1'), Buffer.alloc(4)];
  const named = Buffer.concat([body, data]);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/**
 * @param {Buffer} picture PNG in which nothing shines through.
 * @returns {Buffer} PNG that looks the same; the picture itself where it has too many colours.
 */
export function pack(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const palette = paletteOf(data);
  if (palette.size > mostColours) return picture;
  const places = new Map([...palette.keys()].map((of, place) => [of, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + x + 1] = places.get(shade(data, (y * width + x) * 4));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, indexed], 8);
  const colours = Buffer.alloc(palette.size * 3);
  [...palette.values()].forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
