import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Era, Status } from '../../core/model.js';
import type { Density } from '../../layout/density.js';
import type { TimeWindow } from '../../layout/fit-window.js';
import { placeDate } from '../../layout/placed-date.js';
import type { ZoneClock } from '../../layout/zone-clock.js';
import { densityPaths } from './density-paths.js';

/** What is drawn of all of time. Lengths are in pixels. */
export interface Drawing {
  readonly all: TimeWindow;
  readonly density: Density | undefined;
  /** The start of the first column, in epoch milliseconds; it may lie a little before all of time. */
  readonly densityFrom: number;
  readonly columnWidth: number;
  readonly width: number;
  readonly height: number;
  readonly eras: readonly Era[];
  readonly clock: ZoneClock;
  readonly dir: 'ltr' | 'rtl';
}

/** The eras, and before them how many events there may have been when, one path for each status. */
export function drawingTemplate(drawing: Drawing): TemplateResult {
  const { all, density, densityFrom, columnWidth, width, height, dir } = drawing;
  const scale = width / (all.end - all.start);
  const paths = density
    ? densityPaths(density, { width: columnWidth, height })
    : new Map<Status, string>();
  return html`<svg
    part="overview-density"
    class=${dir}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    <defs>${[...paths.keys()].map(hatching)}</defs>
    ${erasTemplate(drawing, scale)}
    <g transform="translate(${(densityFrom - all.start) * scale})">
      ${[...paths].map(
        ([status, d]) =>
          svg`<path class="status" data-status=${status} d=${d} fill=${solid.has(status) ? 'currentcolor' : `url(#${status})`}></path>`,
      )}
    </g>
  </svg>`;
}

function erasTemplate(
  { eras, all, height, clock }: Drawing,
  scale: number,
): (SVGTemplateResult | typeof nothing)[] {
  return eras.map(({ date, title }) => {
    const placed = placeDate(date, clock);
    if (placed === undefined) return nothing;
    const x = (Math.max(placed.from, all.start) - all.start) * scale;
    const end = (Math.min(placed.to, all.end) - all.start) * scale;
    return svg`<rect class="era" x=${x} y="0" width=${Math.max(end - x, 1)} height=${height}><title>${title}</title></rect>`;
  });
}

/** What stands is drawn solid, all else hatched: told apart without colour, too. */
const solid: ReadonlySet<Status> = new Set(['confirmed', 'reported']);

const hatching = (status: Status) =>
  solid.has(status)
    ? nothing
    : svg`<pattern
        id=${status} class="status" data-status=${status}
        width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><rect class="ground" width="4" height="4"></rect><rect width="2" height="4" fill="currentcolor"></rect></pattern>`;
