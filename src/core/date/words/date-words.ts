/** What a language says of dates beyond what Intl knows. */

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';
type Hemisphere = 'northern' | 'southern';

/** What a phrase like "in the 1560s" speaks of. */
export type PeriodUnit = 'month' | 'year' | 'decade' | 'century' | 'millennium';

/** What the members of a set are. */
export type MemberUnit = 'day' | 'month' | 'year' | 'other';

/**
 * The words of one language; complete, or the compiler says so. A function that gives undefined leaves
 * it to a range of months or years, which Intl can write in any language.
 */
export interface DateWords {
  /** About then: `1984~`. */
  readonly approximate: (date: string) => string;
  /** Perhaps then: `1984?`. */
  readonly uncertain: (date: string) => string;
  /** `195X`, by its first year; not asked for the first decade of a century, nor before the year 0. */
  readonly decade: (year: number) => string | undefined;
  /** `19XX` is the 20th; before Christ `-01XX` is the 2nd. */
  readonly century: (ordinal: number, beforeChrist: boolean) => string | undefined;
  readonly millennium: (ordinal: number) => string | undefined;
  /** `2001-21`; without years by itself, as it stands before "in the 21st century". */
  readonly season: (name: SeasonName, years?: string) => string | undefined;
  readonly hemisphere: (season: string, hemisphere: Hemisphere) => string;
  readonly quarter: (ordinal: number, year: string) => string | undefined;
  readonly half: (ordinal: number, year: string) => string | undefined;
  /** Between the two years of a winter: "2001–02". */
  readonly yearJoint: string;
  /** From one day or month to another, as Intl has them in parts; only where Intl shrinks ranges to numbers. */
  readonly range?: (
    from: readonly Intl.DateTimeFormatPart[],
    to: readonly Intl.DateTimeFormatPart[],
  ) => string;
  /** The end of what goes on. */
  readonly now: string;
  /** What has no start that matters, up to a date: `../1985`. */
  readonly until: (date: string) => string;
  readonly openStart: string;
  readonly unknownStart: string;
  readonly unknownEnd: string;
  readonly unknownYear: string;
  /** `[1667,1668,1670]`; `dates` is a list that ends in "or", of three or more. */
  readonly oneOf: (dates: string, unit: MemberUnit) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly andEarlier: (date: string) => string;
  readonly andLater: (date: string) => string;
  /** "in 1985", "in the 1560s", as it follows an event or "an unknown day". */
  readonly within: (period: string, unit: PeriodUnit) => string;
  /** "in an unknown year". */
  readonly withinUnknownYear: string;
  /** `1985-04-XX`; `within` comes from the functions above. */
  readonly unknownDay: (within: string) => string;
  /** `2004-XX`. */
  readonly unknownMonth: (within: string) => string;
  /** `2004-XX-23`. */
  readonly dayOfUnknownMonth: (day: number, within: string) => string;
  /** `156X-12-25`, `XXXX-12`. */
  readonly dateWithin: (date: string, within: string) => string;
  /** A day and a time of day from one minute to another: "5 March 2024, 10:00–12:00 UTC". */
  readonly timesOn: (day: string, times: string) => string;
  /** Between two dates, no more is known: `2004-06-1X`. */
  readonly sometime: (range: string) => string;
}
