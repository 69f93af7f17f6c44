import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Media, TimelineEvent } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';
import { outwardLink } from '../base/outward-link.js';

/** Pictures and recordings, each with its words and its credit. */
export function mediaTemplate(
  event: TimelineEvent,
  lang: string | undefined,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  if (event.media.length === 0) return nothing;
  return html`<section part="media" aria-label=${locale.term('media')} lang=${ifDefined(lang)}>
    ${event.media.map((media) =>
      media.sensitive
        ? html`<details class="sensitive">
            <summary lang=${locale.lang()}>
              ${locale.term('sensitive')} <strong>${locale.term('sensitiveShow')}</strong>
            </summary>
            ${figure(media, locale)}
          </details>`
        : figure(media, locale),
    )}
  </section>`;
}

function figure(media: Media, locale: LocaleController): TemplateResult {
  const { caption, credit, license } = media;
  const fine = [credit, license].filter(Boolean).join(' · ');
  return html`<figure>
    ${piece(media, locale)}
    ${
      caption || fine
        ? html`<figcaption>${caption} ${fine && html`<small>${fine}</small>`}</figcaption>`
        : nothing
    }
  </figure>`;
}

function piece(media: Media, locale: LocaleController): TemplateResult {
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
  return outwardLink(url, alt || media.caption || locale.term('openMedia'));
}
