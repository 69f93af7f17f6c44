import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/es.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('es');

/** Spanish. */
export const terms: ProblemTerms = {
  language: 'es',
  heading: (count) =>
    many(count, {
      one: 'Hay # dato por corregir',
      other: 'Hay # datos por corregir',
    }),
  failedHeading: 'No se ha podido cargar la cronología',
  retry: 'Reintentar',

  timeline: 'La cronología',
  kinds: {
    events: 'Hecho',
    sources: 'Fuente',
    groups: 'Grupo',
    eras: 'Periodo',
    corrections: 'Corrección',
  },
  originals: { row: 'Fila', line: 'Línea', entry: 'Entrada', date: 'Fecha' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `el elemento ${number} de ${list}`,
  within: (inner, outer) => `${inner} en ${outer}`,

  attribute: (name) => `El atributo ${name}`,
  property: (name) => `La propiedad ${name}`,
  script: 'El script incrustado',
  file: (address) => (address ? `El archivo ${address}` : 'El archivo'),
  line: (number, address) => `La línea ${number} del archivo ${address}`,

  whole: () => 'Sin ese dato se omite todo el conjunto.',
  expected: {
    string: 'un texto entre comillas',
    number: 'un número sin comillas',
    boolean: 'true o false sin comillas',
    Array: 'una lista entre corchetes',
    Object: 'un objeto entre llaves',
    date: 'una fecha EDTF entre comillas, como "2023" o "2023-05"',
    oneOf: (values) => `uno de estos valores: ${values}`,
    atLeast: (number) => `un número no menor que ${number}`,
    atMost: (number) => `un número no mayor que ${number}`,
    suchAs: (what, example) => `${what}, como ${example}`,
  },
  overstated: {
    uncited: 'no se cita ninguna fuente',
    unsupported: 'ninguna de las fuentes citadas lo respalda',
    'party-support': 'solo lo respaldan partes implicadas',
    'party-evidence': 'todo lo que lo respalda procede de partes implicadas',
  },
  jsonFault: (_, place) => (place ? `línea ${place.line}, carácter ${place.column}` : ''),
  throws: 'se produce un error al leerlo',
  notLoaded: (address, status) =>
    status
      ? `No se ha podido cargar la cronología: ${address} respondió ${status}. Revise la dirección en "src".`
      : `No se ha podido cargar la cronología: no se puede acceder a ${address}. Revise la dirección, la conexión y que el servidor permita a esta página leer el archivo (CORS).`,
  notWhole:
    'No se ha podido mostrar la cronología: una parte de su script no se ha cargado. Revise la conexión y vuelva a cargar la página.',
  archive: {
    unreachable: (host) =>
      `No se puede acceder al archivo de hechos de ${host}. Vuelva a intentarlo más tarde.`,
    refused: (host) => `El archivo de hechos de ${host} ha rechazado la consulta.`,
    'broken-contract': (host) => `El archivo de hechos de ${host} no responde como debe hacerlo.`,
  },
  notAnswered: (message) => `El archivo de hechos no responde: ${message}`,
  dates: {
    empty: 'La fecha está vacía',
    'not-edtf': '`{input}` no es una fecha EDTF',
    ambiguous: '`{input}` es ambiguo',
    unpadded: 'A `{input}` le faltan ceros a la izquierda',
    words: '`{input}` está escrito en palabras, no en EDTF',
    'negative-zero':
      '`{input}` tiene un año que no existe: el año 0 no lleva signo y es el 1 a. C.',
    'month-range': '`{input}` tiene el mes {month}, que no existe: los meses van de 01 a 12',
    'day-range': '`{input}` tiene un día que no existe: {month} tiene {days} días',
    'time-range': '`{input}` tiene una hora que no existe: van de 00:00:00 a 23:59:59',
    'offset-range': '`{input}` tiene una diferencia con UTC que no existe: van de -12:00 a +14:00',
    never: '`{input}` es un día que no existe en ninguno de esos años',
    'too-large': '`{input}` tiene un año demasiado grande para calcular con él',
    reversed: '`{input}` termina antes de empezar',
    'no-date': '`{input}` no contiene ninguna fecha',
    'too-long': 'La fecha `{input}` es demasiado larga',
    'time-zone': '`{zone}`, la zona horaria de `{input}`, no es una zona IANA',
    write: 'escriba {dates}',
    example: 'escriba lo que se sepa, como 2024, 2024-03, 2024-03-05 o 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `La cronología es ${value} y no un objeto. Indique un objeto con una lista "events".`,
    'not-json': ({ item, hint }) =>
      `${item} no es JSON válido${hint && ` (${hint})`}. Revise las comillas, las comas y los corchetes, o escriba el texto con JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: no se puede leer (${hint}). Indique datos sencillos, como los que admite JSON.`,
    missing: ({ holder, name }) => `${holder}: falta ${name} y por eso se omite. Añádalo.`,
    empty: ({ at }) => `${at}: está vacío y se omite. Complételo.`,
    'wrong-type': ({ at, value, hint }) => `${at}: se omite ${value}. Escriba ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} no es un valor conocido y se omite. Escriba ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: se omite ${value}. Escriba ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} no es una dirección web y se omite. Escriba una que empiece por https:// o http://, o una relativa a la página.`,
    language: ({ at, value }) =>
      `${at}: ${value} no es un código de idioma y se omite. Escriba un código BCP 47, como "da" o "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} no es una zona horaria y se omite. Escriba un nombre IANA, como "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: ningún campo puede llamarse así y se omite. Póngale otro nombre.`,
    date: ({ at, hint }) => `${at}: se omite. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: se omite. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} queda fuera de los años que el eje puede mostrar (del 271821 a. C. al 275760 d. C.). El hecho está en su sitio en la lista, pero no en el eje.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} no tiene ni principio ni fin con que dibujarlo y se omite. Escriba un intervalo, como "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: el identificador ${value} ya está en uso, así que este pasa a ser ${hint}. Dé a cada uno un identificador propio.`,
    'same-group': ({ item, value }) =>
      `${item}: el identificador ${value} ya es de otro grupo, así que este se omite. Dé a cada grupo un identificador propio.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: el campo ${name} de la fuente ${hint} ya tiene otro valor; se omite ${value}. Escríbalo en un solo lugar, en "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} no está en "sources" y aparece como fuente con ese nombre. Añada una fuente con ese identificador.`,
    'unknown-event': ({ item, value }) =>
      `${item}: se omite el enlace a ${value}, porque aquí no hay tal hecho. Escriba el identificador de un hecho.`,
    'unknown-group': ({ item, value }) =>
      `${item}: el grupo ${value} no está en "groups" y recibe un carril con ese nombre. Añada un grupo con ese identificador.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: el estado es ${value}, pero "statusHistory" termina en ${hint}. Añada una entrada que diga desde cuándo el estado es ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: el estado es ${value}, aunque ${hint}. Escriba un estado que las fuentes permitan, o añada en qué se apoya.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} no figura en el vocabulario del IPTC y se muestra tal cual. Escriba un término de http://cv.iptc.org/newscodes/digitalsourcetype/, como "digitalCapture" o "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: los enlaces llevan de vuelta al punto de partida, ${hint}, de modo que ninguno de estos hechos va primero. Elimine uno de los enlaces.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" lleva de vuelta al punto de partida (${hint}), de modo que se desconoce el origen real. Escriba de quién procede realmente la información.`,
    'wrong-format': ({ item, value }) => `${item} es ${value}, que no tiene el formato esperado.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} solo se ha podido interpretar de forma aproximada. Compruebe que sea correcto.`,
    'not-taken': ({ at, value }) => `${at}: ${value} no se ha podido aprovechar y se omite.`,
    'no-events': () => 'La cronología no tiene hechos que mostrar. Indique una lista "events".',
  }),
};
