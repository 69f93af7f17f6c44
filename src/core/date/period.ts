import type { DatePrecision, EventDate } from '../event-date.js';

/** A date of one piece: a point or period that is not an interval or a set. */
export interface Period {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: DatePrecision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** Something that began and ended within a period: of neither is more known than that. */
export function periodDate(edtf: string, period: Period): EventDate {
  const { earliest, latest, precision, uncertain, approximate } = period;
  return Object.freeze({
    edtf,
    kind: 'date' as const,
    earliest,
    latestStart: latest,
    earliestEnd: earliest,
    latest,
    precision,
    uncertain,
    approximate,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
  });
}

/** Every precision, the coarsest first. */
const precisions: readonly DatePrecision[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
];

/** The coarsest precision among dates. */
export function coarsest(dates: readonly EventDate[]): DatePrecision {
  let rank = precisions.length;
  for (const date of dates) rank = Math.min(rank, precisions.indexOf(date.precision));
  return precisions[rank] ?? 'millennium';
}
