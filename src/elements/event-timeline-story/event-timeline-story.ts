import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { arrowStep } from '../base/arrow-step.js';
import { descriptionsArriving } from '../base/descriptions.js';
import { evidenceStyles } from '../base/evidence.styles.js';
import { evidenceArrival, evidenceWords, type EvidenceFrame } from '../base/evidence-words.js';
import { mediaWords } from '../base/media-words.js';
import { storyWords } from '../base/story-words.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { CopyLink } from '../event-timeline-card/copy-link.js';
import { cardStyles } from '../event-timeline-card/event-timeline-card.styles.js';
import { MediaRoom } from '../event-timeline-card/media-room.js';
import { mediaStyles } from '../event-timeline-card/media.styles.js';
import { eventSlideTemplate } from './event-slide.js';
import { storyStyles } from './event-timeline-story.styles.js';
import { openingTemplate } from './opening.js';
import { slideAt, type PlacedSlide, type Slide } from './slides.js';
import { stepsTemplate } from './steps.js';
import { prefersStillness, Swipe } from './swipe.js';

/** Has arrow keys of its own. */
const ownArrows =
  'audio, video, iframe, input, select, textarea, [contenteditable], [role="slider"], [role="listbox"]';

/** A slide comes in so many milliseconds. */
const slideTime = 260;

/**
 * A timeline as a story: one event at a time, large, with what there is to see, how well the claim
 * stands and who says so. It opens with what the whole is called and is about. Readers go on by the
 * buttons at the sides, by swiping, and by the left and right arrow keys while the focus is inside.
 *
 * @summary The events of a timeline one at a time.
 * @tag event-timeline-story
 * @tagname event-timeline-story
 *
 * @csspart story - The whole story.
 * @csspart slide - The slide that is shown.
 * @csspart steps - Previous, next, and how far the story has come.
 * @csspart previous - Leads to the slide before.
 * @csspart next - Leads to the slide after.
 * @csspart position - Which of how many events is shown.
 * @csspart progress - The thin bar that says the same.
 * @csspart date - The date, as it is known.
 * @csspart date-text - The date in the author's words.
 * @csspart title - The title of the event, or of the timeline on the opening.
 * @csspart description - What is said to have happened, or what the timeline says of itself.
 * @csspart status - The mark and the word of the status.
 * @csspart status-reason - Who set the status and when, and what it rests on.
 * @csspart independence - How many sources speak for it, how many of them are independent, and how many speak against it.
 * @csspart facts - Place, people, topics.
 * @csspart media - Pictures, recordings, documents.
 * @csspart embed - What another site serves: a still, and the thing itself once the reader has asked for it.
 * @csspart lightbox - The pictures of the event, over the page.
 * @csspart citations - Who says so.
 * @csspart quote - A quotation from a source.
 * @csspart record - When and how a source was secured; folded away.
 * @csspart corrections - What was put right.
 * @csspart link - Copies the address of the event.
 *
 * @fires {EventSelectEvent} event-select - The reader goes to another event, or back to the opening.
 * @fires {SourceSelectEvent} source-select - The reader asks for a source.
 */
export class EventTimelineStory extends TimelineElement {
  static override styles = [theme, evidenceStyles, mediaStyles, cardStyles, storyStyles];

  /** The timeline to tell, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /** The `id` of the event that is shown. Default: none, which is the opening. */
  @property() selected?: string;

  /** The events that the story goes through. Default: all of the timeline. */
  @property({ attribute: false }) sequence?: readonly TimelineEvent[];

  /** What the opening is called. Default: the `title` of the timeline. */
  @property() heading?: string;

  /** Gives the address of an event. Where there is one, a button copies it. Default: none. */
  @property({ attribute: false }) linkTo?: (event: string) => string | undefined;

  /** Told by a screen reader, where the reader has not moved to it by a key or a button. */
  @state() private announcement = '';
  @query('.slide') private slideElement!: HTMLElement | null;
  @query('.deck') private deck!: HTMLElement | null;

