import type { ReasonTerms } from './terms.js';

/** Italian. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Questo formato qui non è noto.',
  'other-format': 'Non è {detail}.',
  'no-columns':
    'Una tabella deve avere una colonna per la data e una per il titolo. Questa ha {detail}.',
  'no-address': 'Indicare l’indirizzo che è stato archiviato.',
  'no-archive': 'Non c’è una copia archiviata.',
  'archived-before': 'La fonte ha già un’altra copia archiviata, {detail}, che resta.',
  'no-time': 'Non è un orario e si conserva così com’è.',
  syntax: 'Non è scritto secondo le regole di {detail}.',
  'month-number': 'Scrivere un numero da 1 a 12.',
  'not-object': 'Indicare un oggetto tra parentesi graffe.',
  'date-gap': 'Manca l’unità maggiore che precede; la data finisce prima di questa.',
  'date-digits': 'Non è un numero; la data finisce prima.',
  'date-range': 'Qui quel numero non esiste; la data finisce prima.',
  'long-year': 'Un anno così lungo sta da solo; la data finisce prima di questo.',
  'not-event': 'Solo eventi e note trovano posto in una cronologia.',
  'unknown-zone': 'Il fuso orario non è noto; l’ora vale come ora locale.',
  'no-end': 'Questa fine non si accorda con l’inizio; l’evento non ne ha.',
  recurs: 'Si ripete, e si riprende solo la prima volta.',
  cancelled: 'È stato annullato, come dice il tema "cancelled".',
  tentative: 'Non era confermato, come dice il tema "tentative".',
  'unclear-review':
    'Non si capisce se la verifica parli a favore o contro l’affermazione, quindi non è citata.',
  'no-record': 'Cominciare ogni scheda con "TY  - ".',
  'vague-end': 'Una fine che sta tra due date è data come approssimativa.',
  'month-first': 'La data è letta come mese, giorno, anno, come fa timemap.',
  'title-picture':
    'Una cronologia non ha un’immagine propria. Si conserva in "extra" e non si mostra.',
  'no-title': 'Un evento deve avere un titolo. Questo ora si chiama {detail}.',
  'others-unnamed': 'Gli altri, di cui manca il nome, sono omessi.',
  'long-line': 'La riga è molto lunga e la sua fine non viene letta.',
  'other-file': 'È un altro file. Aprire quello.',
  'second-timeline':
    'Di una pagina si legge solo la prima cronologia. Mettere questa in un file a parte.',
};
