import { pt } from './pt.js';
import type { Terms } from './terms.js';

/** Portuguese as Brazil writes it, where that differs. */
export const ptBR: Terms = {
  ...pt,
  loading: 'Carregando a cronologia',
  loadingPercent: (percent) => `Carregando a cronologia: ${percent}`,

  view: 'Visualização',
  listLong: (count) =>
    `${count} acontecimentos. A busca do navegador só encontra os que estão perto do ponto de leitura.`,
  chartLoading: 'Desenhando o eixo do tempo',
  chartHint: 'Arraste para mover; use Ctrl e a roda do mouse, ou dois dedos, para ampliar',
  markPoint: 'em um dia conhecido',
  markWithin: 'em algum momento deste período',
  markOneOf: 'em um destes dias',

  stanceReports: 'Relata',
  stanceSupports: 'Apoia',
  stanceDisputes: 'Contesta',
  stanceDenies: 'Desmente',
  noSources: 'Nenhuma fonte é citada.',
  actors: (count) => (count === 1 ? 'Envolvido' : 'Envolvidos'),
  next: 'Próximo',
};
