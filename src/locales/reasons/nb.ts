import type { ReasonTerms } from './terms.js';

/** Norwegian Bokmål. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Formatet er ikke kjent her.',
  'other-format': 'Det er ikke {detail}.',
  'no-columns': 'En tabell må ha en kolonne for datoen og en for tittelen. Denne har {detail}.',
  'no-address': 'Skriv adressen som ble arkivert.',
  'no-archive': 'Det finnes ingen arkivkopi.',
  'archived-before': 'Kilden har allerede en annen arkivkopi, {detail}, som blir stående.',
  'no-time': 'Det er ikke et tidspunkt og er bevart slik det står.',
  syntax: 'Det er ikke skrevet etter reglene for {detail}.',
  'month-number': 'Skriv et tall fra 1 til 12.',
  'not-object': 'Oppgi et objekt i krøllparenteser.',
  'date-gap': 'Det større leddet foran mangler, så datoen slutter før dette.',
  'date-digits': 'Det er ikke et tall, så datoen slutter før dette.',
  'date-range': 'Det tallet finnes ikke her, så datoen slutter før dette.',
  'long-year': 'Et så langt årstall står alene, så datoen slutter før dette.',
  'not-event': 'Bare hendelser og notater hører hjemme på en tidslinje.',
  'unknown-zone': 'Tidssonen er ikke kjent, så klokkeslettet er lest som lokal tid.',
  'no-end': 'Slutten passer ikke til begynnelsen, så hendelsen har ingen.',
  recurs: 'Det gjentar seg, og bare den første gangen er tatt med.',
  cancelled: 'Det ble avlyst, noe som står som emnet "cancelled".',
  tentative: 'Det var ikke fastsatt, noe som står som emnet "tentative".',
  'unclear-review':
    'Det går ikke fram om vurderingen taler for eller mot påstanden, så den er ikke oppgitt som kilde.',
  'no-record': 'Begynn hver post med "TY  - ".',
  'vague-end': 'En ende som ligger mellom to datoer, står som omtrentlig.',
  'month-first': 'Datoen er lest som måned, dag, år, slik timemap gjør.',
  'title-picture': 'En tidslinje har ikke noe eget bilde. Det er bevart i "extra" og vises ikke.',
  'no-title': 'En hendelse må ha en tittel. Den heter nå {detail}.',
  'others-unnamed': 'De øvrige, som ikke er nevnt ved navn, er utelatt.',
  'long-line': 'Linjen er svært lang, og slutten av den leses ikke.',
  'other-file': 'Det er en annen fil. Åpne den i stedet.',
  'second-timeline': 'Bare den første tidslinjen på en side leses. Legg denne i en egen fil.',
};
