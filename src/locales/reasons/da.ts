import type { ReasonTerms } from './terms.js';

/** Danish. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Formatet kendes ikke her.',
  'other-format': 'Det er ikke {detail}.',
  'no-columns': 'En tabel skal have en kolonne til datoen og en til titlen. Denne har {detail}.',
  'no-address': 'Skriv den adresse, der blev arkiveret.',
  'no-archive': 'Der er ingen arkivkopi.',
  'archived-before': 'Kilden har allerede en anden arkivkopi, {detail}, som bliver stående.',
  'no-time': 'Det er ikke et tidspunkt og er gemt, som det står.',
  syntax: 'Det er ikke skrevet efter reglerne for {detail}.',
  'month-number': 'Skriv et tal fra 1 til 12.',
  'not-object': 'Giv et objekt i tuborgparenteser.',
  'date-gap': 'Det større led foran mangler, så datoen slutter før dette.',
  'date-digits': 'Det er ikke et tal, så datoen slutter før dette.',
  'date-range': 'Det tal findes ikke her, så datoen slutter før dette.',
  'long-year': 'Et så langt årstal står alene, så datoen slutter før dette.',
  'not-event': 'Kun begivenheder og notater hører til på en tidslinje.',
  'unknown-zone': 'Tidszonen kendes ikke, så klokkeslættet er læst som lokal tid.',
  'no-end': 'Slutningen passer ikke til begyndelsen, så begivenheden har ingen.',
  recurs: 'Det gentager sig, og kun den første gang er taget med.',
  cancelled: 'Det blev aflyst, hvilket står som emnet "cancelled".',
  tentative: 'Det var ikke fastlagt, hvilket står som emnet "tentative".',
  'unclear-review':
    'Det fremgår ikke, om vurderingen taler for eller imod påstanden, så der henvises ikke til den.',
  'no-record': 'Begynd hver post med "TY  - ".',
  'vague-end': 'En ende, der ligger mellem to datoer, står som omtrentlig.',
  'month-first': 'Datoen er læst som måned, dag, år, sådan som timemap gør.',
  'title-picture': 'En tidslinje har ikke noget eget billede. Det er gemt i "extra" og vises ikke.',
  'no-title': 'En begivenhed skal have en titel. Den hedder nu {detail}.',
  'others-unnamed': 'De øvrige, som ikke er nævnt ved navn, er udeladt.',
  'long-line': 'Linjen er meget lang, og slutningen af den læses ikke.',
  'other-file': 'Det er en anden fil. Åbn den i stedet.',
  'second-timeline': 'Kun den første tidslinje på en side læses. Læg denne i sin egen fil.',
};
