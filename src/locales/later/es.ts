import { plural } from '../plural.js';
import { evidenceText, spokenSources, type SourceCountWords } from './source-count.js';
import type { LaterTerms } from './terms.js';

const many = plural('es');

const events = (count: number): string => many(count, { one: '# hecho', other: '# hechos' });
const sources = (count: number): string => many(count, { one: '# fuente', other: '# fuentes' });
const independent = (count: number): string =>
  many(count, { one: '# independiente', other: '# independientes' });

const sourceCount: SourceCountWords = {
  noSources: 'Ninguna fuente',
  sources,
  inFavour: (text) => `${text} a favor`,
  independent,
  parties: (count) => many(count, { one: '# parte implicada', other: '# partes implicadas' }),
  relays: (count) =>
    many(count, {
      one: '# reproduce lo que dice una parte',
      other: '# reproducen lo que dice una parte',
    }),
  unknown: (count) => many(count, { other: '# de origen desconocido' }),
  against: (count) => many(count, { other: '# en contra' }),
  onlyParty: '1 fuente, parte implicada',
  onlyUnknown: '1 fuente, de origen desconocido',
};

/** Spanish. */
export const es: LaterTerms = {
  archive: {
    part: (shown, all) =>
      `Los ${shown} hechos más importantes de este periodo, de un total de ${all}. Acérquese para leer los demás.`,
  },
  chart: {
    label: 'Eje temporal de los hechos',
    hint: 'Las flechas van de un hecho a otro, Intro abre uno y el signo de interrogación muestra todas las teclas.',
    event: ({ date, title, status, sources }) => `${date}: ${title} ${status}. ${sources}.`,
    sources: spokenSources(sourceCount),
    cluster: (count, when, statuses) => `${events(count)}, ${when}: ${statuses}.`,
    ongoing: (count, statuses) =>
      many(count, {
        one: `# hecho que empezó antes y continúa: ${statuses}.`,
        other: `# hechos que empezaron antes y continúan: ${statuses}.`,
      }),
    to: 'a',
    window: (when, count) => `${when}, ${events(count)}`,
    asOf: (date, count) => `Lo que se sabía, ${date}: ${events(count)}`,
    now: (count) => `Todo lo que se sabe hoy: ${events(count)}`,
    shown: (shown, all) =>
      many(all, {
        one: `Se muestra ${shown} de # hecho`,
        other: `Se muestran ${shown} de # hechos`,
      }),
    keyNames: {
      home: 'Inicio',
      end: 'Fin',
      pageUp: 'Re Pág',
      pageDown: 'Av Pág',
      enter: 'Intro',
      space: 'Espacio',
      shift: 'Mayús',
      escape: 'Esc',
    },
    keyDoes: {
      step: 'al hecho anterior y al siguiente',
      stepInLane: 'lo mismo, dentro de un carril',
      stepLane: 'al carril de arriba y al de abajo',
      ends: 'al primer hecho y al último',
      page: 'avanzar una pantalla',
      open: 'abrir el hecho o el grupo de hechos',
      back: 'volver a donde estaba',
      zoom: 'más cerca y más lejos',
      fit: 'mostrar todo',
      help: 'mostrar esta lista',
    },
  },
  downloads: {
    download: 'Descargar',
    everything: 'Todo',
    page: 'Página web',
    text: 'Texto con notas',
    table: 'Tabla de acontecimientos',
    calendar: 'Calendario',
    linkedData: 'Datos enlazados',
    picture: 'Imagen del cronograma',
    sources: 'Fuentes',
  },
  evidence: {
    statusSet: ({ status, by, date, isDay }) => {
      const what = status === 'confirmed' ? 'Confirmado' : 'Estado asignado';
      const when = date === undefined ? '' : isDay ? ` el ${date}` : `, ${date}`;
      return `${what} por ${by ?? 'la redacción de esta cronología'}${when}.`;
    },
    rules: {
      'no-citation': () => 'No se indica ninguna fuente.',
      'only-parties': ({ count, names }) =>
        count === 1
          ? `Solo lo dice una parte implicada: ${names}.`
          : `Solo lo dicen partes implicadas: ${names}.`,
      'for-and-against': (inFavour, against) =>
        `Las fuentes se contradicen. A favor: ${inFavour.names}. En contra: ${against.names}.`,
      'only-against': (_, { count, names }) =>
        count === 1
          ? `La única fuente indicada dice lo contrario: ${names}.`
          : `Las fuentes indicadas dicen lo contrario: ${names}.`,
      sources: ({ count, names }) =>
        count === 1
          ? `Lo dice una fuente que no es parte implicada: ${names}.`
          : `Lo dicen fuentes que no son parte implicada: ${names}.`,
    },
    moreNames: (count) => many(count, { other: '# más' }),
    evidence: evidenceText(sourceCount),
    whoSaysSo: '¿Quién lo dice?',
    originalLanguage: (language) => `En ${language}`,
    translation: 'Traducción',
    locator: 'Pasaje de la fuente',
    origin: (name) => `Información de ${name}`,
    passesOn: 'Reproduce a',
    originUnknown: 'Origen desconocido',
    archived: 'Copia archivada',
    record: (archived) =>
      archived ? 'Copia archivada y comprobaciones' : 'Cuándo y cómo se conservó',
    accessed: 'Consultado',
    archivedAt: 'Archivado en',
    sourceTypes: {
      article: 'Artículo',
      'article-journal': 'Artículo académico',
      'article-magazine': 'Artículo de revista',
      'article-newspaper': 'Artículo de prensa',
      bill: 'Proyecto de ley',
      book: 'Libro',
      broadcast: 'Programa',
      chapter: 'Capítulo',
      dataset: 'Conjunto de datos',
      document: 'Documento',
      'entry-encyclopedia': 'Entrada de enciclopedia',
      graphic: 'Imagen',
      hearing: 'Comparecencia',
      interview: 'Entrevista',
      legal_case: 'Causa judicial',
      legislation: 'Ley',
      manuscript: 'Manuscrito',
      map: 'Mapa',
      motion_picture: 'Película',
      'paper-conference': 'Ponencia',
      personal_communication: 'Comunicación personal',
      post: 'Publicación',
      'post-weblog': 'Entrada de blog',
      report: 'Informe',
      speech: 'Discurso',
      thesis: 'Tesis',
      treaty: 'Tratado',
      webpage: 'Página web',
    },
    kindOfSource: (kind, language) =>
      kind && language ? `${kind} en ${language}` : (kind ?? (language ? `En ${language}` : '')),
    citedTimes: (count) => many(count, { one: 'Citado # vez', other: 'Citado # veces' }),
    stanceCounts: {
      reports: (count) => many(count, { one: '# informa de ello', other: '# informan de ello' }),
      supports: (count) => many(count, { one: '# lo respalda', other: '# lo respaldan' }),
      disputes: (count) => many(count, { one: '# lo discute', other: '# lo discuten' }),
      denies: (count) => many(count, { one: '# lo desmiente', other: '# lo desmienten' }),
    },
    moreEvents: (count) => many(count, { one: 'y # hecho más', other: 'y # hechos más' }),
    notCited: 'No se cita en ningún hecho',
    dateInWords: 'En palabras del autor',
    corrections: 'Rectificaciones',
    statusHistory: 'Cómo ha cambiado el estado',
    setBy: (name) => `asignado por ${name}`,
    media: 'Imágenes y grabaciones',
    sensitive: 'El contenido puede herir la sensibilidad.',
    sensitiveShow: 'Mostrar',
    mediaFrom: 'De',
    digitalSource: {
      digitalCapture: 'Captado con una cámara u otro aparato digital',
      computationalCapture: 'Compuesto por la cámara a partir de varias exposiciones',
      negativeFilm: 'Escaneado de un negativo',
      positiveFilm: 'Escaneado de una película positiva',
      print: 'Escaneado de una copia en papel',
      screenCapture: 'Captura de pantalla',
      virtualRecording: 'Grabado en un entorno virtual',
      compositeCapture: 'Compuesto de varias tomas',
      composite: 'Compuesto de varios elementos',
      compositeSynthetic: 'Compuesto, en parte con material sintético',
      compositeWithTrainedAlgorithmicMedia: 'Modificado o compuesto con IA generativa',
      humanEdits: 'Editado por una persona',
      minorHumanEdits: 'Editado ligeramente por una persona',
      algorithmicallyEnhanced: 'Alterado por un algoritmo',
      digitalCreation: 'Hecho por una persona con herramientas digitales',
      digitalArt: 'Hecho por una persona con herramientas digitales',
      softwareImage: 'Hecho con un programa',
      dataDrivenMedia: 'Hecho a partir de datos',
      algorithmicMedia: 'Hecho por un algoritmo que no se entrenó con ejemplos',
      trainedAlgorithmicMedia: 'Hecho con IA generativa',
    },
    otherDigitalSource: (term) => `Tipo de grabación: ${term}`,
    copyLink: 'Copiar el enlace a este hecho',
    linkCopied: 'Enlace copiado',
    linkByHand: 'Esta página no puede copiar. Tome la dirección de aquí:',
    seeAlso: 'Relaciones',
    links: {
      'part-of': ['Forma parte de', 'Incluye'],
      follows: ['Sigue a', 'Seguido de'],
      causes: ['Provoca', 'Provocado por'],
      'responds-to': ['Responde a', 'Respuesta'],
      corrects: ['Rectifica', 'Rectificado por'],
    },
  },
  filter: {
    filter: 'Filtrar',
    parts: {
      status: 'Estado',
      actor: 'Implicado',
      place: 'Lugar',
      source: 'Fuente',
      tag: 'Tema',
    },
    words: 'Palabras',
    find: (part) => `Buscar en «${part}»`,
    someValues: (shown, all) => `${shown} de ${all}`,
    noValues: 'Nada con ese nombre.',
    shown: (shown, all) => many(all, { one: `${shown} de # hecho`, other: `${shown} de # hechos` }),
    chosen: 'Selección',
    remove: (part, value) => `Quitar ${part}: ${value}`,
    quoted: (text) => `«${text}»`,
    clear: 'Mostrar todo',
    lanes: 'Carriles',
    laneKinds: {
      none: 'Ninguno',
      group: 'Hilo',
      actor: 'Implicado',
      place: 'Lugar',
      status: 'Estado',
      source: 'Fuente',
    },
    without: {
      group: 'Sin hilo',
      actor: 'Nadie nombrado',
      place: 'Lugar desconocido',
      status: 'Sin fuente',
      source: 'Ninguna fuente',
    },
    moreLanes: (count) => many(count, { other: '# más' }),
  },
  list: {
    goTo: 'Ir a',
    go: 'Ir',
    period: (date, count) => `${date} (${count})`,
  },
  media: {
    enlarge: 'Ampliar',
    pictures: (title) => `Imágenes: ${title}`,
    described: 'Qué se ve',
    captions: 'Subtítulos',
    openDocument: 'Abrir el documento',
    openPage: 'Abrir la página',
    videoAt: (platform) => `Un vídeo en ${platform}`,
    postAt: (platform) => `Una publicación en ${platform}`,
    loadNotice: (host) =>
      `Aún no se ha cargado nada. Si lo pide, vendrá de ${host}, que sabrá entonces que usted está aquí y podrá guardar datos en su dispositivo.`,
    load: (platform) => `Cargar desde ${platform}`,
    openAt: (platform) => `Abrir en ${platform}`,
  },
  paper: {
    selection: (shown, all) => `Una selección: ${shown} de ${all} hechos.`,
    status: 'Estado',
    words: 'Palabras',
    drawing:
      'Oscuro: duró todo ese tiempo. Claro: ocurrió, empezó o acabó en algún momento del periodo. Unido por rayas: en uno de estos días. Difuminado: final desconocido.',
    drawnCounts:
      'Cuántos hechos puede haber habido en cada momento. Un hecho del que solo se conoce el año cuenta en todo él.',
  },
  refresh: {
    added: (count) => many(count, { one: '# hecho nuevo', other: '# hechos nuevos' }),
    changed: (count) => many(count, { one: '# hecho modificado', other: '# hechos modificados' }),
    removed: (count) => many(count, { one: '# hecho retirado', other: '# hechos retirados' }),
    update: (news) => `Actualizado: ${news}.`,
  },
  scrubber: {
    now: 'Todo lo que se sabe hoy',
    slider: 'Fecha de lo que se sabía',
    sources: (count, names) =>
      many(count, { one: '# fuente nueva', other: '# fuentes nuevas' }) + (names && `: ${names}`),
    event: (title, status) => `Nuevo: «${title}», ${status}`,
    status: (title, from, to) => `«${title}»: antes ${from}, ahora ${to}`,
    correction: (title) => `Se rectifica «${title}»`,
    support: (title, total, count) =>
      `«${title}» tiene ahora ${sources(total)} a favor, ${independent(count)}`,
    more: (count) => many(count, { other: 'y # más' }),
    undated: (count) =>
      many(count, {
        one: '# fuente no tiene fecha: no se sabe desde cuándo se conoce.',
        other: '# fuentes no tienen fecha: no se sabe desde cuándo se conocen.',
      }),
    step: (step, count) => `Paso ${step} de ${count}`,
    previous: 'Cambio anterior',
    next: 'Cambio siguiente',
    play: 'Reproducir',
    pause: 'Pausa',
    clear: 'Volver a hoy',
    overview: 'Todo el periodo de un vistazo',
    window: 'Periodo que muestra el eje',
    windowStart: 'Inicio del periodo mostrado',
    windowEnd: 'Fin del periodo mostrado',
  },
  story: {
    story: 'Relato, un hecho cada vez',
    steps: 'Pasos del relato',
    opening: 'Inicio',
    begin: 'Empezar',
    first: 'Primer hecho',
    last: 'Último hecho',
    events: 'Hechos',
    previousTo: (where) => `Anterior: ${where}`,
    nextTo: (where) => `Siguiente: ${where}`,
    shown: (position, title) => `${position}: ${title}`,
  },
};
