import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Media, TimelineEvent } from '../../core/model.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { mediaWords } from '../base/media-words.js';
import { outwardLink } from '../base/outward-link.js';
import { siteOf } from '../../core/source-line.js';
import { ownWord } from '../../core/own-word.js';
import { sourceMark } from '../base/source-mark.js';
import { embedTemplate } from './embed.js';
import type { MediaRoom } from './media-room.js';
import { platformEmbed } from './platform-embed.js';
import { recordingTemplate } from './recording.js';

/** What media are shown with. */
export interface MediaFrame extends EvidenceFrame {
  /** What the reader has asked for. */
  readonly room: MediaRoom;
  readonly event: TimelineEvent;
}

/** Pictures and recordings, each with its words, its credit, and how it came to be. */
export function mediaTemplate(
  event: TimelineEvent,
  evidence: EvidenceFrame,
  room: MediaRoom,
): TemplateResult | typeof nothing {
  if (event.media.length === 0) return nothing;
  const frame: MediaFrame = { ...evidence, room, event };
  return html`<section part="media" aria-label=${frame.words.media} lang=${ifDefined(frame.lang)}>
    ${repeat(
      event.media,
      ({ url }, index) => `${event.id} ${index} ${url}`,
      (media) =>
        html`<figure>
          ${media.sensitive ? covered(media, frame) : piece(media, frame)}
          ${captionTemplate(media, frame)}
        </figure>`,
    )}
  </section>`;
}

/** What may upset is not even loaded before the reader asks for it; whose it is stands below. */
function covered(media: Media, frame: MediaFrame): TemplateResult {
  const { words, locale, room } = frame;
  return html`<details
    class="sensitive"
    @toggle=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLDetailsElement) room.setUncovered(media, currentTarget.open);
    }}
  >
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
  const caption = nameOfShut(media) === media.caption ? undefined : media.caption;
  const rights = [credit, license].filter(Boolean).join(' · ');
  const source = id === undefined ? undefined : found.sources.get(id);
  const made =
    digitalSourceType &&
    (ownWord(words.digitalSource, digitalSourceType) ??
      words.otherDigitalSource(digitalSourceType));
  if (!caption && !rights && !made && source === undefined) return nothing;
  return html`<figcaption>
    ${caption && html`<p class="caption" dir="auto">${caption}</p>`}
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

/** What is not on the page by itself, but behind a link or a button, is called by its words. */
const nameOfShut = (media: Media): string | undefined =>
  isShown(media) ? undefined : media.alt || media.caption;

const isShown = (media: Media): boolean =>
  media.type === 'image' ||
  ((media.type === 'video' || media.type === 'audio') && embedOf(media) === undefined);

/** There is something to see or to hear at it, rather than a link alone. */
export const hasFace = (media: Media): boolean => isShown(media) || embedOf(media) !== undefined;

/** A file is what it says it is, wherever it lies; anything else may be what a platform serves. */
const embedOf = ({ type, url }: Media) =>
  type === 'image' || type === 'document' ? undefined : platformEmbed(url, location.origin);

function piece(media: Media, frame: MediaFrame): TemplateResult {
  if (media.type === 'image') return pictureTemplate(media, frame);
  const embed = embedOf(media);
  if (embed) return embedTemplate(media, embed, frame);
  if (isShown(media)) return recordingTemplate(media, frame);
  const { type, url } = media;
  const { locale } = frame;
  const words = mediaWords.of(locale.lang());
  const kind = /\.pdf([?#]|$)/i.test(url) ? 'PDF' : undefined;
  const where = [kind, siteOf(url)].filter(Boolean).join(', ');
  const name = nameOfShut(media);
  return html`<p class="outward" lang=${ifDefined(name ? undefined : locale.lang())}>
    ${outwardLink(url, name || (type === 'document' ? words.openDocument : words.openPage))}
    ${where && html`<span class="fine">(${where})</span>`}
  </p>`;
}

/** A picture in a place of its own size, which opens it larger. */
function pictureTemplate(media: Media, frame: MediaFrame): TemplateResult {
  const { url, alt = '', width, height } = media;
  const { locale } = frame;
  const isSized = width !== undefined && height !== undefined;
  return html`<button
    type="button"
    class="enlarge"
    aria-haspopup="dialog"
    @click=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLElement) enlarge(media, frame, currentTarget);
    }}
  >
    <img
      class=${isSized ? '' : 'unsized'}
      src=${url}
      alt=${alt}
      width=${ifDefined(isSized ? width : undefined)}
      height=${ifDefined(isSized ? height : undefined)}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    <span class="visually-hidden" lang=${locale.lang()}>
      ${mediaWords.of(locale.lang()).enlarge}</span
    >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M9.5 2.5h4v4M13.5 2.5l-5 5M6.5 13.5h-4v-4M2.5 13.5l5-5"></path>
    </svg>
  </button>`;
}

function enlarge(media: Media, frame: MediaFrame, opener: HTMLElement): void {
  const { event, room, locale, lang } = frame;
  const pictures = event.media.filter((other) => other.type === 'image' && room.isUncovered(other));
  const content = {
    title: event.title,
    pictures,
    at: Math.max(pictures.indexOf(media), 0),
    lang,
    locale,
    caption: (one: Media) => captionTemplate(one, frame),
  };
  void room.enlarge(content, opener);
}
