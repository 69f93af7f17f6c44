/** The forms of a phrase by CLDR's plural categories; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};

/**
 * A phrase with the number that it counts, as a language counts: `Intl.PluralRules` picks the form,
 * and the number is written as the language writes numbers.
 *
 * @param language a BCP 47 tag.
 */
export function plural(language: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules;
  return (count, forms) =>
    (forms[(rules ??= new Intl.PluralRules(language)).select(count)] ?? forms.other).replace(
      '#',
      count.toLocaleString(language),
    );
}
