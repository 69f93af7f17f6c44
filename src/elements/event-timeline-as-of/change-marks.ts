import { svg, type SVGTemplateResult } from 'lit';
import type { KnowledgeChange } from '../../core/knowledge-changes.js';

/** A mark that stands for the changes of one place on the scrubber. */
export interface ChangeMark {
  /** From 0 to 1 along the scrubber. */
  readonly place: number;
  /** The first step that it stands for. */
  readonly step: number;
  /** From 0 to 1: how much changed. */
  readonly weight: number;
  /** A claim rose or fell, or was put right, rather than more of the same being known. */
  readonly turns: boolean;
}

/** More marks than that would run into each other. */
const mostMarks = 240;

/** One mark a step; where there are too many steps, one for as many as share a place. */
export function changeMarks(changes: readonly KnowledgeChange[]): readonly ChangeMark[] {
  const last = Math.max(changes.length - 1, 1);
  const columns = Math.min(changes.length, mostMarks);
  const drafts = new Map<number, { step: number; count: number; turns: boolean }>();
  changes.forEach(({ sources, events, statuses, corrections }, step) => {
    const column = Math.round((step / last) * (columns - 1));
    const draft = drafts.get(column) ?? { step, count: 0, turns: false };
    draft.count += sources.length + events.length + statuses.length + corrections.length;
    draft.turns ||= statuses.length + corrections.length > 0;
    drafts.set(column, draft);
  });
  const most = Math.max(...[...drafts.values()].map(({ count }) => count));
  return [...drafts.values()].map(({ step, count, turns }) => ({
    place: step / last,
    step,
    weight: Math.sqrt(count / most),
    turns,
  }));
}

/** The height that marks may take, in pixels. */
const height = 28;
const shortest = 8;
const head = 3.5;

/** A stem, with a head where a claim turns; filled as far as the reader has come. */
export function markTemplate(
  { place, step, weight, turns }: ChangeMark,
  current: number,
): SVGTemplateResult {
  const x = `${place * 100}%`;
  const top = height - shortest - weight * (height - shortest - 2 * head);
  return svg`<g class=${step < current ? 'past' : step === current ? 'current' : 'future'}>
    <line x1=${x} x2=${x} y1=${top} y2=${height}></line>
    ${turns ? svg`<circle cx=${x} cy=${top} r=${head}></circle>` : ''}
  </g>`;
}
