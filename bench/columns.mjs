/** The figures that tables and plots show, each with its unit and how exactly it is given. */

const kilo = 1000;
const mega = 1_000_000;

/** @typedef {Partial<import('./measure.mjs').Figures>} Figures */

/**
 * @typedef {object} Column
 * @property {string} name with the unit
 * @property {number} digits after the point
 * @property {(figures: Figures) => number | undefined} read
 */

/** @type {readonly Column[]} */
export const columns = [
  { name: 'Readable, ms', digits: 0, read: ({ readable }) => readable },
  { name: 'Settled, ms', digits: 0, read: ({ settled }) => settled },
  { name: 'Pan p95, ms', digits: 1, read: ({ pan }) => pan?.p95 },
  { name: 'longest', digits: 0, read: ({ pan }) => pan?.longest },
  { name: 'Zoom p95, ms', digits: 1, read: ({ zoom }) => zoom?.p95 },
  { name: 'longest', digits: 0, read: ({ zoom }) => zoom?.longest },
  { name: 'Work a frame, ms', digits: 1, read: workPerFrame },
  { name: 'Heap, MB', digits: 1, read: ({ heap }) => over(heap, mega) },
  { name: 'Elements', digits: 0, read: ({ elements }) => elements },
  {
    name: 'Sent before readable, kB',
    digits: 0,
    read: ({ bytesBefore }) => over(bytesBefore, kilo),
  },
  { name: 'in all, kB', digits: 0, read: ({ bytesInAll }) => over(bytesInAll, kilo) },
];

function over(value, unit) {
  return value === undefined ? undefined : value / unit;
}

/** @param {Figures} figures */
function workPerFrame({ pan, zoom }) {
  if (!pan || !zoom) return undefined;
  const work = pan.workPerFrame * pan.frames + zoom.workPerFrame * zoom.frames;
  return work / (pan.frames + zoom.frames);
}

/** @returns {string} as it is read in a table */
export function written(value, digits) {
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
