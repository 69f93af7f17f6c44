import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Facet } from '../../core/facets.js';
import type { TimelineFilter } from '../../core/filter-events.js';
import { filterLists, type FilterList } from '../../core/filter-values.js';
import { textFolder } from '../../core/fold-text.js';
import { lookup } from '../../core/lookup.js';
import type { Status, Timeline } from '../../core/model.js';
import { FilterChangeEvent } from '../../events/filter-change.js';
import type { FilterTerms } from '../../locales/filter/terms.js';
import { filterWords } from '../base/filter-words.js';
import { statusTerm } from '../../core/status-words.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { chosenValues, withChoice, type ChosenValue } from './chosen-values.js';
import { filterStyles } from './event-timeline-filter.styles.js';
import { facetFieldTemplate } from './facet-field.template.js';
import { FacetReckoner } from './facet-reckoner.js';
import { offeredValues } from './facet-values.js';
import { summaryTemplate } from './summary.template.js';
import { Typing } from './typing.js';
import { ValueFocus } from './value-focus.js';

/** From so many events on, a search waits for a pause in the typing. */
const manyEvents = 5000;

/**
 * Narrows a timeline to what a reader asks for: how claims stand, who is involved, places, sources,
 * topics and free text. Beside each value stands how many events it would show together with the other
 * choices. It shows no events itself: it tells the filter, and whoever shows the timeline follows.
 *
 * Within a part any of the chosen values will do; all parts have to be met.
 *
 * @summary Chooses events by who, where, what, by whom told and in which words.
 * @tag event-timeline-filter
 * @tagname event-timeline-filter
 *
 * @csspart filter - The whole of it.
 * @csspart filter-summary - How many events are shown, and what is chosen.
 * @csspart filter-chosen - A choice, which a click gives up.
 * @csspart filter-clear - The button that gives up all choices.
 * @csspart filter-text - The field for words.
 * @csspart filter-part - The values of one part: statuses, people, places, sources or topics.
 * @csspart filter-value - A value with its number of events.
 *
 * @fires {FilterChangeEvent} filter-change - The reader has chosen otherwise.
 */
export class EventTimelineFilter extends TimelineElement {
  static override styles = [theme, filterStyles];

  /** The timeline to choose from, as `parseTimeline` gives it: whole, not narrowed. */
  @property({ attribute: false }) timeline?: Timeline;

  /** What is asked for. Default: nothing, so that all events are shown. */
  @property({ attribute: false }) filter?: TimelineFilter | undefined;

  /** Only says what is chosen, and lets it be given up; is empty where nothing is chosen. */
  @property({ type: Boolean, reflect: true }) collapsed = false;

  /** Leaves out how claims stand: that is chosen elsewhere on the page. */
  @property({ type: Boolean, attribute: 'without-status' }) withoutStatus = false;

  /** Tells assistive technology nothing of how many events are shown: somebody else does. */
  @property({ type: Boolean }) quiet = false;

  /** What the reader looks for among the values of a part. */
  @state() private sought: Readonly<Partial<Record<FilterList, string>>> = {};

