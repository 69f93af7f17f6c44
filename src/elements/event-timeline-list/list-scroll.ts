import type { TimelineEvent } from '../../core/model.js';
import type { jumpArrival, jumpTemplate } from './list-jump.js';
import type { ListWindow, ListWindowHost } from './list-window.js';
import { placeAmong, readingPlace, returnTo, type ReadingPlace } from './reading-place.js';
import { scrollBoxOf, viewOf } from './scroll-box.js';

/** The list that is scrolled. */
export interface ListScrollHost {
  /** The list element, with its entries as children. */
  list(): HTMLElement | null;
  root(): ShadowRoot;
  /** The `id` of the event that is selected. */
  selected(): string | undefined;
  /** Whether paper shows it. */
  isPrinted(): boolean;
  /** Kept when all is drawn. */
  drawn(): Promise<unknown>;
  /** @param atOnce before the browser goes on: paper waits for nothing. */
  redraw(atOnce?: boolean): void;
}

/** How many entries are printed of a list that is too long for any paper. */
const mostPrinted = 5000;

/** Keeps the reader's place when other events are shown, and a long list in bounds. */
export class ListScroll {
  readonly #host: ListScrollHost;
  readonly #away = new AbortController();
  #ListWindow: typeof ListWindow | undefined;
  #jump: { jumpTemplate: typeof jumpTemplate; jumpArrival: typeof jumpArrival } | undefined;
  #window: ListWindow | undefined;
  #events: readonly TimelineEvent[];
  #place: ReadingPlace | undefined;
  /** Where the reader last came to rest: once lines have broken anew, that is not to be seen any more. */
  #lastPlace: ReadingPlace | undefined;
  #prints = false;
  /** The event whose entry gets the focus: under another heading it is drawn anew, and it may have gone. */
  #focused: string | undefined;
  #indexes: ReadonlyMap<string, number> | undefined;

  /** @param events those that are drawn already. */
  constructor(events: readonly TimelineEvent[], host: ListScrollHost) {
    this.#events = events;
    this.#host = host;
    const { signal } = this.#away;
    const print = (on: boolean) => this.#print(on);
    addEventListener('beforeprint', () => print(true), { signal });
    addEventListener('afterprint', () => print(false), { signal });
    matchMedia('print').addEventListener('change', ({ matches }) => print(matches), { signal });
  }

  /** Whether what is drawn follows the reader through a list that is longer. */
  get follows(): boolean {
    return this.#window !== undefined;
  }

  /** Whether what it takes for that has come. */
  get canFollow(): boolean {
    return this.#ListWindow !== undefined;
  }

  /** The way to a date in a long list, when it has come. */
  get jump(): typeof jumpTemplate | undefined {
    return this.#jump?.jumpTemplate;
  }

  /** A promise that is kept when the words of a long list have come; undefined where they are there. */
  arriving(lang: string): Promise<void> | undefined {
    return this.#jump?.jumpArrival(lang);
  }

  /** Loads what a long list takes. */
  async load(): Promise<void> {
    const [{ ListWindow }, jump] = await Promise.all([
      import('./list-window.js'),
      import('./list-jump.js'),
    ]);
    this.#jump = jump;
    const root = this.#host.root();
    const { styleSheet } = jump.jumpStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#ListWindow = ListWindow;
  }

