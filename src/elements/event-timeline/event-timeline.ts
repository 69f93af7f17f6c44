import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { tryDate } from '../../core/date/read-edtf.js';
import type { TimelineFilter } from '../../core/filter-events.js';
import type { EraInput, EventInput, GroupInput, SourceInput, Timeline } from '../../core/model.js';
import type { TimelineEvent } from '../../core/model.js';
import type { Problem } from '../../core/problem.js';
import type { EventProvider } from '../../layout/event-provider.js';
import { isReplayable } from '../../core/replayable.js';
import { AsOfChangeEvent } from '../../events/as-of-change.js';
import { FilterChangeEvent } from '../../events/filter-change.js';
import type { SourceSelectEvent } from '../../events/source-select.js';
import { WindowChangeEvent } from '../../events/window-change.js';
import type { LaneKind } from '../../layout/laning.js';
import type { EventTimelineList } from '../event-timeline-list/event-timeline-list.js';
import type { EventTimelineOverview } from '../event-timeline-overview/event-timeline-overview.js';
import type { EventTimelineSources } from '../event-timeline-sources/event-timeline-sources.js';
import { descriptionsArriving } from '../base/descriptions.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import type { ArchiveHost } from './archive-host.js';
import { bodyTemplate, vacantTemplate } from './body.templates.js';
import type { Frame } from './chart-input.js';
import { ChartPlace } from './chart-place.js';
import type { DownloadFormat } from './download-format.js';
import { eventTimelineStyles } from './event-timeline.styles.js';
import { asOfTemplate, headerTemplate } from './event-timeline.templates.js';
import { legendTemplate, type LegendOptions } from './legend.js';
import { filterView, loadFilter } from './filter-place.js';
import type { JsonLdHost } from './json-ld-host.js';
import { LinkPlace } from './link-place.js';
import { loadingTemplate } from './loading.js';
import {
  ahead,
  loadArchive,
  loadCard,
  loadOverview,
  loadReplay,
  loadSources,
  noticing,
  showKeys,
} from './later-parts.js';
import { filterFromAttribute, Narrowing } from './narrowing.js';
import type { Narrowed } from './narrow.js';
import { readyPaper } from './ready-paper.js';
import { Selecting } from './selecting.js';
import { storyArriving, storyView } from './story-place.js';
import { Telling } from './telling.js';
import { TimelineData } from './timeline-data.js';
import { rememberedView, rememberView } from './view-memory.js';
import { listNames, type ListName } from '../../core/ways-in.js';

/** From this container width on, in pixels, `auto` shows the chart above the list. */
const chartWidth = 560;
/** From so many events on, a part of them is worth looking at. */
const overviewFrom = 40;
/** From this container width on, in pixels, the card stands beside the list. */
const asideWidth = 860;

const isBeyondChart = ({ code }: Pick<Problem, 'code'>): boolean => code === 'beyond-chart';

/** As high as the heading of the notice, which follows it. */
const noticePlace = html`<details class="notice" inert><summary>&nbsp;</summary></details>`;

/** A bound of a date, in epoch milliseconds. */
function boundOf(date: string | number, bound: 'earliest' | 'latest'): number {
  if (typeof date === 'number') return date;
  const read = tryDate(date);
  if (read) return read[bound];
  throw new RangeError(`"${date}" is not EDTF; write 2024, 2024-03 or 2024-03-05.`);
}

/** Which view to show. */
export type TimelineView = 'auto' | 'chart' | 'list' | 'story';
/** What the chart's lanes are by. */
export type TimelineGroupBy = LaneKind | 'none';