  readonly #facets = new FacetReckoner(this);
  readonly #focus = new ValueFocus(this);
  readonly #typing = new Typing(this, (value) => {
    this.#choose({ part: 'text', value }, true);
  });
  /** The place of a choice that has just been given up: its neighbour takes the focus. */
  #leftAt: number | undefined;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  /** Gives the focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.words')?.focus(options);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = filterWords.arrival(this.locale.lang());
    return arriving ? arriving.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') && this.filter?.text !== changed.get('filter')?.text)
      this.#typing.forget();
  }

  protected override render(): TemplateResult {
    const { timeline, filter } = this;
    const chosen = chosenValues(filter);
    if (timeline === undefined || (this.collapsed && chosen.length === 0)) return html``;
    const facets = this.#facets.of(timeline, filter);
    return html`<section part="filter" aria-label=${this.#words.filter}>
      ${this.collapsed ? nothing : this.#fields(timeline, facets?.values)}
      ${summaryTemplate({
        words: this.#words,
        chosen: chosen.filter(({ part }) => !(this.withoutStatus && part === 'status')),
        isFiltering: chosen.length > 0,
        shown: facets?.shown,
        all: timeline.events.length,
        isAnnounced: !this.quiet,
        nameOf: ({ part, value }) =>
          part === 'text' ? this.#words.quoted(value) : this.#nameOf(part, value),
        remove: (one, at) => {
          this.#leftAt = at;
          this.#choose(one, false);
        },
        clear: () => {
          this.#leftAt = 0;
          this.#tell(undefined);
        },
      })}
    </section>`;
  }

  protected override updated(): void {
    const at = this.#leftAt;
    if (at === undefined) return;
    this.#leftAt = undefined;
    const ways = [...this.renderRoot.querySelectorAll<HTMLElement>('.chosen, .clear')];
    const next = ways[Math.min(at, ways.length - 1)];
    if (next) next.focus();
    else this.focus();
  }

  get #words(): FilterTerms {
    return filterWords.of(this.locale.lang());
  }

  #fields(
    timeline: Timeline,
    values: Readonly<Record<FilterList, readonly Facet[]>> | undefined,
  ): TemplateResult {
    const { filter, sought, locale } = this;
    const fold = textFolder(timeline.language ?? locale.lang());
    const numbers = new Intl.NumberFormat(locale.lang());
    const lang = this.contentLang(timeline.language);
    const fields = filterLists.flatMap((part) => {
      const facets = values?.[part] ?? [];
      // one value for all says nothing, unless it is what the filter asks for
      const isChoice = facets.length > 1 || (filter?.[part]?.length ?? 0) > 0;
      if (!isChoice || (part === 'status' && this.withoutStatus)) return [];
      const named = facets.map((facet) => ({ ...facet, name: this.#nameOf(part, facet.value) }));
      const wanted = new Set<string>(filter?.[part]);
      const isChosen = (value: string): boolean => wanted.has(value);
      const text = sought[part] ?? '';
      const offered = offeredValues(named, isChosen, text, fold);
      const names = offered.values.map(({ value }) => value);
      return facetFieldTemplate({
        part,
        offered,
        all: facets.length,
        words: this.#words,
        locale,
        lang,
        numbers,
        sought: text,
        isChosen,
        choose: (value, isIn) => {
          this.#choose({ part, value }, isIn);
        },
        seek: (looked) => {
          this.sought = { ...sought, [part]: looked };
        },
        stop: this.#focus.stopOf(part, names, isChosen),
        enter: (value) => {
          this.#focus.enter(part, value);
        },
      });
    });
    return html`<div class="fields" aria-busy=${this.#facets.isLate ? 'true' : 'false'}>
      ${this.#textField(timeline)}
      ${fields.length > 0 ? html`<div class="parts">${fields}</div>` : nothing}
    </div>`;
  }

  #textField(timeline: Timeline): TemplateResult {
    return html`<label part="filter-text" class="text">
      <span class="label">${this.#words.words}</span>
      <input
        class="words"
        type="search"
        .value=${live(this.#typing.pending ?? this.filter?.text ?? '')}
        @input=${(event: Event) => {
          event.stopPropagation();
          const { value } = event.target as HTMLInputElement;
          this.#typing.type(value, timeline.events.length >= manyEvents);
        }}
        @change=${(event: Event) => {
          event.stopPropagation();
        }}
      />
    </label>`;
  }

  /** A value by the name that readers know it by. */
  #nameOf(part: FilterList, value: string): string {
    if (part === 'status') return this.locale.term(statusTerm[value as Status]);
    if (part !== 'source' || this.timeline === undefined) return value;
    return lookup(this.timeline).sources.get(value)?.title ?? value;
  }

  #choose(one: ChosenValue, isChosen: boolean): void {
    this.#tell(withChoice(this.filter, one, isChosen));
  }

  #tell(filter: TimelineFilter | undefined): void {
    this.#typing.forget();
    this.filter = filter;
    this.dispatchEvent(new FilterChangeEvent(filter));
  }
}
