/** The chart as one still picture, for paper and for files: made from the model, without vis-timeline. */
import { startOf } from '../core/date/calendar.js';
import type { Status, TimelineEvent } from '../core/model.js';
import { ROW_HEIGHT } from '../layout/chart-measure.js';
import { fitEvents, type TimeWindow } from '../layout/fit-window.js';
import { layoutLane, type Placement } from '../layout/lane-layout.js';
import { markOf } from '../layout/mark.js';
import { extentOf, geometryOf, type TimeScale } from '../layout/mark-geometry.js';
import { placeDate, type PlacedDate } from '../layout/placed-date.js';
import { timeTicks, type TickUnit } from '../layout/time-ticks.js';
import { zoneClock, type ZoneClock } from '../layout/zone-clock.js';
import { axisCalendar } from '../layout/axis-calendar.js';
import { countNodes, type Drawn } from './drawn-counts.js';
import { glyphNode, markNode } from './drawn-mark.js';
import { statusInks } from './status-inks.js';
import { node, type SvgNode } from './svg-node.js';

/** What a still picture shows. */
export interface StaticDrawingOptions {
  readonly events: readonly TimelineEvent[];
  /** From top to bottom. Events of no lane stand below them. Default: one lane without a name. */
  readonly lanes?: readonly { readonly id: string; readonly title: string }[];
  readonly statusOf: (event: TimelineEvent) => Status;
  /** What the picture is called. */
  readonly label: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** In pixels. Default: 720. */
  readonly width?: number;
  /** Time runs from right to left. Default: false. */
  readonly rtl?: boolean;
}

/** Of more events, and where they stand higher than this, a picture shows how many there are when. */
const mostDrawn = 400;
const highest = 520;
/** A picture of more events has no room for their titles. */
const mostNamed = 40;

const axisHeight = 24;
const laneHead = 22;
const gap = 8;
const longestLabel = 300;
const fontSize = 11;
/** For the glyph of a status beside a title. */
const glyphRoom = 18;

/** A picture that is being drawn. */
interface Sheet {
  readonly options: StaticDrawingOptions;
  readonly clock: ZoneClock;
  readonly scale: TimeScale;
  readonly named: boolean;
  readonly left: (x: number, width: number) => number;
}

/**
 * Draws events as the chart does, each by itself: a known day as the glyph of its status, the core of a
 * date solid, its possible reach pale, open ends fading, one of several days as dots on a dashed line. Of
 * more events than a picture can hold it shows how many there can have been at a time.
 *
 * @returns undefined where there is nothing that an axis can hold.
 */
export function staticDrawing(options: StaticDrawingOptions): SvgNode | undefined {
  const { events, timeZone, width = 720, rtl = false, label } = options;
  const clock = zoneClock(timeZone);
  const window = fitEvents(events, clock);
  if (window === undefined) return undefined;
  const { start, end } = window;
  const sheet: Sheet = {
    options,
    clock,
    scale: { start, msPerPx: (end - start) / width, width },
    named: events.length <= mostNamed,
    left: (x, length) => (rtl ? width - x - length : x),
  };
  const singles = events.length > mostDrawn ? undefined : singleNodes(sheet);
  const drawn =
    singles && singles.bottom <= highest
      ? singles
      : countNodes({ ...sheet, events, statusOf: options.statusOf, top: axisHeight });
  return node(
    'svg',
    {
      viewBox: `0 0 ${width} ${drawn.bottom}`,
      role: 'img',
      'aria-label': label,
      'font-size': fontSize,
    },
    ...axisNodes(window, drawn.bottom, sheet),
    ...drawn.nodes,
  );
}

function singleNodes(sheet: Sheet): Drawn {
  const nodes: SvgNode[] = [];
  let top = axisHeight;
  for (const { title, events } of lanesOf(sheet.options)) {
    if (title !== undefined) nodes.push(laneName(title, top, sheet));
    const lane = laneNodes(events, top + (title === undefined ? gap : laneHead), sheet);
    nodes.push(...lane.nodes);
    top = lane.bottom + gap;
  }
  return { nodes, bottom: top };
}

/** A lane with its own events. */
interface Lane {
  readonly title: string | undefined;
  readonly events: readonly TimelineEvent[];
}

function lanesOf({ events, lanes = [] }: StaticDrawingOptions): Lane[] {
  const known = new Set(lanes.map(({ id }) => id));
  const rest = events.filter(({ group }) => group === undefined || !known.has(group));
  return [
    ...lanes.map(({ id, title }): Lane => ({
      title,
      events: events.filter(({ group }) => group === id),
    })),
    { title: undefined, events: rest },
  ].filter(({ events: own }) => own.length > 0);
}

function laneName(title: string, top: number, { options, scale, left }: Sheet): SvgNode {
  return node(
    'g',
    {},
    node('path', { d: `M0 ${top}H${scale.width}`, stroke: '#000000', 'stroke-opacity': 0.25 }),
    textNode(title, left(0, 0), top + 15, options, { 'font-weight': 700 }),
  );
}

