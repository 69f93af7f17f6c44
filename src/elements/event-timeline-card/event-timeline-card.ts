import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { independence } from '../../core/independence.js';
import { lookup, type TimelineLookup } from '../../core/lookup.js';
import type { LinkType, Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { linkTerms, ruleTerm, statusTerm } from '../base/status-words.js';
import { statusMark } from '../base/status-mark.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { cardStyles } from './event-timeline-card.styles.js';
import { citationsTemplate } from './citations.js';
import { mediaTemplate } from './media.js';

/**
 * One event in full: the date as known and in the author's words, how well the claim stands and
 * why, who says so, with their own words, and what hangs together with it.
 *
 * @summary One event with all its sources.
 * @tag event-timeline-card
 * @tagname event-timeline-card
 *
 * @csspart card - The whole card.
 * @csspart date - The date, as it is known.
 * @csspart date-text - The date in the author's words.
 * @csspart title - The title of the event.
 * @csspart status - The mark and the word of the status.
 * @csspart status-reason - Why the event has its status.
 * @csspart independence - How many sources there are, and how many are independent.
 * @csspart description - What is said to have happened.
 * @csspart facts - Place, people, topics.
 * @csspart media - Pictures, recordings, documents.
 * @csspart citations - Who says so.
 * @csspart quote - A quotation from a source.
 * @csspart history - How the status has changed.
 * @csspart corrections - What was put right.
 * @csspart links - Other events that hang together with this one.
 * @csspart navigation - Previous, next and close.
 *
 * @fires {EventSelectEvent} event-select - The reader goes to another event, or closes the card.
 * @fires {SourceSelectEvent} source-select - The reader asks for a source.
 */
export class EventTimelineCard extends TimelineElement {
  static override styles = [theme, cardStyles];

  /** The timeline that the event belongs to, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /** The `id` of the event to show. */
  @property({ attribute: 'event-id' }) eventId?: string;

  /** Leaves out the buttons for previous, next and close. */
  @property({ type: Boolean, attribute: 'without-navigation' }) withoutNavigation = false;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  /** Puts the focus on the title, so that a screen reader reads on from there. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult {
    const { timeline, eventId } = this;
    const found = timeline && lookup(timeline);
    const event = eventId === undefined ? undefined : found?.events.get(eventId);
    if (found === undefined || event === undefined) return html``;
    const lang = this.contentLang(event.language, timeline?.language);
    return html`<article part="card" aria-labelledby="title">
      ${this.withoutNavigation ? nothing : this.#navigation(event)}
      ${this.#header(event, found, lang)}
      ${
        event.description &&
        html`<p part="description" lang=${ifDefined(lang)}>${event.description}</p>`
      }
      ${mediaTemplate(event, lang, this.locale)} ${this.#facts(event, found, lang)}
      ${citationsTemplate(event, found, lang, this.locale)} ${this.#history(event, lang)}
      ${this.#corrections(event, lang)} ${this.#links(event, found, lang)}
    </article>`;
  }

  #header(event: TimelineEvent, found: TimelineLookup, lang: string | undefined): TemplateResult {
    const { status, rule } = found.status(event);
    const { total, independent, parties, unknown } = independence(event, found.sources);
    return html`<header>
      <p part="date" class="date">${this.dateText(event.date)}</p>
      ${
        event.dateText &&
        html`<p part="date-text" class="date-text">
          <span class="visually-hidden">${this.locale.term('dateInWords')}: </span>
          <q lang=${ifDefined(lang)}>${event.dateText}</q>
        </p>`
      }
      <h3 part="title" id="title" tabindex="-1" lang=${ifDefined(lang)}>${event.title}</h3>
      <div class="standing">
        ${statusMark(status, this.locale)}
        <p part="status-reason">${this.locale.term(ruleTerm[rule])}</p>
        ${
          total > 0
            ? html`<p part="independence">
                ${this.locale.term('independence', total, independent, parties, unknown)}
              </p>`
            : nothing
        }
      </div>
    </header>`;
  }

  #facts(
    event: TimelineEvent,
    found: TimelineLookup,
    lang: string | undefined,
  ): TemplateResult | typeof nothing {
    const { actors, place, tags, group } = event;
    const list = new Intl.ListFormat(lang ?? this.locale.lang());
    const title = group === undefined ? undefined : found.groups.get(group)?.title;
    const facts: [label: string, value: string | undefined][] = [
      [this.locale.term('place'), placeText(place, this.locale.lang())],
      [this.locale.term('actors', actors.length), list.format(actors)],
      [this.locale.term('group'), title],
      [this.locale.term('tags'), list.format(tags)],
    ];
    const given = facts.filter(([, value]) => value !== undefined && value !== '');
    if (given.length === 0) return nothing;
    return html`<dl part="facts" class="facts">
      ${given.map(
        ([label, value]) =>
          html`<div>
            <dt class="label">${label}</dt>
            <dd lang=${ifDefined(lang)}>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #history(
    { statusHistory }: TimelineEvent,
    lang: string | undefined,
  ): TemplateResult | typeof nothing {
    if (statusHistory.length === 0) return nothing;
    return html`<section part="history">
      <h4 class="label">${this.locale.term('statusHistory')}</h4>
      <ol class="history">
        ${statusHistory.map(
          ({ status, date, by, reason }) =>
            html`<li>
              ${date && html`<span class="date">${this.dateText(date)}</span>`}
              <strong>${this.locale.term(statusTerm[status])}</strong>
              ${by && html`<span lang=${ifDefined(lang)}>${this.locale.term('setBy', by)}</span>`}
              ${reason && html`<p lang=${ifDefined(lang)}>${reason}</p>`}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #corrections(
    { corrections }: TimelineEvent,
    lang: string | undefined,
  ): TemplateResult | typeof nothing {
    if (corrections.length === 0) return nothing;
    return html`<section part="corrections">
      <h4 class="label">${this.locale.term('corrections')}</h4>
      <ul class="history">
        ${corrections.map(
          ({ date, text }) =>
            html`<li>
              ${date && html`<span class="date">${this.dateText(date)}</span>`}
              <p lang=${ifDefined(lang)}>${text}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #links(
    event: TimelineEvent,
    found: TimelineLookup,
    lang: string | undefined,
  ): TemplateResult | typeof nothing {
    const links = new Map<string, TimelineEvent[]>();
    const add = (type: LinkType, side: 0 | 1, other: TimelineEvent | undefined): void => {
      const term = this.locale.term(linkTerms[type][side]);
      if (other) links.set(term, [...(links.get(term) ?? []), other]);
    };
    for (const { type, event: id } of event.links) add(type, 0, found.events.get(id));
    for (const { type, from } of found.linksTo(event.id)) add(type, 1, from);
    if (links.size === 0) return nothing;
    return html`<section part="links">
      <h4 class="label">${this.locale.term('seeAlso')}</h4>
      <dl class="links">
        ${[...links].map(
          ([term, others]) =>
            html`<div>
              <dt>${term}</dt>
              ${others.map(
                (other) =>
                  html`<dd>
                    <button type="button" lang=${ifDefined(lang)} @click=${() => this.#go(other)}>
                      ${other.title}
                    </button>
                  </dd>`,
              )}
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #navigation(event: TimelineEvent): TemplateResult {
    const events = this.timeline?.events ?? [];
    const index = events.indexOf(event);
    const step = (by: number, term: 'previous' | 'next'): TemplateResult => {
      const target = events[index + by];
      return html`<button
        type="button"
        class="button"
        aria-disabled=${target === undefined ? 'true' : 'false'}
        @click=${() => target && this.#go(target)}
      >
        ${this.locale.term(term)}
      </button>`;
    };
    return html`<nav part="navigation" class="navigation" aria-label=${event.title}>
      ${step(-1, 'previous')} ${step(1, 'next')}
      <span class="position">${this.locale.term('position', index + 1, events.length)}</span>
      <button type="button" class="button close" @click=${() => this.#go(undefined)}>
        ${this.locale.term('close')}
      </button>
    </nav>`;
  }

  #go(event: TimelineEvent | undefined): void {
    this.dispatchEvent(new EventSelectEvent(event?.id, event));
  }
}

function placeText(place: TimelineEvent['place'], locale: string): string | undefined {
  if (place?.name !== undefined) return place.name;
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  return `${degrees.format(place.latitude)}°, ${degrees.format(place.longitude)}°`;
}
