import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('uk');
const events = (count: number) =>
  many(count, { one: '# подія', few: '# події', many: '# подій', other: '# події' });

/** Ukrainian. */
export const uk: Terms = {
  timeline: 'Хронологія',
  loading: 'Завантажуємо хронологію',
  loadingPercent: (percent) => `Завантажуємо хронологію: ${percent}`,
  empty: 'Подій поки немає.',

  view: 'Вигляд',
  viewChart: 'Шкала',
  viewList: 'Список',
  viewStory: 'Розповідь',
  listLong: (count) =>
    `Подій: ${count}. Пошук браузера знайде лише ті, що поруч із місцем, де ви читаєте.`,
  listRest: (count) => `Решту подій тут не показано: ${count}.`,
  undated: 'Рік невідомий',
  chartLabel: 'Шкала часу',
  chartKeys: 'Клавіші на шкалі',
  chartLoading: 'Малюємо шкалу',
  chartHint: 'Перетягуйте шкалу; масштаб — Ctrl і коліщатко або двома пальцями',
  chartWithout: (count) => `За межами шкали ${events(count)}; див. список.`,
  zoomIn: 'Ближче',
  zoomOut: 'Далі',
  zoomFit: 'Показати все',

  legend: 'Наскільки це достовірно',
  dateMarks: 'Як показано дати',
  markPoint: 'у відомий день',
  markWithin: 'колись у цей період',
  markOneOf: 'в один із цих днів',
  markOpen: 'кінець невідомий',

  events,
  filterStatus: 'Показати лише відомості зі статусом',
  filter: 'Фільтр',
  filterNone: 'Таких подій немає.',

  asOf: 'Що й коли було відомо',
  asOfDate: (date) => `Що було відомо на ${date}`,
  asOfNothing: 'Ні про що, що має дату, ще не було відомо.',
  asOfNew: 'Нове',
  asOfChanged: 'Змінено',

  statusUnsourced: 'Без джерел',
  statusUnverified: 'Не перевірено',
  statusClaimed: 'Стверджується',
  statusReported: 'Повідомляється',
  statusConfirmed: 'Підтверджено',
  statusDisputed: 'Під сумнівом',
  statusDenied: 'Спростовується',
  statusRetracted: 'Відкликано',

  stanceReports: 'Повідомляють',
  stanceSupports: 'Підкріплюють',
  stanceDisputes: 'Ставлять під сумнів',
  stanceDenies: 'Спростовують',

  noSources: 'Джерел не вказано.',
  partyLong: 'Зацікавлена сторона',
  sources: 'Джерела',
  sourceNumber: (number, title) => `Джерело ${number}: ${title}`,
  moreSources: (count) => `і ще ${count}`,

  place: 'Місце',
  actors: (count) => (count === 1 ? 'Учасник' : 'Учасники'),
  tags: 'Теми',
  group: 'Сюжет',

  previous: 'Назад',
  next: 'Вперед',
  close: 'Закрити',
  position: (index, count) => `${index} з ${count}`,

  updated: (date) => `Оновлено: ${date}`,
  license: 'Ліцензія',
};
