/** Names of months and seasons as people write them, to offer the EDTF for them. */

const languages = ['en', 'da', 'de', 'fr', 'es', 'it', 'nl', 'nb', 'sv', 'pt', 'pl', 'uk', 'ru'];

const seasons: readonly (readonly [code: number, names: string])[] = [
  [21, 'spring forår foråret frühling frühjahr printemps primavera vår våren voorjaar lente'],
  [22, 'summer sommer sommeren été verano sommar sommaren zomer'],
  [23, 'autumn fall efterår efteråret herbst automne otoño høst høsten höst hösten herfst'],
  [24, 'winter vinter vinteren vintern hiver invierno inverno'],
];

let months: Map<string, number> | undefined;

/** The month, 1 to 12, of a name in one of the languages known here, whole or shortened. */
export function monthNumber(name: string): number | undefined {
  months ??= monthNames();
  return months.get(plain(name));
}

/** The EDTF code, 21 to 24, of a season's name. */
export function seasonCode(name: string): number | undefined {
  return seasons.find(([, names]) => names.split(' ').includes(name.toLowerCase()))?.[0];
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      // With a day, Slavic languages have the genitive.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
          const name = plain(parts.find((part) => part.type === 'month')?.value ?? '');
          if (!names.has(name)) names.set(name, number);
        }
      }
    }
  }
  return names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
