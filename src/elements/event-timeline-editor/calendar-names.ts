/** The names of months, seasons and days of the week in a language, as `Intl` has them. */
import { otherMonths, otherSeasons } from './calendar-words.js';
import { monthNumber, seasonCode } from '../../core/date/month-names.js';
import { wordsOf } from '../../core/date/words/words-of.js';

/** Each by its name in lower case. */
export interface CalendarNames {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** EDTF's 21 to 24. */
  readonly seasons: ReadonlyMap<string, number>;
  /** 0 for Sunday, to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
}

const known = new Map<string, CalendarNames>();

/** The names in a language, and in English, which is written in every newsroom. */
export function calendarNames(language: string): CalendarNames {
  let names = known.get(language);
  if (names === undefined) known.set(language, (names = namesIn([language, 'en'])));
  return names;
}

function namesIn(languages: readonly string[]): CalendarNames {
  const months = new MonthNames();
  const weekdays = new Map<string, number>();
  const seasons = new SeasonNames();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      // 7 January 2001 was a Sunday
      for (let day = 0; day < 7; day += 1)
        take(weekdays, parts(language, { weekday: style }, Date.UTC(2001, 0, 7 + day)), day);
      for (let month = 1; month <= 12; month += 1) {
        const time = Date.UTC(2001, month - 1, 1);
        take(months, parts(language, { month: style }, time), month);
        // with a day, Slavic languages have the genitive
        take(months, parts(language, { month: style, day: 'numeric' }, time), month);
      }
    }
    for (const [index, name] of (['spring', 'summer', 'autumn', 'winter'] as const).entries())
      take(seasons, wordsOf(language).season(name), 21 + index);
  }
  return { months, seasons, weekdays };
}

/** Beside the names of the language, those that the core knows in others. */
class MonthNames extends Map<string, number> {
  override get(name: string): number | undefined {
    return (
      super.get(name) ?? otherMonths.get(name) ?? monthNumber(name) ?? this.#behindPrefix(name)
    );
  }

  /** Hebrew writes "in" and "and" as the first letter. */
  #behindPrefix(name: string): number | undefined {
    return /^[בול]/.test(name) ? super.get(name.slice(1)) : undefined;
  }
}

class SeasonNames extends Map<string, number> {
  override get(name: string): number | undefined {
    return super.get(name) ?? otherSeasons.get(name) ?? seasonCode(name);
  }
}

function parts(language: string, style: Intl.DateTimeFormatOptions, time: number): string {
  const format = new Intl.DateTimeFormat(language, {
    ...style,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const type = style.weekday === undefined ? 'month' : 'weekday';
  return format.formatToParts(time).find((part) => part.type === type)?.value ?? '';
}

function take(names: Map<string, number>, name: string | undefined, value: number): void {
  const plain = name?.toLowerCase().replace(/\.$/, '') ?? '';
  if (/\p{L}/u.test(plain) && !names.has(plain)) names.set(plain, value);
}
