import type { Status } from '../core/model.js';
import { statusShapes } from '../layout/status-shape.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The glyph of each status, drawn once: a copy is made sooner than the thing. */
const glyphs = new Map<Status, SVGSVGElement>();

/** Draws the glyph of a status: in the colour of the element that holds it. */
export function statusGlyph(status: Status): Element {
  let glyph = glyphs.get(status);
  if (!glyph) glyphs.set(status, (glyph = drawGlyph(status)));
  return glyph.cloneNode(true) as Element;
}

function drawGlyph(status: Status): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'et-glyph');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, paint, width, dashes } of statusShapes[status]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', `et-glyph-${paint}`);
    if (width) path.setAttribute('stroke-width', String(width));
    if (dashes) path.setAttribute('stroke-dasharray', dashes);
    svg.append(path);
  }
  return svg;
}
