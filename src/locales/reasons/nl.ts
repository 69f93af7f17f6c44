import type { ReasonTerms } from './terms.js';

/** Dutch. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Dit formaat is hier niet bekend.',
  'other-format': 'Dit is geen {detail}.',
  'no-columns':
    'Een tabel heeft een kolom nodig voor de datum en een voor de titel. Deze heeft {detail}.',
  'no-address': 'Geef het adres dat is gearchiveerd.',
  'no-archive': 'Er is geen gearchiveerde kopie.',
  'archived-before':
    'De bron heeft al een andere gearchiveerde kopie, {detail}, en die blijft staan.',
  'no-time': 'Dit is geen tijdstip en blijft staan zoals het er staat.',
  syntax: 'Dit is niet volgens de regels van {detail} geschreven.',
  'month-number': 'Schrijf een getal van 1 tot 12.',
  'not-object': 'Geef een object tussen accolades.',
  'date-gap': 'Het grotere deel ervoor ontbreekt, dus de datum eindigt vóór dit deel.',
  'date-digits': 'Dit is geen getal, dus de datum eindigt vóór dit deel.',
  'date-range': 'Dat getal bestaat hier niet, dus de datum eindigt vóór dit deel.',
  'long-year': 'Een zo lang jaartal staat alleen, dus de datum eindigt vóór dit deel.',
  'not-event': 'Alleen gebeurtenissen en notities horen op een tijdlijn.',
  'unknown-zone': 'De tijdzone is niet bekend, dus de tijd geldt als plaatselijke tijd.',
  'no-end': 'Het einde past niet bij het begin, dus de gebeurtenis heeft er geen.',
  recurs: 'Dit herhaalt zich, en alleen de eerste keer is overgenomen.',
  cancelled: 'Dit ging niet door. Dat staat nu als onderwerp "cancelled" erbij.',
  tentative: 'Dit stond nog niet vast. Dat staat nu als onderwerp "tentative" erbij.',
  'unclear-review':
    'Het is niet duidelijk of de beoordeling voor of tegen de bewering spreekt, dus ze wordt niet aangehaald.',
  'no-record': 'Begin elke vermelding met "TY  - ".',
  'vague-end': 'Een einde dat tussen twee datums ligt, staat er als ongeveer.',
  'month-first': 'De datum is gelezen als maand, dag, jaar, zoals timemap dat doet.',
  'title-picture':
    'Een tijdlijn heeft geen eigen afbeelding. Die is bewaard in "extra" en wordt niet getoond.',
  'no-title': 'Een gebeurtenis heeft een titel nodig. Deze heet nu {detail}.',
  'others-unnamed': 'De anderen, die niet genoemd zijn, zijn weggelaten.',
  'long-line': 'De regel is erg lang; het einde ervan wordt niet gelezen.',
  'other-file': 'Dat is een ander bestand. Open dat bestand.',
  'second-timeline':
    'Van een pagina wordt alleen de eerste tijdlijn gelezen. Zet deze in een eigen bestand.',
};
