import type { Chart, ChartCluster, ChartState, Means } from '../../src/chart/chart-state.js';
import { createChart } from '../../src/chart/index.js';
import { parseDate } from '../../src/core/date/parse-date.js';
import type { Era, Status, TimelineEvent } from '../../src/core/model.js';

/** An event from its date and little else. */
export function event(id: string, date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    date: parseDate(date),
    title: `Event ${id}`,
    statusHistory: [],
    citations: [],
    actors: [],
    tags: [],
    media: [],
    links: [],
    corrections: [],
    ...more,
  };
}

export const era = (id: string, date: string, title: string): Era => ({
  id,
  title,
  date: parseDate(date),
});

/** A state of the chart around some events. */
export function state(
  events: readonly TimelineEvent[],
  more: Partial<ChartState> = {},
): ChartState {
  return {
    events,
    groups: [],
    eras: [],
    locale: 'en-GB',
    timeZone: 'UTC',
    rtl: false,
    statusOf: ({ status }): Status => status ?? 'reported',
    describe: ({ title, date }) => `${date.edtf}: ${title}`,
    ...more,
  };
}

/** A chart on the page. */
export interface Mounted {
  readonly chart: Chart;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly selections: string[];
  /** By what means each event and cluster was chosen. */
  readonly means: Means[];
  /** How often the reader gave up the selection, and asked for the keys. */
  readonly deselections: number;
  readonly helps: number;
  /** The clusters that were handed over, with the events in them. */
  readonly handedOver: (readonly [ids: readonly string[], cluster: ChartCluster])[];
  /** What providers of events have thrown. */
  readonly errors: unknown[];
  readonly windows: (readonly [start: number, end: number, byUser: boolean])[];
  /** The mark of an event. */
  readonly mark: (id: string) => HTMLElement;
  /** The left and right edges of an element, in pixels from the chart's axis. */
  readonly edges: (element: Element) => { left: number; right: number };
  /** The pixel of a time on the axis. */
  readonly pixel: (time: string) => number;
  readonly remove: () => void;
}

/** Puts a chart on the page, 900 pixels wide unless told otherwise, and waits until it is drawn. */
export async function mountChart(first: ChartState, width = 900): Promise<Mounted> {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  root.append(container);
  document.body.append(host);
  const selections: string[] = [];
  const means: Means[] = [];
  const counted = { deselections: 0, helps: 0 };
  const handedOver: Mounted['handedOver'] = [];
  const errors: unknown[] = [];
  const windows: [number, number, boolean][] = [];
  const chart = createChart({
    container,
    root,
    onSelect(id, by) {
      selections.push(id);
      means.push(by);
    },
    onDeselect: () => (counted.deselections += 1),
    onHelp: () => (counted.helps += 1),
    onCluster(ids, cluster, by) {
      handedOver.push([ids, cluster]);
      means.push(by);
    },
    onProviderError: (error) => errors.push(error),
    onWindowChange: (start, end, byUser) => windows.push([start, end, byUser]),
  });
  chart.update(first);
  await drawn();
  const axis = (): DOMRect => find(container, '.vis-itemset').getBoundingClientRect();
  return {
    chart,
    host,
    root,
    container,
    selections,
    means,
    get deselections() {
      return counted.deselections;
    },
    get helps() {
      return counted.helps;
    },
    handedOver,
    errors,
    windows,
    mark: (id) => find(container, `[data-event-id="${id}"]`),
    edges(element) {
      const { left, right } = element.getBoundingClientRect();
      return { left: left - axis().left, right: right - axis().left };
    },
    pixel(time) {
      const { start, end } = chart.getWindow();
      // vis-timeline counts the borders of its panel as part of the window.
      return ((Date.parse(time) - start) / (end - start)) * (axis().width + 2);
    },
    remove() {
      chart.destroy();
      host.remove();
    },
  };
}

/** The first element that a selector finds. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** Waits until vis-timeline has drawn what was asked of it: it draws once a frame. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
