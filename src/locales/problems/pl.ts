import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/pl.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('pl');

/** Polish. */
export const terms: ProblemTerms = {
  language: 'pl',
  heading: (count) =>
    many(count, {
      one: '# miejsce w danych wymaga poprawy',
      few: '# miejsca w danych wymagają poprawy',
      many: '# miejsc w danych wymaga poprawy',
      other: '# miejsca w danych wymaga poprawy',
    }),
  failedHeading: 'Nie udało się wczytać osi czasu',
  retry: 'Spróbuj ponownie',

  timeline: 'Oś czasu',
  kinds: {
    events: 'Wydarzenie',
    sources: 'Źródło',
    groups: 'Grupa',
    eras: 'Okres',
    corrections: 'Sprostowanie',
  },
  originals: { row: 'Wiersz', line: 'Wiersz', entry: 'Pozycja', date: 'Data' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} „${name}”`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `pozycja ${number} w ${list}`,
  within: (inner, outer) => `${inner} (${outer})`,

  attribute: (name) => `Atrybut ${name}`,
  property: (name) => `Właściwość ${name}`,
  script: 'Osadzony skrypt',
  file: (address) => (address ? `Plik ${address}` : 'Plik'),
  line: (number, address) => `Wiersz ${number} pliku ${address}`,

  whole: () => 'Bez tego pominięto całość.',
  expected: {
    string: 'tekst w cudzysłowie',
    number: 'liczbę bez cudzysłowu',
    boolean: 'true lub false bez cudzysłowu',
    Array: 'listę w nawiasach kwadratowych',
    Object: 'obiekt w nawiasach klamrowych',
    date: 'datę EDTF w cudzysłowie, na przykład "2023" lub "2023-05"',
    oneOf: (values) => `jedną z tych wartości: ${values}`,
    atLeast: (number) => `liczbę nie mniejszą niż ${number}`,
    atMost: (number) => `liczbę nie większą niż ${number}`,
    suchAs: (what, example) => `${what}, na przykład ${example}`,
  },
  overstated: {
    uncited: 'nie podano żadnego źródła',
    unsupported: 'żadne z podanych źródeł tego nie potwierdza',
    'party-support': 'mówią tak tylko strony sprawy',
    'party-evidence': 'wszystko, co za tym przemawia, pochodzi od stron sprawy',
  },
  jsonFault: (_, place) => (place ? `wiersz ${place.line}, znak ${place.column}` : ''),
  throws: 'podczas odczytu występuje błąd',
  notLoaded: (address, status) =>
    status
      ? `Nie udało się wczytać osi czasu: ${address} odpowiada ${status}. Sprawdź adres w "src".`
      : `Nie udało się wczytać osi czasu: ${address} jest nieosiągalny. Sprawdź adres, połączenie i to, czy serwer pozwala tej stronie odczytać plik (CORS).`,
  notWhole:
    'Nie udało się pokazać osi czasu: część jej skryptu nie została wczytana. Sprawdź połączenie i odśwież stronę.',
  archive: {
    unreachable: (host) => `Archiwum ${host} jest nieosiągalne. Spróbuj ponownie za chwilę.`,
    refused: (host) => `Archiwum ${host} odrzuciło zapytanie.`,
    'broken-contract': (host) =>
      `Archiwum ${host} nie odpowiada tak, jak powinno archiwum wydarzeń.`,
  },
  notAnswered: (message) => `Archiwum nie odpowiada: ${message}`,
  dates: {
    empty: 'Data jest pusta',
    'not-edtf': '`{input}` nie jest datą EDTF',
    ambiguous: '`{input}` jest niejednoznaczne',
    unpadded: 'W `{input}` brakuje zer wiodących',
    words: '`{input}` zapisano słowami, a nie w EDTF',
    'negative-zero':
      '`{input}` zawiera rok, którego nie ma: rok 0 nie ma znaku i jest rokiem 1 p.n.e.',
    'month-range': '`{input}` zawiera miesiąc {month}, którego nie ma: miesiące to 01 do 12',
    'day-range': '`{input}` zawiera dzień, którego nie ma: {month}, liczba dni: {days}',
    'time-range': '`{input}` zawiera godzinę, której nie ma: mogą być od 00:00:00 do 23:59:59',
    'offset-range':
      '`{input}` zawiera przesunięcie względem UTC, którego nie ma: mogą być od -12:00 do +14:00',
    never: '`{input}` to dzień, którego nie ma w żadnym z tych lat',
    'too-large': '`{input}` zawiera rok zbyt duży, by na nim liczyć',
    reversed: '`{input}` kończy się, zanim się zacznie',
    'no-date': '`{input}` nie zawiera żadnej daty',
    'too-long': 'Data `{input}` jest za długa',
    'time-zone': '`{zone}`, strefa czasowa dla `{input}`, nie jest strefą IANA',
    write: 'wpisz {dates}',
    example: 'wpisz to, co wiadomo, na przykład 2024, 2024-03, 2024-03-05 lub 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Oś czasu to ${value}, a nie obiekt. Podaj obiekt z listą "events".`,
    'not-json': ({ item, hint }) =>
      `${item} nie zawiera poprawnego JSON${hint && ` (${hint})`}. Sprawdź cudzysłowy, przecinki i nawiasy albo zapisz tekst za pomocą JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: nie da się odczytać (${hint}). Podaj zwykłe dane, jakie mieści JSON.`,
    missing: ({ holder, name }) => `${holder}: brakuje ${name}, dlatego to pominięto. Uzupełnij.`,
    empty: ({ at }) => `${at}: pole jest puste i je pominięto. Wypełnij je.`,
    'wrong-type': ({ at, value, hint }) => `${at}: pominięto ${value}. Wpisz ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} nie jest znaną wartością i ją pominięto. Wpisz ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: pominięto ${value}. Wpisz ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} nie jest adresem internetowym i go pominięto. Wpisz adres, który zaczyna się od https:// lub http://, albo względny wobec strony.`,
    language: ({ at, value }) =>
      `${at}: ${value} nie jest kodem języka i go pominięto. Wpisz kod BCP 47, na przykład "da" lub "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} nie jest strefą czasową i ją pominięto. Wpisz nazwę IANA, na przykład "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: pole nie może się tak nazywać, dlatego je pominięto. Nadaj mu inną nazwę.`,
    date: ({ at, hint }) => `${at}: pominięto. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: pominięto. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} leży poza latami, które może pokazać wykres (od 271821 p.n.e. do 275760 n.e.). Wydarzenie stoi na swoim miejscu na liście, ale nie na wykresie.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} nie ma ani początku, ani końca, według których można rysować, dlatego pominięto ten okres. Wpisz przedział, na przykład "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: identyfikator ${value} jest już zajęty, więc tutaj brzmi ${hint}. Nadaj każdemu osobny identyfikator.`,
    'same-group': ({ item, value }) =>
      `${item}: identyfikator ${value} ma już inna grupa, dlatego tę pominięto. Nadaj każdej grupie osobny identyfikator.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: pole ${name} źródła ${hint} ma już inną wartość; pominięto ${value}. Wpisz ją w jednym miejscu, w "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} nie ma w "sources", więc jest na liście jako źródło o tej nazwie. Dodaj źródło o tym identyfikatorze.`,
    'unknown-event': ({ item, value }) =>
      `${item}: pominięto odnośnik do ${value}, bo takiego wydarzenia tu nie ma. Wpisz identyfikator wydarzenia.`,
    'unknown-group': ({ item, value }) =>
      `${item}: grupy ${value} nie ma w "groups", więc dostaje pasmo o tej nazwie. Dodaj grupę o tym identyfikatorze.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item} ma status ${value}, ale "statusHistory" kończy się na ${hint}. Dodaj wpis, który mówi, od kiedy status brzmi ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item} ma status ${value}, choć ${hint}. Wpisz status, na który pozwalają źródła, albo dodaj to, na czym się opiera.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} nie ma w słowniku IPTC, więc widać to w zapisanej postaci. Wpisz termin z http://cv.iptc.org/newscodes/digitalsourcetype/, na przykład "digitalCapture" lub "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: odnośniki prowadzą z powrotem do początku, ${hint}, więc żadne z tych wydarzeń nie jest pierwsze. Usuń jeden z odnośników.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" prowadzi z powrotem do początku (${hint}), więc prawdziwe pochodzenie jest nieznane. Wpisz, od kogo informacja naprawdę pochodzi.`,
    'wrong-format': ({ item, value }) => `${item} to ${value}, co nie ma oczekiwanego formatu.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} udało się przyjąć tylko w przybliżeniu. Sprawdź, czy się zgadza.`,
    'not-taken': ({ at, value }) => `${at}: ${value} nie dało się przyjąć i zostało pominięte.`,
    'no-events': () => 'Oś czasu nie ma wydarzeń do pokazania. Podaj listę "events".',
  }),
};
