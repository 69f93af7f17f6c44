import { html, nothing, type TemplateResult } from 'lit';
import { sourceTitle } from './citations.template.js';
import { listAt, textAt, withEntry } from './draft-document.js';
import { fieldId, type EditorFrame } from './editor-frame.js';
import { addTemplate, footTemplate, markTemplate, titleTemplate } from './items.template.js';
import { sourceFormTemplate } from './source-form.template.js';
import { ownWord } from '../../core/own-word.js';

/** The sources, each with its form when it is opened. */
export function sourcesTemplate(frame: EditorFrame): TemplateResult {
  const { document, words } = frame;
  const sources = listAt(document, ['sources']);
  const cited = citedTimes(document);
  const add = () => {
    const taken = new Set(sources.map(({ id }) => id));
    let number = sources.length + 1;
    while (taken.has(`source-${number}`)) number += 1;
    frame.open('sources', sources.length);
    frame.change(
      withEntry(document, ['sources'], { id: `source-${number}` }),
      fieldId(['sources', sources.length, 'title']),
    );
  };
  return html`<ul class="items">
      ${sources.map((source, index) => {
        const isOpen = frame.opened.sources === index;
        const title = sourceTitle(source);
        return html`<li class=${isOpen ? 'open' : ''}>
          ${titleTemplate(frame, 'sources', index, title)}
          <p class="about">
            ${isOpen ? nothing : aboutTemplate(frame, source, cited.get(textAt(source, ['id'])) ?? 0)}
            ${markTemplate(frame, 'sources', index)}
          </p>
          ${
            isOpen
              ? html`${sourceFormTemplate(frame, index)}
                ${footTemplate(frame, 'sources', index, title)}`
              : nothing
          }
        </li>`;
      })}
    </ul>
    ${addTemplate(frame, 'add-source', words.addSource, add)}`;
}

/** What tells one source from the next: its kind, who publishes it, whether it is a party, how often it is cited. */
function aboutTemplate(
  { evidence, locale }: EditorFrame,
  source: Readonly<Record<string, unknown>>,
  count: number,
): TemplateResult {
  const kind = ownWord(evidence.sourceTypes, textAt(source, ['type']));
  const said = [kind, textAt(source, ['containerTitle']) || textAt(source, ['publisher'])];
  return html`${said.filter(Boolean).map((one) => html`<span dir="auto">${one}</span>`)}${
      source.party === true ? html`<span class="party">${locale.term('partyLong')}</span>` : nothing
    }<span>${count === 0 ? evidence.notCited : evidence.citedTimes(count)}</span>`;
}

function citedTimes(document: EditorFrame['document']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of listAt(document, ['events']))
    for (const citation of listAt(event, ['citations'])) {
      const id = textAt(citation, ['source']);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}
