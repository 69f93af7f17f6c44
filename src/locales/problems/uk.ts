import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/uk.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('uk');

/** Ukrainian. */
export const terms: ProblemTerms = {
  language: 'uk',
  heading: (count) =>
    many(count, {
      one: 'У даних # помилка',
      few: 'У даних # помилки',
      many: 'У даних # помилок',
      other: 'У даних # помилки',
    }),
  failedHeading: 'Не вдалося завантажити хронологію',
  retry: 'Спробувати ще раз',

  timeline: 'Хронологія',
  kinds: {
    events: 'Подія',
    sources: 'Джерело',
    groups: 'Група',
    eras: 'Період',
    corrections: 'Виправлення',
  },
  originals: { row: 'Рядок', line: 'Рядок', entry: 'Запис', date: 'Дата' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `пункт ${number} у ${list}`,
  within: (inner, outer) => `${inner} (${outer})`,

  attribute: (name) => `Атрибут ${name}`,
  property: (name) => `Властивість ${name}`,
  script: 'Вбудований скрипт',
  file: (address) => (address ? `Файл ${address}` : 'Файл'),
  line: (number, address) => `Рядок ${number} файлу ${address}`,

  whole: () => 'Без цього пропущено весь запис.',
  expected: {
    string: 'текст у лапках',
    number: 'число без лапок',
    boolean: 'true або false без лапок',
    Array: 'список у квадратних дужках',
    Object: 'об’єкт у фігурних дужках',
    date: 'дату EDTF у лапках, наприклад "2023" або "2023-05"',
    oneOf: (values) => `одне з цих значень: ${values}`,
    atLeast: (number) => `число, не менше за ${number}`,
    atMost: (number) => `число, не більше за ${number}`,
    suchAs: (what, example) => `${what}, наприклад ${example}`,
  },
  overstated: {
    uncited: 'не вказано жодного джерела',
    unsupported: 'жодне з указаних джерел цього не підтверджує',
    'party-support': 'це підтверджують лише зацікавлені сторони',
    'party-evidence': 'усе, що це підтверджує, походить від зацікавлених сторін',
  },
  jsonFault: (_, place) => (place ? `рядок ${place.line}, символ ${place.column}` : ''),
  throws: 'під час читання виникає помилка',
  notLoaded: (address, status) =>
    status
      ? `Не вдалося завантажити хронологію: ${address} відповідає ${status}. Перевірте адресу в "src".`
      : `Не вдалося завантажити хронологію: ${address} недоступний. Перевірте адресу, з’єднання і те, чи дозволяє сервер цій сторінці читати файл (CORS).`,
  notWhole:
    'Не вдалося показати хронологію: частина її скрипту не завантажилася. Перевірте з’єднання та перезавантажте сторінку.',
  archive: {
    unreachable: (host) => `Архів ${host} недоступний. Спробуйте ще раз трохи згодом.`,
    refused: (host) => `Архів ${host} відхилив запит.`,
    'broken-contract': (host) => `Архів ${host} відповідає не так, як має відповідати архів подій.`,
  },
  notAnswered: (message) => `Архів не відповідає: ${message}`,
  dates: {
    empty: 'Дата порожня',
    'not-edtf': '`{input}` не є датою EDTF',
    ambiguous: '`{input}` можна зрозуміти по-різному',
    unpadded: 'У `{input}` бракує початкових нулів',
    words: '`{input}` записано словами, а не в EDTF',
    'negative-zero':
      'У `{input}` вказано рік, якого немає: рік 0 пишуть без знака, і це 1 рік до н. е.',
    'month-range': 'У `{input}` вказано місяць {month}, якого немає: місяці йдуть від 01 до 12',
    'day-range': 'У `{input}` вказано день, якого немає: {month}, усього днів: {days}',
    'time-range': 'У `{input}` вказано час, якого немає: він іде від 00:00:00 до 23:59:59',
    'offset-range':
      'У `{input}` вказано зсув від UTC, якого немає: вони йдуть від -12:00 до +14:00',
    never: '`{input}` — день, якого немає в жодному з цих років',
    'too-large': 'У `{input}` вказано завеликий рік, з ним не можна рахувати',
    reversed: '`{input}` закінчується раніше, ніж починається',
    'no-date': 'У `{input}` немає жодної дати',
    'too-long': 'Дата `{input}` задовга',
    'time-zone': '`{zone}`, часовий пояс для `{input}`, не є поясом IANA',
    write: 'напишіть {dates}',
    example: 'напишіть те, що відомо, наприклад 2024, 2024-03, 2024-03-05 або 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `Хронологія — це ${value}, а не об’єкт. Задайте об’єкт зі списком "events".`,
    'not-json': ({ item, hint }) =>
      `${item} не містить правильного JSON${hint && ` (${hint})`}. Перевірте лапки, коми й дужки або запишіть текст за допомогою JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: не вдається прочитати (${hint}). Задайте прості дані, які вміщує JSON.`,
    missing: ({ holder, name }) => `${holder}: немає ${name}, тому запис пропущено. Додайте його.`,
    empty: ({ at }) => `${at}: поле порожнє, його пропущено. Заповніть його.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} пропущено. Напишіть ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} не належить до відомих значень, його пропущено. Напишіть ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} пропущено. Напишіть ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} не є вебадресою, її пропущено. Напишіть адресу, яка починається з https:// або http://, чи адресу відносно сторінки.`,
    language: ({ at, value }) =>
      `${at}: ${value} не є кодом мови, його пропущено. Напишіть код за BCP 47, наприклад "da" або "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} не є часовим поясом, його пропущено. Напишіть назву IANA, наприклад "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: поле не може так називатися, тому його пропущено. Дайте йому іншу назву.`,
    date: ({ at, hint }) => `${at}: пропущено. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: пропущено. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} лежить за межами років, які може показати шкала (від 271821 до н. е. до 275760 н. е.). Подія стоїть на своєму місці у списку, але не на шкалі.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} не має ні початку, ні кінця, за якими його можна намалювати, тому період пропущено. Напишіть проміжок, наприклад "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: ідентифікатор ${value} уже зайнятий, тому тут він ${hint}. Дайте кожному запису свій ідентифікатор.`,
    'same-group': ({ item, value }) =>
      `${item}: ідентифікатор ${value} уже має інша група, тому цю пропущено. Дайте кожній групі свій ідентифікатор.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: поле ${name} джерела ${hint} уже має інше значення; ${value} пропущено. Пишіть його в одному місці, у "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} немає в "sources", тому джерело показано під цією назвою. Додайте джерело з цим ідентифікатором.`,
    'unknown-event': ({ item, value }) =>
      `${item}: посилання на ${value} пропущено, бо такої події тут немає. Напишіть ідентифікатор події.`,
    'unknown-group': ({ item, value }) =>
      `${item}: групи ${value} немає в "groups", тому вона має доріжку з цією назвою. Додайте групу з цим ідентифікатором.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: статус ${value}, але "statusHistory" закінчується на ${hint}. Додайте запис про те, відколи статус ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: статус ${value}, хоча ${hint}. Напишіть статус, який дозволяють джерела, або додайте те, на чому він ґрунтується.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} немає у словнику IPTC, тому показано як є. Напишіть термін із http://cv.iptc.org/newscodes/digitalsourcetype/, наприклад "digitalCapture" або "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: посилання повертаються до початку, ${hint}, тому жодна з цих подій не є першою. Приберіть одне з посилань.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" повертається до початку (${hint}), тому справжнє походження невідоме. Напишіть, від кого насправді походять відомості.`,
    'wrong-format': ({ item, value }) => `${item} — це ${value}, формат не той, якого чекали.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} вдалося прийняти лише приблизно. Перевірте, чи це правильно.`,
    'not-taken': ({ at, value }) => `${at}: ${value} не вдалося прийняти, тому пропущено.`,
    'no-events': () => 'У хронології немає подій, які можна показати. Задайте список "events".',
  }),
};
