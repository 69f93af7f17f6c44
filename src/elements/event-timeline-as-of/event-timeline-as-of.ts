import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseDate } from '../../core/date/parse-date.js';
import { undatedSources } from '../../core/known-at.js';
import { knowledgeChanges, type KnowledgeChange } from '../../core/knowledge-changes.js';
import type { Timeline } from '../../core/model.js';
import { AsOfChangeEvent } from '../../events/as-of-change.js';
import type { ScrubberTerms } from '../../locales/scrubber/terms.js';
import { scrubberWords } from '../base/scrubber-words.js';
import { statusGlyph } from '../base/status-mark.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { changeLines } from './change-lines.js';
import { changeMarks, markTemplate } from './change-marks.js';
import { asOfStyles } from './event-timeline-as-of.styles.js';
import { SliderTouch } from './slider-touch.js';

/** For reading a word, in milliseconds; and how long a step stays at the least. */
const wordTime = 300;
const shortestStep = 2500;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Goes back through what was known when: a scrubber over the times at which more became known, with
 * a line that says in words what changed. It shows no events itself: it tells the date, and whoever
 * shows the timeline follows.
 *
 * @summary A scrubber over what was known when.
 * @tag event-timeline-as-of
 * @tagname event-timeline-as-of
 *
 * @csspart as-of - The whole of it.
 * @csspart as-of-date - The date whose knowledge is shown.
 * @csspart as-of-marks - The marks of the changes above the slider.
 * @csspart as-of-slider - The slider.
 * @csspart as-of-controls - The buttons.
 * @csspart as-of-changes - What changed at this step, in words.
 *
 * @fires {AsOfChangeEvent} as-of-change - The reader has chosen another date.
 */
export class EventTimelineAsOf extends TimelineElement {
  static override styles = [theme, asOfStyles];

  /** The whole timeline, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /**
   * The date whose knowledge is shown, in EDTF; it counts to its end. Default: all that is known. One
   * that is not EDTF counts as none.
   */
  @property({ attribute: 'as-of' }) asOf?: string;

  /**
   * Leaves it to whoever shows the timeline to tell assistive technology of a change; else what changed
   * is a live region. Default: false.
   */
  @property({ type: Boolean }) quiet = false;

