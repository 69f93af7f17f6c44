import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('pl');

/** Polish. */
export const pl: Terms = {
  timeline: 'Oś czasu',
  loading: 'Wczytywanie osi czasu',
  loadingPercent: (percent) => `Wczytywanie osi czasu: ${percent}`,
  empty: 'Nie ma jeszcze wydarzeń do pokazania.',

  view: 'Widok',
  viewChart: 'Wykres',
  viewList: 'Lista',
  viewStory: 'Opowieść',
  listLong: (count) =>
    `Liczba wydarzeń: ${count}. Wyszukiwarka w przeglądarce znajduje tylko te, które są blisko czytanego miejsca.`,
  listRest: (count) => `Pozostałych wydarzeń tu nie pokazano: ${count}.`,
  undated: 'Rok nieznany',
  chartLabel: 'Wykres osi czasu',
  chartKeys: 'Klawisze na wykresie',
  chartLoading: 'Rysowanie wykresu',
  chartHint: 'Przeciągnij, aby przesunąć; Ctrl i kółko lub dwa palce, aby powiększyć',
  chartWithout: (count) =>
    many(count, {
      one: '# wydarzenie leży poza latami, które wykres może pokazać; jest na liście.',
      few: '# wydarzenia leżą poza latami, które wykres może pokazać; są na liście.',
      many: '# wydarzeń leży poza latami, które wykres może pokazać; są na liście.',
      other: '# wydarzenia leży poza latami, które wykres może pokazać; są na liście.',
    }),
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',
  zoomFit: 'Pokaż wszystko',

  legend: 'Na ile pewna jest informacja',
  dateMarks: 'Jak oznaczono daty',
  markPoint: 'w znanym dniu',
  markWithin: 'kiedyś w tym czasie',
  markOneOf: 'w jednym z tych dni',
  markOpen: 'koniec nieznany',

  events: (count) =>
    many(count, {
      one: '# wydarzenie',
      few: '# wydarzenia',
      many: '# wydarzeń',
      other: '# wydarzenia',
    }),
  filterStatus: 'Pokaż tylko informacje',
  filter: 'Filtruj',
  filterNone: 'Temu wyborowi nie odpowiada żadne wydarzenie.',

  asOf: 'Co i kiedy było wiadomo',
  asOfDate: (date) => `Stan wiedzy: ${date}`,
  asOfNothing: 'Nic, co ma datę, nie było jeszcze znane.',
  asOfNew: 'Nowe',
  asOfChanged: 'Zmienione',

  statusUnsourced: 'Bez źródła',
  statusUnverified: 'Niezweryfikowane',
  statusClaimed: 'Deklarowane',
  statusReported: 'Relacjonowane',
  statusConfirmed: 'Potwierdzone',
  statusDisputed: 'Sporne',
  statusDenied: 'Zdementowane',
  statusRetracted: 'Wycofane',

  stanceReports: 'Podaje to',
  stanceSupports: 'Popiera to',
  stanceDisputes: 'Podważa to',
  stanceDenies: 'Dementuje to',

  noSources: 'Nie podano żadnego źródła.',
  partyLong: 'Strona sprawy',
  sources: 'Źródła',
  sourceNumber: (number, title) => `Źródło ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'i jeszcze #' }),

  place: 'Miejsce',
  actors: (count) => (count === 1 ? 'Uczestnik' : 'Uczestnicy'),
  tags: 'Tematy',
  group: 'Wątek',

  previous: 'Poprzednie',
  next: 'Następne',
  close: 'Zamknij',
  position: (index, count) => `${index} z ${count}`,

  updated: (date) => `Aktualizacja: ${date}`,
  license: 'Licencja',
};
