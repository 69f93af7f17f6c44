/** One figure of the bench by the number of events, a line for each library. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figures } from '../bench/measure.mjs';
import { benchResults, type BenchCase } from './bench-results.js';
import { logScale, type LogScale } from './log-scale.js';

/** What a plot shows. */
export interface Plot {
  readonly title: string;
  readonly read: (figures: Partial<Figures>) => number | undefined;
  /** A value as an axis names it. */
  readonly unit: (value: number) => string;
  /** A value that the eye should compare with, and what it is. */
  readonly mark?: { readonly value: number; readonly text: string };
  /** Shows at which time somebody was stopped. */
  readonly isOpening?: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const width = 420;
const height = 250;
const inner = { left: 58, right: width - 20, top: 16, bottom: height - 34 };
const libraryClass = new Map([
  ['event-timeline', 'ours'],
  ['vis-timeline', 'bare'],
  ['TimelineJS', 'story'],
]);

export function benchPlot(plot: Plot, cases: ReadonlyMap<string, BenchCase[]>): TemplateResult {
  const all = [...cases.values()].flat();
  const { limit } = benchResults.settings;
  const values = all.flatMap(({ figures }) => (figures && plot.read(figures)) ?? []);
  const withStop = plot.isOpening && all.some(isStoppedOpening) ? [limit] : [];
  const marked = plot.mark ? [plot.mark.value] : [];
  const events = logScale([100, 1_000_000], inner.left, inner.right);
  const scale = logScale([...values, ...withStop, ...marked], inner.bottom, inner.top);
  const stopAt = (one: BenchCase): Place => ({
    x: events.place(one.events),
    y: scale.place(limit),
  });
  const lines = [...cases].map(([library, ofLibrary]) => ({
    library,
    points: ofLibrary.flatMap(({ events: count, figures }): Place[] => {
      const value = figures && plot.read(figures);
      return value === undefined ? [] : [{ x: events.place(count), y: scale.place(value) }];
    }),
    stops: plot.isOpening ? ofLibrary.filter(isStoppedOpening).map(stopAt) : [],
  }));
  return html`<figure>
    <figcaption>${plot.title}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${plot.title}: see the table">
      ${axes(events, scale, plot)}
      ${lines.map(({ library, points, stops }) => line(library, points, stops[0]))}
      ${markText(scale, plot)}
      ${names(lines, [
        ...lines.flatMap(({ stops }) => stops),
        ...marked.map((value) => ({ x: inner.right - 30, y: scale.place(value) - 5 })),
      ])}
    </svg>
  </figure>`;
}

const isStoppedOpening = ({ stopped }: BenchCase): boolean => stopped === 'opening';

function axes(events: LogScale, scale: LogScale, { unit, mark }: Plot) {
  return svg`
    ${scale.ticks.map(
      (
        value,
      ) => svg`<path class="grid" d="M${inner.left} ${scale.place(value)}H${inner.right}"></path>
        <text class="tick" x=${inner.left - 8} y=${scale.place(value) + 4} text-anchor="end">${unit(value)}</text>`,
    )}
    ${events.ticks.map(
      (value, i) =>
        svg`<text class="tick" x=${events.place(value)} y=${inner.bottom + 22} text-anchor="middle">${value.toLocaleString('en')}${i === 0 ? ' events' : ''}</text>`,
    )}
    ${
      mark
        ? svg`<path class="mark" d="M${inner.left} ${scale.place(mark.value)}H${inner.right}"></path>`
        : nothing
    }`;
}

/** What the line of a mark means, over whatever else runs there. */
const markText = (scale: LogScale, { mark }: Plot) =>
  mark
    ? svg`<text class="tick over" x=${inner.right} y=${scale.place(mark.value) - 5} text-anchor="end">${mark.text}</text>`
    : nothing;

function line(library: string, points: readonly Place[], stop: Place | undefined) {
  const kind = libraryClass.get(library) ?? '';
  const last = points.at(-1);
  return svg`<g class=${kind}>
    <path class="line" d=${points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}></path>
    ${points.map((point) => sign(kind, point))}
    ${
      stop
        ? svg`${last ? svg`<path class="beyond" d="M${last.x} ${last.y}L${stop.x} ${stop.y}"></path>` : nothing}
          <path class="stop" d="M${stop.x - 4} ${stop.y - 4}l8 8m0 -8l-8 8"></path>`
        : nothing
    }
  </g>`;
}

/** A shape for each library: nobody has to tell them apart by colour. */
function sign(kind: string, { x, y }: Place) {
  if (kind === 'ours') return svg`<circle cx=${x} cy=${y} r="4.5"></circle>`;
  if (kind === 'bare') return svg`<rect x=${x - 4} y=${y - 4} width="8" height="8"></rect>`;
  return svg`<path class="sign" d="M${x} ${y - 5}l5 9h-10z"></path>`;
}

/**
 * At the end of each line its name, above it or, where the figure ends, beside it, and clear of what is there
 * already.
 *
 * @param taken where signs and words stand that a name would hide
 */
function names(lines: readonly { library: string; points: readonly Place[] }[], taken: Place[]) {
  return lines.map(({ library, points }) => {
    const last = points.at(-1);
    if (!last) return nothing;
    let [x, y, step] = [Math.min(last.x, inner.right - 40), last.y - 11, -4];
    while (taken.some((other) => Math.abs(other.x - x) < 90 && Math.abs(other.y - y) < 14)) {
      y += step;
      if (y < 4) [x, y, step] = [x + 50, last.y + 4, 4];
    }
    taken.push({ x, y });
    return svg`<text class="name ${libraryClass.get(library) ?? ''}" x=${x} y=${y} text-anchor="middle">${library}</text>`;
  });
}