  /** To be called before anything is drawn. */
  willShow(events: readonly TimelineEvent[], long: boolean): void {
    const isFit = this.#prints || !this.canFollow || long === this.follows;
    if (events !== this.#events || !isFit) this.#show(events, long);
  }

  /** The indexes of the entries to draw; undefined for all. */
  get drawn(): readonly number[] | undefined {
    if (!this.#prints) return this.#window?.drawn;
    return [...this.#events.keys()].slice(0, mostPrinted);
  }

  /** To be called when entries have been drawn. */
  shown(): void {
    const list = this.#host.list();
    if (this.#focused !== undefined && list) restoreFocus(this.#focused, list);
    this.#focused = undefined;
    this.#window?.settle();
    if (this.#place && list && !this.#prints) {
      returnTo(this.#place, list);
      this.#place = undefined;
    }
    if (list) this.#remember(list);
  }

  /** Scrolls to an event, and gives its entry when it is there. */
  async goTo(eventId: string, block: 'start' | 'center'): Promise<void> {
    const list = this.#host.list();
    const index = this.#indexOf(eventId);
    if (list === null || index === undefined) return;
    const { height } = viewOf(scrollBoxOf(list));
    this.#window?.lookAt(index, block === 'start' ? 0 : height / 2);
    await this.#host.drawn();
    const entry = list.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
    entry?.scrollIntoView({ block, behavior: 'instant' });
    this.#remember(list);
  }

  disconnect(): void {
    this.#away.abort();
    this.#close();
  }

  #show(events: readonly TimelineEvent[], long: boolean, at?: ReadingPlace): void {
    const list = this.#host.list();
    const before = this.#events;
    this.#events = events;
    this.#indexes = undefined;
    if (list === null) return;
    const focused = focusedIn(list);
    // what has gone gives the focus to what is next: nobody is to begin again at the top of the page
    this.#focused = focused && placeAmong(events, { eventId: focused, above: 0 }, before)?.eventId;
    const place = at ?? readingPlace(list);
    this.#place = place && placeAmong(events, place, before);
    if (this.#prints) return;
    if (long) this.#look(list);
    else this.#close();
  }

  /** Opens the window where the reader is, or turns the open one to other events. */
  #look(list: HTMLElement): void {
    const count = this.#events.length;
    if (this.#window) this.#window.renew(count);
    else if (this.#ListWindow) {
      this.#window = new this.#ListWindow(this.#windowHost(list), count);
    }
    const index = this.#place && this.#indexOf(this.#place.eventId);
    if (this.#place && index !== undefined) this.#window?.lookAt(index, this.#place.above);
  }

  #windowHost(list: HTMLElement): ListWindowHost {
    return {
      list,
      kept: () => this.#kept(list),
      redraw: () => {
        this.#host.redraw();
      },
      onStill: () => {
        this.#remember(list);
      },
      onReflow: () => {
        this.#show(this.#events, true, this.#lastPlace);
      },
    };
  }

  #remember(list: HTMLElement): void {
    if (this.#window?.isMeasured) this.#lastPlace = readingPlace(list);
  }

  #close(): void {
    this.#window?.disconnect();
    this.#window = undefined;
  }

  /** The entry that has the focus, with those that Tab leads to, and the one that is selected. */
  #kept(list: HTMLElement): number[] {
    const focused = focusedIn(list);
    const around = focused ? this.#indexOf(focused) : undefined;
    const chosen = this.#host.selected();
    const selected = chosen === undefined ? undefined : this.#indexOf(chosen);
    return [
      ...(around === undefined ? [] : [around - 1, around, around + 1]),
      ...(selected === undefined ? [] : [selected]),
    ].filter((index) => this.#events[index] !== undefined);
  }

  #indexOf(eventId: string): number | undefined {
    this.#indexes ??= new Map(this.#events.map(({ id }, index) => [id, index]));
    return this.#indexes.get(eventId);
  }

  #print(on: boolean): void {
    const list = this.#host.list();
    const isDue = !on || (this.#window !== undefined && this.#host.isPrinted());
    if (on === this.#prints || list === null || !isDue) return;
    if (on) this.#place = readingPlace(list);
    this.#prints = on;
    if (on) this.#close();
    else this.#look(list);
    this.#host.redraw(true);
  }
}

function focusedIn(list: HTMLElement): string | undefined {
  const { activeElement } = list.getRootNode() as ShadowRoot;
  return activeElement?.closest('[data-event-id]')?.getAttribute('data-event-id') ?? undefined;
}

function restoreFocus(eventId: string, list: HTMLElement): void {
  if (focusedIn(list) !== undefined) return;
  const entry = list.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
  entry?.querySelector('button')?.focus({ preventScroll: true });
}
