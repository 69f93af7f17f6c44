import type { ReasonTerms } from './terms.js';

/** Swedish. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Formatet är inte känt här.',
  'other-format': 'Det är inte {detail}.',
  'no-columns':
    'En tabell måste ha en kolumn för datumet och en för rubriken. Den här har {detail}.',
  'no-address': 'Skriv adressen som arkiverades.',
  'no-archive': 'Det finns ingen arkivkopia.',
  'archived-before': 'Källan har redan en annan arkivkopia, {detail}, som står kvar.',
  'no-time': 'Det är ingen tidpunkt och sparas som det står.',
  syntax: 'Det är inte skrivet enligt reglerna för {detail}.',
  'month-number': 'Skriv ett tal från 1 till 12.',
  'not-object': 'Ange ett objekt i klammerparenteser.',
  'date-gap': 'Den större delen framför saknas, så datumet slutar före denna.',
  'date-digits': 'Det är inget tal, så datumet slutar före detta.',
  'date-range': 'Det talet finns inte här, så datumet slutar före detta.',
  'long-year': 'Ett så långt årtal står ensamt, så datumet slutar före detta.',
  'not-event': 'Bara händelser och anteckningar hör hemma på en tidslinje.',
  'unknown-zone': 'Tidszonen är inte känd, så klockslaget har lästs som lokal tid.',
  'no-end': 'Slutet passar inte till början, så händelsen har inget.',
  recurs: 'Det upprepas, och bara första gången har tagits med.',
  cancelled: 'Det ställdes in, vilket står som ämnet "cancelled".',
  tentative: 'Det var inte fastställt, vilket står som ämnet "tentative".',
  'unclear-review':
    'Det framgår inte om granskningen talar för eller emot påståendet, så den anges inte som källa.',
  'no-record': 'Börja varje post med "TY  - ".',
  'vague-end': 'Ett slut som ligger mellan två datum står som ungefärligt.',
  'month-first': 'Datumet har lästs som månad, dag, år, så som timemap gör.',
  'title-picture': 'En tidslinje har ingen egen bild. Den sparas i "extra" och visas inte.',
  'no-title': 'En händelse måste ha en rubrik. Den heter nu {detail}.',
  'others-unnamed': 'De övriga, som inte nämns vid namn, är utelämnade.',
  'long-line': 'Raden är mycket lång, och slutet av den läses inte.',
  'other-file': 'Det är en annan fil. Öppna den i stället.',
  'second-timeline': 'Bara den första tidslinjen på en sida läses. Lägg den här i en egen fil.',
};
