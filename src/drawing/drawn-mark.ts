import type { Status } from '../core/model.js';
import type { MarkGeometry, PartBox } from '../layout/mark-geometry.js';
import type { PlacedDate } from '../layout/placed-date.js';
import { statusShapes } from '../layout/status-shape.js';
import { node, type SvgNode } from './svg-node.js';

/** What a mark is drawn with. */
export interface DrawnMark {
  readonly geometry: MarkGeometry;
  readonly date: PlacedDate;
  readonly status: Status;
  readonly ink: string;
  /** The height of the middle of the mark, in pixels. */
  readonly y: number;
  /** Turns a stretch along the direction of time into pixels from the left. */
  readonly left: (x: number, width: number) => number;
}

/** How thick a mark is. In pixels. */
const thickness = 10;
/** The steps in which an open end fades. */
const fading = [0.8, 0.6, 0.4, 0.25, 0.1];
const white = '#ffffff';

/** A mark as the chart draws it: what is certain solid, what is possible pale, what is open fading. */
export function markNode(mark: DrawnMark): SvgNode {
  const { geometry, ink } = mark;
  return node('g', { color: ink }, ...geometry.parts.flatMap((part) => partNodes(part, mark)));
}

function partNodes(part: PartBox, mark: DrawnMark): SvgNode[] {
  const { geometry, date, y, left } = mark;
  const x = left(geometry.origin + part.x, part.width);
  const box = (attributes: SvgNode['attributes']) =>
    node('rect', { x, y: y - thickness / 2, width: part.width, height: thickness, ...attributes });
  const dashed = { stroke: 'currentColor', 'stroke-dasharray': '3 2' };
  switch (part.kind) {
    case 'point':
      return pointNodes(x + part.width / 2, mark);
    case 'core':
      return [
        box({ fill: 'currentColor', ...(date.uncertain && { 'fill-opacity': 0.45, ...dashed }) }),
      ];
    case 'possible':
      return [
        date.uncertain
          ? box({ fill: 'none', ...dashed })
          : box({
              fill: 'currentColor',
              'fill-opacity': 0.18,
              stroke: 'currentColor',
              'stroke-opacity': 0.8,
            }),
      ];
    case 'several':
      return [box({ fill: 'currentColor', 'fill-opacity': 0.4, stroke: 'currentColor' })];
    case 'candidate':
      return [box({ fill: white, stroke: 'currentColor', 'stroke-width': 1.75, rx: 5 })];
    case 'member':
      return [box({ fill: 'currentColor', rx: 5 })];
    case 'tie-candidates':
    case 'tie-members':
      return [
        node('path', {
          d: `M${x} ${y}h${part.width}`,
          stroke: 'currentColor',
          'stroke-width': 1.5,
          'stroke-dasharray': part.kind === 'tie-candidates' ? '3 3' : undefined,
        }),
      ];
    default:
      return openNodes(part, mark);
  }
}

/** The glyph of the status; an estimate has a halo, a doubted date a ring of dashes. */
function pointNodes(middle: number, { date, status, y }: DrawnMark): SvgNode[] {
  const ring = { cx: middle, cy: y };
  return [
    ...(date.approximate
      ? [node('circle', { ...ring, r: 12, fill: 'currentColor', 'fill-opacity': 0.2 })]
      : []),
    glyphNode(status, middle - 8, y - 8),
    ...(date.uncertain
      ? [
          node('circle', {
            ...ring,
            r: 10.5,
            fill: 'none',
            stroke: 'currentColor',
            'stroke-dasharray': '2 2',
          }),
        ]
      : []),
  ];
}

/** The glyph of a status, 16 pixels square, in the ink around it. */
export function glyphNode(status: Status, x: number, y: number): SvgNode {
  const paths = statusShapes[status].map(({ d, paint, width, dashes }) =>
    node('path', {
      d,
      fill: paint === 'fill' ? 'currentColor' : 'none',
      stroke: paint === 'stroke' ? 'currentColor' : paint === 'knockout' ? white : undefined,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashes,
    }),
  );
  return node('g', { transform: `translate(${x} ${y})` }, ...paths);
}

/** What is open runs on and fades; of what is not known, dashes lead to a question mark. */
function openNodes(part: PartBox, { geometry, y, left }: DrawnMark): SvgNode[] {
  const isStart = part.kind.endsWith('start');
  const isUnknown = part.kind.startsWith('unknown');
  const width = part.width / fading.length;
  const steps = fading.map((opacity, index) => {
    const at = isStart ? fading.length - 1 - index : index;
    return node('rect', {
      x: left(geometry.origin + part.x + at * width, width),
      y: y - (isUnknown ? 1 : thickness / 2),
      width: isUnknown ? width * 0.6 : width,
      height: isUnknown ? 2 : thickness,
      fill: 'currentColor',
      'fill-opacity': opacity,
    });
  });
  if (!isUnknown) return steps;
  const sign = left(geometry.origin + part.x + (isStart ? 4 : part.width - 4), 0);
  const attributes = { x: sign, y: y + 4, 'text-anchor': 'middle', 'font-weight': 700 };
  return [...steps, node('text', { ...attributes, fill: 'currentColor' }, '?')];
}
