import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LinkType, TimelineEvent } from '../../core/model.js';
import { threadsOf } from '../../core/threads.js';
import type { EvidenceFrame } from '../base/evidence-words.js';

/** The events that hang together with this one, whichever of the two has the link. */
export function connectionsTemplate(
  event: TimelineEvent,
  { found, lang, words }: EvidenceFrame,
  go: (event: TimelineEvent) => void,
): TemplateResult | typeof nothing {
  const links = new Map<string, Set<TimelineEvent>>();
  const add = (type: LinkType, side: 0 | 1, other: TimelineEvent | undefined): void => {
    const term = words.links[type][side];
    if (other) links.set(term, (links.get(term) ?? new Set()).add(other));
  };
  for (const { type, event: id } of event.links) add(type, 0, found.events.get(id));
  for (const { type, from } of threadsOf(found.timeline).linksTo(event.id)) add(type, 1, from);
  if (links.size === 0) return nothing;
  return html`<section part="links">
    <h4 class="label">${words.seeAlso}</h4>
    <dl class="links">
      ${[...links].map(
        ([term, others]) =>
          html`<div>
            <dt>${term}</dt>
            ${[...others].map(
              (other) =>
                html`<dd>
                  <button
                    type="button"
                    lang=${ifDefined(other.language ?? lang)}
                    dir="auto"
                    @click=${() => go(other)}
                  >
                    ${other.title}
                  </button>
                </dd>`,
            )}
          </div>`,
      )}
    </dl>
  </section>`;
}
