import type { ReasonTerms } from './terms.js';

/** The Portuguese of Brazil. */
export const reasons: ReasonTerms = {
  told: '{at}: {value}. {reason}',
  after: '{sentence} {reason}',

  'unknown-format': 'Este formato não é conhecido aqui.',
  'other-format': 'Não é {detail}.',
  'no-columns':
    'Uma tabela precisa de uma coluna para a data e outra para o título. Esta tem {detail}.',
  'no-address': 'Indique o endereço que foi arquivado.',
  'no-archive': 'Não há cópia arquivada.',
  'archived-before': 'A fonte já tem outra cópia arquivada, {detail}, que permanece.',
  'no-time': 'Não é um horário e fica como está.',
  syntax: 'Não está escrito segundo as regras de {detail}.',
  'month-number': 'Escreva um número de 1 a 12.',
  'not-object': 'Indique um objeto entre chaves.',
  'date-gap': 'Falta a unidade maior que vem antes; a data termina antes desta.',
  'date-digits': 'Não é um número; a data termina antes.',
  'date-range': 'Esse número não existe aqui; a data termina antes.',
  'long-year': 'Um ano tão longo fica sozinho; a data termina antes disto.',
  'not-event': 'Só acontecimentos e notas têm lugar em uma cronologia.',
  'unknown-zone': 'O fuso horário não é conhecido; a hora vale como hora local.',
  'no-end': 'Este fim não combina com o início; o acontecimento não tem fim.',
  recurs: 'Isso se repete, e só a primeira vez é aproveitada.',
  cancelled: 'Foi cancelado, o que é dito pelo tema "cancelled".',
  tentative: 'Não estava confirmado, o que é dito pelo tema "tentative".',
  'unclear-review':
    'Não dá para saber se a verificação é a favor ou contra a afirmação, por isso ela não é citada.',
  'no-record': 'Comece cada registro com "TY  - ".',
  'vague-end': 'Um fim que fica entre duas datas é dado como aproximado.',
  'month-first': 'A data é lida como mês, dia, ano, como faz o timemap.',
  'title-picture':
    'Uma cronologia não tem imagem própria. Ela fica guardada em "extra" e não é mostrada.',
  'no-title': 'Um acontecimento precisa de um título. Este agora se chama {detail}.',
};
