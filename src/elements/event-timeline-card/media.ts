import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Media, TimelineEvent } from '../../core/model.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { outwardLink } from '../base/outward-link.js';
import { sourceMark } from '../base/source-mark.js';

/** Pictures and recordings, each with its words, its credit, and how it came to be. */
export function mediaTemplate(
  event: TimelineEvent,
  frame: EvidenceFrame,
): TemplateResult | typeof nothing {
  if (event.media.length === 0) return nothing;
  return html`<section part="media" aria-label=${frame.words.media} lang=${ifDefined(frame.lang)}>
    ${event.media.map(
      (media) =>
        html`<figure>
          ${media.sensitive ? covered(media, frame) : piece(media, frame)}
          ${captionTemplate(media, frame)}
        </figure>`,
    )}
  </section>`;
}

/** What may upset is not even loaded before the reader asks for it; whose it is stands below. */
function covered(media: Media, frame: EvidenceFrame): TemplateResult {
  const { words, locale } = frame;
  return html`<details class="sensitive">
    <summary lang=${locale.lang()}>
      ${words.sensitive} <strong>${words.sensitiveShow}</strong>
    </summary>
    ${piece(media, frame)}
  </details>`;
}

function captionTemplate(
  media: Media,
  { found, lang, locale, words }: EvidenceFrame,
): TemplateResult | typeof nothing {
  const { credit, license, source: id, digitalSourceType } = media;
  const caption = linkText(media) === media.caption ? undefined : media.caption;
  const rights = [credit, license].filter(Boolean).join(' · ');
  const source = id === undefined ? undefined : found.sources.get(id);
  const made =
    digitalSourceType &&
    (words.digitalSource[digitalSourceType] ?? words.otherDigitalSource(digitalSourceType));
  if (!caption && !rights && !made && source === undefined) return nothing;
  return html`<figcaption>
    ${caption && html`<p class="caption">${caption}</p>`}
    ${rights && html`<p class="fine">${rights}</p>`}
    ${made && html`<p class="fine" lang=${locale.lang()}><span class="made">${made}</span></p>`}
    ${
      source &&
      html`<p class="fine" lang=${locale.lang()}>
        ${words.mediaFrom}: ${sourceMark(source, found, lang, locale)}
      </p>`
    }
  </figcaption>`;
}

/** What a link to it is called; undefined where it is shown, or has no words of its own. */
function linkText({ type, alt, caption }: Media): string | undefined {
  const isShown = type === 'image' || type === 'video' || type === 'audio';
  return isShown ? undefined : alt || caption;
}

function piece(media: Media, { words }: EvidenceFrame): TemplateResult {
  const { type, url, alt = '', thumbnail } = media;
  if (type === 'image') {
    return html`<img
      src=${url}
      alt=${alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />`;
  }
  if (type === 'video') {
    return html`<video
      src=${url}
      controls
      preload="none"
      playsinline
      poster=${ifDefined(thumbnail)}
      aria-label=${alt}
    ></video>`;
  }
  if (type === 'audio') {
    return html`<audio src=${url} controls preload="none" aria-label=${alt}></audio>`;
  }
  return outwardLink(url, linkText(media) || words.openMedia);
}
