/** The last run of the bench, as `bench/results.json` holds it. */
import type { Figures } from '../bench/measure.mjs';
import results from '../bench/results.json';

export interface BenchCase {
  readonly library: string;
  readonly events: number;
  readonly groups: number;
  /** What was going on when it was stopped; `smaller` where fewer events were too many already. */
  readonly stopped?: string;
  readonly figures?: Partial<Figures>;
}

interface BenchResults {
  readonly measuredAt: string;
  readonly machine: { readonly processor: string; readonly cores: number };
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: { readonly repeat: number; readonly limit: number };
  readonly cases: readonly BenchCase[];
}

export const benchResults: BenchResults = results;

/** The cases with so many groups, by library, the smallest first. */
export function casesByLibrary(groups: number): Map<string, BenchCase[]> {
  const found = new Map<string, BenchCase[]>();
  for (const one of benchResults.cases) {
    if (one.groups !== groups) continue;
    found.set(one.library, [...(found.get(one.library) ?? []), one]);
  }
  return found;
}
