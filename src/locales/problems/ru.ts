import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/ru.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('ru');

/** Russian. */
export const terms: ProblemTerms = {
  language: 'ru',
  heading: (count) =>
    many(count, {
      one: 'В данных # ошибка',
      few: 'В данных # ошибки',
      many: 'В данных # ошибок',
      other: 'В данных # ошибки',
    }),
  failedHeading: 'Не удалось загрузить хронологию',
  retry: 'Попробовать ещё раз',

  timeline: 'Хронология',
  kinds: {
    events: 'Событие',
    sources: 'Источник',
    groups: 'Группа',
    eras: 'Период',
    corrections: 'Исправление',
  },
  originals: { row: 'Строка', line: 'Строка', entry: 'Запись', date: 'Дата' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `пункт ${number} в ${list}`,
  within: (inner, outer) => `${inner} (${outer})`,

  attribute: (name) => `Атрибут ${name}`,
  property: (name) => `Свойство ${name}`,
  script: 'Встроенный скрипт',
  file: (address) => (address ? `Файл ${address}` : 'Файл'),
  line: (number, address) => `Строка ${number} файла ${address}`,

  whole: () => 'Без этого пропущена вся запись.',
  expected: {
    string: 'текст в кавычках',
    number: 'число без кавычек',
    boolean: 'true или false без кавычек',
    Array: 'список в квадратных скобках',
    Object: 'объект в фигурных скобках',
    date: 'дату EDTF в кавычках, например "2023" или "2023-05"',
    oneOf: (values) => `одно из этих значений: ${values}`,
    atLeast: (number) => `число не меньше ${number}`,
    atMost: (number) => `число не больше ${number}`,
    suchAs: (what, example) => `${what}, например ${example}`,
  },
  overstated: {
    uncited: 'не указан ни один источник',
    unsupported: 'ни один из указанных источников этого не подтверждает',
    'party-support': 'это подтверждают только заинтересованные стороны',
    'party-evidence': 'всё, что это подтверждает, исходит от заинтересованных сторон',
  },
  jsonFault: (_, place) => (place ? `строка ${place.line}, символ ${place.column}` : ''),
  throws: 'при чтении возникает ошибка',
  notLoaded: (address, status) =>
    status
      ? `Не удалось загрузить хронологию: ${address} отвечает ${status}. Проверьте адрес в "src".`
      : `Не удалось загрузить хронологию: ${address} недоступен. Проверьте адрес, соединение и то, разрешает ли сервер этой странице читать файл (CORS).`,
  notWhole:
    'Не удалось показать хронологию: часть её скрипта не загрузилась. Проверьте соединение и перезагрузите страницу.',
  archive: {
    unreachable: (host) => `Архив ${host} недоступен. Попробуйте ещё раз немного позже.`,
    refused: (host) => `Архив ${host} отклонил запрос.`,
    'broken-contract': (host) =>
      `Архив ${host} отвечает не так, как должен отвечать архив событий.`,
  },
  notAnswered: (message) => `Архив не отвечает: ${message}`,
  dates: {
    empty: 'Дата пуста',
    'not-edtf': '`{input}` не является датой EDTF',
    ambiguous: '`{input}` можно понять по-разному',
    unpadded: 'В `{input}` не хватает начальных нулей',
    words: '`{input}` записано словами, а не в EDTF',
    'negative-zero':
      'В `{input}` указан год, которого нет: год 0 пишется без знака и означает 1 год до н. э.',
    'month-range': 'В `{input}` указан месяц {month}, которого нет: месяцы идут от 01 до 12',
    'day-range': 'В `{input}` указан день, которого нет: {month}, всего дней: {days}',
    'time-range': 'В `{input}` указано время, которого нет: оно идёт от 00:00:00 до 23:59:59',
    'offset-range':
      'В `{input}` указано смещение от UTC, которого нет: они идут от -12:00 до +14:00',
    never: '`{input}` — день, которого нет ни в одном из этих лет',
    'too-large': 'В `{input}` указан слишком большой год, с ним нельзя считать',
    reversed: '`{input}` заканчивается раньше, чем начинается',
    'no-date': 'В `{input}` нет никакой даты',
    'too-long': 'Дата `{input}` слишком длинная',
    'time-zone': '`{zone}`, часовой пояс для `{input}`, не является поясом IANA',
    write: 'напишите {dates}',
    example: 'напишите то, что известно, например 2024, 2024-03, 2024-03-05 или 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Хронология — это ${value}, а не объект. Задайте объект со списком "events".`,
    'not-json': ({ item, hint }) =>
      `${item} не содержит правильного JSON${hint && ` (${hint})`}. Проверьте кавычки, запятые и скобки или запишите текст с помощью JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: не удаётся прочитать (${hint}). Задайте простые данные, какие вмещает JSON.`,
    missing: ({ holder, name }) =>
      `${holder}: нет ${name}, поэтому запись пропущена. Добавьте его.`,
    empty: ({ at }) => `${at}: поле пустое и пропущено. Заполните его.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} пропущено. Напишите ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} не входит в число известных значений и пропущено. Напишите ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} пропущено. Напишите ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} не является веб-адресом и пропущено. Напишите адрес, который начинается с https:// или http://, либо адрес относительно страницы.`,
    language: ({ at, value }) =>
      `${at}: ${value} не является кодом языка и пропущено. Напишите код по BCP 47, например "da" или "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} не является часовым поясом и пропущено. Напишите имя IANA, например "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: поле не может так называться, поэтому оно пропущено. Дайте ему другое имя.`,
    date: ({ at, hint }) => `${at}: пропущено. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: пропущено. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} лежит за пределами лет, которые может показать шкала (от 271821 до н. э. до 275760 н. э.). Событие стоит на своём месте в списке, но не на шкале.`,
    'no-length': ({ item, value }) =>
      `${item}: у ${value} нет ни начала, ни конца, по которым его можно нарисовать, поэтому период пропущен. Напишите промежуток, например "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: идентификатор ${value} уже занят, поэтому здесь он ${hint}. Дайте каждой записи свой идентификатор.`,
    'same-group': ({ item, value }) =>
      `${item}: идентификатор ${value} уже есть у другой группы, поэтому эта пропущена. Дайте каждой группе свой идентификатор.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: у поля ${name} источника ${hint} уже есть другое значение; ${value} пропущено. Пишите его в одном месте, в "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} нет в "sources", поэтому источник показан под этим именем. Добавьте источник с этим идентификатором.`,
    'unknown-event': ({ item, value }) =>
      `${item}: ссылка на ${value} пропущена, потому что такого события здесь нет. Напишите идентификатор события.`,
    'unknown-group': ({ item, value }) =>
      `${item}: группы ${value} нет в "groups", поэтому для неё есть дорожка с этим именем. Добавьте группу с этим идентификатором.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: статус ${value}, но "statusHistory" заканчивается на ${hint}. Добавьте запись о том, с какого времени статус ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: статус ${value}, хотя ${hint}. Напишите статус, который позволяют источники, или добавьте то, на чём он основан.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} нет в словаре IPTC, поэтому показано как есть. Напишите термин из http://cv.iptc.org/newscodes/digitalsourcetype/, например "digitalCapture" или "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: ссылки возвращаются к началу, ${hint}, поэтому ни одно из этих событий не идёт первым. Уберите одну из ссылок.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" возвращается к началу (${hint}), поэтому настоящее происхождение неизвестно. Напишите, от кого на самом деле исходят сведения.`,
    'wrong-format': ({ item, value }) => `${item} — это ${value}, формат не тот, которого ждали.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} удалось принять лишь приблизительно. Проверьте, верно ли это.`,
    'not-taken': ({ at, value }) => `${at}: ${value} не удалось принять, поэтому пропущено.`,
    'no-events': () => 'В хронологии нет событий, которые можно показать. Задайте список "events".',
  }),
};
