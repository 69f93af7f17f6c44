import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DateHeading } from '../../core/date-headings.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { listStyles } from './event-timeline-list.styles.js';
import { entryTemplate, type EntryFrame } from './list-entry.js';
import type { ListScroll } from './list-scroll.js';

/** So many events are in the page one and all; of more, those around the place where the reader is. */
const longest = 75;
/** A list of fewer events is read at one glance, and has no headings. */
const headedFrom = 10;
/** Of a longer list, how many stand there at once: more than a screen holds. */
const firstEntries = 36;

/**
 * A timeline as a list to read: every event with its date as known, its status in words, what is
 * said and who says so.
 *
 * Up to 75 events are all in the page. Of a longer list only the entries around the place where the
 * reader is are, whatever scrolls there: the window or a box of the page. Then the browser's own search
 * finds only these, as a line above the list says; `filterEvents` searches all. On paper a list ends
 * after 5,000 events, with a line that says how many are left out.
 *
 * @summary The events of a timeline as a readable list.
 * @tag event-timeline-list
 * @tagname event-timeline-list
 *
 * @csspart note - Above a long list: how many events there are, and what the browser's search finds.
 * @csspart jump - Above a long list: the choice of a year, a decade … to go to.
 * @csspart rest - Below the list, where not all events are drawn: how many are left out.
 * @csspart list - The entries, under the headings of their dates.
 * @csspart period - The year, month, day or decade over the entries that begin in it. It stays in view.
 * @csspart event - An entry.
 * @csspart event-selected - The entry that is selected.
 * @csspart date - The date of an entry, as it is known.
 * @csspart date-text - The date in the author's words.
 * @csspart status - The mark and the word of the status.
 * @csspart title - The title of an entry.
 * @csspart fresh - Says that the entry is new or otherwise than before.
 * @csspart description - What is said to have happened.
 * @csspart cited - The line that names the sources.
 *
 * @cssprop [--event-timeline-sticky-top=0px] - How far below the upper edge headings of dates stay.
 *
 * @fires {EventSelectEvent} event-select - The reader has chosen an event.
 * @fires {SourceSelectEvent} source-select - The reader asks for a source.
 */
export class EventTimelineList extends TimelineElement {
  static override styles = [theme, listStyles];

  /** The timeline to show, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /** The `id` of the selected event. */
  @property() selected?: string;

  /** The events that are new or otherwise than before at the date that is shown, by their `id`. */
  @property({ attribute: false }) fresh?: ReadonlyMap<string, 'new' | 'changed'>;

  /** Opens the selected event in its place. Given by `<event-timeline>` where there is no room beside. */
  @property({ attribute: false }) renderSelected?: (event: TimelineEvent) => TemplateResult;

  /** @internal Left out on paper, where a document says more. */
  isPrinted = true;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  @query('.list') private list!: HTMLElement | null;

  #scroll: ListScroll | undefined;
  #scrollLoading: Promise<void> | undefined;
  #shown: Timeline | undefined;

