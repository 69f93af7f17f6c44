import { html, type TemplateResult } from 'lit';
import { linkTypes } from '../../core/schema.js';
import { listAt, textAt, withValue } from './draft-document.js';
import { withEventId } from './edit-document.js';
import { fieldId, type EditorFrame } from './editor-frame.js';
import { entriesTemplate } from './entries.template.js';
import { choiceTemplate } from './field.template.js';

/** How the event hangs together with others, which get a short name where they have none. */
export function linksTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, document } = frame;
  const targets = listAt(document, ['events']).flatMap((event, at) =>
    at === index
      ? []
      : [[textAt(event, ['id']) || `#${at}`, textAt(event, ['title']) || words.untitled] as const],
  );
  const kinds = linkTypes.map((type) => [type, evidence.links[type][0]] as const);
  return entriesTemplate(frame, ['events', index, 'links'], {
    name: evidence.seeAlso,
    first: 'type',
    entry: (at) =>
      html`<div class="pair">
        ${choiceTemplate(frame, at('type'), words.linkKind, [['', '–'], ...kinds])}
        ${choiceTemplate(frame, at('event'), words.event, [['', '–'], ...targets], (value) => {
          const unnamed = /^#(\d+)$/.exec(value)?.[1];
          const named = unnamed === undefined ? document : withEventId(document, Number(unnamed));
          const id =
            unnamed === undefined ? value : textAt(named, ['events', Number(unnamed), 'id']);
          frame.change(withValue(named, at('event'), id), fieldId(at('event')));
        })}
      </div>`,
  });
}
