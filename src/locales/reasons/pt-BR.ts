import { reasons as pt } from './pt.js';
import type { ReasonTerms } from './terms.js';

/** Portuguese as Brazil writes it, where that differs. */
export const reasons: ReasonTerms = {
  ...pt,
  'archived-before': 'A fonte já tem outra cópia arquivada, {detail}, que permanece.',
  'no-time': 'Não é um horário e fica como está.',
  'not-object': 'Indique um objeto entre chaves.',
  'date-gap': 'Falta a unidade maior que vem antes; a data termina antes desta.',
  'date-digits': 'Não é um número; a data termina antes.',
  'date-range': 'Esse número não existe aqui; a data termina antes.',
  'long-year': 'Um ano tão longo fica sozinho; a data termina antes disto.',
  'not-event': 'Só acontecimentos e notas têm lugar em uma cronologia.',
  'unknown-zone': 'O fuso horário não é conhecido; a hora vale como hora local.',
  'no-end': 'Este fim não combina com o início; o acontecimento não tem fim.',
  recurs: 'Isso se repete, e só a primeira vez é aproveitada.',
  'unclear-review':
    'Não dá para saber se a verificação é a favor ou contra a afirmação, por isso ela não é citada.',
  'no-record': 'Comece cada registro com "TY  - ".',
  'month-first': 'A data é lida como mês, dia, ano, como faz o timemap.',
  'title-picture':
    'Uma cronologia não tem imagem própria. Ela fica guardada em "extra" e não é mostrada.',
  'no-title': 'Um acontecimento precisa de um título. Este agora se chama {detail}.',
  'others-unnamed': 'Os demais, cujos nomes não são indicados, são omitidos.',
  'long-line': 'A linha é muito longa e o fim dela não é lido.',
  'other-file': 'É outro arquivo. Abra esse arquivo.',
  'second-timeline':
    'De uma página só se lê a primeira cronologia. Coloque esta em um arquivo separado.',
};