/**
 * A timeline of sourced events: what happened, when, and who says so. Every date shows just as
 * much precision as is known, every claim its status, every event its sources.
 *
 * Data comes in four ways, which complete each other: properties or JSON attributes (`events`,
 * `sources`, `groups`, `eras`), a file (`src`), an inline
 * `<script type="application/json">`, or HTML children.
 *
 * @summary A timeline of sourced events, as chart and list.
 * @tag event-timeline
 * @tagname event-timeline
 *
 * @attr {string} events - JSON: a list of events.
 * @attr {string} sources - JSON: a list of sources.
 * @attr {string} groups - JSON: a list of groups, the lanes of the chart.
 * @attr {string} eras - JSON: a list of eras, the bands behind the events.
 * @attr {string} lang - BCP 47 tag of the interface. Default: the nearest `lang`, else the reader's.
 *
 * @slot - The data: an inline script, or HTML that is read into events. Shown while nothing else is.
 * @slot heading - Instead of the heading.
 * @slot empty - Shown when there are no events.
 * @slot footer - Below everything.
 *
 * @csspart header - Heading, description, the way back in time, and the switch of views.
 * @csspart heading - The heading.
 * @csspart description - What the timeline says of itself.
 * @csspart as-of-button - Opens the way back in time.
 * @csspart as-of - The scrubber over what was known when.
 * @csspart as-of-date - The date whose knowledge is shown.
 * @csspart as-of-marks - The marks of the changes above the slider.
 * @csspart as-of-slider - The slider.
 * @csspart as-of-controls - The buttons of the slider.
 * @csspart as-of-changes - What changed at this step, in words.
 * @csspart views - The switch between chart, list and story.
 * @csspart story - The story: one event at a time.
 * @csspart slide - In the story: the event that is shown, or the opening.
 * @csspart steps - In the story: what leads through it.
 * @csspart story-previous - In the story: leads to the slide before.
 * @csspart story-next - In the story: leads to the slide after.
 * @csspart story-position - In the story: which of how many events is shown.
 * @csspart story-progress - In the story: the thin bar that says the same.
 * @csspart chart - The chart with its buttons.
 * @csspart keys - The list of the keys that go through the chart.
 * @csspart overview - The strip over all of time, under a chart of many events.
 * @csspart overview-density - The drawing of how many events there are when.
 * @csspart overview-window - The stretch of time that the chart shows.
 * @csspart overview-handle - An edge of that stretch.
 * @csspart legend - What the marks mean; its statuses are the filter.
 * @csspart filter-button - Opens the rest of the filter.
 * @csspart filter - What the reader can choose events by.
 * @csspart filter-summary - How many events are shown, and what is chosen.
 * @csspart filter-chosen - A choice, which a click gives up.
 * @csspart filter-clear - The button that gives up all choices.
 * @csspart filter-text - The field for words.
 * @csspart filter-part - The values of one part: people, places, sources or topics.
 * @csspart filter-value - A value with its number of events.
 * @csspart body - The list and what stands beside it.
 * @csspart list - The list of events.
 * @csspart period - In the list: the year, month, day or decade over the events that begin in it.
 * @csspart list-jump - Over a long list: the choice of a year, a decade … to go to.
 * @csspart list-note - Over a long list: that not all of it is in the page.
 * @csspart list-rest - On paper, under a very long list: how much is left out.
 * @csspart event - An entry of the list.
 * @csspart event-fresh - Says that an entry is new, or otherwise than before, at the date that is shown.
 * @csspart event-selected - The entry that is selected.
 * @csspart card - The card of the selected event.
 * @csspart event-date - The date of an event, as it is known.
 * @csspart event-date-text - The date in the author's words.
 * @csspart event-title - The title of an event.
 * @csspart event-status - The mark and the word of a status.
 * @csspart event-description - What is said to have happened.
 * @csspart event-sources - The line of an entry that names its sources.
 * @csspart status-reason - In the card: who set the status and when, and what it rests on.
 * @csspart independence - In the card: how many sources there are, and how many are independent.
 * @csspart facts - In the card: place, people, topics.
 * @csspart media - In the card: pictures, recordings, documents.
 * @csspart embed - In the card: what another site serves, a still until the reader asks for it.
 * @csspart lightbox - The pictures of an event, over the page.
 * @csspart citations - In the card: who says so.
 * @csspart quote - In the card: a quotation from a source.
 * @csspart record - In the card: when a source was captured, its archived copy and its hash.
 * @csspart history - In the card: how the status has changed.
 * @csspart corrections - In the card: what was put right.
 * @csspart links - In the card: what hangs together with the event.
 * @csspart card-link - In the card and the story: copies the address of the event.
 * @csspart navigation - In the card: previous, next and close.
 * @csspart sources-heading - The heading over the sources.
 * @csspart sources - The numbered list of sources.
 * @csspart source - An entry of the list of sources.
 * @csspart source-record - When a source was captured, its archived copy and its hash.
 * @csspart cited-by - The events that cite a source.
 * @csspart notice - What in the data needs mending.
 * @csspart loading - The progress of `src`.
 * @csspart downloads - The menu of what can be taken home.
 * @csspart footer - Updates, credits, licence.
 * @csspart paper - The document that is printed instead of what is on the screen.
 * @csspart paper-drawing - In it: the still picture of the chart.
 * @csspart paper-event - In it: an event.
 * @csspart paper-sources - In it: the numbered sources with their addresses.
 *
 * @cssprop [--event-timeline-font=inherit] - The font of everything.
 * @cssprop [--event-timeline-heading-font=inherit] - The font of titles.
 * @cssprop [--event-timeline-ink=currentcolor] - The colour of text.
 * @cssprop [--event-timeline-ink-soft] - The colour of what stands back.
 * @cssprop [--event-timeline-paper=transparent] - The background.
 * @cssprop [--event-timeline-paper-2] - The background of the card.
 * @cssprop [--event-timeline-accent] - The colour of selection and focus.
 * @cssprop [--event-timeline-rule] - The colour of lines.
 * @cssprop [--event-timeline-measure=40em] - The greatest width of a line of text.
 * @cssprop [--event-timeline-sticky-top=0px] - How far below the upper edge headings of dates stay: the height of a bar that the page keeps there.
 * @cssprop [--event-timeline-unsourced] - The colour of the status `unsourced`.
 * @cssprop [--event-timeline-unverified] - The colour of the status `unverified`.
 * @cssprop [--event-timeline-claimed] - The colour of the status `claimed`.
 * @cssprop [--event-timeline-reported] - The colour of the status `reported`.
 * @cssprop [--event-timeline-confirmed] - The colour of the status `confirmed`.
 * @cssprop [--event-timeline-disputed] - The colour of the status `disputed`.
 * @cssprop [--event-timeline-denied] - The colour of the status `denied`.
 * @cssprop [--event-timeline-retracted] - The colour of the status `retracted`.
 *
 * @cssstate loading - `src` is on its way.
 * @cssstate empty - There are no events.
 * @cssstate error - Something in the data needs mending.
 *
 * @fires {TimelineLoadEvent} timeline-load - The data has been read.
 * @fires {TimelineErrorEvent} timeline-error - Something in the data could not be taken.
 * @fires {AsOfChangeEvent} as-of-change - What was known at another date is shown.
 * @fires {FilterChangeEvent} filter-change - Other events are shown.
 * @fires {EventSelectEvent} event-select - An event was selected.
 * @fires {SourceSelectEvent} source-select - The reader asks for a source.
 * @fires {WindowChangeEvent} window-change - The chart shows another stretch of time.
 */
