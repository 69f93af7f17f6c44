import { html, type TemplateResult } from 'lit';
import { mediaTypes } from '../../core/schema.js';
import { mediaWords } from '../base/media-words.js';
import { sourceTitle } from './citations.template.js';
import { listAt, textAt } from './draft-document.js';
import type { EditorFrame } from './editor-frame.js';
import { entriesTemplate } from './entries.template.js';
import { checkTemplate, choiceTemplate, fieldTemplate, keptTemplate } from './field.template.js';

/** Pictures and recordings: where they are, what they show, whose they are and how they came to be. */
export function mediaTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, locale, document } = frame;
  const kinds = mediaTypes.map((type) => [type, words.mediaTypes[type]] as const);
  const sources = listAt(document, ['sources']).map(
    (source) => [textAt(source, ['id']), sourceTitle(source)] as const,
  );
  const origins = Object.entries(evidence.digitalSource);
  return entriesTemplate(frame, ['events', index, 'media'], {
    name: evidence.media,
    first: 'url',
    entry: (at) =>
      html`${fieldTemplate(frame, at('url'), { label: words.address, kind: 'url' })}
        ${choiceTemplate(frame, at('type'), words.kind, [['', '–'], ...kinds])}
        ${fieldTemplate(frame, at('alt'), { label: words.alt })}
        ${fieldTemplate(frame, at('caption'), { label: words.caption })}
        <div class="pair">
          ${fieldTemplate(frame, at('credit'), { label: words.credit })}
          ${fieldTemplate(frame, at('license'), { label: locale.term('license') })}
        </div>
        ${choiceTemplate(frame, at('source'), evidence.mediaFrom, [['', '–'], ...sources])}
        ${choiceTemplate(frame, at('digitalSourceType'), words.digitalSource, [['', '–'], ...origins])}
        ${fieldTemplate(frame, at('thumbnail'), { label: words.thumbnail, kind: 'url' })}
        ${checkTemplate(frame, at('sensitive'), words.sensitive)}
        ${captionsTemplate(frame, at('captions'))} ${keptTemplate(frame, at(), 'media')}`,
  });
}

/** What is said in a film or a recording, one file a language. */
function captionsTemplate(frame: EditorFrame, path: readonly (string | number)[]): TemplateResult {
  const { words, locale } = frame;
  return entriesTemplate(frame, path, {
    name: `${mediaWords.of(locale.lang()).captions} (WebVTT)`,
    first: 'url',
    entry: (at) =>
      html`${fieldTemplate(frame, at('url'), { label: words.address, kind: 'url' })}
        <div class="pair">
          ${fieldTemplate(frame, at('language'), { label: words.language, kind: 'language' })}
          ${fieldTemplate(frame, at('label'), { label: words.title })}
        </div>
        ${keptTemplate(frame, at(), 'captions')}`,
  });
}
