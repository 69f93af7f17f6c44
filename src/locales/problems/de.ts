import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/de.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('de');

/** German. */
export const terms: ProblemTerms = {
  language: 'de',
  heading: (count) =>
    many(count, {
      one: '# Stelle in den Daten muss berichtigt werden',
      other: '# Stellen in den Daten müssen berichtigt werden',
    }),
  failedHeading: 'Die Zeitleiste konnte nicht geladen werden',
  retry: 'Erneut versuchen',

  timeline: 'Die Zeitleiste',
  kinds: {
    events: 'Ereignis',
    sources: 'Quelle',
    groups: 'Gruppe',
    eras: 'Zeitraum',
    corrections: 'Korrektur',
  },
  originals: { row: 'Zeile', line: 'Zeile', entry: 'Eintrag', date: 'Datum' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} „${name}“`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `Eintrag ${number} von ${list}`,
  within: (inner, outer) => `${inner} in ${outer}`,

  attribute: (name) => `Das Attribut ${name}`,
  property: (name) => `Die Eigenschaft ${name}`,
  script: 'Das eingebettete Skript',
  file: (address) => (address ? `Die Datei ${address}` : 'Die Datei'),
  line: (number, address) => `Zeile ${number} der Datei ${address}`,

  whole: () => 'Ohne diese Angabe entfällt das Ganze.',
  expected: {
    string: 'einen Text in Anführungszeichen',
    number: 'eine Zahl ohne Anführungszeichen',
    boolean: 'true oder false ohne Anführungszeichen',
    Array: 'eine Liste in eckigen Klammern',
    Object: 'ein Objekt in geschweiften Klammern',
    date: 'ein EDTF-Datum in Anführungszeichen, etwa "2023" oder "2023-05"',
    oneOf: (values) => `einen dieser Werte: ${values}`,
    atLeast: (number) => `eine Zahl von mindestens ${number}`,
    atMost: (number) => `eine Zahl von höchstens ${number}`,
    suchAs: (what, example) => `${what}, etwa ${example}`,
  },
  overstated: {
    uncited: 'keine Quelle angegeben ist',
    unsupported: 'keine der angegebenen Quellen dafür spricht',
    'party-support': 'nur Beteiligte dafür sprechen',
    'party-evidence': 'alles, was dafür spricht, von Beteiligten stammt',
  },
  jsonFault: (_, place) => (place ? `Zeile ${place.line}, Zeichen ${place.column}` : ''),
  throws: 'beim Lesen tritt ein Fehler auf',
  notLoaded: (address, status) =>
    status
      ? `Die Zeitleiste konnte nicht geladen werden: ${address} antwortete mit ${status}. Prüfen Sie die Adresse in "src".`
      : `Die Zeitleiste konnte nicht geladen werden: ${address} ist nicht erreichbar. Prüfen Sie die Adresse, die Verbindung und ob der Server dieser Seite das Lesen erlaubt (CORS).`,
  notWhole:
    'Die Zeitleiste konnte nicht gezeigt werden: Ein Teil ihres Skripts wurde nicht geladen. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  archive: {
    unreachable: (host) =>
      `Das Archiv auf ${host} ist nicht erreichbar. Versuchen Sie es später noch einmal.`,
    refused: (host) => `Das Archiv auf ${host} hat die Anfrage abgelehnt.`,
    'broken-contract': (host) =>
      `Das Archiv auf ${host} antwortet nicht so, wie ein Ereignisarchiv antworten muss.`,
  },
  notAnswered: (message) => `Das Archiv antwortet nicht: ${message}`,
  dates: {
    empty: 'Das Datum ist leer',
    'not-edtf': '`{input}` ist kein Datum in EDTF',
    ambiguous: '`{input}` ist mehrdeutig',
    unpadded: '`{input}` fehlen führende Nullen',
    words: '`{input}` ist in Worten geschrieben, nicht in EDTF',
    'negative-zero':
      '`{input}` hat ein Jahr, das es nicht gibt: Das Jahr 0 hat kein Vorzeichen und ist 1 v. Chr.',
    'month-range': '`{input}` hat den Monat {month}, den es nicht gibt: Monate gehen von 01 bis 12',
    'day-range': '`{input}` hat einen Tag, den es nicht gibt: {month} hat {days} Tage',
    'time-range':
      '`{input}` hat eine Uhrzeit, die es nicht gibt: Sie geht von 00:00:00 bis 23:59:59',
    'offset-range':
      '`{input}` hat eine Abweichung von UTC, die es nicht gibt: Sie geht von -12:00 bis +14:00',
    never: '`{input}` ist ein Tag, den kein solches Jahr hat',
    'too-large': '`{input}` hat eine Jahreszahl, die zum Rechnen zu groß ist',
    reversed: '`{input}` endet vor dem Beginn',
    'no-date': '`{input}` enthält überhaupt kein Datum',
    'too-long': 'Das Datum `{input}` ist zu lang',
    'time-zone': '`{zone}`, die Zeitzone für `{input}`, ist keine IANA-Zeitzone',
    write: 'schreiben Sie {dates}',
    example:
      'schreiben Sie, was bekannt ist, etwa 2024, 2024-03, 2024-03-05 oder 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Die Zeitleiste ist ${value} und kein Objekt. Geben Sie ein Objekt mit einer Liste "events" an.`,
    'not-json': ({ item, hint }) =>
      `${item} ist kein gültiges JSON${hint && ` (${hint})`}. Prüfen Sie Anführungszeichen, Kommas und Klammern oder schreiben Sie den Text mit JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item} konnte nicht gelesen werden (${hint}). Geben Sie einfache Daten an, wie JSON sie fassen kann.`,
    missing: ({ holder, name }) =>
      `${holder}: ${name} fehlt, deshalb entfällt das Ganze. Ergänzen Sie es.`,
    empty: ({ at }) => `${at} ist leer und entfällt. Füllen Sie das Feld aus.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} entfällt. Schreiben Sie ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} ist kein bekannter Wert und entfällt. Schreiben Sie ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} entfällt. Schreiben Sie ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} ist keine Webadresse und entfällt. Schreiben Sie eine, die mit https:// oder http:// beginnt, oder eine relativ zur Seite.`,
    language: ({ at, value }) =>
      `${at}: ${value} ist kein Sprachkürzel und entfällt. Schreiben Sie ein Kürzel nach BCP 47, etwa "da" oder "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} ist keine Zeitzone und entfällt. Schreiben Sie einen IANA-Namen, etwa "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: So kann kein Feld heißen, deshalb entfällt es. Geben Sie ihm einen anderen Namen.`,
    date: ({ at, hint }) => `${at} entfällt. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item} entfällt. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} liegt außerhalb der Jahre, die die Zeitachse zeigen kann (271821 v. Chr. bis 275760 n. Chr.). Das Ereignis steht an seinem Platz in der Liste, aber nicht auf der Zeitachse.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} hat weder Anfang noch Ende, nach denen sich zeichnen ließe, und entfällt. Schreiben Sie einen Zeitraum wie "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: Die ID ${value} ist schon vergeben, deshalb gilt hier ${hint}. Geben Sie jedem Eintrag eine eigene ID.`,
    'same-group': ({ item, value }) =>
      `${item}: Die ID ${value} gehört schon einer anderen Gruppe, deshalb entfällt diese. Geben Sie jeder Gruppe eine eigene ID.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: Für ${name} der Quelle ${hint} steht hier etwas anderes: ${value}. Es entfällt. Schreiben Sie es an einer einzigen Stelle, in "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} steht nicht in "sources" und wird als Quelle dieses Namens geführt. Ergänzen Sie eine Quelle mit dieser ID.`,
    'unknown-event': ({ item, value }) =>
      `${item}: Der Verweis auf ${value} entfällt, denn ein solches Ereignis gibt es hier nicht. Schreiben Sie die ID eines Ereignisses.`,
    'unknown-group': ({ item, value }) =>
      `${item}: Die Gruppe ${value} steht nicht in "groups" und bekommt eine Zeile dieses Namens. Ergänzen Sie eine Gruppe mit dieser ID.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} hat den Status ${value}, doch "statusHistory" endet mit ${hint}. Ergänzen Sie einen Eintrag, der sagt, seit wann der Status ${value} gilt.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} hat den Status ${value}, obwohl ${hint}. Schreiben Sie einen Status, den die Quellen tragen, oder ergänzen Sie, worauf er sich stützt.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} steht nicht im Vokabular der IPTC und wird so gezeigt, wie es ist. Schreiben Sie einen Begriff aus http://cv.iptc.org/newscodes/digitalsourcetype/, etwa "digitalCapture" oder "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: Die Verweise führen im Kreis zurück, ${hint}, sodass keines dieser Ereignisse das erste ist. Streichen Sie einen der Verweise.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" führt im Kreis zurück (${hint}), sodass die wirkliche Herkunft unbekannt ist. Schreiben Sie, von wem die Information tatsächlich stammt.`,
    'wrong-format': ({ item, value }) => `${item} ist ${value} und nicht im erwarteten Format.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} ließ sich nur sinngemäß übernehmen. Prüfen Sie, ob es so stimmt.`,
    'not-taken': ({ at, value }) => `${at}: ${value} konnte nicht übernommen werden und entfällt.`,
    'no-events': () =>
      'Die Zeitleiste hat keine Ereignisse zu zeigen. Geben Sie eine Liste "events" an.',
  }),
};