export class EventTimeline extends TimelineElement {
  static override styles = [theme, eventTimelineStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...listNames];
  }

  /** The events: one claim each. Wins over the attribute of the same name and all other ways. */
  @property({ attribute: false }) events?: readonly EventInput[];
  /** The sources that events cite. */
  @property({ attribute: false }) sources?: readonly SourceInput[];
  /** The lanes of the chart, from top to bottom. */
  @property({ attribute: false }) groups?: readonly (string | GroupInput)[];
  /** Named stretches of time behind the events. */
  @property({ attribute: false }) eras?: readonly EraInput[];
  /** The address of a JSON file that holds a timeline. */
  @property() src?: string;
  /**
   * After so many seconds `src` is asked for again, while the page is looked at; what is new in it is
   * shown, marked, and told of in one sentence, and the reader keeps focus and place. At least 1. Default:
   * never. A file that could not be had for a passing reason is asked for again in any case, after 2
   * seconds and then ever later.
   */
  @property({ type: Number }) refresh?: number;
  /**
   * Who is asked for the events instead of all other ways, for archives that no page should hold: the
   * address of a server that keeps the contract of `docs/provider.md`, or any `EventProvider`, such as
   * `httpProvider` gives. The list shows the 200 most important events of the chart's window, and the
   * provider answers for `filter`, `as-of` and the lanes. `timeline` has but what is listed.
   */
  @property() provider?: EventProvider | string;
  /** The heading. Default: the `title` of the data. */
  @property() heading?: string;
  /**
   * `chart` (above the list), `list` alone, `story` (one event at a time, above a strip of the chart),
   * or `auto`: what the width of the container asks for. Any other value counts as `auto`. What a
   * reader has chosen by the switch is remembered for the visit, and then wins over the attribute.
   */
  @property({ reflect: true, useDefault: true }) view: TimelineView = 'auto';
  /**
   * What the lanes of the chart are by: `group`, `actor`, `place`, `status`, `source`, or `none`. An
   * event stands in the lane of each of its values, and counts once. Groups stand in the author's order,
   * statuses in their own, others by frequency; beyond twelve the others share a lane. Any other word
   * counts as `group`.
   */
  @property({ attribute: 'group-by' }) groupBy: TimelineGroupBy = 'group';
  /** The `id` of the selected event. */
  @property({ reflect: true }) selected?: string;
  /** The start of the chart's window, in EDTF. */
  @property() start?: string;
  /** The end of the chart's window, in EDTF. */
  @property() end?: string;
  /**
   * Shows the timeline as it was known at this date, in EDTF, which counts to its end: only sources
   * issued by then, the status held then. Default: all that is known. See `knownAt`.
   */
  @property({ attribute: 'as-of', reflect: true }) asOf?: string;
  /**
   * Which events to show, as an object or, in the attribute, its JSON: `status`, `actor`, `place`,
   * `source`, `tag` (lists) and `text`. An event has to meet each part by any one of its values.
   */
  @property({ converter: { fromAttribute: filterFromAttribute } }) filter?: TimelineFilter;
  /**
   * Parts to leave out, separated by spaces: `heading`, `filters` (the legend stays, but is no
   * filter), `overview`, `as-of`, `sources`, `downloads`.
   */
  @property() hide?: string;

  /**
   * Keeps a `<script type="application/ld+json">` in the head of the page, for search engines and
   * fact-checkers: what is shown, in the terms of schema.org. See `toJsonLd`.
   */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /**
   * Keeps the selected event, the window, the filter, the date of knowledge, the view and the lanes in
   * the hash of the page's address: `#timeline.selected=crossing&timeline.actor=The+army`. The value is
   * the name that the entries begin with; without a value it is the `id`, else `timeline`. A selection and
   * a filter are steps that the browser goes back and forward through. What else stands in the hash, an
   * anchor for one, stays. Default: off.
   */
  @property({ attribute: 'deep-link', converter: { fromAttribute: (name) => name ?? false } })
  deepLink: string | boolean = false;

  @state() private inlineWidth = 0;
  /** The reader has opened the way back in time. */
  @state() private replays = false;
  /** The reader has opened the filter, or has folded it up again; undefined before it was needed. */
  @state() private filterOpen?: boolean;
  @query('event-timeline-list') private listElement!: EventTimelineList | null;
  @query('event-timeline-sources') private sourcesElement!: EventTimelineSources | null;
  @query('event-timeline-overview') private overviewElement!: EventTimelineOverview | null;
  @query('.canvas') private canvas!: HTMLElement | null;

  readonly #data = new TimelineData(this, (timeline) => ahead(this, this.#showsChart, timeline));
  #archive: ArchiveHost | undefined;
  readonly #chart = new ChartPlace(this, {
    onLoad: () => {
      if (this.#showsOverview) void loadOverview();
    },
    onSelect: (id, by) => void this.#selecting.choose(id, by === 'keys' ? by : 'chart'),
    onDeselect: () => void this.#selecting.choose(undefined, 'keys'),
    onHelp: () => {
      showKeys(this.renderRoot as ShadowRoot, this.locale);
    },
    onCluster: (ids, _, by) => void this.#selecting.showInList(ids, by),
    onWindowChange: (start, end, byUser, isFollowing) => {
      if (this.overviewElement) Object.assign(this.overviewElement, { start, end });
      this.#archive?.look(start, end);
      this.dispatchEvent(new WindowChangeEvent(start, end, byUser || this.#isBrushed));
      this.#isBrushed = false;
      this.#chart.withChart((chart) => {
        noticing(({ noticeWindow }) => noticeWindow(this.renderRoot, chart, isFollowing));
      });
    },
  });
  /** The window that the chart is about to show was chosen in the overview, or by a button. */
  #isBrushed = false;
  readonly #internals = this.attachInternals();
  #resize: ResizeObserver | undefined;
  readonly #narrowing = new Narrowing();
  #jsonLd: JsonLdHost | undefined;
  readonly #link = new LinkPlace();
  readonly #telling = new Telling(this);
  readonly #selecting = new Selecting({
    element: this,
    narrowed: () => this.#narrowed,
    isBeside: () => this.inlineWidth >= asideWidth,
    root: () => this.renderRoot,
    list: () => this.listElement,
    filterBy: (filter) => {
      this.#filterBy(filter);
    },
    focusChart: () => this.#chart.focus(),
    drawn: () => super.getUpdateComplete(),
  });

  /** The timeline as it was read: normalised and in order. */
  get timeline(): Timeline {
    return this.#data.timeline;
  }

  /**
   * What in the data could not be taken as it stood. It is found out when the events can be read:
   * `timeline-load` and `timeline-error` tell of it then, and `updateComplete` waits for it.
   */
  get problems(): readonly Problem[] {
    const { problems } = this.#narrowed;
    return problems.length > 0 ? [...this.#data.problems, ...problems] : this.#data.problems;
  }

  /** @internal */
  get givenLists(): Partial<Record<ListName, unknown>> {
    const { events, sources, groups, eras } = this;
    return { events, sources, groups, eras };
  }

  protected override get dataTimeZone(): string | undefined {
    return this.timeline.timeZone;
  }

  /** Selects an event as a reader would: opens its card and tells listeners. */
  select(id: string): void {
    void this.#selecting.choose(id, 'script');
  }

  /** Selects the event after the selected one; the first if there is none. */
  next(): void {
    this.#selecting.step(1);
  }

  /** Selects the event before the selected one; the last if there is none. */
  previous(): void {
    this.#selecting.step(-1);
  }

  /** Shows all events in the chart. */
  fit(): void {
    this.#chart.withChart((chart) => {
      chart.fit(true);
    });
  }

  /**
   * Shows a stretch of time in the chart.
   *
   * @param start EDTF, or epoch milliseconds.
   * @param end EDTF, or epoch milliseconds; the whole of what it names is shown.
   * @throws RangeError where a date is not EDTF.
   */
  zoomTo(start: string | number, end: string | number): void {
    const from = boundOf(start, 'earliest');
    const to = boundOf(end, 'latest');
    this.#chart.withChart((chart) => {
      chart.setWindow(from, to, true);
    });
  }

  /**
   * Has the browser save the whole timeline as a file: `json` (our own format), `ndjson`, `html` (a page
   * that needs no script), `markdown`, `svg` (the chart), `csv` and `icalendar` (the events), `json-ld`, or
   * the sources as `csl-json`, `bibtex` or `ris`. What each can hold is in `docs/formats.md`.
   *
   * @throws RangeError where there is no such format.
   */
  download(format: DownloadFormat): Promise<void> {
    return import('./download.js').then(({ download }) =>
      download(this.timeline, format, this.locale.lang()),
    );
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const list = listNames.find((candidate) => candidate === name);
    if (list === undefined) super.attributeChangedCallback(name, old, value);
    else this.#data.setJson(list, value);
  }

  /** The author's HTML stays on the screen until there is something in its place. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const chosen = this.hasUpdated ? undefined : rememberedView(this);
    if (chosen) this.view = chosen;
    this.#resize = new ResizeObserver(([entry]) => {
      const width = entry?.contentBoxSize[0]?.inlineSize ?? 0;
      // a hidden element keeps the view that it had; drawing in the observer's turn would call it again
      if (width > 0) requestAnimationFrame(() => (this.inlineWidth = width));
    });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  /**
   * A date is never shown with what came to be known later, not even for a moment, and a chart keeps
   * its place from the first.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.inlineWidth ||= this.clientWidth;
    const height = this.#showsChart ? this.#chart.arriving(this.locale) : undefined;
    const narrowed = this.#narrowing.arriving(this.#data.timeline, this);
    const story = this.view === 'story' ? storyArriving() : undefined;
    const { arriving: html, timeline } = this.#data;
    const texts = descriptionsArriving([timeline, ...timeline.events.slice(0, 99)]);
    const arriving = [html, texts, this.#link.arriving(this), narrowed, height, story].filter(
      (one) => one !== undefined,
    );
    if (arriving.length === 0) return super.scheduleUpdate();
    // by then the page may want another one
    return Promise.all(arriving).then(() => this.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (listNames.some((name) => changed.has(name))) this.#data.invalidate();
    if (this.provider && !this.#archive) this.#awaitArchive();
    const { loading, timeline } = this.#data;
    const { problems } = this;
    this.#setState('loading', loading);
    this.#setState('error', problems.length > 0);
    this.#setState('empty', !loading && timeline.events.length === 0);
  }

  protected override render(): TemplateResult {
    const { timeline, loading, reported } = this.#data;
    const hidden = this.#hidden;
    const frame = this.#frame(this.#narrowed);
    const hasReplay = !this.provider && !hidden.includes('as-of') && isReplayable(timeline);
    const replay = hasReplay ? this.#isReplay : undefined;
    return html`<section aria-labelledby="heading">
      ${headerTemplate(frame, {
        heading: this.heading ?? timeline.title,
        hidden: hidden.includes('heading'),
        view: this.#story ? 'story' : this.#showsChart ? 'chart' : 'list',
        choose: (view) => {
          this.view = view;
          rememberView(this, view);
        },
        replay,
        toggleReplay: () => {
          this.replays = !this.#isReplay;
          if (!this.replays && this.asOf) this.#goTo(undefined);
        },
      })}
      ${loading ? loadingTemplate(this.#data.progress, this.locale) : nothing}
      ${loading ? nothing : this.#notice()}
      ${
        timeline.events.length > 0
          ? this.#filled(frame, hidden, replay === true)
          : vacantTemplate(this, loading || reported.length + this.problems.length > 0, frame)
      }
      ${this.#data.companions?.footerTemplate?.(frame, hidden)}
    </section>`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.firstChild?.remove();
    readyPaper(this, () => ({
      ...this.#frame(this.#narrowed),
      heading: this.heading ?? this.timeline.title,
      isHeaded: this.#hidden.includes('heading'),
      date: this.#narrowed.date,
      filter: this.#narrowed.filter,
    }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { timeline, loading, companions, fault } = this.#data;
    const { problems } = this;
    const { selected, groupBy } = this;
    const frame = this.#frame(this.#narrowed);
    this.#chart.show(this.canvas ?? undefined, { frame, selected, groupBy });
    if (this.jsonLd && companions?.JsonLdHost) this.#jsonLd ??= new companions.JsonLdHost(this);
    this.#jsonLd?.show(this.jsonLd && !loading ? this.#narrowed.known : undefined);
    if (this.#isReplay) void loadReplay();
    if (this.#needsFilter && !filterView)
      void loadFilter().then(() => filterView && this.requestUpdate());
    if (this.#showsOverview && this.#chart.loaded) void loadOverview();
    if (changed.has('start') || changed.has('end')) this.#applyWindow();
    if (this.selected) void loadCard();
    if (loading) return;
    const narrowed = this.#narrowed;
    noticing(({ notice }) => notice(this.renderRoot, { frame, narrowed }));
    if (timeline.sources.length > 0) void loadSources();
    if (companions) this.#telling.tell(timeline, problems, fault ?? narrowed.problems);
  }

  /** Waits for the words of the problems too: who has waited finds them in `problems`. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    await this.#data.explained;
    return (await super.getUpdateComplete()) && settled;
  }

  get #showsChart(): boolean {
    return this.view === 'chart' || (this.view !== 'list' && this.inlineWidth >= chartWidth);
  }

  /** What tells the story, where that is the view; where it cannot be had, the list is. */
  get #story(): typeof storyView {
    return this.view === 'story' ? storyView : undefined;
  }

  get #showsOverview(): boolean {
    const { length } = this.#data.timeline.events;
    return (
      this.#showsChart &&
      !this.#story &&
      (length >= overviewFrom || !!this.provider) &&
      !this.#hidden.includes('overview')
    );
  }

  get #hidden(): readonly string[] {
    return this.hide?.split(/\s+/) ?? [];
  }

  get #needsFilter(): boolean {
    return this.filterOpen !== undefined || Object.keys(this.#narrowed.filter ?? {}).length > 0;
  }

  get #isReplay(): boolean {
    return this.replays || !!this.asOf;
  }

  /** What of the timeline is shown. */
  get #narrowed(): Narrowed {
    return this.#narrowing.of(this.#data.timeline, this);
  }

  /** What the templates and the chart are drawn with. */
  #frame({ known, shown }: Narrowed): Frame {
    const whole = this.#data.timeline;
    return {
      timeline: shown,
      known,
      whole,
      locale: this.locale,
      timeZone: this.zone,
      lang: this.contentLang(whole.language),
      width: this.inlineWidth,
      strip: this.#story !== undefined,
      dateText: (date: TimelineEvent['date']) => this.dateText(date),
      linkTo: this.#link.to,
      archive: this.#archive?.shown,
    };
  }

  #filled(frame: Frame, hidden: readonly string[], replay: boolean): TemplateResult {
    const { known, ofAnyStatus, filter, fresh, date } = this.#narrowed;
    const legend: LegendOptions = {
      locale: this.locale,
      counted: ofAnyStatus,
      known,
      whole: frame.whole,
      counts: frame.archive?.counts,
      filter,
      filters: !hidden.includes('filters'),
      isOpen: this.filterOpen ?? false,
      dates: this.#showsChart ? this.#chart.dateMarks(frame) : nothing,
      choose: (chosen) => {
        this.#filterBy(chosen);
      },
      toggle: () => (this.filterOpen = !this.filterOpen),
    };
    const story = this.#story;
    const { companions } = this.#data;
    return html`${replay ? companions?.replayTemplate?.(frame, this.asOf, this.#onAsOf) : date ? asOfTemplate(frame, date) : nothing}
    ${story?.storyTemplate(frame, {
      heading: this.heading,
      selecting: this.#selecting,
      onSource: this.#onSource,
    })}
    ${
      this.#showsChart
        ? this.#chart.template(frame, this.groupBy, {
            overview: this.#showsOverview,
            onOverview: this.#onOverview,
            without: this.#data.reported.filter(isBeyondChart).length,
            zoom: (factor) => {
              this.#isBrushed = true;
              this.#chart.withChart((chart) => {
                chart.zoomBy(factor);
              });
            },
            fit: () => {
              this.#isBrushed = true;
              this.fit();
            },
            help: () => {
              showKeys(this.renderRoot as ShadowRoot, this.locale);
            },
            group: (by) => (this.groupBy = by),
          })
        : nothing
    }
    ${legendTemplate(legend)}
    ${legend.filters && !frame.archive && this.#needsFilter ? filterView?.filterTemplate(legend, this.#onFilter) : nothing}
    ${bodyTemplate(frame, {
      list: !story,
      selected: this.#selecting.event,
      beside: !story && this.inlineWidth >= asideWidth,
      withSources: !hidden.includes('sources'),
      fresh: date ? fresh : this.#data.fresh,
      onSelect: this.#selecting.onSelect,
      onSource: this.#onSource,
      onKey: this.#selecting.onKey,
      companions,
    })}`;
  }

  #setState(name: 'loading' | 'empty' | 'error', on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /** What in the data needs mending; until there are words for it, its place. */
  #notice(): TemplateResult | typeof nothing {
    const { companions, reported, fault } = this.#data;
    // a date of deep time is no mistake: the chart says for itself what it cannot draw
    const isMistake = (one: Pick<Problem, 'code'>) => !isBeyondChart(one);
    if (!companions) return reported.some(isMistake) ? noticePlace : nothing;
    return companions.noticeTemplate(this.problems.filter(isMistake), !!fault, this.locale, () => {
      if (this.provider) this.#archive?.retry();
      else this.#data.reload();
    });
  }

  #awaitArchive(): void {
    this.#data.show('awaited');
    loadArchive().then(
      ({ ArchiveHost }) => {
        this.#archive ??= new ArchiveHost(this, this.#data);
        this.requestUpdate();
      },
      () => {
        this.#data.refuse({ code: 'not-loaded', keys: [] });
      },
    );
  }

  #applyWindow(): void {
    const { start, end } = this;
    if (start && end && tryDate(start) && tryDate(end))
      this.#chart.openAt(boundOf(start, 'earliest'), boundOf(end, 'latest'));
  }

  #goTo(asOf: string | undefined): void {
    this.asOf = asOf;
    this.dispatchEvent(new AsOfChangeEvent(asOf));
  }

  #filterBy(filter: TimelineFilter | undefined): void {
    this.filter = filter;
    this.filterOpen ??= false;
    this.dispatchEvent(new FilterChangeEvent(filter));
  }

  /** The event goes on to the page by itself. Who gives up the last choice stays where the choices are. */
  readonly #onFilter = ({ filter, target }: FilterChangeEvent): void => {
    this.filter = filter;
    this.filterOpen ??= false;
    const hasFocus = target instanceof Element && target.matches(':focus-within');
    if (filter === undefined && !this.filterOpen && hasFocus)
      this.renderRoot.querySelector<HTMLElement>('.filter-button')?.focus();
  };

  /** The event goes on to the page by itself. Who has come to the end may want to go back. */
  readonly #onAsOf = ({ asOf }: AsOfChangeEvent): void => {
    this.asOf = asOf;
    this.replays = true;
  };

  /** The chart tells of it when it is there. */
  readonly #onOverview = (event: WindowChangeEvent): void => {
    event.stopPropagation();
    this.#isBrushed = true;
    this.#chart.withChart((chart) => {
      chart.setWindow(event.start, event.end, false);
    });
  };

  /** The place of the sources comes with what stands with the list. */
  readonly #onSource = (event: SourceSelectEvent): void => {
    const [from] = event.composedPath();
    void loadSources()
      .then(() => this.updateComplete)
      .then(() => this.sourcesElement?.reveal(event.sourceId, from));
  };
}
