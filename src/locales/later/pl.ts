import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('pl');

const events = (count: number): string =>
  many(count, {
    one: '# wydarzenie',
    few: '# wydarzenia',
    many: '# wydarzeń',
    other: '# wydarzenia',
  });
const sources = (count: number): string =>
  many(count, { one: '# źródło', few: '# źródła', many: '# źródeł', other: '# źródła' });
const independent = (count: number): string =>
  many(count, { one: '# niezależne', few: '# niezależne', other: '# niezależnych' });
/** "2 of 21 events" has the genitive throughout. */
const ofEvents = (shown: number, all: number): string =>
  many(all, { one: `${shown} z # wydarzenia`, other: `${shown} z # wydarzeń` });

const sourceCount: SourceCountWords = {
  noSources: 'Brak źródeł',
  sources,
  inFavour: (text) => `${text} za`,
  independent,
  parties: (count) =>
    many(count, { one: '# strona sprawy', few: '# strony sprawy', other: '# stron sprawy' }),
  relays: (count) =>
    many(count, { few: '# powtarzają słowa strony', other: '# powtarza słowa strony' }),
  unknown: (count) => many(count, { other: '# nieznanego pochodzenia' }),
  against: (count) => many(count, { other: '# przeciw' }),
  onlyParty: '1 źródło, strona sprawy',
  onlyUnknown: '1 źródło, nieznanego pochodzenia',
};

