import { lookup } from '../core/lookup.js';
import type { Status, Timeline, TimelineEvent } from '../core/model.js';
import { statuses } from '../core/schema.js';
import { isFromTheRight } from '../core/writing-direction.js';
import { glyphNode } from './drawn-mark.js';
import { staticDrawing } from './static-drawing.js';
import { statusInks } from './status-inks.js';
import { node, svgText, type SvgNode } from './svg-node.js';

/** How a picture of a timeline is drawn. */
export interface ToSvgOptions {
  /** BCP 47 tag. Default: that of the timeline, else English. */
  readonly locale?: string | undefined;
  /** In pixels. Default: 960. */
  readonly width?: number | undefined;
  /** Time runs from right to left. Default: as the locale's script does. */
  readonly rtl?: boolean | undefined;
  /** The word for a status, in the legend. Default: its English name. */
  readonly statusWord?: ((status: Status) => string) | undefined;
}

const margin = 16;
const heading = 28;
const legendHeight = 28;
const fontSize = 11;

/**
 * A picture of the chart as an SVG file, on white: the heading, the events in their lanes as the chart
 * draws them, each date as vaguely as it is known, and what the glyphs of the statuses mean. Of more
 * events than a picture can hold it shows how many there can have been when. It carries no styles, fonts
 * or scripts, and asks for nothing.
 *
 * @returns undefined where there is nothing that an axis can hold.
 */
export function toSvg(timeline: Timeline, options: ToSvgOptions = {}): string | undefined {
  const { statusWord = (status) => status, width = 960 } = options;
  const locale = options.locale ?? timeline.language ?? 'en';
  const rtl = options.rtl ?? isFromTheRight(locale);
  const found = lookup(timeline);
  const statusOf = (event: TimelineEvent) => found.status(event).status;
  const inner = width - 2 * margin;
  const drawing = staticDrawing({
    events: timeline.events,
    lanes: timeline.groups,
    statusOf,
    label: timeline.title ?? 'Timeline',
    locale,
    timeZone: timeline.timeZone ?? 'UTC',
    width: inner,
    rtl,
  });
  if (drawing === undefined) return undefined;
  const drawn = Number(String(drawing.attributes.viewBox).split(' ')[3]);
  const top = timeline.title === undefined ? margin : margin + heading;
  const height = top + drawn + legendHeight + margin;
  const used = new Set(timeline.events.map(statusOf));
  const shown = statuses.filter((one) => used.has(one));
  const start = rtl ? width - margin : margin;
  const text = (words: string, x: number, y: number, more: SvgNode['attributes'] = {}) =>
    node('text', { x, y, fill: '#000000', direction: rtl ? 'rtl' : undefined, ...more }, words);
  return svgText(
    node(
      'svg',
      {
        ...drawing.attributes,
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        'font-family': 'system-ui, sans-serif',
        'font-size': fontSize,
      },
      node('title', {}, timeline.title ?? 'Timeline'),
      node('rect', { width, height, fill: '#ffffff' }),
      ...(timeline.title === undefined
        ? []
        : [text(timeline.title, start, margin + 14, { 'font-size': 16, 'font-weight': 700 })]),
      node('g', { transform: `translate(${margin} ${top})` }, ...drawing.children),
      ...legendNodes(
        shown.map((one) => [one, statusWord(one)]),
        top + drawn + 20,
        { width, rtl, text },
      ),
    ),
  );
}

/** Each status in use, its glyph before its word. */
function legendNodes(
  shown: readonly (readonly [Status, string])[],
  baseline: number,
  {
    width,
    rtl,
    text,
  }: { width: number; rtl: boolean; text: (words: string, x: number, y: number) => SvgNode },
): readonly SvgNode[] {
  let at = margin;
  return shown.map(([status, word]) => {
    const x = (offset: number) => (rtl ? width - at - offset : at + offset);
    const glyph = node(
      'g',
      {
        color: statusInks[status],
        transform: `translate(${rtl ? x(12) : x(0)} ${baseline - 10}) scale(0.75)`,
      },
      glyphNode(status, 0, 0),
    );
    const entry = node('g', {}, glyph, text(word, x(18), baseline));
    at += 18 + word.length * fontSize * 0.62 + 18;
    return entry;
  });
}
