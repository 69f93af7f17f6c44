import type { ReasonTerms } from './terms.js';

/** Portuguese. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Este formato não é conhecido aqui.',
  'other-format': 'Não é {detail}.',
  'no-columns':
    'Uma tabela precisa de uma coluna para a data e outra para o título. Esta tem {detail}.',
  'no-address': 'Indique o endereço que foi arquivado.',
  'no-archive': 'Não há cópia arquivada.',
  'archived-before': 'A fonte já tem outra cópia arquivada, {detail}, que se mantém.',
  'no-time': 'Não é uma hora e fica como está.',
  syntax: 'Não está escrito segundo as regras de {detail}.',
  'month-number': 'Escreva um número de 1 a 12.',
  'not-object': 'Indique um objeto entre chavetas.',
  'date-gap': 'Falta a unidade maior que vem antes; a data acaba antes desta.',
  'date-digits': 'Não é um número; a data acaba antes.',
  'date-range': 'Esse número não existe aqui; a data acaba antes.',
  'long-year': 'Um ano tão longo fica sozinho; a data acaba antes disto.',
  'not-event': 'Só acontecimentos e notas têm lugar numa cronologia.',
  'unknown-zone': 'O fuso horário não é conhecido; a hora conta como hora local.',
  'no-end': 'Este fim não condiz com o início; o acontecimento não tem fim.',
  recurs: 'Repete-se, e só a primeira vez é aproveitada.',
  cancelled: 'Foi cancelado, o que é dito pelo tema "cancelled".',
  tentative: 'Não estava confirmado, o que é dito pelo tema "tentative".',
  'unclear-review':
    'Não se percebe se a verificação é a favor ou contra a afirmação, por isso não é citada.',
  'no-record': 'Comece cada registo com "TY  - ".',
  'vague-end': 'Um fim que fica entre duas datas é dado como aproximado.',
  'month-first': 'A data é lida como mês, dia, ano, tal como faz o timemap.',
  'title-picture':
    'Uma cronologia não tem imagem própria. Fica guardada em "extra" e não é mostrada.',
  'no-title': 'Um acontecimento precisa de um título. Este chama-se agora {detail}.',
  'others-unnamed': 'Os restantes, cujos nomes não são indicados, são omitidos.',
  'long-line': 'A linha é muito longa e o seu fim não é lido.',
  'other-file': 'É outro ficheiro. Abra esse.',
  'second-timeline':
    'De uma página só se lê a primeira cronologia. Ponha esta num ficheiro próprio.',
};
