import { LABEL_GAP, type LabelSide } from './lane-layout.js';
import type { Mark, PartKind } from './mark.js';

/** Time and pixels: what the window shows. */
export interface TimeScale {
  /** The instant at the window's start. */
  readonly start: number;
  readonly msPerPx: number;
  /** Of the window, in pixels. */
  readonly width: number;
}

/** A part where it stands. In pixels, from the mark's origin. */
export interface PartBox {
  readonly kind: PartKind;
  readonly x: number;
  readonly width: number;
}

/** A mark where it stands. In pixels, along the direction of time. */
export interface MarkGeometry {
  /** From the window's start. */
  readonly origin: number;
  readonly parts: readonly PartBox[];
  readonly label: { readonly x: number; readonly width: number };
}

/** The size of the glyph of a point and of a candidate. In pixels. */
const GLYPH_SIZE = 16;
const CANDIDATE_SIZE = 10;

const LABEL_INSET = 6;
/** What is left of a label that goes with the window. In pixels. */
const SHORTEST_LABEL = 24;

/** Browsers round very long boxes: what is out of sight is cut a window's width beyond the edge. */
const clip = (x: number, { width }: TimeScale): number => Math.min(Math.max(x, -width), 2 * width);

const round = (x: number): number => Math.round(x * 100) / 100;

/** The pixel of an instant, from the window's start. */
export const toPixel = (time: number, { start, msPerPx }: TimeScale): number =>
  (time - start) / msPerPx;

/** Where the pixels of a mark and of its label are. */
export function geometryOf(
  mark: Mark,
  scale: TimeScale,
  side: LabelSide,
  labelWidth: number,
): MarkGeometry {
  const [left, right] = extentOf(mark, scale);
  const origin = clip(left, scale);
  const parts = mark.parts.map(({ kind, from, to }): PartBox => {
    const [a, b] = boxOf(kind, toPixel(from, scale), toPixel(to, scale), scale);
    return { kind, x: round(a - origin), width: round(b - a) };
  });
  const label = labelBox(left, right, side, labelWidth, scale);
  return {
    origin: round(origin),
    parts,
    label: { x: round(label.x - origin), width: round(label.width) },
  };
}

/** The pixels that a mark takes, glyphs included; infinite where it runs on. */
export function extentOf(mark: Mark, scale: TimeScale): [left: number, right: number] {
  const left = toPixel(mark.from, scale);
  const right = toPixel(mark.to, scale);
  if (mark.form === 'point') return around(left, right, GLYPH_SIZE);
  if (mark.form === 'span') return [left, right];
  const boxes = mark.parts.map(({ from, to }) =>
    widen(toPixel(from, scale), toPixel(to, scale), CANDIDATE_SIZE),
  );
  return [Math.min(...boxes.map(([a]) => a)), Math.max(...boxes.map(([, b]) => b))];
}

const around = (left: number, right: number, size: number): [number, number] => {
  const middle = (left + right) / 2;
  return [middle - size / 2, middle + size / 2];
};

const widen = (left: number, right: number, size: number): [number, number] =>
  right - left < size ? around(left, right, size) : [left, right];

function boxOf(kind: PartKind, left: number, right: number, scale: TimeScale): [number, number] {
  if (kind === 'point') return around(left, right, GLYPH_SIZE);
  if (kind === 'candidate' || kind === 'member') {
    const [a, b] = widen(left, right, CANDIDATE_SIZE);
    return [clip(a, scale), clip(b, scale)];
  }
  // What is open runs to the edge of the window and no further, so that its fading is seen.
  if (kind === 'open-end') return [clip(left, scale), Math.max(scale.width, left)];
  if (kind === 'open-start') return [Math.min(0, right), clip(right, scale)];
  return [clip(left, scale), clip(right, scale)];
}

function labelBox(
  left: number,
  right: number,
  side: LabelSide,
  width: number,
  scale: TimeScale,
): { x: number; width: number } {
  if (side === 'after') return { x: right + LABEL_GAP, width };
  if (side === 'before') return { x: left - LABEL_GAP - width, width };
  // The label of a long mark goes with the window, shrinks as the mark leaves it, and leaves with it.
  const end = Math.max(right, left + width);
  const least = Math.min(width, SHORTEST_LABEL);
  const x = Math.max(left, Math.min(LABEL_INSET, scale.width, end - least));
  return { x, width: Math.min(width, end - x) };
}
