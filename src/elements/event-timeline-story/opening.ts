import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventDate } from '../../core/event-date.js';
import type { Timeline, TimelineEvent } from '../../core/model.js';
import { descriptionTemplate } from '../base/descriptions.js';
import type { LocaleController } from '../base/locale-controller.js';
import { storyWords } from '../base/story-words.js';

/** What the opening is drawn with. */
export interface OpeningFrame {
  readonly timeline: Timeline;
  /** The events that the story goes through. */
  readonly told: readonly TimelineEvent[];
  readonly heading: string | undefined;
  readonly locale: LocaleController;
  /** `lang` for the texts of the data, where it is another language than the interface's. */
  readonly lang: string | undefined;
  readonly dateText: (date: EventDate) => string;
  readonly begin: () => void;
}

/** The first slide: what the story is called and is about, from when to when, and what it rests on. */
export function openingTemplate(frame: OpeningFrame): TemplateResult {
  const { timeline, told, heading, locale, lang, dateText, begin } = frame;
  const words = storyWords.of(locale.lang());
  const count = new Intl.NumberFormat(locale.lang());
  const first = told[0];
  const last = told.at(-1);
  const figures: [label: string, value: string | undefined][] = [
    [words.first, first && dateText(first.date)],
    [words.last, last && last !== first ? dateText(last.date) : undefined],
    [words.events, count.format(told.length)],
    [locale.term('sources'), count.format(timeline.sources.length)],
  ];
  return html`<article part="slide" class="slide opening" aria-labelledby="title">
    <h3 part="title" id="title" tabindex="-1" lang=${ifDefined(lang)} dir="auto">
      ${heading ?? timeline.title ?? locale.term('timeline')}
    </h3>
    ${timeline.description && descriptionTemplate(timeline.description, lang)}
    <dl class="figures">
      ${figures.map(([label, value]) =>
        value === undefined
          ? nothing
          : html`<div>
              <dt class="label">${label}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>
    ${
      first
        ? html`<button type="button" class="button begin" @click=${begin}>
            <span>${words.begin}</span>
          </button>`
        : nothing
    }
  </article>`;
}
