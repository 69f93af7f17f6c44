import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventDate } from '../../core/event-date.js';
import type { LocaleController } from '../base/locale-controller.js';
import { storyWords } from '../base/story-words.js';
import type { PlacedSlide, Slide } from './slides.js';

/** What leads through the story is drawn with. */
export interface StepsFrame {
  readonly slide: PlacedSlide;
  /** How many events the story goes through. */
  readonly count: number;
  readonly locale: LocaleController;
  /** `lang` for titles, where it is another language than the interface's. */
  readonly lang: string | undefined;
  readonly dateText: (date: EventDate) => string;
  readonly go: (slide: Slide) => void;
}

const arrows = { previous: 'M10 3 5 8l5 5', next: 'M6 3l5 5-5 5' } as const;

/** Previous and next, and how far the story has come. */
export function stepsTemplate(frame: StepsFrame): TemplateResult {
  const { slide, count, locale } = frame;
  const { position } = slide;
  return html`<nav part="steps" aria-label=${storyWords.of(locale.lang()).steps}>
    ${stepTemplate('previous', slide.previous, frame)} ${stepTemplate('next', slide.next, frame)}
    <div class="progress">
      <p part="position" class="position">
        ${
          position === undefined
            ? nothing
            : position === 0
              ? locale.term('events', count)
              : locale.term('position', position, count)
        }
      </p>
      <progress
        part="progress"
        aria-hidden="true"
        max=${Math.max(count, 1)}
        .value=${position ?? 0}
      ></progress>
    </div>
  </nav>`;
}

function stepTemplate(
  way: 'previous' | 'next',
  target: Slide | undefined,
  { locale, lang, dateText, go }: StepsFrame,
): TemplateResult {
  const words = storyWords.of(locale.lang());
  const { event } = target ?? {};
  const date = event && dateText(event.date);
  const where = event ? `${date}, ${event.title}` : words.opening;
  const name = way === 'previous' ? words.previousTo(where) : words.nextTo(where);
  return html`<button
    type="button"
    part=${way}
    class="step ${way}"
    lang=${ifDefined(target?.event ? lang : undefined)}
    aria-label=${target ? name : locale.term(way)}
    aria-disabled=${target ? 'false' : 'true'}
    @click=${() => {
      if (target) go(target);
    }}
  >
    <span class="way" aria-hidden="true" lang=${locale.lang()}>
      <svg viewBox="0 0 16 16">${svg`<path d=${arrows[way]}></path>`}</svg>
      <span class="way-word">${locale.term(way)}</span>
      ${target && html`<span class="way-date">${date ?? words.opening}</span>`}
    </span>
  </button>`;
}
