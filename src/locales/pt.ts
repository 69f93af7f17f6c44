import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('pt-PT');

/** Portuguese. */
export const pt: Terms = {
  timeline: 'Cronologia',
  loading: 'A carregar a cronologia',
  loadingPercent: (percent) => `A carregar a cronologia: ${percent}`,
  empty: 'Ainda não há acontecimentos para mostrar.',

  view: 'Vista',
  viewChart: 'Eixo do tempo',
  viewList: 'Lista',
  viewStory: 'Narrativa',
  listLong: (count) =>
    `${count} acontecimentos. A pesquisa do navegador só encontra os que estão perto do ponto de leitura.`,
  listRest: (count) => `Os outros ${count} acontecimentos não são mostrados aqui.`,
  undated: 'Ano desconhecido',
  chartLabel: 'Eixo do tempo',
  chartKeys: 'Teclas do eixo do tempo',
  chartLoading: 'A desenhar o eixo do tempo',
  chartHint: 'Arraste para mover; Ctrl e roda do rato, ou dois dedos, para ampliar',
  chartWithout: (count) =>
    many(count, {
      one: '# acontecimento fica fora dos anos que o eixo pode mostrar; ver a lista.',
      other: '# acontecimentos ficam fora dos anos que o eixo pode mostrar; ver a lista.',
    }),
  zoomIn: 'Aproximar',
  zoomOut: 'Afastar',
  zoomFit: 'Mostrar tudo',

  legend: 'Que solidez tem cada afirmação',
  dateMarks: 'Como se representam as datas',
  markPoint: 'num dia conhecido',
  markWithin: 'algures neste período',
  markOneOf: 'num destes dias',
  markOpen: 'fim desconhecido',

  events: (count) => many(count, { one: '# acontecimento', other: '# acontecimentos' }),
  filterStatus: 'Mostrar só afirmações',
  filter: 'Filtrar',
  filterNone: 'Nenhum acontecimento corresponde a esta escolha.',

  asOf: 'O que se sabia e quando',
  asOfDate: (date) => `O que se sabia: ${date}`,
  asOfNothing: 'Ainda não se sabia nada que tenha data.',
  asOfNew: 'Novo',
  asOfChanged: 'Alterado',

  statusUnsourced: 'Sem fonte',
  statusUnverified: 'Não verificado',
  statusClaimed: 'Alegado',
  statusReported: 'Noticiado',
  statusConfirmed: 'Confirmado',
  statusDisputed: 'Contestado',
  statusDenied: 'Desmentido',
  statusRetracted: 'Retirado',

  stanceReports: 'Relata-o',
  stanceSupports: 'Apoia-o',
  stanceDisputes: 'Contesta-o',
  stanceDenies: 'Desmente-o',

  noSources: 'Não é citada nenhuma fonte.',
  partyLong: 'Parte envolvida',
  sources: 'Fontes',
  sourceNumber: (number, title) => `Fonte ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'e mais #' }),

  place: 'Lugar',
  actors: (count) => (count === 1 ? 'Interveniente' : 'Intervenientes'),
  tags: 'Temas',
  group: 'Fio',

  previous: 'Anterior',
  next: 'Seguinte',
  close: 'Fechar',
  position: (index, count) => `${index} de ${count}`,

  updated: (date) => `Atualizado: ${date}`,
  license: 'Licença',
};
