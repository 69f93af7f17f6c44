/** Writes a picture in a fifth of the bytes, for a repository that keeps every one: PNG with a palette. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [bitDepth, indexed] = [8, 3];
const mostColours = 256;
/** Papers and inks, which keep their colours to the last bit. */
const mostGrounds = 48;

/** The middle of all colours whose channels have the same four upper bits: the edges of letters. */
const shade = (colour) => (colour & 0xf0f0f0) | 0x080808;

/** For each colour of the picture the one that stands for it. */
function shadesOf(data) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return new Map(
    frequent.map(([colour], rank) => [colour, rank < mostGrounds ? colour : shade(colour)]),
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
 * @returns {Buffer} PNG that looks the same.
 * @throws {RangeError} where it has more colours than such a file can tell apart.
 */
export function pack(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const shades = shadesOf(data);
  const palette = [...new Set(shades.values())];
  if (palette.length > mostColours) throw new RangeError(`${palette.length} colours`);
  const places = new Map([...shades].map(([colour, of]) => [colour, palette.indexOf(of)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + x + 1] = places.get(data.readUIntBE((y * width + x) * 4, 3));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, indexed], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
