import type { ReasonTerms } from './terms.js';

/** Polish. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Ten format nie jest tu znany.',
  'other-format': 'To nie jest {detail}.',
  'no-columns': 'Tabela musi mieć kolumnę z datą i kolumnę z tytułem. Ta ma {detail}.',
  'no-address': 'Podaj adres, który zarchiwizowano.',
  'no-archive': 'Nie ma kopii archiwalnej.',
  'archived-before': 'Źródło ma już inną kopię archiwalną, {detail}, i ta pozostaje.',
  'no-time': 'To nie jest czas; zachowano tak, jak jest zapisane.',
  syntax: 'Nie jest to zapisane zgodnie z zasadami {detail}.',
  'month-number': 'Wpisz liczbę od 1 do 12.',
  'not-object': 'Podaj obiekt w nawiasach klamrowych.',
  'date-gap': 'Brakuje większej jednostki przed nią, więc data kończy się wcześniej.',
  'date-digits': 'To nie jest liczba, więc data kończy się wcześniej.',
  'date-range': 'Takiej liczby tu nie ma, więc data kończy się wcześniej.',
  'long-year': 'Tak długi rok stoi sam, więc data kończy się wcześniej.',
  'not-event': 'Na osi czasu mieszczą się tylko wydarzenia i notatki.',
  'unknown-zone': 'Strefa czasowa nie jest znana, więc godzinę przyjęto jako czas lokalny.',
  'no-end': 'Ten koniec nie pasuje do początku, więc wydarzenie go nie ma.',
  recurs: 'To się powtarza; przyjęto tylko pierwszy raz.',
  cancelled: 'Zostało odwołane, co mówi temat "cancelled".',
  tentative: 'Nie było ustalone, co mówi temat "tentative".',
  'unclear-review':
    'Nie wiadomo, czy ocena przemawia za twierdzeniem, czy przeciw niemu, więc się jej nie przytacza.',
  'no-record': 'Zaczynaj każdy rekord od "TY  - ".',
  'vague-end': 'Koniec leżący między dwiema datami podano jako przybliżony.',
  'month-first': 'Datę odczytano jako miesiąc, dzień, rok, tak jak robi to timemap.',
  'title-picture': 'Oś czasu nie ma własnego obrazu. Zachowano go w "extra" i nie jest pokazywany.',
  'no-title': 'Wydarzenie musi mieć tytuł. To nazywa się teraz {detail}.',
  'others-unnamed': 'Pozostałe osoby, których nie wymieniono, pominięto.',
  'long-line': 'Wiersz jest bardzo długi; jego koniec nie jest czytany.',
  'other-file': 'To inny plik. Otwórz tamten.',
  'second-timeline': 'Ze strony czytana jest tylko pierwsza oś czasu. Umieść tę w osobnym pliku.',
};
