import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Media } from '../../core/model.js';
import { arrowStep } from '../base/arrow-step.js';
import type { LocaleController } from '../base/locale-controller.js';
import { mediaWords } from '../base/media-words.js';
import { Swipe } from '../event-timeline-story/swipe.js';
import { lightboxStyles } from './lightbox.styles.js';

/** The pictures of an event, over the page. */
export interface LightboxContent {
  /** Of the event. */
  readonly title: string;
  readonly pictures: readonly Media[];
  /** The place of the first to be shown. */
  readonly at: number;
  /** `lang` of the data, where it is another language than the interface's. */
  readonly lang: string | undefined;
  readonly locale: LocaleController;
  /** Its caption, its credit, and how it came to be. */
  readonly caption: (media: Media) => TemplateResult | typeof nothing;
}

/**
 * Shows the pictures of an event, one at a time and as large as the window allows, until the reader
 * closes it; then the focus is where it was.
 */
export function openLightbox(
  root: ShadowRoot,
  content: LightboxContent,
  opener: HTMLElement,
): void {
  const { styleSheet } = lightboxStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.part.add('lightbox');
  const name = mediaWords.of(content.locale.lang()).pictures(content.title);
  dialog.setAttribute('aria-label', name);
  let { at } = content;
  const swipe = new Swipe({
    slide: () => dialog.querySelector('img'),
    dir: () => content.locale.dir(),
    step: (by) => {
      go(by);
    },
  });
  const draw = (): void => {
    render(
      lightboxTemplate(content, at, swipe, go, () => dialog.close()),
      dialog,
    );
  };
  const go = (by: number): void => {
    if (content.pictures[at + by] === undefined) return;
    at += by;
    draw();
  };
  dialog.addEventListener('keydown', (event) => {
    // what is below the picture has the same keys
    event.stopPropagation();
    const by = arrowStep(event, content.locale.dir());
    if (by === 0) return;
    event.preventDefault();
    go(by);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  draw();
  root.append(dialog);
  dialog.showModal();
}

const icons = {
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
};

function lightboxTemplate(
  { title, pictures, lang, locale, caption }: LightboxContent,
  at: number,
  swipe: Swipe,
  go: (by: number) => void,
  close: () => void,
): TemplateResult {
  const words = mediaWords.of(locale.lang());
  const media = pictures[at];
  if (media === undefined) return html``;
  const { url, alt = '', width, height } = media;
  const button = (term: keyof typeof icons, action: () => void, isEnd = false): TemplateResult =>
    html`<button
      type="button"
      class="button ${term}"
      aria-label=${locale.term(term)}
      aria-disabled=${isEnd ? 'true' : 'false'}
      ?autofocus=${term === 'close'}
      @click=${action}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${icons[term]}></path>`}</svg>
    </button>`;
  return html`<div class="lightbox-head">
      <h2 lang=${ifDefined(lang)} dir="auto">${title}</h2>
      ${
        pictures.length > 1
          ? html`<p class="position" role="status">
              ${locale.term('position', at + 1, pictures.length)}
            </p>`
          : nothing
      }
      ${button('close', close)}
    </div>
    <figure lang=${ifDefined(lang)}>
      <div
        class="lightbox-stage"
        @pointerdown=${swipe}
        @pointermove=${swipe}
        @pointerup=${swipe}
        @pointercancel=${swipe}
      >
        ${pictures.length > 1 ? button('previous', () => go(-1), at === 0) : nothing}
        <img
          src=${url}
          alt=${alt}
          width=${ifDefined(width)}
          height=${ifDefined(height)}
          decoding="async"
          referrerpolicy="no-referrer"
        />
        ${pictures.length > 1 ? button('next', () => go(1), at === pictures.length - 1) : nothing}
      </div>
      ${
        alt
          ? html`<p class="described" aria-hidden="true">
              <span class="label" lang=${locale.lang()}>${words.described}</span> ${alt}
            </p>`
          : nothing
      }
      ${caption(media)}
    </figure>`;
}
