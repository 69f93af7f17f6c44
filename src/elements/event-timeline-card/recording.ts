import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Captions, Media } from '../../core/model.js';
import { mediaWords } from '../base/media-words.js';
import { nameOfLanguage } from '../base/name-of-language.js';
import type { MediaFrame } from './media.js';

/** A film or a sound recording, which is not asked for before it is played. */
export function recordingTemplate(media: Media, frame: MediaFrame): TemplateResult {
  const { type, url, alt = '', captions = [], thumbnail, width, height } = media;
  if (type === 'audio' && captions.length === 0)
    return html`<audio src=${url} controls preload="none" aria-label=${alt}></audio>`;
  // a browser shows captions in no other place than over a film
  return html`<video
    class=${type === 'audio' ? 'sound' : ''}
    src=${url}
    controls
    preload="none"
    playsinline
    width=${ifDefined(width)}
    height=${ifDefined(height)}
    poster=${ifDefined(frame.room.isUncovered(media) ? thumbnail : undefined)}
    crossorigin=${ifDefined(captions.some(isElsewhere) ? 'anonymous' : undefined)}
    aria-label=${alt}
  >
    ${captions.map((one) => trackTemplate(one, frame))}
  </video>`;
}

function trackTemplate({ url, language, label }: Captions, { locale }: MediaFrame): TemplateResult {
  const lang = locale.lang();
  const name = label ?? (language ? nameOfLanguage(language, lang) : mediaWords.of(lang).captions);
  return html`<track
    kind="captions"
    src=${url}
    srclang=${ifDefined(language)}
    label=${name}
    ?default=${primary(language) === primary(lang)}
  />`;
}

/** Captions from elsewhere are refused, unless the film is asked for in the same way. */
const isElsewhere = ({ url }: Captions): boolean =>
  URL.canParse(url, document.baseURI) && new URL(url, document.baseURI).origin !== location.origin;

const primary = (tag = ''): string => tag.replace(/-.*/, '').toLowerCase();
