/** Keeps the state of a timeline in the address of the page. Loaded where that is asked for. */
import type { LitElement, ReactiveController } from 'lit';
import type { TimelineFilter } from '../../core/filter-events.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import type { LaneKind } from '../../layout/laning.js';
import type { WindowChangeEvent } from '../../events/window-change.js';
import { anchorIn, readHash, writeHash } from './link-hash.js';
import { readLink, writeLink, type LinkState } from './link-state.js';
import { windowDates } from './link-window.js';

/** What is kept of an element, and what is asked of it. */
export interface LinkedTimeline extends LitElement {
  readonly deepLink: string | boolean | null | undefined;
  selected?: string | undefined;
  filter?: TimelineFilter | undefined;
  asOf?: string | undefined;
  view: 'auto' | 'chart' | 'list' | 'story';
  groupBy: LaneKind | 'none';
  start?: string | undefined;
  end?: string | undefined;
  readonly timeline: Timeline;
  select(id: string): void;
  fit(): void;
}

/** The properties that a link holds. */
const kept = ['view', 'groupBy', 'asOf', 'filter', 'start', 'end', 'selected'] as const;
type Kept = Readonly<Pick<LinkedTimeline, (typeof kept)[number]>>;

/** Marks the entries of the page's history that a timeline has written: others say nothing of it. */
const mark = 'eventTimeline';

/**
 * Keeps what a reader sees of a timeline in the hash of the page's address, and shows what is there when
 * the reader goes back and forward. A selection and a filter are steps of the history; other changes
 * belong to the step that they happen in.
 */
export class DeepLink implements ReactiveController {
  readonly #host: LinkedTimeline;
  readonly #name: string;
  /** What the author has set: a link says only what is otherwise. */
  readonly #given: Kept;
  /** What the address says by now. */
  #told: Kept;
  /** The window that the reader has chosen. */
  #window: Pick<LinkState, 'start' | 'end'> = {};

  constructor(host: LinkedTimeline) {
    this.#host = host;
    this.#name = nameOf(host);
    this.#given = this.#told = keptOf(host);
    this.#show(readLink(readHash(location.hash, this.#name)));
    host.addController(this);
    this.#goTo(this.#told.selected);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onHistory);
    this.#host.addEventListener('window-change', this.#onWindow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onHistory);
    this.#host.removeEventListener('window-change', this.#onWindow);
  }

  hostUpdated(): void {
    if (isOff(this.#host)) return;
    const [now, before] = [keptOf(this.#host), this.#told];
    if (kept.every((key) => now[key] === before[key])) return;
    this.#told = now;
    const isStep = now.selected !== before.selected || isOtherFilter(now.filter, before.filter);
    this.#write(isStep ? 'pushState' : 'replaceState');
  }

  /** The address of the page with an event selected, as known at the date that is shown. */
  linkTo(event: string): string {
    const state = { ...this.#state(), filter: undefined, start: undefined, end: undefined };
    return this.#address({ ...differences(state), selected: event });
  }

  /** What differs from what the author has set; null where something set is given up. */
  #state(): LinkState {
    const [now, given] = [this.#told, this.#given];
    const own = Object.fromEntries(
      kept.flatMap((key) => (now[key] === given[key] ? [] : [[key, now[key] ?? null]])),
    ) as LinkState;
    return { ...own, ...this.#window };
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const address = this.#address(this.#state());
    if (address === location.href) return;
    try {
      if (how === 'pushState') markEntry();
      const state: unknown = history.state;
      history[how]({ ...(isObject(state) && state), [mark]: true }, '', address);
    } catch {
      // a page may be too quick for its browser, or not allowed to have an address: it works without
    }
  }

  #address(state: LinkState): string {
    const address = new URL(location.href);
    address.hash = writeHash(location.hash, this.#name, writeLink(state));
    return address.href;
  }

  #show(state: LinkState): void {
    const shown = { ...this.#given, ...state };
    Object.assign(
      this.#host,
      Object.fromEntries(kept.map((key) => [key, shown[key] ?? undefined])),
    );
    this.#window = state.start && state.end ? { start: state.start, end: state.end } : {};
    this.#told = keptOf(this.#host);
  }

  /** Where the reader has been, the timeline is as it was; other steps of the page are not its own. */
  readonly #onHistory = (): void => {
    if (isOff(this.#host)) return;
    const entries = readHash(location.hash, this.#name);
    const state: unknown = history.state;
    if (entries.size === 0 && !(isObject(state) && mark in state)) return;
    const hadWindow = this.#window.start !== undefined;
    this.#show(readLink(entries));
    if (hadWindow && !this.#told.start) this.#host.fit();
  };

  readonly #onWindow = ({ start, end, byUser, target }: WindowChangeEvent): void => {
    if (!byUser || target !== this.#host || isOff(this.#host)) return;
    this.#window = windowDates(start, end);
    this.#write('replaceState');
  };

  /** Leads whoever has followed a link to what it names, unless they have begun to read elsewhere. */
  #goTo(selected: string | undefined): void {
    const anchor = anchorIn(location.hash);
    // beside other entries the browser does not know it for an anchor
    if (selected === undefined && anchor !== undefined && location.hash.includes('&'))
      document.getElementById(anchor)?.scrollIntoView();
    if (selected === undefined) return;
    const arrive = async (): Promise<void> => {
      if (!lookup(this.#host.timeline).events.has(selected) || scrollY > 0) return;
      this.#host.select(selected);
      await this.#host.updateComplete;
      this.#host.renderRoot
        .querySelector('event-timeline-card, event-timeline-story')
        ?.scrollIntoView({ block: 'nearest' });
    };
    this.#host.addEventListener('timeline-load', () => void arrive(), { once: true });
  }
}

const keptOf = (host: LinkedTimeline): Kept =>
  Object.fromEntries(kept.map((key) => [key, host[key]])) as unknown as Kept;

const differences = (state: LinkState): LinkState =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));

/** The entry that is left is this timeline's too: going back to it is going back to what it shows. */
function markEntry(): void {
  const state: unknown = history.state;
  if (isObject(state) && mark in state) return;
  history.replaceState({ ...(isObject(state) && state), [mark]: true }, '');
}

/** Whether a filter is another choice, rather than the same with a word typed on. */
function isOtherFilter(
  now: TimelineFilter | undefined,
  before: TimelineFilter | undefined,
): boolean {
  const { text, ...rest } = now ?? {};
  const { text: textBefore, ...restBefore } = before ?? {};
  const isTyping = Boolean(text) && Boolean(textBefore);
  return JSON.stringify(rest) !== JSON.stringify(restBefore) || (text !== textBefore && !isTyping);
}

/** Not asked for; frameworks write `null` or `undefined` for that. */
const isOff = ({ deepLink }: LinkedTimeline): boolean => (deepLink ?? false) === false;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What the author calls it, else its `id`, else its place among those on the page without either. */
function nameOf(host: LinkedTimeline): string {
  if (typeof host.deepLink === 'string' && host.deepLink !== '') return host.deepLink;
  if (host.id !== '') return host.id;
  const nameless = [...document.querySelectorAll(`${host.localName}[deep-link='']:not([id])`)];
  const place = nameless.indexOf(host);
  return place > 0 ? `timeline-${place + 1}` : 'timeline';
}
