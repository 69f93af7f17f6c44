/** The lanes of the chart and what they are called. Loaded with the place of the chart. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lane } from '../../chart/chart-state.js';
import { lookup } from '../../core/lookup.js';
import type { Status, Timeline, TimelineEvent } from '../../core/model.js';
import {
  canBeLaned,
  laneKinds,
  laningOf,
  MORE_LANE,
  NO_LANE,
  type LaneKind,
} from '../../layout/laning.js';
import { filterWords } from '../base/filter-words.js';
import type { LocaleController } from '../base/locale-controller.js';
import { statusTerm } from '../../core/status-words.js';
import type { Frame } from './chart-input.js';

/** The lanes of a chart, and which of them an event stands in. */
export interface Lanes {
  /** From top to bottom; empty for a chart without lanes. */
  readonly groups: readonly Lane[];
  readonly lanesOf?: (event: TimelineEvent) => readonly string[];
}

const without: Lanes = { groups: [] };

const isKind = (name: string): name is LaneKind => (laneKinds as readonly string[]).includes(name);

/** What `group-by` asks for; a word that it does not know counts as its default. */
const kindOf = (groupBy: string): LaneKind | 'none' =>
  groupBy === 'none' || isKind(groupBy) ? groupBy : 'group';

/**
 * The lanes that `group-by` asks for; a strip has none.
 *
 * @param laidOut the events that lanes are made for: more than are shown, where lanes have to stay.
 */
export function lanesBy(groupBy: string, laidOut: Timeline, frame: Frame): Lanes {
  const kind = kindOf(groupBy);
  if (kind === 'none' || frame.strip) return without;
  const { ids, more, lanesOf } = laningOf(frame.timeline, laidOut, kind);
  if (ids.length === 0) return without;
  return { groups: ids.map((id) => ({ id, title: titleOf(id, kind, more, frame) })), lanesOf };
}

function titleOf(id: string, kind: LaneKind, more: number, { whole, locale }: Frame): string {
  const words = filterWords.of(locale.lang());
  if (id === NO_LANE) return words.without[kind];
  if (id === MORE_LANE) return words.moreLanes(more);
  if (kind === 'status') return locale.term(statusTerm[id as Status]);
  if (kind === 'group') return lookup(whole).groups.get(id)?.title ?? id;
  return kind === 'source' ? (lookup(whole).sources.get(id)?.title ?? id) : id;
}

/** The kinds that tell the events of a timeline apart. */
const choices = new WeakMap<Timeline, readonly (LaneKind | 'none')[]>();

function choicesFor(timeline: Timeline): readonly (LaneKind | 'none')[] {
  let found = choices.get(timeline);
  if (found === undefined) {
    found = ['none', ...laneKinds.filter((kind) => canBeLaned(timeline, kind))];
    choices.set(timeline, found);
  }
  return found;
}

/** Finds out which lanes there can be, with a rest between, for who has other things to do meanwhile. */
export function* lanesAhead(timeline: Timeline, groupBy: string): Generator<undefined, void> {
  choicesFor(timeline);
  yield;
  const kind = kindOf(groupBy);
  if (kind !== 'none') laningOf(timeline, timeline, kind);
}

/** Lets the reader choose what the lanes are by, where there is a choice. */
export function laneChoice(
  { whole, locale }: Frame,
  groupBy: string,
  choose: (kind: LaneKind | 'none') => void,
): TemplateResult | typeof nothing {
  const kinds = choicesFor(whole);
  if (kinds.length < 2) return nothing;
  const words = filterWords.of(locale.lang());
  const asked = kindOf(groupBy);
  // lanes by what nobody has are no lanes
  const chosen = kinds.includes(asked) ? asked : 'none';
  return html`<label class="lanes">
    <span>${words.lanes}</span>
    <select
      @change=${(event: Event) => {
        event.stopPropagation();
        choose((event.target as HTMLSelectElement).value as LaneKind | 'none');
      }}
    >
      ${kinds.map(
        (kind) =>
          html`<option value=${kind} .selected=${kind === chosen}>
            ${words.laneKinds[kind]}
          </option>`,
      )}
    </select>
  </label>`;
}

/** A promise that is kept when the names have come, or will not soon; undefined where they are there. */
export const laneWordsArriving = (locale: LocaleController): Promise<void> | undefined =>
  filterWords.arrival(locale.lang());
