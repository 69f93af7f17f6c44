import type { ReasonTerms } from './terms.js';

/** Spanish. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Este formato no se conoce aquí.',
  'other-format': 'No es {detail}.',
  'no-columns':
    'Una tabla necesita una columna para la fecha y otra para el título. Esta tiene {detail}.',
  'no-address': 'Indique la dirección que se archivó.',
  'no-archive': 'No hay copia archivada.',
  'archived-before': 'La fuente ya tiene otra copia archivada, {detail}, que se mantiene.',
  'no-time': 'No es una hora y se conserva tal como está.',
  syntax: 'No está escrito según las reglas de {detail}.',
  'month-number': 'Escriba un número del 1 al 12.',
  'not-object': 'Indique un objeto entre llaves.',
  'date-gap': 'Falta la unidad mayor que va delante; la fecha termina antes de esta.',
  'date-digits': 'No es un número; la fecha termina antes.',
  'date-range': 'Ese número no existe aquí; la fecha termina antes.',
  'long-year': 'Un año tan largo va solo; la fecha termina antes de esto.',
  'not-event': 'Solo los hechos y las notas tienen lugar en una cronología.',
  'unknown-zone': 'La zona horaria no se conoce; la hora se toma como hora local.',
  'no-end': 'Este final no encaja con el comienzo; el hecho no tiene final.',
  recurs: 'Se repite, y solo se toma la primera vez.',
  cancelled: 'Se canceló, y así lo dice el tema "cancelled".',
  tentative: 'No estaba confirmado, y así lo dice el tema "tentative".',
  'unclear-review':
    'No se puede saber si la verificación está a favor o en contra de la afirmación, así que no se cita.',
  'no-record': 'Empiece cada registro con "TY  - ".',
  'vague-end': 'Un final situado entre dos fechas se da como aproximado.',
  'month-first': 'La fecha se lee como mes, día, año, igual que hace timemap.',
  'title-picture': 'Una cronología no tiene imagen propia. Se conserva en "extra" y no se muestra.',
  'no-title': 'Un hecho necesita un título. Este se llama ahora {detail}.',
  'others-unnamed': 'Los demás, cuyos nombres no constan, se omiten.',
  'long-line': 'La línea es muy larga y su final no se lee.',
  'other-file': 'Es otro archivo. Abra ese.',
  'second-timeline':
    'De una página solo se lee la primera cronología. Ponga esta en un archivo propio.',
};
