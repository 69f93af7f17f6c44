import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Media } from '../../core/model.js';
import { mediaWords } from '../base/media-words.js';
import { outwardLink } from '../base/outward-link.js';
import type { MediaFrame } from './media.js';
import type { PlatformEmbed } from './platform-embed.js';

const glyphs = {
  video: 'M4.5 2.5v11l9-5.5z',
  post: 'M2.5 3h11v8h-6l-3 2.5V11h-2z',
} as const;

/**
 * What a platform serves, as a still until the reader asks for the thing itself: it says what would be
 * loaded and from whom. Nothing of the platform is on the page before.
 */
export function embedTemplate(
  media: Media,
  embed: PlatformEmbed,
  frame: MediaFrame,
): TemplateResult {
  const { locale, room } = frame;
  const words = mediaWords.of(locale.lang());
  const { platform, kind } = embed;
  const what = kind === 'video' ? words.videoAt(platform) : words.postAt(platform);
  return html`${room.isAsked(media) ? frameTemplate(media, embed, what) : stillTemplate(media, embed, what, frame)}
    <p class="outward" lang=${locale.lang()}>${outwardLink(media.url, words.openAt(platform))}</p>`;
}

function stillTemplate(
  media: Media,
  { kind, platform, host }: PlatformEmbed,
  what: string,
  { locale, room }: MediaFrame,
): TemplateResult {
  const words = mediaWords.of(locale.lang());
  const title = media.alt || media.caption;
  return html`<div part="embed" class="embed" data-kind=${kind}>
    ${
      media.thumbnail
        ? html`<img
            class="still"
            src=${media.thumbnail}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <div class="offer">
      <p class="what" lang=${locale.lang()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${glyphs[kind]}></path>`}</svg>
        ${what}
      </p>
      ${title && html`<p class="embed-title" dir="auto">${title}</p>`}
      <button
        type="button"
        class="button load"
        lang=${locale.lang()}
        @click=${({ currentTarget }: Event) =>
          currentTarget instanceof Element && room.ask(media, currentTarget.closest('figure'))}
      >
        ${words.load(platform)}
      </button>
      <p class="fine" lang=${locale.lang()}>${words.loadNotice(host)}</p>
    </div>
  </div>`;
}

/** Shut in: it may run and open links, but not take the page elsewhere. */
function frameTemplate(
  { alt, caption }: Media,
  { kind, src, asksForReferrer }: PlatformEmbed,
  what: string,
): TemplateResult {
  return html`<iframe
    part="embed"
    class="embed"
    data-kind=${kind}
    title=${[what, alt || caption].filter(Boolean).join(': ')}
    sandbox="allow-scripts allow-same-origin allow-popups"
    allow="fullscreen; encrypted-media; picture-in-picture"
    referrerpolicy=${asksForReferrer ? 'strict-origin-when-cross-origin' : 'no-referrer'}
    loading="lazy"
    src=${src}
  ></iframe>`;
}
