/** Pictures, recordings and documents: a picture of the page's own host, and else a link. */
import type { Captions, Media } from '../model.js';
import { sourceName } from '../source-line.js';
import { ownWord } from '../own-word.js';
import { linkable, said, wordsLang, type HtmlFrame } from './html-frame.js';
import { element, joined, type Content, type Markup } from './markup.js';
import { outwardHtml } from './rich-text-html.js';
import { ToldFields } from './told-fields.js';

export function mediaHtml(media: Media, frame: HtmlFrame): Markup {
  const fields = new ToldFields(media);
  fields.told('type');
  if (media.captions?.length) fields.told('captions');
  if (media.sensitive !== undefined) fields.told('sensitive');
  const url = linkable(fields.text('url'));
  const thumbnail = linkable(fields.text('thumbnail'));
  const alt = fields.text('alt');
  const content = pictureHtml(media, frame) ?? alt ?? media.caption ?? media.url;
  const attributes = {
    'data-media': media.type,
    'data-width': fields.number('width'),
    'data-height': fields.number('height'),
    'data-thumbnail': thumbnail,
    'data-alt': alt,
    'data-sensitive': media.sensitive === undefined ? undefined : String(media.sensitive),
  };
  const caption = captionHtml(media, fields, frame);
  return element(
    'figure',
    { ...attributes, 'data-more': fields.rest() },
    media.sensitive === true &&
      element('p', { lang: wordsLang(frame) }, frame.words.evidence.sensitive),
    url === undefined
      ? element('span', {}, content)
      : outwardHtml(url, { 'data-url': true }, content),
    caption.length > 0 && element('figcaption', {}, caption),
  );
}

/** Only where it asks no other host for anything, and nobody is startled by it. */
function pictureHtml(media: Media, { pictures }: HtmlFrame): Markup | undefined {
  const { width, height, alt = '' } = media;
  const shown = media.thumbnail ?? (media.type === 'image' ? media.url : undefined);
  const src = linkable(shown);
  const isOwn = src !== undefined && !/^[\s\\/]*[\\/]{2}|^\s*https?:/i.test(src);
  if (src === undefined || media.sensitive === true || pictures === 'none') return undefined;
  if (pictures === 'own' && !isOwn) return undefined;
  const size = media.thumbnail === undefined ? { width, height } : {};
  return element('img', { src, alt, ...size, loading: 'lazy', decoding: 'async' });
}

function captionHtml(media: Media, fields: ToldFields<Media>, frame: HtmlFrame): Content[] {
  const { words, found } = frame;
  const span = (field: 'caption' | 'credit'): Content => {
    const text = fields.text(field);
    return text !== undefined && element('span', { [`data-${field}`]: true }, text);
  };
  const license = fields.text('license');
  const term = fields.text('digitalSourceType');
  const id = fields.text('source');
  const source = id === undefined ? undefined : found.sources.get(id);
  return joined(
    '. ',
    span('caption'),
    span('credit'),
    license !== undefined && licenseHtml(license),
    term !== undefined &&
      element(
        'span',
        { 'data-digital-source-type': term, lang: wordsLang(frame) },
        ownWord(words.evidence.digitalSource, term) ?? words.evidence.otherDigitalSource(term),
      ),
    id !== undefined && [
      said(frame, words.evidence.mediaFrom),
      ': ',
      element('cite', { 'data-source': id }, source === undefined ? id : sourceName(source)),
    ],
    ...(media.captions ?? []).map(captionsHtml),
  );
}

/** A licence by its address is a link to it. */
export function licenseHtml(license: string): Markup {
  const url = /^https?:/i.test(license) ? linkable(license) : undefined;
  return url === undefined
    ? element('span', { 'data-license': true }, license)
    : outwardHtml(url, { 'data-license': true }, license);
}

function captionsHtml(captions: Captions): Markup {
  const fields = new ToldFields(captions);
  const url = linkable(fields.text('url'));
  const label = fields.text('label');
  const language = fields.text('language');
  const attributes = {
    'data-captions': true,
    'data-unlabelled': label === undefined,
    'data-language': language,
    'data-more': fields.rest(),
  };
  const words = label ?? language ?? captions.url;
  return url === undefined
    ? element('span', attributes, words)
    : outwardHtml(url, attributes, words);
}
