import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/da.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

/** Danish. */
export const terms: ProblemTerms = {
  language: 'da',
  heading: (count) =>
    count === 1 ? 'Én ting i data skal rettes' : `${count} ting i data skal rettes`,
  failedHeading: 'Tidslinjen kunne ikke hentes',
  retry: 'Prøv igen',

  timeline: 'Tidslinjen',
  kinds: {
    events: 'Begivenhed',
    sources: 'Kilde',
    groups: 'Gruppe',
    eras: 'Periode',
    corrections: 'Rettelse',
  },
  originals: { row: 'Række', line: 'Linje', entry: 'Post', date: 'Dato' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} »${name}«`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `punkt ${number} i ${list}`,
  within: (inner, outer) => `${inner} i ${outer}`,

  attribute: (name) => `Attributten ${name}`,
  property: (name) => `Egenskaben ${name}`,
  script: 'Scriptet i elementet',
  file: (address) => (address ? `Filen ${address}` : 'Filen'),
  line: (number, address) => `Linje ${number} i filen ${address}`,

  whole: () => 'Uden den udelades det hele.',
  expected: {
    string: 'en tekst i citationstegn',
    number: 'et tal uden citationstegn',
    boolean: 'true eller false uden citationstegn',
    Array: 'en liste i kantede parenteser',
    Object: 'et objekt i tuborgparenteser',
    date: 'en EDTF-dato i citationstegn, fx "2023" eller "2023-05"',
    oneOf: (values) => `en af disse: ${values}`,
    atLeast: (number) => `et tal på mindst ${number}`,
    atMost: (number) => `et tal på højst ${number}`,
    suchAs: (what, example) => `${what}, fx ${example}`,
  },
  overstated: {
    uncited: 'der ikke er angivet nogen kilde',
    unsupported: 'ingen af kilderne taler for det',
    'party-support': 'kun parter i sagen taler for det',
    'party-evidence': 'alt, hvad der taler for det, kommer fra parter i sagen',
  },
  jsonFault: (_, place) => (place ? `linje ${place.line}, tegn ${place.column}` : ''),
  throws: 'den fejler, når den læses',
  notLoaded: (address, status) =>
    status
      ? `Tidslinjen kunne ikke hentes: ${address} svarede ${status}. Efterse adressen i "src".`
      : `Tidslinjen kunne ikke hentes: der er ikke forbindelse til ${address}. Efterse adressen og forbindelsen, og at serveren lader denne side læse filen (CORS).`,
  notWhole:
    'Tidslinjen kunne ikke vises: en del af dens script blev ikke hentet. Efterse forbindelsen, og genindlæs siden.',
  archive: {
    unreachable: (host) => `Der er ikke forbindelse til arkivet på ${host}. Prøv igen om lidt.`,
    refused: (host) => `Arkivet på ${host} afviste forespørgslen.`,
    'broken-contract': (host) =>
      `Arkivet på ${host} svarede ikke, som et arkiv af begivenheder skal svare.`,
  },
  notAnswered: (message) => `Arkivet svarede ikke: ${message}`,
  dates: {
    empty: 'Datoen er tom',
    'not-edtf': '`{input}` er ikke en dato i EDTF',
    ambiguous: '`{input}` er tvetydig',
    unpadded: '`{input}` mangler foranstillede nuller',
    words: '`{input}` er skrevet i ord, ikke i EDTF',
    'negative-zero':
      '`{input}` har et årstal, der ikke findes: året 0 har intet fortegn og er 1 f.Kr.',
    'month-range': '`{input}` har måneden {month}, som ikke findes: måneder er 01 til 12',
    'day-range': '`{input}` har en dag, der ikke findes: {month} har {days} dage',
    'time-range': '`{input}` har et klokkeslæt, der ikke findes: de går fra 00:00:00 til 23:59:59',
    'offset-range':
      '`{input}` har en afvigelse fra UTC, der ikke findes: de går fra -12:00 til +14:00',
    never: '`{input}` er en dag, som intet sådant år har',
    'too-large': '`{input}` har et årstal, der er for stort at regne med',
    reversed: '`{input}` slutter, før det begynder',
    'no-date': '`{input}` rummer slet ingen dato',
    'too-long': 'Datoen `{input}` er for lang',
    'time-zone': '`{zone}`, tidszonen for `{input}`, er ikke en IANA-tidszone',
    write: 'skriv {dates}',
    example: 'skriv det, man ved, fx 2024, 2024-03, 2024-03-05 eller 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Tidslinjen er ${value} og ikke et objekt. Giv et objekt med en liste i "events".`,
    'not-json': ({ item, hint }) =>
      `${item} er ikke gyldig JSON${hint && ` (${hint})`}. Efterse citationstegn, kommaer og parenteser, eller skriv teksten med JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item} kan ikke læses (${hint}). Giv almindelige data, som JSON kan rumme dem.`,
    missing: ({ holder, name }) => `${holder} mangler ${name} og er derfor udeladt. Tilføj det.`,
    empty: ({ at }) => `${at} er tom og er udeladt. Udfyld feltet.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} er udeladt. Skriv ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} er ikke en kendt værdi og er udeladt. Skriv ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} er udeladt. Skriv ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} er ikke en webadresse og er udeladt. Skriv en, der begynder med https:// eller http://, eller en, der er relativ til siden.`,
    language: ({ at, value }) =>
      `${at}: ${value} er ikke en sprogkode og er udeladt. Skriv en kode efter BCP 47, fx "da" eller "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} er ikke en tidszone og er udeladt. Skriv et IANA-navn, fx "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: sådan kan et felt ikke hedde, og det er udeladt. Giv det et andet navn.`,
    date: ({ at, hint }) => `${at} er udeladt. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item} er udeladt. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} ligger uden for de år, som tidsaksen kan vise (271821 f.Kr. til 275760 e.Kr.). Begivenheden står på sin rette plads i listen, men ikke på tidsaksen.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} har hverken en begyndelse eller en slutning at tegne efter og er udeladt. Skriv et tidsrum, fx "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: id’et ${value} er allerede brugt, så her hedder det ${hint}. Giv hver sit eget id.`,
    'same-group': ({ item, value }) =>
      `${item}: id’et ${value} er allerede brugt af en anden gruppe, så denne er udeladt. Giv hver gruppe sit eget id.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item} giver kilden ${hint} et andet ${name}, end den har: ${value}, som er udeladt. Skriv det ét sted, i "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item} henviser til ${value}, som ikke står i "sources", og kilden vises derfor under det navn. Tilføj en kilde med det id.`,
    'unknown-event': ({ item, value }) =>
      `${item} har et link til ${value}, som ikke er en begivenhed her, så linket er udeladt. Skriv id’et på en begivenhed.`,
    'unknown-group': ({ item, value }) =>
      `${item} står i gruppen ${value}, som ikke er i "groups", så den får et spor med det navn. Tilføj en gruppe med det id.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} har status ${value}, men "statusHistory" ender med ${hint}. Tilføj et punkt, der siger, siden hvornår status er ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} har status ${value}, selv om ${hint}. Skriv en status, som kilderne kan bære, eller tilføj det, den bygger på.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} findes ikke i IPTC’s ordliste og vises, som det står. Skriv et ord fra http://cv.iptc.org/newscodes/digitalsourcetype/, fx "digitalCapture" eller "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item} har links, der fører tilbage til begivenheden selv, ${hint}, så ingen af dem kommer først. Fjern et af dem.`,
    'circular-origin': ({ item, hint }) =>
      `${item} har et "origin", der fører tilbage til kilden selv (${hint}), så det er uvist, hvor oplysningen stammer fra. Skriv, hvem den egentlig kommer fra.`,
    'wrong-format': ({ item, value }) => `${item} er ${value}, som ikke er i det ventede format.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} er læst, så godt det lod sig gøre. Se efter, om det er rigtigt.`,
    'not-taken': ({ at, value }) => `${at}: ${value} kunne ikke bruges og er udeladt.`,
    'no-events': () => 'Tidslinjen har ingen begivenheder at vise. Giv en liste i "events".',
  }),
};
