import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('pt-PT');

const events = (count: number): string =>
  many(count, { one: '# acontecimento', other: '# acontecimentos' });
const sources = (count: number): string => many(count, { one: '# fonte', other: '# fontes' });
const independent = (count: number): string =>
  many(count, { one: '# independente', other: '# independentes' });

const sourceCount: SourceCountWords = {
  noSources: 'Nenhuma fonte',
  sources,
  inFavour: (text) => `${text} a favor`,
  independent,
  parties: (count) => many(count, { one: '# parte envolvida', other: '# partes envolvidas' }),
  relays: (count) =>
    many(count, {
      one: '# repete o que diz uma parte',
      other: '# repetem o que diz uma parte',
    }),
  unknown: (count) => many(count, { other: '# de origem desconhecida' }),
  against: (count) => many(count, { other: '# contra' }),
  onlyParty: '1 fonte, parte envolvida',
  onlyUnknown: '1 fonte, de origem desconhecida',
};

/** Portuguese. */
export const pt: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Os ${shown} acontecimentos mais importantes deste período, num total de ${all}. Aproxime para ler os outros.`,
  },
  chart: {
    label: 'Eixo do tempo dos acontecimentos',
    hint: 'As setas vão de acontecimento em acontecimento, Enter abre um, o ponto de interrogação mostra todas as teclas.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# acontecimento que começou antes e continua: ${statuses}.`,
        other: `# acontecimentos que começaram antes e continuam: ${statuses}.`,
      }),
    to: 'a',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `O que se sabia, ${date}: ${events(count)}`,
    now: (count) => `Tudo o que se sabe hoje: ${events(count)}`,
    shown: (shown, all) =>
      many(all, { one: `${shown} de # acontecimento`, other: `${shown} de # acontecimentos` }),
    keyNames: {
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      enter: 'Enter',
      space: 'Espaço',
      shift: 'Shift',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'acontecimento anterior e seguinte',
      stepInLane: 'o mesmo, dentro de uma faixa',
      stepLane: 'faixa acima e abaixo',
      ends: 'primeiro e último acontecimento',
      page: 'avançar um ecrã',
      open: 'abrir o acontecimento ou o grupo de acontecimentos',
      back: 'voltar para onde estava',
      zoom: 'mais perto e mais longe',
      fit: 'mostrar tudo',
      help: 'mostrar esta lista',
    },
  },
  downloads: {
    download: 'Descarregar',
    everything: 'Tudo',
    page: 'Página web',
    text: 'Texto com notas',
    table: 'Tabela de acontecimentos',
    calendar: 'Calendário',
    linkedData: 'Dados ligados',
    picture: 'Imagem do cronograma',
    sources: 'Fontes',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Confirmado' : 'Estado atribuído';
      const when = date === undefined ? '' : isDay ? ` em ${date}` : `, ${date}`;
      return `${what} por: ${by ?? 'redação desta cronologia'}${when}.`;
    },
    rules: {
      'no-citation': () => 'Não é indicada nenhuma fonte.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Só uma parte envolvida o diz: ${names}.`
          : `Só partes envolvidas o dizem: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `As fontes contradizem-se. A favor: ${inFavour.names}. Contra: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `A única fonte indicada diz o contrário: ${names}.`
          : `As fontes indicadas dizem o contrário: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `É dito por uma fonte que não é parte envolvida: ${names}.`
          : `É dito por fontes que não são parte envolvida: ${names}.`,
    },
    moreNames: (count) => many(count, { other: 'mais #' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: 'Quem o diz?',
    originalLanguage: (language) => `Em ${language}`,
    translation: 'Tradução',
    locator: 'Passagem da fonte',
    origin: (name) => `Informação de ${name}`,
    passesOn: 'Repete',
    originUnknown: 'Origem desconhecida',
    archived: 'Cópia arquivada',
    record: (archived) =>
      archived ? 'Cópia arquivada e verificações' : 'Quando e como foi preservada',
    accessed: 'Consultado',
    archivedAt: 'Arquivado em',
    sourceTypes: {
      article: 'Artigo',
      'article-journal': 'Artigo científico',
      'article-magazine': 'Artigo de revista',
      'article-newspaper': 'Artigo de jornal',
      bill: 'Projeto de lei',
      book: 'Livro',
      broadcast: 'Emissão',
      chapter: 'Capítulo',
      dataset: 'Conjunto de dados',
      document: 'Documento',
      'entry-encyclopedia': 'Entrada de enciclopédia',
      graphic: 'Imagem',
      hearing: 'Audição',
      interview: 'Entrevista',
      legal_case: 'Processo judicial',
      legislation: 'Lei',
      manuscript: 'Manuscrito',
      map: 'Mapa',
      motion_picture: 'Filme',
      'paper-conference': 'Comunicação em conferência',
      personal_communication: 'Comunicação pessoal',
      post: 'Publicação',
      'post-weblog': 'Texto de blogue',
      report: 'Relatório',
      speech: 'Discurso',
      thesis: 'Tese',
      treaty: 'Tratado',
      webpage: 'Página web',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} em ${language}` : (kind ?? (language ? `Em ${language}` : '')),
    citedTimes: (count) => many(count, { one: 'Citado # vez', other: 'Citado # vezes' }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# relata-o', other: '# relatam-no' }),
      supports: (count) => many(count, { one: '# apoia-o', other: '# apoiam-no' }),
      disputes: (count) => many(count, { one: '# contesta-o', other: '# contestam-no' }),
      denies: (count) => many(count, { one: '# desmente-o', other: '# desmentem-no' }),
    },
    moreEvents: (count) =>
      many(count, { one: 'e mais # acontecimento', other: 'e mais # acontecimentos' }),
    notCited: 'Não é citada em nenhum acontecimento',
    dateInWords: 'Nas palavras do autor',
    corrections: 'Correções',
    statusHistory: 'Como o estado mudou',
    setBy: (name) => `atribuído por ${name}`,
    media: 'Imagens e gravações',
    sensitive: 'O conteúdo pode ser perturbador.',
    sensitiveShow: 'Mostrar',
    mediaFrom: 'De',
    digitalSource: {
      digitalCapture: 'Captado com uma câmara ou outro aparelho digital',
      computationalCapture: 'Composto pela câmara a partir de várias exposições',
      negativeFilm: 'Digitalizado de um negativo',
      positiveFilm: 'Digitalizado de um diapositivo',
      print: 'Digitalizado de uma cópia em papel',
      screenCapture: 'Captura de ecrã',
      virtualRecording: 'Gravado num ambiente virtual',
      compositeCapture: 'Composto de várias captações',
      composite: 'Composto de vários elementos',
      compositeSynthetic: 'Composto, em parte com material sintético',
      compositeWithTrainedAlgorithmicMedia: 'Alterado ou composto com IA generativa',
      humanEdits: 'Editado por uma pessoa',
      minorHumanEdits: 'Ligeiramente editado por uma pessoa',
      algorithmicallyEnhanced: 'Alterado por um algoritmo',
      digitalCreation: 'Feito por uma pessoa com ferramentas digitais',
      digitalArt: 'Feito por uma pessoa com ferramentas digitais',
      softwareImage: 'Feito com um programa',
      dataDrivenMedia: 'Feito a partir de dados',
      algorithmicMedia: 'Feito por um algoritmo que não foi treinado com exemplos',
      trainedAlgorithmicMedia: 'Feito com IA generativa',
    },
    otherDigitalSource: (term) => `Tipo de gravação: ${term}`,
    copyLink: 'Copiar a ligação para este acontecimento',
    linkCopied: 'Ligação copiada',
    linkByHand: 'Esta página não pode copiar. O endereço está aqui:',
    seeAlso: 'Relações',
    links: {
      'part-of': ['Parte de', 'Inclui'],
      follows: ['Vem depois de', 'Seguido de'],
      causes: ['Causa', 'Causado por'],
      'responds-to': ['Responde a', 'Resposta'],
      corrects: ['Corrige', 'Corrigido por'],
    },
  },
  filter: {
    filter: 'Filtrar',
    parts: {
      status: 'Estado',
      actor: 'Interveniente',
      place: 'Lugar',
      source: 'Fonte',
      tag: 'Tema',
    },
    words: 'Palavras',
    find: (part) => `Procurar em «${part}»`,
    someValues: (shown, all) => `${shown} de ${all}`,
    noValues: 'Nada com esse nome.',
    shown: (shown, all) =>
      many(all, { one: `${shown} de # acontecimento`, other: `${shown} de # acontecimentos` }),
    chosen: 'Escolhas',
    remove: (part, value) => `Retirar ${part}: ${value}`,
    quoted: (text) => `«${text}»`,
    clear: 'Mostrar tudo',
    lanes: 'Faixas',
    laneKinds: {
      none: 'Nenhuma',
      group: 'Fio',
      actor: 'Interveniente',
      place: 'Lugar',
      status: 'Estado',
      source: 'Fonte',
    },
    without: {
      group: 'Sem fio',
      actor: 'Ninguém nomeado',
      place: 'Lugar desconhecido',
      status: 'Sem fonte',
      source: 'Nenhuma fonte',
    },
    moreLanes: (count) => many(count, { other: 'mais #' }),
  },
  list: {
    goTo: 'Ir para',
    go: 'Ir',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Ampliar',
    pictures: (title) => `Imagens: ${title}`,
    described: 'O que se vê',
    captions: 'Legendas',
    openDocument: 'Abrir o documento',
    openPage: 'Abrir a página',
    videoAt: (platform) => `Um vídeo em ${platform}`,
    postAt: (platform) => `Uma publicação em ${platform}`,
    loadNotice: (host) =>
      `Ainda nada foi carregado. Se o pedir, virá de ${host}, que ficará a saber que está aqui e poderá guardar dados no seu dispositivo.`,
    load: (platform) => `Carregar de ${platform}`,
    openAt: (platform) => `Abrir em ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Uma seleção: ${shown} de ${all} acontecimentos.`,
    status: 'Estado',
    words: 'Palavras',
    drawing:
      'Escuro: durou todo esse tempo. Claro: aconteceu, começou ou acabou algures nesse período. Unido por traços: num destes dias. A esbater-se: fim desconhecido.',
    drawnCounts:
      'Quantos acontecimentos pode ter havido em cada momento. Um acontecimento de que só se conhece o ano conta em todo ele.',
  },
  refresh: {
    added: (count) => many(count, { one: '# novo acontecimento', other: '# novos acontecimentos' }),
    changed: (count) =>
      many(count, { one: '# acontecimento alterado', other: '# acontecimentos alterados' }),
    removed: (count) =>
      many(count, { one: '# acontecimento removido', other: '# acontecimentos removidos' }),
    update: (news) => `Atualizado: ${news}.`,
  },
  scrubber: {
    now: 'Tudo o que se sabe hoje',
    slider: 'Data do que se sabia',
    sources: (count, names) =>
      many(count, { one: '# nova fonte', other: '# novas fontes' }) + (names && `: ${names}`),
    event: (title, status) => `Novo: «${title}», ${status}`,
    status: (title, from, to) => `«${title}»: antes ${from}, agora ${to}`,
    correction: (title) => `«${title}» é corrigido`,
    support: (title, total, count) =>
      `«${title}» tem agora ${sources(total)} a favor, ${independent(count)}`,
    more: (count) => many(count, { other: 'e mais #' }),
    undated: (count) =>
      many(count, {
        one: '# fonte não tem data: não se sabe desde quando é conhecida.',
        other: '# fontes não têm data: não se sabe desde quando são conhecidas.',
      }),
    step: (step, count) => `Passo ${step} de ${count}`,
    previous: 'Mudança anterior',
    next: 'Mudança seguinte',
    play: 'Reproduzir',
    pause: 'Pausa',
    clear: 'Voltar a hoje',
    overview: 'Todo o período num relance',
    window: 'Período que o eixo mostra',
    windowStart: 'Início do período mostrado',
    windowEnd: 'Fim do período mostrado',
  },
  story: {
    story: 'Narrativa, um acontecimento de cada vez',
    steps: 'Passos da narrativa',
    opening: 'Abertura',
    begin: 'Começar',
    first: 'Primeiro acontecimento',
    last: 'Último acontecimento',
    events: 'Acontecimentos',
    previousTo: (where) => `Anterior: ${where}`,
    nextTo: (where) => `Seguinte: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
