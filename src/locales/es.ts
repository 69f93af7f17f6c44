import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('es');

/** Spanish. */
export const es: Terms = {
  timeline: 'Cronología',
  loading: 'Cargando la cronología',
  loadingPercent: (percent) => `Cargando la cronología: ${percent}`,
  empty: 'Aún no hay hechos que mostrar.',

  view: 'Vista',
  viewChart: 'Eje temporal',
  viewList: 'Lista',
  viewStory: 'Relato',
  listLong: (count) =>
    `${count} hechos. La búsqueda del navegador solo encuentra los que están cerca de donde lee.`,
  listRest: (count) => `Los otros ${count} hechos no se muestran aquí.`,
  undated: 'Año desconocido',
  chartLabel: 'Eje temporal',
  chartKeys: 'Teclas del eje temporal',
  chartLoading: 'Dibujando el eje temporal',
  chartHint: 'Arrastre para moverse; Ctrl y rueda, o dos dedos, para ampliar',
  chartWithout: (count) =>
    many(count, {
      one: '# hecho queda fuera de los años que el eje puede mostrar; véase la lista.',
      other: '# hechos quedan fuera de los años que el eje puede mostrar; véase la lista.',
    }),
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  zoomFit: 'Mostrar todo',

  legend: 'Qué solidez tiene cada afirmación',
  dateMarks: 'Cómo se representan las fechas',
  markPoint: 'en un día conocido',
  markWithin: 'en algún momento del periodo',
  markOneOf: 'en uno de estos días',
  markOpen: 'final desconocido',

  events: (count) => many(count, { one: '# hecho', other: '# hechos' }),
  filterStatus: 'Mostrar solo afirmaciones',
  filter: 'Filtrar',
  filterNone: 'Ningún hecho coincide con esta selección.',

  asOf: 'Qué se sabía y cuándo',
  asOfDate: (date) => `Lo que se sabía: ${date}`,
  asOfNothing: 'Aún no se sabía nada que tenga fecha.',
  asOfNew: 'Nuevo',
  asOfChanged: 'Modificado',

  statusUnsourced: 'Sin fuente',
  statusUnverified: 'Sin verificar',
  statusClaimed: 'Alegado',
  statusReported: 'Informado',
  statusConfirmed: 'Confirmado',
  statusDisputed: 'En disputa',
  statusDenied: 'Desmentido',
  statusRetracted: 'Retractado',

  stanceReports: 'Informa de ello',
  stanceSupports: 'Lo respalda',
  stanceDisputes: 'Lo discute',
  stanceDenies: 'Lo desmiente',

  noSources: 'No se cita ninguna fuente.',
  partyLong: 'Parte implicada',
  sources: 'Fuentes',
  sourceNumber: (number, title) => `Fuente ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'y # más' }),

  place: 'Lugar',
  actors: (count) => (count === 1 ? 'Implicado' : 'Implicados'),
  tags: 'Temas',
  group: 'Hilo',

  previous: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar',
  position: (index, count) => `${index} de ${count}`,

  updated: (date) => `Actualizado: ${date}`,
  license: 'Licencia',
};
