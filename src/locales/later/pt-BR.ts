import { plural } from '../plural.js';
import { pt } from './pt.js';
import type { LaterTerms } from './terms.js';

const many = plural('pt-BR');

/** Portuguese as Brazil writes it, where that differs. */
export const ptBR: LaterTerms = {
  ...pt,
  chart: {
    ...pt.chart,
    keyDoes: { ...pt.chart.keyDoes, page: 'avançar uma tela' },
  },
  downloads: {
    download: 'Baixar',
    everything: 'Tudo',
    page: 'Página web',
    text: 'Texto com notas',
    table: 'Tabela de acontecimentos',
    calendar: 'Calendário',
    linkedData: 'Dados vinculados',
    picture: 'Imagem da linha do tempo',
    sources: 'Fontes',
  },
  evidence: {
    ...pt.evidence,
    sourceTypes: {
      ...pt.evidence.sourceTypes,
      broadcast: 'Programa de rádio ou TV',
      'entry-encyclopedia': 'Verbete de enciclopédia',
      hearing: 'Audiência',
      'post-weblog': 'Texto de blog',
    },
    stanceCounts: {
      reports: (count) => many(count, { one: '# relata', other: '# relatam' }),
      supports: (count) => many(count, { one: '# apoia', other: '# apoiam' }),
      disputes: (count) => many(count, { one: '# contesta', other: '# contestam' }),
      denies: (count) => many(count, { one: '# desmente', other: '# desmentem' }),
    },
    digitalSource: {
      ...pt.evidence.digitalSource,
      digitalCapture: 'Captado com uma câmera ou outro aparelho digital',
      computationalCapture: 'Composto pela câmera a partir de várias exposições',
      screenCapture: 'Captura de tela',
      virtualRecording: 'Gravado em um ambiente virtual',
    },
    copyLink: 'Copiar o link para este acontecimento',
    linkCopied: 'Link copiado',
  },
  filter: {
    ...pt.filter,
    parts: { ...pt.filter.parts, actor: 'Envolvido' },
    find: (part) => `Buscar em “${part}”`,
    quoted: (text) => `“${text}”`,
    laneKinds: { ...pt.filter.laneKinds, actor: 'Envolvido' },
  },
  media: {
    ...pt.media,
    loadNotice: (host) =>
      `Nada foi carregado ainda. Se você pedir, o conteúdo virá de ${host}, que ficará sabendo que você está aqui e poderá guardar dados no seu dispositivo.`,
  },
  paper: {
    ...pt.paper,
    drawing:
      'Escuro: durou todo esse tempo. Claro: aconteceu, começou ou acabou em algum momento desse período. Unido por traços: em um destes dias. Esmaecendo: fim desconhecido.',
    drawnCounts:
      'Quantos acontecimentos pode ter havido em cada momento. Um acontecimento de que só se conhece o ano conta no ano todo.',
  },
  scrubber: {
    ...pt.scrubber,
    event: (title, status) => `Novo: “${title}”, ${status}`,
    status: (title, from, to) => `“${title}”: antes ${from}, agora ${to}`,
    correction: (title) => `“${title}” é corrigido`,
    support: (title, total, count) =>
      `“${title}” tem agora ${many(total, { one: '# fonte', other: '# fontes' })} a favor, ${many(count, { one: '# independente', other: '# independentes' })}`,
    next: 'Próxima mudança',
  },
  story: { ...pt.story, nextTo: (where) => `Próximo: ${where}` },
};
