import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('ru');
const events = (count: number) =>
  many(count, { one: '# событие', few: '# события', many: '# событий', other: '# события' });

/** Russian. */
export const ru: Terms = {
  timeline: 'Хронология',
  loading: 'Загружаем хронологию',
  loadingPercent: (percent) => `Загружаем хронологию: ${percent}`,
  empty: 'Событий пока нет.',

  view: 'Вид',
  viewChart: 'Шкала',
  viewList: 'Список',
  viewStory: 'Рассказ',
  listLong: (count) =>
    `Событий: ${count}. Поиск браузера найдёт только те, что рядом с местом, где вы читаете.`,
  listRest: (count) => `Остальные события здесь не показаны: ${count}.`,
  undated: 'Год неизвестен',
  chartLabel: 'Шкала времени',
  chartKeys: 'Клавиши на шкале',
  chartLoading: 'Рисуем шкалу',
  chartHint: 'Перетаскивайте шкалу; масштаб — Ctrl и колёсико или двумя пальцами',
  chartWithout: (count) => `За пределами шкалы ${events(count)}; см. список.`,
  zoomIn: 'Ближе',
  zoomOut: 'Дальше',
  zoomFit: 'Показать всё',

  legend: 'Насколько это достоверно',
  dateMarks: 'Как показаны даты',
  markPoint: 'в известный день',
  markWithin: 'когда-то в этот период',
  markOneOf: 'в один из этих дней',
  markOpen: 'конец неизвестен',

  events,
  filterStatus: 'Показать только сведения со статусом',
  filter: 'Фильтр',
  filterNone: 'Таких событий нет.',

  asOf: 'Что и когда было известно',
  asOfDate: (date) => `Что было известно на ${date}`,
  asOfNothing: 'Ни о чём, что имеет дату, ещё не было известно.',
  asOfNew: 'Новое',
  asOfChanged: 'Изменено',

  statusUnsourced: 'Без источников',
  statusUnverified: 'Не проверено',
  statusClaimed: 'Утверждается',
  statusReported: 'Сообщается',
  statusConfirmed: 'Подтверждено',
  statusDisputed: 'Оспаривается',
  statusDenied: 'Опровергается',
  statusRetracted: 'Отозвано',

  stanceReports: 'Сообщают',
  stanceSupports: 'Подкрепляют',
  stanceDisputes: 'Оспаривают',
  stanceDenies: 'Опровергают',

  noSources: 'Источники не указаны.',
  partyLong: 'Заинтересованная сторона',
  sources: 'Источники',
  sourceNumber: (number, title) => `Источник ${number}: ${title}`,
  moreSources: (count) => `и ещё ${count}`,

  place: 'Место',
  actors: (count) => (count === 1 ? 'Участник' : 'Участники'),
  tags: 'Темы',
  group: 'Сюжет',

  previous: 'Назад',
  next: 'Вперёд',
  close: 'Закрыть',
  position: (index, count) => `${index} из ${count}`,

  updated: (date) => `Обновлено: ${date}`,
  license: 'Лицензия',
};