function laneNodes(events: readonly TimelineEvent[], top: number, sheet: Sheet): Drawn {
  const { clock, scale, named } = sheet;
  const placed = events.flatMap((event) => {
    const date = placeDate(event.date, clock);
    if (date === undefined) return [];
    const mark = markOf(date, scale.msPerPx);
    const [left, right] = extentOf(mark, scale);
    const room = widthOf(event.title) + (mark.form === 'point' ? 0 : glyphRoom);
    const labelWidth = named ? Math.min(room, longestLabel) : 0;
    return [{ id: event.id, event, date, mark, left, right, labelWidth }];
  });
  const { placements, height } = layoutLane(placed, scale.width);
  const nodes = placed.flatMap(({ id, event, date, mark }) => {
    const place = placements.get(id);
    if (place === undefined) return [];
    const geometry = geometryOf(mark, scale, place.side, place.labelWidth);
    return eventNodes(event, date, geometry, { ...place, top: top + place.top }, sheet);
  });
  return { nodes, bottom: top + Math.max(height, ROW_HEIGHT) };
}

function eventNodes(
  event: TimelineEvent,
  date: PlacedDate,
  geometry: ReturnType<typeof geometryOf>,
  { top, height, side }: Placement,
  { options, named, left }: Sheet,
): SvgNode[] {
  const status = options.statusOf(event);
  const y = top + height - ROW_HEIGHT / 2;
  const ink = statusInks[status];
  const mark = markNode({ geometry, date, status, ink, y, left });
  if (!named) return [mark];
  const baseline = side === 'above' ? top + 12 : y + 4;
  const start = geometry.origin + geometry.label.x;
  const end = start + geometry.label.width;
  const isPoint = geometry.parts[0]?.kind === 'point';
  const title = shortened(event.title, geometry.label.width - (isPoint ? 0 : glyphRoom));
  const before = side === 'before';
  const text = textNode(title, left(before ? end : start, 0), baseline, options, {
    'text-anchor': before ? 'end' : undefined,
  });
  if (isPoint) return [mark, text];
  // beyond the text, lest it be taken for a mark on the axis
  const beyond = before ? end - widthOf(title) - glyphRoom : start + widthOf(title) + 4;
  const glyph = glyphNode(status, 0, 0);
  const place = `translate(${left(beyond, 12)} ${baseline - 10}) scale(0.75)`;
  return [mark, text, node('g', { color: ink, transform: place }, glyph)];
}

function axisNodes(window: TimeWindow, bottom: number, sheet: Sheet): SvgNode[] {
  const { options, clock, scale, left } = sheet;
  const { unit, times } = timeTicks(
    window,
    (one) => Math.floor(scale.width / tickRoom[one]),
    clock,
  );
  const year = window.start < startOf(1) ? 0 : new Date(window.start).getUTCFullYear();
  const format = new Intl.DateTimeFormat(options.locale, {
    ...tickFormats[unit],
    ...axisCalendar(options.locale, tickFormats[unit], year),
    timeZone: clock.timeZone,
  });
  return times.flatMap((time) => {
    const x = left(Math.round((time - scale.start) / scale.msPerPx) + 0.5, 0);
    return [
      node('path', { d: `M${x} 0V${bottom}`, stroke: '#000000', 'stroke-opacity': 0.2 }),
      textNode(format.format(time), x + (options.rtl ? -4 : 4), 11, options, { fill: '#444444' }),
    ];
  });
}

/** What a tick and its words take, in pixels. */
const tickRoom: Readonly<Record<TickUnit, number>> = {
  minute: 110,
  hour: 110,
  day: 90,
  month: 76,
  year: 52,
};

const clockFormat: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
};
const tickFormats: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  minute: clockFormat,
  hour: clockFormat,
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

function textNode(
  text: string,
  x: number,
  y: number,
  { rtl = false }: StaticDrawingOptions,
  attributes: SvgNode['attributes'] = {},
): SvgNode {
  const direction = rtl ? 'rtl' : undefined;
  const words = node('text', { x, y, direction, fill: '#000000', ...attributes }, text);
  // no line of the axis goes through letters; an outline of them would be a second text in a PDF
  const width = widthOf(text);
  const isEnd = (attributes['text-anchor'] === 'end') !== rtl;
  const ground = { x: isEnd ? x - width : x, y: y - fontSize, width, height: fontSize + 3 };
  return node('g', {}, node('rect', { ...ground, fill: '#ffffff' }), words);
}

/** How wide letters are in most fonts, as shares of the size of the font: narrow, wide, capital, East Asian. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[ijlt.,:;'’!|()[\] frI-]/, 0.33],
  [/[mwMW@%—…]/, 0.9],
  [/\p{Lu}/u, 0.67],
];

/** What a text takes, as nearly as can be told without a page. In pixels. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + fontSize * (letterWidths.find(([kind]) => kind.test(sign))?.[1] ?? 0.57),
    0,
  );

/** As much of a text as there is room for. */
function shortened(text: string, width: number): string {
  if (widthOf(text) <= width + 1) return text;
  let end = Math.floor((text.length * width) / widthOf(text));
  while (end > 1 && widthOf(`${text.slice(0, end)}…`) > width) end -= 1;
  return `${text.slice(0, Math.max(end, 1)).trimEnd()}…`;
}
