import { toPixel } from '../layout/mark-geometry.js';
import { ChartFocus, type FocusedChart } from './chart-focus.js';
import { pressKey, type KeyTargets } from './chart-keys.js';
import type { ChartItem } from './chart-item.js';
import type { ChartOptions, ChartState, Means } from './chart-state.js';

/** What the widget needs to know of the chart, and does to it. */
export interface WidgetChart extends FocusedChart {
  readonly rtl: boolean;
  /** An item, where it is drawn. */
  itemOf(key: string): ChartItem | undefined;
  /** Does what a click on an item would. */
  open(key: string, by: Means): void;
  /** Shows all events. */
  fit(animate: boolean): void;
}

/**
 * The chart as one widget: a list box, of which one item at a time has the focus. It is one stop of the
 * Tab key; the container keeps the focus of the page, whatever is drawn in it, and says which item it is.
 *
 * A list box, since screen readers then hand over the arrow keys, and tell of each item its place among all
 * and whether it is selected. A grid would be one of empty cells, and of an application they know nothing.
 */
export class ChartWidget {
  readonly #chart: WidgetChart;
  readonly #options: ChartOptions;
  readonly #focus: ChartFocus;
  readonly #targets: KeyTargets;
  readonly #hint = document.createElement('span');
  /** Stands where the focus is: the page scrolls to it, and not what vis-timeline holds in place. */
  readonly #anchor = document.createElement('span');
  #state: ChartState | undefined;
  #item: ChartItem | undefined;
  #isOn = false;
  #isToBeSeen = false;

  constructor(chart: WidgetChart, options: ChartOptions) {
    this.#chart = chart;
    this.#options = options;
    this.#focus = new ChartFocus(chart, () => this.#moved());
    this.#targets = {
      get rtl() {
        return chart.rtl;
      },
      activate: (stop) => chart.open(stop.key, 'keys'),
      giveUp: () => this.#giveUp(),
      zoom: (factor) => this.#zoom(factor),
      fit: () => chart.fit(true),
      help: () => options.onHelp?.(),
    };
    this.#hint.hidden = true;
    this.#hint.id = 'et-hint';
    this.#anchor.className = 'et-anchor';
    const { container } = options;
    container.append(this.#hint, this.#anchor);
    setAttributes(container, {
      tabindex: '0',
      role: 'listbox',
      'aria-orientation': 'horizontal',
      'aria-describedby': this.#hint.id,
    });
    for (const type of listened) container.addEventListener(type, this);
  }

  update(state: ChartState): void {
    this.#state = state;
    const { label, hint = '' } = state;
    setAttributes(this.#options.container, { 'aria-label': label });
    if (this.#hint.textContent !== hint) this.#hint.textContent = hint;
  }

  /** Finds the focus again, after something else has been drawn. */
  settle(): void {
    this.#focus.settle(!this.#isOn);
  }

  /** Shows where the focus is, as soon as that is in the page. */
  show(): void {
    if (!this.#isOn && this.#item === undefined) return;
    const { container } = this.#options;
    const { stop } = this.#focus;
    const item = this.#isOn && stop ? this.#chart.itemOf(stop.key) : undefined;
    const { box, option } = item ?? {};
    if (item !== this.#item) {
      this.#item?.showFocus(false);
      this.#item = item;
      item?.showFocus(true);
      setAttributes(container, { 'aria-activedescendant': option?.id });
    }
    container.classList.toggle('et-astray', this.#isOn && !(box && this.#focus.isInView));
    if (box && this.#isToBeSeen) this.#scrollTo(box);
  }

  /** What the reader has pressed has the focus from now on, but needs no ring. */
  press(key: string): void {
    this.#focus.press(this.#chart.stops.get(key));
    this.#options.container.classList.remove('et-keys');
  }

  handleEvent(event: Event): void {
    const { container } = this.#options;
    if (event instanceof KeyboardEvent) return this.#onKey(event);
    if (event.type === 'click' || event.type === 'pointerdown') return this.#onPointer(event);
    this.#isOn = event.type === 'focus';
    const isByKeys = this.#isOn && container.matches(':focus-visible');
    container.classList.toggle('et-keys', isByKeys);
    if (this.#isOn) this.#focus.comeBack();
    if (isByKeys) this.#focus.enter();
    this.show();
  }

  destroy(): void {
    const { container } = this.#options;
    for (const type of listened) container.removeEventListener(type, this);
    container.classList.remove('et-keys', 'et-astray');
    for (const name of attributes) container.removeAttribute(name);
    this.#hint.remove();
    this.#anchor.remove();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || !pressKey(event, this.#focus, this.#targets)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#options.container.classList.add('et-keys');
    this.show();
  }

  /** A click gives it the focus of the page, which vis-timeline's gestures keep from it. */
  #onPointer({ type }: Event): void {
    const { container } = this.#options;
    if (type === 'click' && !this.#isOn) container.focus({ preventScroll: true });
    container.classList.remove('et-keys');
  }

  #giveUp(): boolean {
    if (this.#state?.selected === undefined) return false;
    this.#options.onDeselect?.();
    return true;
  }

  /** About what has the focus, if that is in view, else about the middle. */
  #zoom(factor: number): void {
    const { aim } = this.#chart;
    const { time } = this.#focus;
    const x = time === undefined ? aim.width / 2 : toPixel(time, aim);
    const about = aim.start + x * aim.msPerPx;
    const msPerPx = aim.msPerPx / factor;
    const start = about - x * msPerPx;
    this.#chart.moveWindow({ start, end: start + aim.width * msPerPx }, false);
  }

  #moved(): void {
    this.#isToBeSeen = this.#options.container.classList.contains('et-keys');
    this.show();
  }

  #scrollTo(box: HTMLElement): void {
    this.#isToBeSeen = false;
    const { top, height } = box.getBoundingClientRect();
    const chart = this.#options.container.getBoundingClientRect();
    this.#anchor.style.insetBlockStart = `${top - chart.top}px`;
    this.#anchor.style.blockSize = `${height}px`;
    this.#anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

const listened = ['keydown', 'focus', 'blur', 'pointerdown', 'click'] as const;

const attributes = [
  'role',
  'tabindex',
  'aria-label',
  'aria-orientation',
  'aria-describedby',
  'aria-activedescendant',
];

function setAttributes(
  element: Element,
  values: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