  @state() private playing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #touch = new SliderTouch((step) => {
    this.pause();
    this.#goTo(step);
  });

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  /** Goes on by itself, a step as long as it takes to read; from the start where all is shown. */
  play(): void {
    if (!this.asOf) this.#goTo(0);
    this.playing = true;
  }

  /** Stays where it is. */
  pause(): void {
    this.playing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    clearTimeout(this.#timer);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = scrubberWords.arrival(this.locale.lang());
    return arriving ? arriving.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (!this.asOf) this.playing = false;
  }

  protected override updated(changed: PropertyValues): void {
    const isStep = changed.has('asOf') || changed.has('playing');
    if (!isStep) return;
    clearTimeout(this.#timer);
    if (this.playing)
      this.#timer = setTimeout(() => this.#goTo(this.#step + 1), this.#timeToRead());
  }

  protected override render(): TemplateResult {
    const { timeline } = this;
    const changes = this.#changes;
    if (timeline === undefined || changes.length === 0) return html``;
    const step = this.#step;
    const undated = undatedSources(timeline).length;
    return html`<section part="as-of" aria-labelledby="heading">
      <h3 part="as-of-date" id="heading">${this.#heading()}</h3>
      ${this.#controls(step, changes.length)} ${this.#scrubber(step, changes)}
      <div part="as-of-changes" class="changes" role=${this.quiet ? nothing : 'status'}>
        ${this.#lines(timeline, changes[step])}
      </div>
      ${undated > 0 ? html`<p class="fine">${this.#words.undated(undated)}</p>` : nothing}
    </section>`;
  }

  get #words(): ScrubberTerms {
    return scrubberWords.of(this.locale.lang());
  }

  get #changes(): readonly KnowledgeChange[] {
    return this.timeline ? knowledgeChanges(this.timeline) : [];
  }

  /** The last change that is known at the date; -1 before the first. */
  get #step(): number {
    const changes = this.#changes;
    const until = this.#date?.latest ?? Infinity;
    return changes.filter(({ time }) => time <= until).length - 1;
  }

  get #date(): ReturnType<typeof parseDate> | undefined {
    if (!this.asOf) return undefined;
    try {
      return parseDate(this.asOf, { timeZone: this.zone });
    } catch {
      return undefined;
    }
  }

  #heading(): string {
    const date = this.#date;
    return date ? this.locale.term('asOfDate', this.dateText(date)) : this.#words.now;
  }

  #scrubber(step: number, changes: readonly KnowledgeChange[]): TemplateResult {
    const first = changes[0];
    const last = changes.at(-1);
    const date = this.#date;
    const said = [
      date ? this.dateText(date) : this.#words.now,
      this.#words.step(step + 1, changes.length),
    ];
    return html`<div class="scrubber">
      <svg part="as-of-marks" class=${this.locale.dir()} aria-hidden="true">
        ${changeMarks(changes).map((mark) => markTemplate(mark, step))}
      </svg>
      <input
        part="as-of-slider"
        type="range"
        min="0"
        max=${changes.length - 1}
        .value=${String(Math.max(step, 0))}
        aria-label=${this.#words.slider}
        aria-valuetext=${said.join(', ')}
        @input=${this.#touch.onInput}
        @pointerdown=${this.#touch.onPointerDown}
        @pointermove=${this.#touch.onPointerMove}
        @pointerup=${this.#touch.onPointerUp}
        @pointercancel=${this.#touch.onPointerCancel}
      />
      <p class="ends date">
        <span>${first && this.dateText(first.date)}</span>
        <span>${last && this.dateText(last.date)}</span>
      </p>
    </div>`;
  }

  #controls(step: number, count: number): TemplateResult {
    const button = (label: string, isOff: boolean, icon: TemplateResult, action: () => void) =>
      html`<button
        type="button"
        class="button icon"
        aria-label=${label}
        title=${label}
        aria-disabled=${isOff ? 'true' : 'false'}
        @click=${isOff ? nothing : action}
      >
        ${icon}
      </button>`;
    const move = (by: number) => () => {
      this.pause();
      this.#goTo(step + by);
    };
    return html`<div part="as-of-controls" class="controls">
      ${button(this.#words.previous, step <= 0, icons.previous, move(-1))}
      <button
        type="button"
        class="button play"
        @click=${() => {
          if (this.playing) this.pause();
          else this.play();
        }}
      >
        ${this.playing ? icons.pause : icons.play}
        ${this.playing ? this.#words.pause : this.#words.play}
      </button>
      ${button(this.#words.next, step >= count - 1, icons.next, move(1))}
      <button
        type="button"
        class="button clear"
        aria-disabled=${!this.asOf ? 'true' : 'false'}
        @click=${() => {
          this.pause();
          if (this.asOf) this.#goTo(count - 1);
        }}
      >
        ${this.#words.clear}
      </button>
    </div>`;
  }

  #lines(timeline: Timeline, change: KnowledgeChange | undefined): TemplateResult {
    if (change === undefined) return html`<p>${this.locale.term('asOfNothing')}</p>`;
    const date = this.dateText(change.date);
    const isSaid = this.#date !== undefined && this.dateText(this.#date) === date;
    return html`<p class=${isSaid ? 'visually-hidden' : 'date'}>${date}</p>
      <ul>
        ${changeLines(timeline, change, this.locale, this.#words).map(({ text, status }) =>
          status
            ? html`<li>
                <span class="status" data-status=${status}>${statusGlyph(status)}</span> ${text}
              </li>`
            : html`<li class="plain">${text}</li>`,
        )}
      </ul>`;
  }

  /** A step without motion stays longer: nothing moves to say that there is a new one. */
  #timeToRead(): number {
    const words = this.renderRoot.querySelector('.changes')?.textContent.trim().split(/\s+/) ?? [];
    return Math.max(words.length * wordTime, shortestStep) * (isStill() ? 2 : 1);
  }

  #goTo(step: number): void {
    const changes = this.#changes;
    this.asOf = step >= changes.length - 1 ? undefined : changes[Math.max(step, 0)]?.asOf;
    this.dispatchEvent(new AsOfChangeEvent(this.asOf));
  }
}

const icon = (d: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>`;

const icons = {
  previous: icon('M10 3L5 8l5 5'),
  next: icon('M6 3l5 5l-5 5'),
  play: icon('M5 3l8 5l-8 5z'),
  pause: icon('M5.5 3v10M10.5 3v10'),
};
