import type { PlacedDate } from './placed-date.js';

/** How a stretch of a mark is to be drawn. */
export type PartKind =
  /** The glyph of a date too short to have a length at this zoom. */
  | 'point'
  /** It lasted all through. */
  | 'core'
  /** It may have happened, begun or ended here. */
  | 'possible'
  /** Several dates, too close to be told apart. */
  | 'several'
  | 'open-start'
  | 'open-end'
  | 'unknown-start'
  | 'unknown-end'
  /** One of several dates, of which one is right. */
  | 'candidate'
  /** One of several dates, all of which are right. */
  | 'member'
  /** What joins candidates, and what joins members. */
  | 'tie-candidates'
  | 'tie-members';

/** A stretch of a mark; either end may be infinite. */
export interface MarkPart {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

/** A date as it is drawn at a zoom. */
export interface Mark {
  readonly form: 'point' | 'span' | 'set';
  /** Whence and whither it is drawn; infinite where it runs on to the edge. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly MarkPart[];
}

/** What is shorter than this is drawn as a point. In pixels. */
const POINT_LIMIT = 14;
/** How far a mark with an unknown end fades. In pixels. */
const UNKNOWN_REACH = 52;
/** Candidates nearer to each other than this become one span. In pixels. */
const MERGE_LIMIT = 13;

/** How a date is drawn where a pixel is `msPerPx` milliseconds. */
export function markOf(date: PlacedDate, msPerPx: number): Mark {
  const { knownFrom, knownTo } = date;
  if (Number.isFinite(date.from) && Number.isFinite(date.to)) {
    if (knownTo - knownFrom < POINT_LIMIT * msPerPx)
      return { form: 'point', from: knownFrom, to: knownTo, parts: [point(date)] };
    if (date.members.length > 1 && areApart(date.members, msPerPx)) return setMark(date);
  }
  const parts = spanParts(date, msPerPx);
  return {
    form: 'span',
    from: Math.min(...parts.map((part) => part.from)),
    to: Math.max(...parts.map((part) => part.to)),
    parts,
  };
}

const point = ({ knownFrom, knownTo }: PlacedDate): MarkPart => ({
  kind: 'point',
  from: knownFrom,
  to: knownTo,
});

const middle = (date: PlacedDate): number => (date.knownFrom + date.knownTo) / 2;

function areApart(members: readonly PlacedDate[], msPerPx: number): boolean {
  return members.every((member, i) => {
    const next = members[i + 1];
    return !next || middle(next) - middle(member) >= MERGE_LIMIT * msPerPx;
  });
}

function setMark(date: PlacedDate): Mark {
  const isOneOf = date.kind === 'one-of';
  const first = date.members[0] ?? date;
  const last = date.members.at(-1) ?? date;
  const tie: MarkPart = {
    kind: isOneOf ? 'tie-candidates' : 'tie-members',
    from: middle(first),
    to: middle(last),
  };
  const parts = date.members.map((member): MarkPart => {
    const kind = isOneOf ? 'candidate' : 'member';
    return { kind, from: member.knownFrom, to: member.knownTo };
  });
  return { form: 'set', from: date.knownFrom, to: date.knownTo, parts: [tie, ...parts] };
}

function spanParts(date: PlacedDate, msPerPx: number): MarkPart[] {
  const { from, to, coreFrom, coreTo } = date;
  if (date.kind !== 'interval') {
    const kind = date.kind === 'all-of' ? 'several' : 'possible';
    const known: MarkPart = { kind, from: date.knownFrom, to: date.knownTo };
    return [...startOf(date, msPerPx), known, ...endOf(date, msPerPx)];
  }
  const parts: MarkPart[] = startOf(date, msPerPx);
  const hasCore = Number.isFinite(coreFrom) && Number.isFinite(coreTo) && coreFrom < coreTo;
  if (Number.isFinite(from))
    parts.push({ kind: 'possible', from, to: hasCore ? coreFrom : Math.min(to, coreFrom) });
  if (hasCore) parts.push({ kind: 'core', from: coreFrom, to: coreTo });
  if (Number.isFinite(to))
    parts.push({ kind: 'possible', from: hasCore ? coreTo : Math.max(from, coreTo), to });
  return [...mergeOverlapping(parts), ...endOf(date, msPerPx)];
}

/** Without a core the reach of the start and that of the end overlap: one pale stretch. */
function mergeOverlapping(parts: readonly MarkPart[]): MarkPart[] {
  const merged: MarkPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind === 'possible' && part.kind === 'possible' && part.from <= last.to)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, part.to) };
    else merged.push(part);
  }
  return merged;
}

function startOf(date: PlacedDate, msPerPx: number): MarkPart[] {
  if (Number.isFinite(date.from)) return [];
  const to = date.knownFrom;
  return date.openStart
    ? [{ kind: 'open-start', from: -Infinity, to }]
    : [{ kind: 'unknown-start', from: to - UNKNOWN_REACH * msPerPx, to }];
}

function endOf(date: PlacedDate, msPerPx: number): MarkPart[] {
  if (Number.isFinite(date.to)) return [];
  const from = date.knownTo;
  return date.openEnd
    ? [{ kind: 'open-end', from, to: Infinity }]
    : [{ kind: 'unknown-end', from, to: from + UNKNOWN_REACH * msPerPx }];
}
