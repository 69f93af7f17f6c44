import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/sv.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('sv');

/** Swedish. */
export const terms: ProblemTerms = {
  language: 'sv',
  heading: (count) =>
    many(count, { one: '# uppgift behöver rättas', other: '# uppgifter behöver rättas' }),
  failedHeading: 'Tidslinjen kunde inte hämtas',
  retry: 'Försök igen',

  timeline: 'Tidslinjen',
  kinds: {
    events: 'Händelse',
    sources: 'Källa',
    groups: 'Grupp',
    eras: 'Period',
    corrections: 'Rättelse',
  },
  originals: { row: 'Rad', line: 'Rad', entry: 'Post', date: 'Datum' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} ”${name}”`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `punkt ${number} i ${list}`,
  within: (inner, outer) => `${inner} i ${outer}`,

  attribute: (name) => `Attributet ${name}`,
  property: (name) => `Egenskapen ${name}`,
  script: 'Det inbäddade skriptet',
  file: (address) => (address ? `Filen ${address}` : 'Filen'),
  line: (number, address) => `Rad ${number} i filen ${address}`,

  whole: () => 'Utan den utelämnas det hela.',
  expected: {
    string: 'en text inom citattecken',
    number: 'ett tal utan citattecken',
    boolean: 'true eller false utan citattecken',
    Array: 'en lista inom hakparenteser',
    Object: 'ett objekt inom klammerparenteser',
    date: 'ett EDTF-datum inom citattecken, till exempel "2023" eller "2023-05"',
    oneOf: (values) => `ett av dessa värden: ${values}`,
    atLeast: (number) => `ett tal som är minst ${number}`,
    atMost: (number) => `ett tal som är högst ${number}`,
    suchAs: (what, example) => `${what}, till exempel ${example}`,
  },
  overstated: {
    uncited: 'ingen källa anges',
    unsupported: 'ingen av källorna talar för det',
    'party-support': 'bara parter i saken talar för det',
    'party-evidence': 'allt som talar för det kommer från parter i saken',
  },
  jsonFault: (_, place) => (place ? `rad ${place.line}, tecken ${place.column}` : ''),
  throws: 'det blir fel när den läses',
  notLoaded: (address, status) =>
    status
      ? `Tidslinjen kunde inte hämtas: ${address} svarade ${status}. Kontrollera adressen i "src".`
      : `Tidslinjen kunde inte hämtas: ${address} går inte att nå. Kontrollera adressen, anslutningen och att servern låter den här sidan läsa filen (CORS).`,
  notWhole:
    'Tidslinjen kunde inte visas: en del av dess skript hämtades inte. Kontrollera anslutningen och ladda om sidan.',
  archive: {
    unreachable: (host) => `Arkivet på ${host} går inte att nå. Försök igen om en stund.`,
    refused: (host) => `Arkivet på ${host} avvisade begäran.`,
    'broken-contract': (host) =>
      `Arkivet på ${host} svarade inte så som ett arkiv med händelser ska svara.`,
  },
  notAnswered: (message) => `Arkivet svarade inte: ${message}`,
  dates: {
    empty: 'Datumet är tomt',
    'not-edtf': '`{input}` är inget datum i EDTF',
    ambiguous: '`{input}` är tvetydigt',
    unpadded: '`{input}` saknar inledande nollor',
    words: '`{input}` är skrivet med ord, inte i EDTF',
    'negative-zero': '`{input}` har ett år som inte finns: året 0 har inget tecken och är 1 f.Kr.',
    'month-range': '`{input}` har månaden {month}, som inte finns: månader är 01 till 12',
    'day-range': '`{input}` har en dag som inte finns: {month} har {days} dagar',
    'time-range': '`{input}` har ett klockslag som inte finns: de går från 00:00:00 till 23:59:59',
    'offset-range':
      '`{input}` har en avvikelse från UTC som inte finns: de går från -12:00 till +14:00',
    never: '`{input}` är en dag som inget av de åren har',
    'too-large': '`{input}` har ett årtal som är för stort att räkna med',
    reversed: '`{input}` slutar innan det börjar',
    'no-date': '`{input}` innehåller inget datum alls',
    'too-long': 'Datumet `{input}` är för långt',
    'time-zone': '`{zone}`, tidszonen för `{input}`, är ingen IANA-tidszon',
    write: 'skriv {dates}',
    example: 'skriv det man vet, till exempel 2024, 2024-03, 2024-03-05 eller 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Tidslinjen är ${value} och inget objekt. Ange ett objekt med en lista i "events".`,
    'not-json': ({ item, hint }) =>
      `${item} är inte giltig JSON${hint && ` (${hint})`}. Kontrollera citattecken, kommatecken och parenteser, eller skriv texten med JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item} går inte att läsa (${hint}). Ange vanliga data, så som JSON kan rymma dem.`,
    missing: ({ holder, name }) =>
      `${holder} saknar ${name} och är därför utelämnad. Lägg till det.`,
    empty: ({ at }) => `${at} är tomt och har utelämnats. Fyll i det.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} har utelämnats. Skriv ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} är inget känt värde och har utelämnats. Skriv ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} har utelämnats. Skriv ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} är ingen webbadress och har utelämnats. Skriv en som börjar med https:// eller http://, eller en som är relativ till sidan.`,
    language: ({ at, value }) =>
      `${at}: ${value} är ingen språkkod och har utelämnats. Skriv en kod enligt BCP 47, till exempel "da" eller "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} är ingen tidszon och har utelämnats. Skriv ett IANA-namn, till exempel "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: så kan inget fält heta, och det har utelämnats. Ge det ett annat namn.`,
    date: ({ at, hint }) => `${at} har utelämnats. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item} har utelämnats. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} ligger utanför de år som tidsaxeln kan visa (271821 f.Kr. till 275760 e.Kr.). Händelsen står på sin plats i listan, men inte på tidsaxeln.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} har varken början eller slut att rita efter och har utelämnats. Skriv ett intervall, till exempel "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: id ${value} är redan upptaget, så här blir det ${hint}. Ge var och en ett eget id.`,
    'same-group': ({ item, value }) =>
      `${item}: id ${value} används redan av en annan grupp, så den här har utelämnats. Ge varje grupp ett eget id.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: ${name} för källan ${hint} har redan ett annat värde; ${value} har utelämnats. Skriv det på ett ställe, i "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item} hänvisar till ${value}, som inte finns i "sources", och källan visas därför under det namnet. Lägg till en källa med det id:t.`,
    'unknown-event': ({ item, value }) =>
      `${item} har en länk till ${value}, som inte är någon händelse här, så länken har utelämnats. Skriv id för en händelse.`,
    'unknown-group': ({ item, value }) =>
      `${item} står i gruppen ${value}, som inte finns i "groups", så den får en rad med det namnet. Lägg till en grupp med det id:t.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} har status ${value}, men "statusHistory" slutar med ${hint}. Lägg till en punkt som säger sedan när status är ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} har status ${value}, trots att ${hint}. Skriv en status som källorna kan bära, eller lägg till det den bygger på.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} finns inte i IPTC:s ordlista och visas som det står. Skriv en term från http://cv.iptc.org/newscodes/digitalsourcetype/, till exempel "digitalCapture" eller "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item} har länkar som leder tillbaka till händelsen själv, ${hint}, så att ingen av dem kommer först. Ta bort en av dem.`,
    'circular-origin': ({ item, hint }) =>
      `${item} har ett "origin" som leder tillbaka till källan själv (${hint}), så att det verkliga ursprunget är okänt. Skriv vem uppgiften egentligen kommer från.`,
    'wrong-format': ({ item, value }) => `${item} är ${value}, som inte är i det väntade formatet.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} har tolkats så gott det gick. Kontrollera att det stämmer.`,
    'not-taken': ({ at, value }) => `${at}: ${value} kunde inte användas och har utelämnats.`,
    'no-events': () => 'Tidslinjen har inga händelser att visa. Ange en lista i "events".',
  }),
};