/** Polish. */
export const pl: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Najważniejsze wydarzenia tego okresu: ${shown} z ${all}. Powiększ, aby przeczytać pozostałe.`,
  },
  chart: {
    label: 'Wykres wydarzeń',
    hint: 'Strzałki prowadzą od wydarzenia do wydarzenia, Enter otwiera wydarzenie, znak zapytania pokazuje wszystkie klawisze.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# wydarzenie trwa od wcześniej: ${statuses}.`,
        few: `# wydarzenia trwają od wcześniej: ${statuses}.`,
        many: `# wydarzeń trwa od wcześniej: ${statuses}.`,
        other: `# wydarzenia trwa od wcześniej: ${statuses}.`,
      }),
    to: 'do',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Stan wiedzy, ${date}: ${events(count)}`,
    now: (count) => `Wszystko, co wiadomo dziś: ${events(count)}`,
    shown: (shown, all) => `Pokazano ${ofEvents(shown, all)}`,
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Spacja',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'do poprzedniego i następnego wydarzenia',
      stepInLane: 'to samo w obrębie pasma',
      stepLane: 'do pasma powyżej i poniżej',
      ends: 'do pierwszego i ostatniego wydarzenia',
      page: 'o jeden ekran dalej',
      open: 'otwórz wydarzenie lub grupę wydarzeń',
      back: 'z powrotem do poprzedniego miejsca',
      zoom: 'bliżej i dalej',
      fit: 'pokaż wszystko',
      help: 'pokaż tę listę',
    },
  },
  downloads: {
    download: 'Pobierz',
    everything: 'Wszystko',
    page: 'Strona internetowa',
    text: 'Tekst z przypisami',
    table: 'Tabela wydarzeń',
    calendar: 'Kalendarz',
    linkedData: 'Dane połączone',
    picture: 'Obraz osi czasu',
    sources: 'Źródła',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Potwierdzone przez' : 'Status nadany przez';
      const when = date === undefined ? '' : isDay ? `, dnia ${date}` : `, ${date}`;
      return `${what}: ${by ?? 'redakcja tej osi czasu'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Nie podano źródła.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Mówi to tylko strona sprawy: ${names}.`
          : `Mówią to tylko strony sprawy: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Źródła są sprzeczne. Za: ${inFavour.names}. Przeciw: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Jedyne podane źródło temu przeczy: ${names}.`
          : `Podane źródła temu przeczą: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Mówi to źródło, które nie jest stroną sprawy: ${names}.`
          : `Mówią to źródła, które nie są stronami sprawy: ${names}.`,
    },
    moreNames: (count) => many(count, { other: 'jeszcze #' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Kto tak mówi?',
    originalLanguage: (language) => `Język: ${language}`,
    translation: 'Tłumaczenie',
    locator: 'Miejsce w źródle',
    origin: (name) => `Informacja pochodzi od: ${name}`,
    passesOn: 'Powtarza za',
    originUnknown: 'Pochodzenie nieznane',
    archived: 'Kopia archiwalna',
    record: (archived) =>
      archived ? 'Kopia archiwalna i weryfikacja' : 'Kiedy i jak zabezpieczono źródło',
    accessed: 'Dostęp',
    archivedAt: 'Zarchiwizowano pod adresem',
    sourceTypes: {
      article: 'Artykuł',
      'article-journal': 'Artykuł naukowy',
      'article-magazine': 'Artykuł w czasopiśmie',
      'article-newspaper': 'Artykuł prasowy',
      bill: 'Projekt ustawy',
      book: 'Książka',
      broadcast: 'Audycja',
      chapter: 'Rozdział',
      dataset: 'Zbiór danych',
      document: 'Dokument',
      'entry-encyclopedia': 'Hasło encyklopedyczne',
      graphic: 'Obraz',
      hearing: 'Przesłuchanie',
      interview: 'Wywiad',
      legal_case: 'Sprawa sądowa',
      legislation: 'Ustawa',
      manuscript: 'Rękopis',
      map: 'Mapa',
      motion_picture: 'Film',
      'paper-conference': 'Referat konferencyjny',
      personal_communication: 'Informacja osobista',
      post: 'Wpis',
      'post-weblog': 'Wpis na blogu',
      report: 'Raport',
      speech: 'Przemówienie',
      thesis: 'Praca dyplomowa',
      treaty: 'Traktat',
      webpage: 'Strona internetowa',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}, język: ${language}`
        : (kind ?? (language ? `Język: ${language}` : '')),
    citedTimes: (count) => many(count, { one: 'Cytowane # raz', other: 'Cytowane # razy' }),
    stanceCounts: {
      reports: (count) => many(count, { few: '# podają to', other: '# podaje to' }),
      supports: (count) => many(count, { few: '# popierają to', other: '# popiera to' }),
      disputes: (count) => many(count, { few: '# podważają to', other: '# podważa to' }),
      denies: (count) => many(count, { few: '# dementują to', other: '# dementuje to' }),
    },
    moreEvents: (count) => `i jeszcze ${events(count)}`,
    notCited: 'Niecytowane przy żadnym wydarzeniu',
    dateInWords: 'Słowami autora',
    corrections: 'Sprostowania',
    statusHistory: 'Jak zmieniał się status',
    setBy: (name) => `nadany przez: ${name}`,
    media: 'Zdjęcia i nagrania',
    sensitive: 'Treść może być drastyczna.',
    sensitiveShow: 'Pokaż',
    mediaFrom: 'Źródło',
    digitalSource: {
      digitalCapture: 'Zarejestrowane aparatem lub innym urządzeniem cyfrowym',
      computationalCapture: 'Złożone przez aparat z kilku ekspozycji',
      negativeFilm: 'Skan z negatywu',
      positiveFilm: 'Skan z diapozytywu',
      print: 'Skan z odbitki',
      screenCapture: 'Nagrane z ekranu',
      virtualRecording: 'Nagrane w środowisku wirtualnym',
      compositeCapture: 'Złożone z kilku ujęć',
      composite: 'Złożone z kilku części',
      compositeSynthetic: 'Złożone, częściowo z materiału syntetycznego',
      compositeWithTrainedAlgorithmicMedia: 'Zmienione lub złożone przy użyciu generatywnej AI',
      humanEdits: 'Edytowane przez człowieka',
      minorHumanEdits: 'Lekko edytowane przez człowieka',
      algorithmicallyEnhanced: 'Zmienione przez algorytm',
      digitalCreation: 'Wykonane przez człowieka narzędziami cyfrowymi',
      digitalArt: 'Wykonane przez człowieka narzędziami cyfrowymi',
      softwareImage: 'Wykonane w programie komputerowym',
      dataDrivenMedia: 'Wykonane na podstawie danych',
      algorithmicMedia: 'Wykonane przez algorytm, którego nie uczono na przykładach',
      trainedAlgorithmicMedia: 'Wykonane przez generatywną AI',
    },
    otherDigitalSource: (term) => `Rodzaj nagrania: ${term}`,
    copyLink: 'Kopiuj link do tego wydarzenia',
    linkCopied: 'Skopiowano link',
    linkByHand: 'Ta strona nie może kopiować. Oto adres:',
    seeAlso: 'Powiązania',
    links: {
      'part-of': ['Część całości', 'Obejmuje'],
      follows: ['Następuje po', 'Potem'],
      causes: ['Powoduje', 'Przyczyna'],
      'responds-to': ['Odpowiedź na', 'Odpowiedź'],
      corrects: ['Prostuje', 'Sprostowanie'],
    },
  },
  filter: {
    filter: 'Filtruj',
    parts: {
      status: 'Pewność',
      actor: 'Uczestnik',
      place: 'Miejsce',
      source: 'Źródło',
      tag: 'Temat',
    },
    words: 'Słowa',
    find: (part) => `Szukaj w „${part}”`,
    someValues: (shown, all) => `${shown} z ${all}`,
    noValues: 'Nic o tej nazwie.',
    shown: ofEvents,
    chosen: 'Wybrano',
    remove: (part, value) => `Usuń ${part}: ${value}`,
    quoted: (text) => `„${text}”`,
    clear: 'Pokaż wszystko',
    lanes: 'Pasma',
    laneKinds: {
      none: 'Brak',
      group: 'Wątek',
      actor: 'Uczestnik',
      place: 'Miejsce',
      status: 'Pewność',
      source: 'Źródło',
    },
    without: {
      group: 'Bez wątku',
      actor: 'Nikogo nie wymieniono',
      place: 'Miejsce nieznane',
      status: 'Bez źródła',
      source: 'Brak źródła',
    },
    moreLanes: (count) => many(count, { other: 'jeszcze #' }),
  },
  list: {
    goTo: 'Przejdź do',
    go: 'Przejdź',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Powiększ',
    pictures: (title) => `Zdjęcia: ${title}`,
    described: 'Co widać',
    captions: 'Napisy',
    openDocument: 'Otwórz dokument',
    openPage: 'Otwórz stronę',
    videoAt: (platform) => `Film w serwisie ${platform}`,
    postAt: (platform) => `Wpis w serwisie ${platform}`,
    loadNotice: (host) =>
      `Nic jeszcze nie wczytano. Na Twoje życzenie treść przyjdzie z ${host}; serwis dowie się wtedy, że tu jesteś, i może zapisać dane na Twoim urządzeniu.`,
    load: (platform) => `Wczytaj z ${platform}`,
    openAt: (platform) => `Otwórz w ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Wybór: ${ofEvents(shown, all)}.`,
    status: 'Status',
    words: 'Słowa',
    drawing:
      'Ciemne: trwało przez cały ten czas. Jasne: zdarzyło się, zaczęło lub skończyło kiedyś w tym czasie. Połączone kreskami: w jednym z tych dni. Zanikające: koniec nieznany.',
    drawnCounts:
      'Ile wydarzeń mogło mieć miejsce w danym czasie. Wydarzenie, o którym znany jest tylko rok, liczy się przez cały rok.',
  },
  refresh: {
    added: (count) =>
      many(count, {
        one: '# nowe wydarzenie',
        few: '# nowe wydarzenia',
        many: '# nowych wydarzeń',
        other: '# nowego wydarzenia',
      }),
    changed: (count) =>
      many(count, {
        one: '# zmienione wydarzenie',
        few: '# zmienione wydarzenia',
        many: '# zmienionych wydarzeń',
        other: '# zmienionego wydarzenia',
      }),
    removed: (count) =>
      many(count, {
        one: '# usunięte wydarzenie',
        few: '# usunięte wydarzenia',
        many: '# usuniętych wydarzeń',
        other: '# usuniętego wydarzenia',
      }),
    update: (news) => `Zaktualizowano: ${news}.`,
  },
  scrubber: {
    now: 'Wszystko, co wiadomo dziś',
    slider: 'Dzień stanu wiedzy',
    sources: (count, names) =>
      many(count, {
        one: '# nowe źródło',
        few: '# nowe źródła',
        many: '# nowych źródeł',
        other: '# nowego źródła',
      }) + (names && `: ${names}`),
    event: (title, status) => `Nowe: „${title}”, ${status}`,
    status: (title, from, to) => `„${title}”: przedtem ${from}, teraz ${to}`,
    correction: (title) => `Sprostowano „${title}”`,
    support: (title, total, count) =>
      `Za „${title}” przemawia teraz: ${sources(total)}, ${independent(count)}`,
    more: (count) => many(count, { other: 'i jeszcze #' }),
    undated: (count) =>
      many(count, {
        one: '# źródło nie ma daty: nie wiadomo, od kiedy jest znane.',
        few: '# źródła nie mają daty: nie wiadomo, od kiedy są znane.',
        many: '# źródeł nie ma daty: nie wiadomo, od kiedy są znane.',
        other: '# źródła nie ma daty: nie wiadomo, od kiedy jest znane.',
      }),
    step: (step, count) => `Krok ${step} z ${count}`,
    previous: 'Poprzednia zmiana',
    next: 'Następna zmiana',
    play: 'Odtwórz',
    pause: 'Wstrzymaj',
    clear: 'Wróć do dziś',
    overview: 'Cały okres w skrócie',
    window: 'Okres widoczny na wykresie',
    windowStart: 'Początek widocznego okresu',
    windowEnd: 'Koniec widocznego okresu',
  },
  story: {
    story: 'Opowieść, po jednym wydarzeniu',
    steps: 'Kroki opowieści',
    opening: 'Początek',
    begin: 'Zacznij',
    first: 'Pierwsze wydarzenie',
    last: 'Ostatnie wydarzenie',
    events: 'Wydarzenia',
    previousTo: (where) => `Poprzednie: ${where}`,
    nextTo: (where) => `Następne: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
