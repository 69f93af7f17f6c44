import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineEvent } from '../../core/model.js';
import type { EvidenceFrame } from '../base/evidence-words.js';

/** Where it was, who was involved, and what it belongs to. */
export function factsTemplate(
  { actors, place, tags, group }: TimelineEvent,
  { found, lang, locale }: EvidenceFrame,
): TemplateResult | typeof nothing {
  const list = new Intl.ListFormat(lang ?? locale.lang());
  const title = group === undefined ? undefined : found.groups.get(group)?.title;
  const facts: [label: string, value: string | undefined][] = [
    [locale.term('place'), placeText(place, locale.lang())],
    [locale.term('actors', actors.length), list.format(actors)],
    [locale.term('group'), title],
    [locale.term('tags'), list.format(tags)],
  ];
  const given = facts.filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return nothing;
  return html`<dl part="facts" class="facts">
    ${given.map(
      ([label, value]) =>
        html`<div>
          <dt class="label">${label}</dt>
          <dd lang=${ifDefined(lang)} dir="auto">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function placeText(place: TimelineEvent['place'], locale: string): string | undefined {
  if (place?.name !== undefined) return place.name;
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  return `${degrees.format(place.latitude)}°, ${degrees.format(place.longitude)}°`;
}
