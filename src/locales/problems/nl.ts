import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/nl.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('nl');

/** Dutch. */
export const terms: ProblemTerms = {
  language: 'nl',
  heading: (count) =>
    many(count, {
      one: '# gegeven moet worden hersteld',
      other: '# gegevens moeten worden hersteld',
    }),
  failedHeading: 'De tijdlijn kon niet worden geladen',
  retry: 'Opnieuw proberen',

  timeline: 'De tijdlijn',
  kinds: {
    events: 'Gebeurtenis',
    sources: 'Bron',
    groups: 'Groep',
    eras: 'Periode',
    corrections: 'Correctie',
  },
  originals: { row: 'Rij', line: 'Regel', entry: 'Onderdeel', date: 'Datum' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} ‘${name}’`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `onderdeel ${number} van ${list}`,
  within: (inner, outer) => `${inner} in ${outer}`,

  attribute: (name) => `Het attribuut ${name}`,
  property: (name) => `De eigenschap ${name}`,
  script: 'Het ingesloten script',
  file: (address) => (address ? `Het bestand ${address}` : 'Het bestand'),
  line: (number, address) => `Regel ${number} van het bestand ${address}`,

  whole: () => 'Zonder dat gegeven vervalt het geheel.',
  expected: {
    string: 'een tekst tussen aanhalingstekens',
    number: 'een getal zonder aanhalingstekens',
    boolean: 'true of false zonder aanhalingstekens',
    Array: 'een lijst tussen vierkante haken',
    Object: 'een object tussen accolades',
    date: 'een EDTF-datum tussen aanhalingstekens, zoals "2023" of "2023-05"',
    oneOf: (values) => `een van deze waarden: ${values}`,
    atLeast: (number) => `een getal van minstens ${number}`,
    atMost: (number) => `een getal van hoogstens ${number}`,
    suchAs: (what, example) => `${what}, zoals ${example}`,
  },
  overstated: {
    uncited: 'er geen bron is vermeld',
    unsupported: 'geen van de vermelde bronnen ervoor pleit',
    'party-support': 'alleen betrokkenen ervoor pleiten',
    'party-evidence': 'alles wat ervoor pleit van betrokkenen komt',
  },
  jsonFault: (_, place) => (place ? `regel ${place.line}, teken ${place.column}` : ''),
  throws: 'er gaat iets mis bij het lezen',
  notLoaded: (address, status) =>
    status
      ? `De tijdlijn kon niet worden geladen: ${address} antwoordde ${status}. Controleer het adres in "src".`
      : `De tijdlijn kon niet worden geladen: ${address} is niet bereikbaar. Controleer het adres, de verbinding en of de server deze pagina het bestand laat lezen (CORS).`,
  notWhole:
    'De tijdlijn kon niet worden getoond: een deel van het script is niet geladen. Controleer de verbinding en laad de pagina opnieuw.',
  archive: {
    unreachable: (host) => `Het archief op ${host} is niet bereikbaar. Probeer het later opnieuw.`,
    refused: (host) => `Het archief op ${host} heeft de vraag geweigerd.`,
    'broken-contract': (host) =>
      `Het archief op ${host} antwoordt niet zoals een archief van gebeurtenissen hoort te antwoorden.`,
  },
  notAnswered: (message) => `Het archief antwoordt niet: ${message}`,
  dates: {
    empty: 'De datum is leeg',
    'not-edtf': '`{input}` is geen datum in EDTF',
    ambiguous: '`{input}` is dubbelzinnig',
    unpadded: 'In `{input}` ontbreken voorloopnullen',
    words: '`{input}` is in woorden geschreven, niet in EDTF',
    'negative-zero':
      '`{input}` heeft een jaar dat niet bestaat: het jaar 0 heeft geen teken en is 1 v.Chr.',
    'month-range':
      '`{input}` heeft de maand {month}, die niet bestaat: maanden lopen van 01 tot 12',
    'day-range': '`{input}` heeft een dag die niet bestaat: {month} heeft {days} dagen',
    'time-range':
      '`{input}` heeft een tijdstip dat niet bestaat: ze lopen van 00:00:00 tot 23:59:59',
    'offset-range':
      '`{input}` heeft een afwijking van UTC die niet bestaat: ze lopen van -12:00 tot +14:00',
    never: '`{input}` is een dag die in geen van die jaren voorkomt',
    'too-large': '`{input}` heeft een jaartal dat te groot is om mee te rekenen',
    reversed: '`{input}` eindigt voor het begint',
    'no-date': '`{input}` bevat helemaal geen datum',
    'too-long': 'De datum `{input}` is te lang',
    'time-zone': '`{zone}`, de tijdzone voor `{input}`, is geen IANA-tijdzone',
    write: 'schrijf {dates}',
    example: 'schrijf wat bekend is, zoals 2024, 2024-03, 2024-03-05 of 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `De tijdlijn is ${value} en geen object. Geef een object met een lijst "events".`,
    'not-json': ({ item, hint }) =>
      `${item} is geen geldige JSON${hint && ` (${hint})`}. Controleer aanhalingstekens, komma’s en haken, of schrijf de tekst met JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: lezen lukt niet (${hint}). Geef gewone gegevens, zoals JSON ze kan bevatten.`,
    missing: ({ holder, name }) =>
      `${holder}: ${name} ontbreekt, daarom vervalt dit. Voeg het toe.`,
    empty: ({ at }) => `${at} is leeg en vervalt. Vul het in.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} vervalt. Schrijf ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} is geen bekende waarde en vervalt. Schrijf ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} vervalt. Schrijf ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} is geen webadres en vervalt. Schrijf er een die begint met https:// of http://, of een ten opzichte van de pagina.`,
    language: ({ at, value }) =>
      `${at}: ${value} is geen taalcode en vervalt. Schrijf een code volgens BCP 47, zoals "da" of "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} is geen tijdzone en vervalt. Schrijf een IANA-naam, zoals "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: zo kan geen veld heten, daarom vervalt het. Geef het een andere naam.`,
    date: ({ at, hint }) => `${at} vervalt. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item} vervalt. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} ligt buiten de jaren die de tijdas kan tonen (271821 v.Chr. tot 275760 n.Chr.). De gebeurtenis staat op haar plaats in de lijst, maar niet op de tijdas.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} heeft begin noch einde om naar te tekenen en vervalt. Schrijf een interval, zoals "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: de id ${value} is al in gebruik, dus deze wordt ${hint}. Geef alles een eigen id.`,
    'same-group': ({ item, value }) =>
      `${item}: de id ${value} is al van een andere groep, dus deze vervalt. Geef elke groep een eigen id.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: ${name} van de bron ${hint} heeft al een andere waarde; ${value} vervalt. Schrijf het op één plaats, in "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} staat niet in "sources" en verschijnt als bron met die naam. Voeg een bron met die id toe.`,
    'unknown-event': ({ item, value }) =>
      `${item}: de verwijzing naar ${value} vervalt, want zo’n gebeurtenis is hier niet. Schrijf de id van een gebeurtenis.`,
    'unknown-group': ({ item, value }) =>
      `${item}: de groep ${value} staat niet in "groups" en krijgt een baan met die naam. Voeg een groep met die id toe.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} heeft de status ${value}, maar "statusHistory" eindigt met ${hint}. Voeg een onderdeel toe dat zegt sinds wanneer de status ${value} is.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} heeft de status ${value}, hoewel ${hint}. Schrijf een status die de bronnen kunnen dragen, of voeg toe waarop hij berust.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} staat niet in de woordenlijst van de IPTC en wordt getoond zoals het er staat. Schrijf een term uit http://cv.iptc.org/newscodes/digitalsourcetype/, zoals "digitalCapture" of "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: de verwijzingen leiden terug naar het begin, ${hint}, zodat geen van deze gebeurtenissen de eerste is. Schrap een van de verwijzingen.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" leidt terug naar het begin (${hint}), zodat de werkelijke herkomst onbekend is. Schrijf van wie de informatie echt komt.`,
    'wrong-format': ({ item, value }) =>
      `${item} is ${value}, dat niet het verwachte formaat heeft.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} kon alleen bij benadering worden overgenomen. Controleer of het klopt.`,
    'not-taken': ({ at, value }) => `${at}: ${value} kon niet worden overgenomen en vervalt.`,
    'no-events': () =>
      'De tijdlijn heeft geen gebeurtenissen om te tonen. Geef een lijst "events".',
  }),
};