  /** Brings an event into view and gives its title the focus. */
  async reveal(eventId: string, options: { focus: boolean }): Promise<void> {
    await this.updateComplete;
    if (this.#entryOf(eventId)) this.#entryOf(eventId)?.scrollIntoView({ block: 'nearest' });
    else await this.#goTo(eventId, 'center');
    if (options.focus)
      this.#entryOf(eventId)?.querySelector('button')?.focus({ preventScroll: true });
  }

  /**
   * Scrolls to the first event that begins at a date or after it, by its earliest possible start; to the
   * last event, where none does.
   *
   * @param date EDTF, or epoch milliseconds (UTC).
   * @returns the `id` of the event; undefined where there are none.
   * @throws RangeError (as a rejection) where the date is not EDTF.
   */
  async scrollToDate(date: string | number): Promise<string | undefined> {
    const { firstEventAt } = await import('./first-event-at.js');
    const event = firstEventAt(this.timeline?.events ?? [], date, this.zone);
    if (event) await this.#goTo(event.id, 'start');
    return event?.id;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scroll?.disconnect();
    this.#scroll = this.#scrollLoading = this.#shown = undefined;
  }

  /** What keeps the reader's place has to be there before other events are, and headings before theirs. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isOther = this.#shown !== undefined && this.#shown !== this.timeline;
    const words = this.#scroll?.arriving(this.locale.lang());
    const waited = [
      ...(words ? [words] : []),
      ...(isOther && !this.#isReady ? [this.#loadScroll()] : []),
      ...(this.#events.length >= headedFrom && !groups ? [(groupsArrival ??= loadGroups())] : []),
    ];
    return waited.length === 0
      ? super.scheduleUpdate()
      : Promise.all(waited).then(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    this.#scroll?.willShow(this.#events, this.#isLong);
    this.#shown = this.timeline;
  }

  protected override render(): TemplateResult {
    const { timeline } = this;
    if (timeline === undefined) return html``;
    const { events } = timeline;
    const long = this.#isLong;
    const drawn = this.#scroll?.drawn ?? [...events.slice(0, long ? firstEntries : longest).keys()];
    const frame: EntryFrame = {
      timeline,
      found: lookup(timeline),
      locale: this.locale,
      selected: this.selected,
      fresh: this.fresh,
      count: long ? events.length : undefined,
      dateText: (date) => this.dateText(date),
      renderSelected: this.renderSelected,
      select: (event) => this.dispatchEvent(new EventSelectEvent(event.id, event)),
    };
    const entry = (index: number, heading?: DateHeading) => {
      const event = events[index];
      return event && entryTemplate(event, index, heading, frame);
    };
    const idOf = (index: number) => events[index]?.id;
    return html`${
        long
          ? html`<div class="head">
              ${this.#line('note', 'listLong', events.length)}
              ${this.#scroll?.jump?.({
                ...frame,
                zone: this.zone,
                go: (index) => {
                  const id = idOf(index);
                  if (id !== undefined) void this.reveal(id, { focus: true });
                },
              })}
            </div>`
          : nothing
      }
      <div part="list" class="list" lang=${ifDefined(this.contentLang(timeline.language))}>
        ${
          groups && events.length >= headedFrom
            ? groups.groupsTemplate(drawn, { ...frame, zone: this.zone, idOf, entry })
            : html`<ol>
                ${repeat(drawn, idOf, (index) => entry(index))}
              </ol>`
        }
      </div>
      ${
        drawn.length < events.length && !this.#scroll?.follows
          ? this.#line('rest', 'listRest', events.length - drawn.length)
          : nothing
      }`;
  }

  protected override updated(): void {
    this.#scroll?.shown();
    if (this.#isLong && !this.#isReady) void this.#loadScroll();
  }

  get #events(): readonly TimelineEvent[] {
    return this.timeline?.events ?? [];
  }

  get #isLong(): boolean {
    return this.#events.length > longest;
  }

  /** What keeps the place has come, and what shows a long list, if this is one. */
  get #isReady(): boolean {
    return this.#scroll !== undefined && (!this.#isLong || this.#scroll.canFollow);
  }

  #line(part: string, term: 'listLong' | 'listRest', count: number): TemplateResult {
    const lang = this.locale.lang();
    return html`<p part=${part} class=${part} lang=${lang}>
      ${this.locale.term(term, new Intl.NumberFormat(lang).format(count))}
    </p>`;
  }

  #entryOf(eventId: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
  }

  #goTo(eventId: string, block: 'start' | 'center'): Promise<void> {
    return this.#loadScroll().then(() => this.#scroll?.goTo(eventId, block));
  }

  /** Comes after the list, which is read first. */
  #loadScroll(): Promise<void> {
    if (this.#isReady) return Promise.resolve();
    return (this.#scrollLoading ??= this.#load().catch(warn));
  }

  async #load(): Promise<void> {
    // at the same time; what cannot be had is told of where it is used
    if (this.#isLong) import('./list-window.js').catch(() => undefined);
    const { ListScroll } = await import('./list-scroll.js');
    if (!this.isConnected) return;
    this.#scroll ??= new ListScroll(this.#shown?.events ?? [], {
      list: () => this.list,
      root: () => this.renderRoot as ShadowRoot,
      selected: () => this.selected,
      isPrinted: () => this.isPrinted,
      drawn: () => this.updateComplete,
      redraw: (atOnce) => {
        this.requestUpdate();
        if (atOnce) this.performUpdate();
      },
    });
    if (this.#isLong) await this.#scroll.load();
    this.#scrollLoading = undefined;
    this.requestUpdate();
  }
}

/** What writes headings, when it has come: before any list that has them, and once for all of them. */
let groups: typeof import('./list-groups.js') | undefined;
let groupsArrival: Promise<void> | undefined;

/** @internal */
export const loadGroups = (): Promise<void> =>
  import('./list-groups.js').then((module) => {
    groups = module;
  }, warn);

/** Without it, what is there stays as it is. */
function warn(error: unknown): void {
  console.warn('<event-timeline-list> could not load a part.', error);
}