  readonly #room = new MediaRoom(this);
  readonly #link = new CopyLink(this);
  readonly #swipe = new Swipe({
    slide: () => this.slideElement,
    dir: () => this.locale.dir(),
    step: (by) => {
      this.#step(by, 'top');
    },
  });
  /** The slide that is drawn, and its place, by which the next one comes from a side. */
  #drawn: { key: string; position: number; timeline: Timeline } | undefined;
  /** What a step of the reader's brings with it. */
  #due: 'focus' | 'top' | undefined;
  #hadFocus = false;
  /** The greatest height of a slide at this width, in pixels. */
  #tallest = 0;
  readonly #resizes = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      this.#holdHeight();
    });
  });
  #width = 0;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  /** Goes to the next slide, as a reader would by the button. */
  next(): void {
    this.#step(1);
  }

  /** Goes to the slide before; before the first event is the opening. */
  previous(): void {
    this.#step(-1);
  }

  /** Puts the focus on the title, so that a screen reader reads on from there. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    if (this.slideElement) this.#focusTitle(this.slideElement);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#resizes.disconnect();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const lang = this.locale.lang();
    const arriving = [
      evidenceArrival(lang),
      mediaWords.arrival(lang),
      storyWords.arrival(lang),
      descriptionsArriving([this.timeline ?? {}, this.#slide.event ?? {}]),
    ].filter((one) => one !== undefined);
    if (arriving.length === 0) return super.scheduleUpdate();
    return Promise.all(arriving).then(() => this.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const { timeline } = this;
    const { event, position = 0 } = this.#slide;
    this.#room.enter(event?.id);
    this.#link.enter(event?.id);
    const isOther = timeline && this.#drawn && this.#drawn.key !== keyOf({ event });
    if (!isOther) return;
    this.#hadFocus = this.slideElement?.contains(this.shadowRoot?.activeElement ?? null) ?? false;
    const title = event?.title ?? this.heading ?? timeline.title ?? '';
    const count = this.#told.length;
    const where = position > 0 ? this.locale.term('position', position, count) : undefined;
    this.announcement =
      this.#due === 'focus' || this.#hadFocus
        ? ''
        : where
          ? storyWords.of(this.locale.lang()).shown(where, title)
          : title;
  }

  protected override render(): TemplateResult {
    const { timeline, locale } = this;
    if (timeline === undefined) return html``;
    const slide = this.#slide;
    const lang = this.contentLang(slide.event?.language, timeline.language);
    const dateText = (date: TimelineEvent['date']): string => this.dateText(date);
    const go = (target: Slide): void => {
      this.#go(target, 'focus');
    };
    return html`<section
      part="story"
      class="story"
      aria-label=${storyWords.of(locale.lang()).story}
      @keydown=${this.#onKey}
    >
      ${stepsTemplate({ slide, count: this.#told.length, locale, lang, dateText, go })}
      <div
        class="deck"
        @pointerdown=${this.#swipe}
        @pointermove=${this.#swipe}
        @pointerup=${this.#swipe}
        @pointercancel=${this.#swipe}
      >
        ${repeat([slide], keyOf, () => this.#slideTemplate(slide, timeline, lang))}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { timeline, slideElement: slide } = this;
    if (!timeline || !slide) return;
    if (changed.has('timeline') && changed.get('timeline')?.title !== timeline.title)
      this.#tallest = 0;
    const { event, position = 0 } = this.#slide;
    const before = this.#drawn;
    const key = keyOf({ event });
    this.#drawn = { key, position, timeline };
    if (before !== undefined && before.key !== key) {
      this.#enter(slide, position < before.position ? -1 : 1);
      if (this.#due === 'focus' || this.#hadFocus) this.#focusTitle(slide);
      else if (this.#due) this.#showTop();
    }
    this.#due = undefined;
    this.#hadFocus = false;
    this.#holdHeight();
  }

  get #told(): readonly TimelineEvent[] {
    return this.sequence ?? this.timeline?.events ?? [];
  }

  get #slide(): PlacedSlide {
    return slideAt(this.timeline?.events ?? [], this.#told, this.selected);
  }

  #slideTemplate(
    { event, next }: PlacedSlide,
    timeline: Timeline,
    lang: string | undefined,
  ): TemplateResult {
    const { locale, heading } = this;
    const frame: EvidenceFrame = {
      found: lookup(timeline),
      lang,
      locale,
      words: evidenceWords(locale.lang()),
      dateText: (date) => this.dateText(date),
    };
    const begin = (): void => {
      if (next) this.#go(next, 'focus');
    };
    if (event) {
      const link = this.#link.template(this.linkTo?.(event.id), frame.words);
      return eventSlideTemplate(event, frame, this.#room, link);
    }
    return openingTemplate({ ...frame, timeline, told: this.#told, heading, begin });
  }

  #step(by: 1 | -1, due?: 'focus' | 'top'): boolean {
    const { previous, next } = this.#slide;
    const target = by > 0 ? next : previous;
    if (target) this.#go(target, due);
    return target !== undefined;
  }

  #go({ event }: Slide, due?: 'focus' | 'top'): void {
    this.#due = due;
    this.selected = event?.id;
    this.dispatchEvent(new EventSelectEvent(event?.id, event));
  }

  /** From the side that it comes from; at once for those who want no movement. */
  #enter(slide: HTMLElement, by: 1 | -1): void {
    if (prefersStillness()) return;
    const from = (this.locale.dir() === 'rtl' ? -by : by) * 1.5;
    slide.animate(
      [
        { opacity: 0, translate: `${from}rem 0` },
        { opacity: 1, translate: '0 0' },
      ],
      {
        duration: slideTime,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      },
    );
  }

  #focusTitle(slide: HTMLElement): void {
    slide.querySelector('h3')?.focus({ preventScroll: true });
    this.#showTop();
  }

  /** Reading begins at the top of a slide. */
  #showTop(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  /** What follows the story stays in its place as slides come and go. */
  #holdHeight(): void {
    const { slideElement: slide, deck, clientWidth: width } = this;
    if (!slide || !deck || width === 0) return;
    if (width !== this.#width) this.#tallest = 0;
    this.#width = width;
    if (this.#tallest === 0) deck.style.removeProperty('--_tallest');
    const height = slide.offsetHeight;
    if (height <= this.#tallest) return;
    this.#tallest = height;
    deck.style.setProperty('--_tallest', `${height}px`);
  }

  /** What was held was measured in other letters. */
  readonly #onFonts = (): void => {
    this.#tallest = 0;
    this.#holdHeight();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const by = arrowStep(event, this.locale.dir());
    const { target } = event;
    if (by === 0 || (target instanceof Element && target.closest(ownArrows))) return;
    if (this.#step(by, 'focus')) event.preventDefault();
  };
}

const keyOf = ({ event }: Slide): string => (event ? `event ${event.id}` : 'opening');
