import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/it.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('it');

/** Italian. */
export const terms: ProblemTerms = {
  language: 'it',
  heading: (count) => many(count, { one: '# dato da correggere', other: '# dati da correggere' }),
  failedHeading: 'Non è stato possibile caricare la cronologia',
  retry: 'Riprova',

  timeline: 'La cronologia',
  kinds: {
    events: 'Evento',
    sources: 'Fonte',
    groups: 'Gruppo',
    eras: 'Periodo',
    corrections: 'Rettifica',
  },
  originals: { row: 'Riga', line: 'Riga', entry: 'Voce', date: 'Data' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `voce ${number} di ${list}`,
  within: (inner, outer) => `${inner} (${outer})`,

  attribute: (name) => `L’attributo ${name}`,
  property: (name) => `La proprietà ${name}`,
  script: 'Lo script incorporato',
  file: (address) => (address ? `Il file ${address}` : 'Il file'),
  line: (number, address) => `La riga ${number} del file ${address}`,

  whole: () => 'Senza questo dato si tralascia tutto il resto.',
  expected: {
    string: 'un testo tra virgolette',
    number: 'un numero senza virgolette',
    boolean: 'true o false senza virgolette',
    Array: 'un elenco tra parentesi quadre',
    Object: 'un oggetto tra parentesi graffe',
    date: 'una data EDTF tra virgolette, come "2023" o "2023-05"',
    oneOf: (values) => `uno di questi valori: ${values}`,
    atLeast: (number) => `un numero non inferiore a ${number}`,
    atMost: (number) => `un numero non superiore a ${number}`,
    suchAs: (what, example) => `${what}, come ${example}`,
  },
  overstated: {
    uncited: 'non è citata alcuna fonte',
    unsupported: 'nessuna delle fonti citate lo sostiene',
    'party-support': 'lo sostengono solo parti in causa',
    'party-evidence': 'tutto ciò che lo sostiene viene da parti in causa',
  },
  jsonFault: (_, place) => (place ? `riga ${place.line}, carattere ${place.column}` : ''),
  throws: 'la lettura provoca un errore',
  notLoaded: (address, status) =>
    status
      ? `Non è stato possibile caricare la cronologia: ${address} ha risposto ${status}. Controllare l’indirizzo in "src".`
      : `Non è stato possibile caricare la cronologia: ${address} non è raggiungibile. Controllare l’indirizzo, la connessione e che il server permetta a questa pagina di leggere il file (CORS).`,
  notWhole:
    'Non è stato possibile mostrare la cronologia: una parte del suo script non è stata caricata. Controllare la connessione e ricaricare la pagina.',
  archive: {
    unreachable: (host) => `L’archivio su ${host} non è raggiungibile. Riprovare più tardi.`,
    refused: (host) => `L’archivio su ${host} ha rifiutato la richiesta.`,
    'broken-contract': (host) =>
      `L’archivio su ${host} non risponde come deve rispondere un archivio di eventi.`,
  },
  notAnswered: (message) => `L’archivio non risponde: ${message}`,
  dates: {
    empty: 'La data è vuota',
    'not-edtf': '`{input}` non è una data EDTF',
    ambiguous: '`{input}` è ambiguo',
    unpadded: 'A `{input}` mancano gli zeri iniziali',
    words: '`{input}` è scritto a parole, non in EDTF',
    'negative-zero': '`{input}` ha un anno che non esiste: l’anno 0 non ha segno ed è l’1 a.C.',
    'month-range': '`{input}` ha il mese {month}, che non esiste: i mesi vanno da 01 a 12',
    'day-range': '`{input}` ha un giorno che non esiste: {month} ha {days} giorni',
    'time-range': '`{input}` ha un’ora che non esiste: vanno da 00:00:00 a 23:59:59',
    'offset-range': '`{input}` ha uno scarto dall’UTC che non esiste: vanno da -12:00 a +14:00',
    never: '`{input}` è un giorno che nessuno di quegli anni ha',
    'too-large': '`{input}` ha un anno troppo grande per farci i conti',
    reversed: '`{input}` finisce prima di cominciare',
    'no-date': '`{input}` non contiene alcuna data',
    'too-long': 'La data `{input}` è troppo lunga',
    'time-zone': '`{zone}`, il fuso orario di `{input}`, non è un fuso IANA',
    write: 'scrivere {dates}',
    example: 'scrivere ciò che si sa, come 2024, 2024-03, 2024-03-05 o 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `La cronologia è ${value} e non un oggetto. Indicare un oggetto con un elenco "events".`,
    'not-json': ({ item, hint }) =>
      `${item} non è JSON valido${hint && ` (${hint})`}. Controllare virgolette, virgole e parentesi, oppure scrivere il testo con JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: lettura impossibile (${hint}). Indicare dati semplici, come quelli che JSON può contenere.`,
    missing: ({ holder, name }) => `${holder}: manca ${name} e quindi si tralascia. Aggiungerlo.`,
    empty: ({ at }) => `${at}: è vuoto e si tralascia. Compilare il campo.`,
    'wrong-type': ({ at, value, hint }) => `${at}: si tralascia ${value}. Scrivere ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} non è un valore noto e si tralascia. Scrivere ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: si tralascia ${value}. Scrivere ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} non è un indirizzo web e si tralascia. Scriverne uno che cominci con https:// o http://, o uno relativo alla pagina.`,
    language: ({ at, value }) =>
      `${at}: ${value} non è un codice di lingua e si tralascia. Scrivere un codice BCP 47, come "da" o "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} non è un fuso orario e si tralascia. Scrivere un nome IANA, come "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: nessun campo può chiamarsi così, quindi si tralascia. Dargli un altro nome.`,
    date: ({ at, hint }) => `${at}: si tralascia. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: si tralascia. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} è fuori dagli anni che la linea del tempo può mostrare (dal 271821 a.C. al 275760 d.C.). L’evento è al suo posto nell’elenco, ma non sulla linea del tempo.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} non ha né un inizio né una fine con cui disegnarlo e si tralascia. Scrivere un intervallo, come "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: l’identificativo ${value} è già in uso, quindi qui diventa ${hint}. Dare a ciascuno un identificativo proprio.`,
    'same-group': ({ item, value }) =>
      `${item}: l’identificativo ${value} è già di un altro gruppo, quindi questo si tralascia. Dare a ogni gruppo un identificativo proprio.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: il campo ${name} della fonte ${hint} ha già un altro valore; si tralascia ${value}. Scriverlo in un solo posto, in "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} non è in "sources" e compare come fonte con quel nome. Aggiungere una fonte con quell’identificativo.`,
    'unknown-event': ({ item, value }) =>
      `${item}: si tralascia il collegamento a ${value}, perché qui non c’è un tale evento. Scrivere l’identificativo di un evento.`,
    'unknown-group': ({ item, value }) =>
      `${item}: il gruppo ${value} non è in "groups" e riceve una corsia con quel nome. Aggiungere un gruppo con quell’identificativo.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: lo stato è ${value}, ma "statusHistory" termina con ${hint}. Aggiungere una voce che dica da quando lo stato è ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: lo stato è ${value}, anche se ${hint}. Scrivere uno stato che le fonti consentono, o aggiungere ciò su cui si basa.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} non è nel vocabolario IPTC e appare così com’è. Scrivere un termine di http://cv.iptc.org/newscodes/digitalsourcetype/, come "digitalCapture" o "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: i collegamenti riportano al punto di partenza, ${hint}, così che nessuno di questi eventi viene per primo. Togliere uno dei collegamenti.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" riporta al punto di partenza (${hint}), così che l’origine reale è ignota. Scrivere da chi viene davvero l’informazione.`,
    'wrong-format': ({ item, value }) => `${item} è ${value}, che non è nel formato atteso.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} si è potuto riprendere solo in modo approssimativo. Verificare che sia giusto.`,
    'not-taken': ({ at, value }) => `${at}: ${value} non si è potuto riprendere e si tralascia.`,
    'no-events': () => 'La cronologia non ha eventi da mostrare. Indicare un elenco "events".',
  }),
};
