import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('ru');

const events = (count: number): string =>
  many(count, { one: '# событие', few: '# события', many: '# событий', other: '# события' });
const sources = (count: number): string =>
  many(count, {
    one: '# источник',
    few: '# источника',
    many: '# источников',
    other: '# источника',
  });

const sourceCount: SourceCountWords = {
  noSources: 'Нет источников',
  sources,
  inFavour: (text) => `${text} за`,
  independent: (count) => many(count, { one: '# независимый', other: '# независимых' }),
  parties: (count) =>
    many(count, {
      one: '# заинтересованная сторона',
      few: '# заинтересованные стороны',
      other: '# заинтересованных сторон',
    }),
  relays: (count) => many(count, { other: '# со слов заинтересованной стороны' }),
  unknown: (count) => many(count, { other: '# неизвестного происхождения' }),
  against: (count) => many(count, { other: '# против' }),
  onlyParty: '1 источник, заинтересованная сторона',
  onlyUnknown: '1 источник, неизвестного происхождения',
};

/** Russian. */
export const ru: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Самые важные события этого отрезка времени: ${shown} из ${all}. Приблизьте шкалу, чтобы прочитать остальные.`,
  },
  chart: {
    label: 'Шкала событий',
    hint: 'Стрелки ведут от события к событию, Enter открывает событие, вопросительный знак показывает все клавиши.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# событие, которое началось раньше и продолжается: ${statuses}.`,
        few: `# события, которые начались раньше и продолжаются: ${statuses}.`,
        many: `# событий, которые начались раньше и продолжаются: ${statuses}.`,
        other: `# события, которые начались раньше и продолжаются: ${statuses}.`,
      }),
    to: 'до',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Известно на ${date}: ${events(count)}`,
    now: (count) => `Всё, что известно сейчас: ${events(count)}`,
    shown: (shown, all) => `Показано ${shown} из ${all}`,
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Пробел',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'к предыдущему и следующему событию',
      stepInLane: 'то же в пределах дорожки',
      stepLane: 'на дорожку выше и ниже',
      ends: 'к первому и последнему событию',
      page: 'дальше на столько, сколько видно',
      open: 'открыть событие или группу событий',
      back: 'назад, где вы были',
      zoom: 'ближе и дальше',
      fit: 'показать всё',
      help: 'показать этот список',
    },
  },
  downloads: {
    download: 'Скачать',
    everything: 'Всё',
    page: 'Веб-страница',
    text: 'Текст со сносками',
    table: 'Таблица событий',
    calendar: 'Календарь',
    linkedData: 'Связанные данные',
    picture: 'Изображение шкалы времени',
    sources: 'Источники',
  },
  evidence: {
    statusSet: ({ status, by, date }) => {
      const what = status === 'confirmed' ? 'Подтверждено' : 'Статус присвоен';
      return `${what}: ${by ?? 'редакция хронологии'}${date === undefined ? '' : `, ${date}`}.`;
    },
    rules: {
      'no-citation': () => 'Источник не указан.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Об этом говорит только заинтересованная сторона: ${names}.`
          : `Об этом говорят только заинтересованные стороны: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Источники противоречат друг другу. За: ${inFavour.names}. Против: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `Единственный указанный источник говорит об обратном: ${names}.`
          : `Указанные источники говорят об обратном: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Об этом говорит источник, который не заинтересован в деле: ${names}.`
          : `Об этом говорят источники, которые не заинтересованы в деле: ${names}.`,
    },
    moreNames: (count) => `ещё ${count}`,
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Кто это говорит',
    originalLanguage: (language) => `Язык оригинала: ${language}`,
    translation: 'Перевод',
    locator: 'Место в источнике',
    origin: (name) => `Первоисточник: ${name}`,
    passesOn: 'Передаёт слова источника',
    originUnknown: 'Происхождение неизвестно',
    archived: 'Архивная копия',
    record: (archived) => (archived ? 'Архивная копия и проверки' : 'Когда и как сохранено'),
    accessed: 'Дата обращения',
    archivedAt: 'Адрес архивной копии',
    sourceTypes: {
      article: 'Статья',
      'article-journal': 'Статья в научном журнале',
      'article-magazine': 'Статья в журнале',
      'article-newspaper': 'Статья в газете',
      bill: 'Законопроект',
      book: 'Книга',
      broadcast: 'Передача',
      chapter: 'Глава',
      dataset: 'Набор данных',
      document: 'Документ',
      'entry-encyclopedia': 'Статья в энциклопедии',
      graphic: 'Изображение',
      hearing: 'Слушания',
      interview: 'Интервью',
      legal_case: 'Судебное дело',
      legislation: 'Закон',
      manuscript: 'Рукопись',
      map: 'Карта',
      motion_picture: 'Фильм',
      'paper-conference': 'Доклад на конференции',
      personal_communication: 'Личное сообщение',
      post: 'Публикация',
      'post-weblog': 'Запись в блоге',
      report: 'Доклад',
      speech: 'Речь',
      thesis: 'Диссертация',
      treaty: 'Договор',
      webpage: 'Веб-страница',
    },
    kindOfSource: (kind, language) =>
      kind && language
        ? `${kind}, язык: ${language}`
        : (kind ?? (language ? `Язык: ${language}` : '')),
    citedTimes: (count) =>
      many(count, {
        one: 'Использован # раз',
        few: 'Использован # раза',
        many: 'Использован # раз',
        other: 'Использован # раза',
      }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# сообщает об этом', other: '# сообщают об этом' }),
      supports: (count) => many(count, { one: '# подкрепляет это', other: '# подкрепляют это' }),
      disputes: (count) => many(count, { one: '# оспаривает это', other: '# оспаривают это' }),
      denies: (count) => many(count, { one: '# опровергает это', other: '# опровергают это' }),
    },
    moreEvents: (count) => `и ещё ${events(count)}`,
    notCited: 'Не использован ни для одного события',
    dateInWords: 'Словами автора',
    corrections: 'Исправления',
    statusHistory: 'Как менялся статус',
    setBy: (name) => `присвоен: ${name}`,
    media: 'Изображения и записи',
    sensitive: 'Содержание может быть тяжёлым.',
    sensitiveShow: 'Показать',
    mediaFrom: 'Источник',
    digitalSource: {
      digitalCapture: 'Снято камерой или записано другим цифровым устройством',
      computationalCapture: 'Собрано камерой из нескольких снимков',
      negativeFilm: 'Отсканировано с негатива',
      positiveFilm: 'Отсканировано с позитива',
      print: 'Отсканировано с отпечатка',
      screenCapture: 'Записано с экрана',
      virtualRecording: 'Записано в виртуальной среде',
      compositeCapture: 'Собрано из нескольких записей',
      composite: 'Собрано из нескольких частей',
      compositeSynthetic: 'Собрано отчасти из искусственного материала',
      compositeWithTrainedAlgorithmicMedia: 'Изменено или собрано генеративной нейросетью',
      humanEdits: 'Отредактировано человеком',
      minorHumanEdits: 'Слегка отредактировано человеком',
      algorithmicallyEnhanced: 'Изменено алгоритмом',
      digitalCreation: 'Создано человеком в цифровых программах',
      digitalArt: 'Создано человеком в цифровых программах',
      softwareImage: 'Создано программой',
      dataDrivenMedia: 'Построено по данным',
      algorithmicMedia: 'Создано алгоритмом, не обученным на примерах',
      trainedAlgorithmicMedia: 'Создано генеративной нейросетью',
    },
    otherDigitalSource: (term) => `Вид записи: ${term}`,
    copyLink: 'Скопировать ссылку на событие',
    linkCopied: 'Ссылка скопирована',
    linkByHand: 'Страница не может копировать. Возьмите адрес здесь:',
    seeAlso: 'Связи',
    links: {
      'part-of': ['Часть события', 'Включает'],
      follows: ['Следует за', 'Далее следует'],
      causes: ['Приводит к', 'Причина'],
      'responds-to': ['Ответ на', 'Ответ последовал'],
      corrects: ['Исправляет', 'Исправлено в'],
    },
  },
  filter: {
    filter: 'Фильтр',
    parts: {
      status: 'Достоверность',
      actor: 'Участник',
      place: 'Место',
      source: 'Источник',
      tag: 'Тема',
    },
    words: 'Слова',
    find: (part) => `Найти в разделе «${part}»`,
    someValues: (shown, all) => `${shown} из ${all}`,
    noValues: 'Ничего с таким названием.',
    shown: (shown, all) => `Показано событий: ${shown} из ${all}`,
    chosen: 'Выбрано',
    remove: (part, value) => `Убрать: ${part} — ${value}`,
    quoted: (text) => `«${text}»`,
    clear: 'Показать все',
    lanes: 'Дорожки',
    laneKinds: {
      none: 'Нет',
      group: 'Сюжет',
      actor: 'Участник',
      place: 'Место',
      status: 'Достоверность',
      source: 'Источник',
    },
    without: {
      group: 'Вне сюжетов',
      actor: 'Никто не назван',
      place: 'Место неизвестно',
      status: 'Без источников',
      source: 'Нет источника',
    },
    moreLanes: (count) => `ещё ${count}`,
  },
  list: { goTo: 'Перейти к', go: 'Перейти', period: (date, count) => `${date} (${count})` },
  media: {
    enlarge: 'Увеличить',
    pictures: (title) => `Изображения: ${title}`,
    described: 'Что изображено',
    captions: 'Субтитры',
    openDocument: 'Открыть документ',
    openPage: 'Открыть страницу',
    videoAt: (platform) => `Видео на ${platform}`,
    postAt: (platform) => `Публикация на ${platform}`,
    loadNotice: (host) =>
      `Пока ничего не загружено. По вашей просьбе материал придёт с ${host}: там узнают, что вы здесь, и смогут сохранить данные на вашем устройстве.`,
    load: (platform) => `Загрузить с ${platform}`,
    openAt: (platform) => `Открыть на ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Выборка событий: ${shown} из ${all}.`,
    status: 'Статус',
    words: 'Слова',
    drawing:
      'Сплошная линия: длилось всё это время. Бледная: произошло, началось или закончилось когда-то в этот период. Соединено штрихами: в один из этих дней. Исчезающая: конец неизвестен.',
    drawnCounts:
      'Сколько событий могло идти одновременно. Событие, у которого известен только год, учтено во всём году.',
  },
  refresh: {
    added: (count) =>
      many(count, {
        one: '# новое событие',
        few: '# новых события',
        many: '# новых событий',
        other: '# нового события',
      }),
    changed: (count) =>
      many(count, {
        one: '# изменённое событие',
        few: '# изменённых события',
        many: '# изменённых событий',
        other: '# изменённого события',
      }),
    removed: (count) =>
      many(count, {
        one: '# удалённое событие',
        few: '# удалённых события',
        many: '# удалённых событий',
        other: '# удалённого события',
      }),
    update: (news) => `Обновлено: ${news}.`,
  },
  scrubber: {
    now: 'Всё, что известно сейчас',
    slider: 'День, на который известно',
    sources: (count, names) =>
      many(count, {
        one: '# новый источник',
        few: '# новых источника',
        many: '# новых источников',
        other: '# нового источника',
      }) + (names && `: ${names}`),
    event: (title, status) => `Новое: «${title}», ${status}`,
    status: (title, from, to) => `«${title}»: было «${from}», стало «${to}»`,
    correction: (title) => `Исправлено: «${title}»`,
    support: (title, total, independent) =>
      `«${title}»: теперь источников за — ${total}, независимых — ${independent}`,
    more: (count) => `и ещё ${count}`,
    undated: (count) =>
      many(count, {
        one: '# источник без даты: когда он стал известен, установить нельзя.',
        few: '# источника без даты: когда они стали известны, установить нельзя.',
        many: '# источников без даты: когда они стали известны, установить нельзя.',
        other: '# источника без даты: когда они стали известны, установить нельзя.',
      }),
    step: (step, count) => `Шаг ${step} из ${count}`,
    previous: 'Предыдущее изменение',
    next: 'Следующее изменение',
    play: 'Воспроизвести',
    pause: 'Пауза',
    clear: 'К сегодняшнему дню',
    overview: 'Всё время одним взглядом',
    window: 'Отрезок времени, который показывает шкала',
    windowStart: 'Начало показанного отрезка',
    windowEnd: 'Конец показанного отрезка',
  },
  story: {
    story: 'Рассказ, событие за событием',
    steps: 'Шаги рассказа',
    opening: 'Вступление',
    begin: 'Начать',
    first: 'Первое событие',
    last: 'Последнее событие',
    events: 'События',
    previousTo: (where) => `Назад: ${where}`,
    nextTo: (where) => `Вперёд: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
