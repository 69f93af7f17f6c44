import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('uk');

const events = (count: number): string =>
  many(count, { one: '# подія', few: '# події', many: '# подій', other: '# події' });
const sources = (count: number): string =>
  many(count, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' });

const sourceCount: SourceCountWords = {
  noSources: 'Немає джерел',
  sources,
  inFavour: (text) => `${text} за`,
  independent: (count) =>
    many(count, { one: '# незалежне', few: '# незалежні', other: '# незалежних' }),
  parties: (count) =>
    many(count, {
      one: '# зацікавлена сторона',
      few: '# зацікавлені сторони',
      other: '# зацікавлених сторін',
    }),
  relays: (count) => many(count, { other: '# зі слів зацікавленої сторони' }),
  unknown: (count) => many(count, { other: '# невідомого походження' }),
  against: (count) => many(count, { other: '# проти' }),
  onlyParty: '1 джерело, зацікавлена сторона',
  onlyUnknown: '1 джерело, невідомого походження',
};

/** Ukrainian. */
export const uk: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Найважливіші події цього відтинку часу: ${shown} з ${all}. Наблизьте шкалу, щоб прочитати решту.`,
  },
  chart: {
    label: 'Шкала подій',
    hint: 'Стрілки ведуть від події до події, Enter відкриває подію, знак питання показує всі клавіші.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# подія, що почалася раніше й триває: ${statuses}.`,
        few: `# події, що почалися раніше й тривають: ${statuses}.`,
        many: `# подій, що почалися раніше й тривають: ${statuses}.`,
        other: `# події, що почалися раніше й тривають: ${statuses}.`,
      }),
    to: 'до',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Відомо на ${date}: ${events(count)}`,
    now: (count) => `Усе, що відомо зараз: ${events(count)}`,
    shown: (shown, all) => `Показано ${shown} з ${all}`,
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Пробіл',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'до попередньої і наступної події',
      stepInLane: 'те саме в межах доріжки',
      stepLane: 'на доріжку вище й нижче',
      ends: 'до першої та останньої події',
      page: 'далі на стільки, скільки видно',
      open: 'відкрити подію або групу подій',
      back: 'назад, де ви були',
      zoom: 'ближче й далі',
      fit: 'показати все',
      help: 'показати цей перелік',
    },
  },
  downloads: {
    download: 'Завантажити',
    everything: 'Усе',
    page: 'Вебсторінка',
    text: 'Текст із примітками',
    table: 'Таблиця подій',
    calendar: 'Календар',
    linkedData: 'Пов’язані дані',
    picture: 'Зображення часової шкали',
    sources: 'Джерела',
  },
  evidence: {
    statusSet: ({ status, by, date }) => {
      const what = status === 'confirmed' ? 'Підтверджено' : 'Статус надано';
      return `${what}: ${by ?? 'редакція хронології'}${date === undefined ? '' : `, ${date}`}.`;
    },
    rules: {
      'no-citation': () => 'Джерело не вказано.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Про це говорить лише зацікавлена сторона: ${names}.`
          : `Про це говорять лише зацікавлені сторони: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Джерела суперечать одне одному. За: ${inFavour.names}. Проти: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Єдине вказане джерело стверджує протилежне: ${names}.`
          : `Вказані джерела стверджують протилежне: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Про це говорить джерело, не зацікавлене у справі: ${names}.`
          : `Про це говорять джерела, не зацікавлені у справі: ${names}.`,
    },
    moreNames: (count) => `ще ${count}`,
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Хто це говорить',
    originalLanguage: (language) => `Мова оригіналу: ${language}`,
    translation: 'Переклад',
    locator: 'Місце в джерелі',
    origin: (name) => `Першоджерело: ${name}`,
    passesOn: 'Передає слова джерела',
    originUnknown: 'Походження невідоме',
    archived: 'Архівна копія',
    record: (archived) => (archived ? 'Архівна копія та перевірки' : 'Коли і як збережено'),
    accessed: 'Дата звернення',
    archivedAt: 'Адреса архівної копії',
    sourceTypes: {
      article: 'Стаття',
      'article-journal': 'Стаття в науковому журналі',
      'article-magazine': 'Стаття в журналі',
      'article-newspaper': 'Стаття в газеті',
      bill: 'Законопроєкт',
      book: 'Книга',
      broadcast: 'Передача',
      chapter: 'Розділ',
      dataset: 'Набір даних',
      document: 'Документ',
      'entry-encyclopedia': 'Стаття в енциклопедії',
      graphic: 'Зображення',
      hearing: 'Слухання',
      interview: 'Інтерв’ю',
      legal_case: 'Судова справа',
      legislation: 'Закон',
      manuscript: 'Рукопис',
      map: 'Карта',
      motion_picture: 'Фільм',
      'paper-conference': 'Доповідь на конференції',
      personal_communication: 'Особисте повідомлення',
      post: 'Допис',
      'post-weblog': 'Запис у блозі',
      report: 'Звіт',
      speech: 'Промова',
      thesis: 'Дисертація',
      treaty: 'Договір',
      webpage: 'Вебсторінка',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}, мова: ${language}`
        : (kind ?? (language ? `Мова: ${language}` : '')),
    citedTimes: (count) =>
      many(count, {
        one: 'Використано # раз',
        few: 'Використано # рази',
        many: 'Використано # разів',
        other: 'Використано # раза',
      }),
    stanceCounts: {
      reports: (count) =>
        many(count, { one: '# повідомляє про це', other: '# повідомляють про це' }),
      supports: (count) => many(count, { one: '# підкріплює це', other: '# підкріплюють це' }),
      disputes: (count) =>
        many(count, { one: '# ставить це під сумнів', other: '# ставлять це під сумнів' }),
      denies: (count) => many(count, { one: '# спростовує це', other: '# спростовують це' }),
    },
    moreEvents: (count) => `і ще ${events(count)}`,
    notCited: 'Не використано для жодної події',
    dateInWords: 'Словами автора',
    corrections: 'Виправлення',
    statusHistory: 'Як змінювався статус',
    setBy: (name) => `надано: ${name}`,
    media: 'Зображення та записи',
    sensitive: 'Вміст може вразити.',
    sensitiveShow: 'Показати',
    mediaFrom: 'Джерело',
    digitalSource: {
      digitalCapture: 'Знято камерою чи записано іншим цифровим пристроєм',
      computationalCapture: 'Складено камерою з кількох знімків',
      negativeFilm: 'Відскановано з негатива',
      positiveFilm: 'Відскановано з позитива',
      print: 'Відскановано з відбитка',
      screenCapture: 'Записано з екрана',
      virtualRecording: 'Записано у віртуальному середовищі',
      compositeCapture: 'Складено з кількох записів',
      composite: 'Складено з кількох частин',
      compositeSynthetic: 'Складено почасти зі штучного матеріалу',
      compositeWithTrainedAlgorithmicMedia: 'Змінено чи складено генеративним ШІ',
      humanEdits: 'Відредаговано людиною',
      minorHumanEdits: 'Трохи відредаговано людиною',
      algorithmicallyEnhanced: 'Змінено алгоритмом',
      digitalCreation: 'Створено людиною в цифрових програмах',
      digitalArt: 'Створено людиною в цифрових програмах',
      softwareImage: 'Створено програмою',
      dataDrivenMedia: 'Побудовано за даними',
      algorithmicMedia: 'Створено алгоритмом, не навченим на прикладах',
      trainedAlgorithmicMedia: 'Створено генеративним ШІ',
    },
    otherDigitalSource: (term) => `Вид запису: ${term}`,
    copyLink: 'Скопіювати посилання на подію',
    linkCopied: 'Посилання скопійовано',
    linkByHand: 'Сторінка не може копіювати. Візьміть адресу тут:',
    seeAlso: 'Зв’язки',
    links: {
      'part-of': ['Частина події', 'Охоплює'],
      follows: ['Настає після', 'Далі настає'],
      causes: ['Спричиняє', 'Причина'],
      'responds-to': ['Відповідь на', 'Відповіддю стало'],
      corrects: ['Виправляє', 'Виправлено в'],
    },
  },
  filter: {
    filter: 'Фільтр',
    parts: {
      status: 'Достовірність',
      actor: 'Учасник',
      place: 'Місце',
      source: 'Джерело',
      tag: 'Тема',
    },
    words: 'Слова',
    find: (part) => `Знайти в розділі «${part}»`,
    someValues: (shown, all) => `${shown} з ${all}`,
    noValues: 'Нічого з такою назвою.',
    shown: (shown, all) => `Показано подій: ${shown} з ${all}`,
    chosen: 'Вибрано',
    remove: (part, value) => `Прибрати: ${part} — ${value}`,
    quoted: (text) => `«${text}»`,
    clear: 'Показати всі',
    lanes: 'Доріжки',
    laneKinds: {
      none: 'Немає',
      group: 'Сюжет',
      actor: 'Учасник',
      place: 'Місце',
      status: 'Достовірність',
      source: 'Джерело',
    },
    without: {
      group: 'Поза сюжетами',
      actor: 'Нікого не названо',
      place: 'Місце невідоме',
      status: 'Без джерел',
      source: 'Немає джерела',
    },
    moreLanes: (count) => `ще ${count}`,
  },
  list: { goTo: 'Перейти до', go: 'Перейти', period: (date, count) => `${date} (${count})` },
  media: {
    enlarge: 'Збільшити',
    pictures: (title) => `Зображення: ${title}`,
    described: 'Що зображено',
    captions: 'Субтитри',
    openDocument: 'Відкрити документ',
    openPage: 'Відкрити сторінку',
    videoAt: (platform) => `Відео на ${platform}`,
    postAt: (platform) => `Допис на ${platform}`,
    loadNotice: (host) =>
      `Поки нічого не завантажено. На ваше прохання матеріал надійде з ${host}: там дізнаються, що ви тут, і зможуть зберегти дані на вашому пристрої.`,
    load: (platform) => `Завантажити з ${platform}`,
    openAt: (platform) => `Відкрити на ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Вибірка подій: ${shown} з ${all}.`,
    status: 'Статус',
    words: 'Слова',
    drawing:
      'Суцільна лінія: тривало весь цей час. Бліда: сталося, почалося чи закінчилося колись у цей період. З’єднано штрихами: в один із цих днів. Згасає: кінець невідомий.',
    drawnCounts:
      'Скільки подій могло тривати одночасно. Подію, рік якої лише й відомий, враховано в усьому році.',
  },
  refresh: {
    added: (count) =>
      many(count, {
        one: '# нова подія',
        few: '# нові події',
        many: '# нових подій',
        other: '# нової події',
      }),
    changed: (count) =>
      many(count, {
        one: '# змінена подія',
        few: '# змінені події',
        many: '# змінених подій',
        other: '# зміненої події',
      }),
    removed: (count) =>
      many(count, {
        one: '# вилучена подія',
        few: '# вилучені події',
        many: '# вилучених подій',
        other: '# вилученої події',
      }),
    update: (news) => `Оновлено: ${news}.`,
  },
  scrubber: {
    now: 'Усе, що відомо зараз',
    slider: 'День, на який відомо',
    sources: (count, names) =>
      many(count, {
        one: '# нове джерело',
        few: '# нові джерела',
        many: '# нових джерел',
        other: '# нового джерела',
      }) + (names && `: ${names}`),
    event: (title, status) => `Нове: «${title}», ${status}`,
    status: (title, from, to) => `«${title}»: було «${from}», стало «${to}»`,
    correction: (title) => `Виправлено: «${title}»`,
    support: (title, total, independent) =>
      `«${title}»: тепер джерел за — ${total}, незалежних — ${independent}`,
    more: (count) => `і ще ${count}`,
    undated: (count) =>
      many(count, {
        one: '# джерело без дати: коли воно стало відомим, встановити не можна.',
        few: '# джерела без дати: коли вони стали відомими, встановити не можна.',
        many: '# джерел без дати: коли вони стали відомими, встановити не можна.',
        other: '# джерела без дати: коли вони стали відомими, встановити не можна.',
      }),
    step: (step, count) => `Крок ${step} з ${count}`,
    previous: 'Попередня зміна',
    next: 'Наступна зміна',
    play: 'Відтворити',
    pause: 'Пауза',
    clear: 'До сьогодні',
    overview: 'Увесь час одним поглядом',
    window: 'Відтинок часу, який показує шкала',
    windowStart: 'Початок показаного відтинку',
    windowEnd: 'Кінець показаного відтинку',
  },
  story: {
    story: 'Розповідь, подія за подією',
    steps: 'Кроки розповіді',
    opening: 'Вступ',
    begin: 'Почати',
    first: 'Перша подія',
    last: 'Остання подія',
    events: 'Події',
    previousTo: (where) => `Назад: ${where}`,
    nextTo: (where) => `Вперед: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
