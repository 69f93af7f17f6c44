import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/nb.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('nb');

/** Norwegian (Bokmål). */
export const terms: ProblemTerms = {
  language: 'nb',
  heading: (count) =>
    many(count, { one: '# opplysning må rettes', other: '# opplysninger må rettes' }),
  failedHeading: 'Tidslinjen kunne ikke hentes',
  retry: 'Prøv igjen',

  timeline: 'Tidslinjen',
  kinds: {
    events: 'Hendelse',
    sources: 'Kilde',
    groups: 'Gruppe',
    eras: 'Periode',
    corrections: 'Rettelse',
  },
  originals: { row: 'Rad', line: 'Linje', entry: 'Post', date: 'Dato' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `punkt ${number} i ${list}`,
  within: (inner, outer) => `${inner} i ${outer}`,

  attribute: (name) => `Attributtet ${name}`,
  property: (name) => `Egenskapen ${name}`,
  script: 'Skriptet i elementet',
  file: (address) => (address ? `Filen ${address}` : 'Filen'),
  line: (number, address) => `Linje ${number} i filen ${address}`,

  whole: () => 'Uten den utelates det hele.',
  expected: {
    string: 'en tekst i anførselstegn',
    number: 'et tall uten anførselstegn',
    boolean: 'true eller false uten anførselstegn',
    Array: 'en liste i hakeparenteser',
    Object: 'et objekt i krøllparenteser',
    date: 'en EDTF-dato i anførselstegn, for eksempel "2023" eller "2023-05"',
    oneOf: (values) => `en av disse: ${values}`,
    atLeast: (number) => `et tall på minst ${number}`,
    atMost: (number) => `et tall på høyst ${number}`,
    suchAs: (what, example) => `${what}, for eksempel ${example}`,
  },
  overstated: {
    uncited: 'ingen kilde er oppgitt',
    unsupported: 'ingen av kildene taler for det',
    'party-support': 'bare parter i saken taler for det',
    'party-evidence': 'alt som taler for det, kommer fra parter i saken',
  },
  jsonFault: (_, place) => (place ? `linje ${place.line}, tegn ${place.column}` : ''),
  throws: 'det oppstår en feil når den leses',
  notLoaded: (address, status) =>
    status
      ? `Tidslinjen kunne ikke hentes: ${address} svarte ${status}. Kontroller adressen i "src".`
      : `Tidslinjen kunne ikke hentes: det er ikke kontakt med ${address}. Kontroller adressen og forbindelsen, og at tjeneren lar denne siden lese filen (CORS).`,
  notWhole:
    'Tidslinjen kunne ikke vises: en del av skriptet ble ikke hentet. Se til tilkoblingen, og last inn siden på nytt.',
  archive: {
    unreachable: (host) => `Det er ikke kontakt med arkivet på ${host}. Prøv igjen om litt.`,
    refused: (host) => `Arkivet på ${host} avviste forespørselen.`,
    'broken-contract': (host) =>
      `Arkivet på ${host} svarte ikke slik et arkiv av hendelser skal svare.`,
  },
  notAnswered: (message) => `Arkivet svarte ikke: ${message}`,
  dates: {
    empty: 'Datoen er tom',
    'not-edtf': '`{input}` er ikke en dato i EDTF',
    ambiguous: '`{input}` er tvetydig',
    unpadded: '`{input}` mangler nuller foran',
    words: '`{input}` er skrevet i ord, ikke i EDTF',
    'negative-zero': '`{input}` har et år som ikke finnes: året 0 har ikke fortegn og er 1 f.Kr.',
    'month-range': '`{input}` har måneden {month}, som ikke finnes: måneder er 01 til 12',
    'day-range': '`{input}` har en dag som ikke finnes: {month} har {days} dager',
    'time-range': '`{input}` har et klokkeslett som ikke finnes: de går fra 00:00:00 til 23:59:59',
    'offset-range': '`{input}` har et avvik fra UTC som ikke finnes: de går fra -12:00 til +14:00',
    never: '`{input}` er en dag som ikke finnes i noen av årene',
    'too-large': '`{input}` har et årstall som er for stort å regne med',
    reversed: '`{input}` slutter før det begynner',
    'no-date': '`{input}` inneholder ingen dato',
    'too-long': 'Datoen `{input}` er for lang',
    'time-zone': '`{zone}`, tidssonen for `{input}`, er ikke en IANA-tidssone',
    write: 'skriv {dates}',
    example: 'skriv det man vet, for eksempel 2024, 2024-03, 2024-03-05 eller 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Tidslinjen er ${value} og ikke et objekt. Oppgi et objekt med en liste i "events".`,
    'not-json': ({ item, hint }) =>
      `${item} er ikke gyldig JSON${hint && ` (${hint})`}. Kontroller anførselstegn, komma og parenteser, eller skriv teksten med JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item} kan ikke leses (${hint}). Oppgi vanlige data, slik JSON kan romme dem.`,
    missing: ({ holder, name }) => `${holder} mangler ${name} og er derfor utelatt. Legg det til.`,
    empty: ({ at }) => `${at} er tomt og er utelatt. Fyll det ut.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} er utelatt. Skriv ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} er ikke en kjent verdi og er utelatt. Skriv ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} er utelatt. Skriv ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} er ikke en nettadresse og er utelatt. Skriv en som begynner med https:// eller http://, eller en som er relativ til siden.`,
    language: ({ at, value }) =>
      `${at}: ${value} er ikke en språkkode og er utelatt. Skriv en kode etter BCP 47, for eksempel "da" eller "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} er ikke en tidssone og er utelatt. Skriv et IANA-navn, for eksempel "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: slik kan et felt ikke hete, og det er utelatt. Gi det et annet navn.`,
    date: ({ at, hint }) => `${at} er utelatt. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item} er utelatt. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} ligger utenfor årene som tidsaksen kan vise (271821 f.Kr. til 275760 e.Kr.). Hendelsen står på sin plass i listen, men ikke på tidsaksen.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} har verken begynnelse eller slutt å tegne etter og er utelatt. Skriv et tidsrom, for eksempel "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: id-en ${value} er allerede brukt, så her blir den ${hint}. Gi hver sin egen id.`,
    'same-group': ({ item, value }) =>
      `${item}: id-en ${value} er allerede brukt av en annen gruppe, så denne er utelatt. Gi hver gruppe sin egen id.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item} gir kilden ${hint} en annen ${name} enn den har: ${value}, som er utelatt. Skriv det ett sted, i "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item} viser til ${value}, som ikke står i "sources", og kilden vises derfor under det navnet. Legg til en kilde med den id-en.`,
    'unknown-event': ({ item, value }) =>
      `${item} har en lenke til ${value}, som ikke er en hendelse her, så lenken er utelatt. Skriv id-en til en hendelse.`,
    'unknown-group': ({ item, value }) =>
      `${item} står i gruppen ${value}, som ikke er i "groups", så den får en rad med det navnet. Legg til en gruppe med den id-en.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} har status ${value}, men "statusHistory" slutter med ${hint}. Legg til et punkt som sier siden når statusen er ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} har status ${value}, selv om ${hint}. Skriv en status som kildene kan bære, eller legg til det den bygger på.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} finnes ikke i ordlisten til IPTC og vises slik det står. Skriv et ord fra http://cv.iptc.org/newscodes/digitalsourcetype/, for eksempel "digitalCapture" eller "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item} har lenker som fører tilbake til hendelsen selv, ${hint}, så ingen av dem kommer først. Fjern en av dem.`,
    'circular-origin': ({ item, hint }) =>
      `${item} har en "origin" som fører tilbake til kilden selv (${hint}), så det virkelige opphavet er ukjent. Skriv hvem opplysningen egentlig kommer fra.`,
    'wrong-format': ({ item, value }) => `${item} er ${value}, som ikke er i det ventede formatet.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} er lest så godt det lot seg gjøre. Se etter om det er riktig.`,
    'not-taken': ({ at, value }) => `${at}: ${value} kunne ikke brukes og er utelatt.`,
    'no-events': () => 'Tidslinjen har ingen hendelser å vise. Oppgi en liste i "events".',
  }),
};
