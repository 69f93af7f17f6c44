import { plural } from '../plural.js';
import { originalIn } from '../reasons/original-in.js';
import { reasons } from '../reasons/pt.js';
import { withReasons } from '../reasons/with-reasons.js';
import type { ProblemTerms } from './terms.js';

const many = plural('pt-PT');

/** Portuguese. */
export const terms: ProblemTerms = {
  language: 'pt',
  heading: (count) =>
    many(count, { one: 'Há # dado por corrigir', other: 'Há # dados por corrigir' }),
  failedHeading: 'Não foi possível carregar a cronologia',
  retry: 'Tentar de novo',

  timeline: 'A cronologia',
  kinds: {
    events: 'Acontecimento',
    sources: 'Fonte',
    groups: 'Grupo',
    eras: 'Período',
    corrections: 'Correção',
  },
  originals: { row: 'Linha', line: 'Linha', entry: 'Entrada', date: 'Data' },
  original: originalIn,
  numbered: (kind, number) => `${kind} ${number}`,
  named: (item, name) => `${item} «${name}»`,
  place: (item, field) => `${item}, ${field}`,
  entry: (number, list) => `elemento ${number} de ${list}`,
  within: (inner, outer) => `${inner} (${outer})`,

  attribute: (name) => `O atributo ${name}`,
  property: (name) => `A propriedade ${name}`,
  script: 'O script incorporado',
  file: (address) => (address ? `O ficheiro ${address}` : 'O ficheiro'),
  line: (number, address) => `A linha ${number} do ficheiro ${address}`,

  whole: () => 'Sem esse dado, o conjunto é omitido.',
  expected: {
    string: 'um texto entre aspas',
    number: 'um número sem aspas',
    boolean: 'true ou false sem aspas',
    Array: 'uma lista entre parênteses retos',
    Object: 'um objeto entre chavetas',
    date: 'uma data EDTF entre aspas, como "2023" ou "2023-05"',
    oneOf: (values) => `um destes valores: ${values}`,
    atLeast: (number) => `um número não inferior a ${number}`,
    atMost: (number) => `um número não superior a ${number}`,
    suchAs: (what, example) => `${what}, como ${example}`,
  },
  overstated: {
    uncited: 'não é citada nenhuma fonte',
    unsupported: 'nenhuma das fontes citadas o apoia',
    'party-support': 'só partes envolvidas o apoiam',
    'party-evidence': 'tudo o que o apoia vem de partes envolvidas',
  },
  jsonFault: (_, place) => (place ? `linha ${place.line}, carácter ${place.column}` : ''),
  throws: 'a leitura provoca um erro',
  notLoaded: (address, status) =>
    status
      ? `Não foi possível carregar a cronologia: ${address} respondeu ${status}. Verifique o endereço em "src".`
      : `Não foi possível carregar a cronologia: ${address} está inacessível. Verifique o endereço, a ligação e se o servidor permite que esta página leia o ficheiro (CORS).`,
  notWhole:
    'Não foi possível mostrar a cronologia: uma parte do script não foi carregada. Verifique a ligação e volte a carregar a página.',
  archive: {
    unreachable: (host) => `O arquivo em ${host} está inacessível. Tente de novo mais tarde.`,
    refused: (host) => `O arquivo em ${host} recusou o pedido.`,
    'broken-contract': (host) =>
      `O arquivo em ${host} não responde como um arquivo de acontecimentos deve responder.`,
  },
  notAnswered: (message) => `O arquivo não responde: ${message}`,
  dates: {
    empty: 'A data está vazia',
    'not-edtf': '`{input}` não é uma data EDTF',
    ambiguous: '`{input}` é ambíguo',
    unpadded: 'Faltam zeros à esquerda em `{input}`',
    words: '`{input}` está escrito por palavras, não em EDTF',
    'negative-zero': '`{input}` tem um ano que não existe: o ano 0 não tem sinal e é o ano 1 a. C.',
    'month-range': '`{input}` tem o mês {month}, que não existe: os meses vão de 01 a 12',
    'day-range': '`{input}` tem um dia que não existe: {month} tem {days} dias',
    'time-range': '`{input}` tem uma hora que não existe: vão de 00:00:00 a 23:59:59',
    'offset-range': '`{input}` tem uma diferença para o UTC que não existe: vão de -12:00 a +14:00',
    never: '`{input}` é um dia que não existe em nenhum desses anos',
    'too-large': '`{input}` tem um ano demasiado grande para se calcular',
    reversed: '`{input}` termina antes de começar',
    'no-date': '`{input}` não contém nenhuma data',
    'too-long': 'A data `{input}` é demasiado longa',
    'time-zone': '`{zone}`, o fuso horário de `{input}`, não é um fuso IANA',
    write: 'escreva {dates}',
    example: 'escreva o que se sabe, como 2024, 2024-03, 2024-03-05 ou 2024-03-05T14:30Z',
    told: '{what}.',
    mended: '{what}; {mend}.',
  },

  sentences: withReasons(reasons, {
    'not-a-timeline': ({ value }) =>
      `A cronologia é ${value} e não um objeto. Indique um objeto com uma lista "events".`,
    'not-json': ({ item, hint }) =>
      `${item} não é JSON válido${hint && ` (${hint})`}. Verifique as aspas, as vírgulas e os parênteses, ou escreva o texto com JSON.stringify.`,
    unreadable: ({ item, hint }) =>
      `${item}: não é possível ler (${hint}). Indique dados simples, como os que o JSON admite.`,
    missing: ({ holder, name }) => `${holder}: falta ${name} e por isso é omitido. Acrescente-o.`,
    empty: ({ at }) => `${at}: está vazio e é omitido. Preencha o campo.`,
    'wrong-type': ({ at, value, hint }) => `${at}: ${value} é omitido. Escreva ${hint}.`,
    'not-allowed': ({ at, value, hint }) =>
      `${at}: ${value} não é um valor conhecido e é omitido. Escreva ${hint}.`,
    'out-of-range': ({ at, value, hint }) => `${at}: ${value} é omitido. Escreva ${hint}.`,
    url: ({ at, value }) =>
      `${at}: ${value} não é um endereço web e é omitido. Escreva um que comece por https:// ou http://, ou um relativo à página.`,
    language: ({ at, value }) =>
      `${at}: ${value} não é um código de língua e é omitido. Escreva um código BCP 47, como "da" ou "en-GB".`,
    'time-zone': ({ at, value }) =>
      `${at}: ${value} não é um fuso horário e é omitido. Escreva um nome IANA, como "Europe/Copenhagen".`,
    'field-name': ({ at }) =>
      `${at}: nenhum campo pode ter este nome, por isso é omitido. Dê-lhe outro nome.`,
    date: ({ at, hint }) => `${at}: omitido. ${hint}`,
    'date-of-event': ({ item, hint }) => `${item}: omitido. ${hint}`,
    'beyond-chart': ({ item, value }) =>
      `${item}: ${value} fica fora dos anos que o eixo pode mostrar (271821 a. C. a 275760 d. C.). O acontecimento está no seu lugar na lista, mas não no eixo.`,
    'no-length': ({ item, value }) =>
      `${item}: ${value} não tem princípio nem fim por onde o desenhar e é omitido. Escreva um intervalo, como "1939/1945".`,
    'duplicate-id': ({ item, value, hint }) =>
      `${item}: o identificador ${value} já está em uso, por isso este passa a ${hint}. Dê a cada um o seu identificador.`,
    'same-group': ({ item, value }) =>
      `${item}: o identificador ${value} já pertence a outro grupo, por isso este é omitido. Dê a cada grupo o seu identificador.`,
    'other-source': ({ item, name, value, hint }) =>
      `${item}: o campo ${name} da fonte ${hint} já tem outro valor; ${value} é omitido. Escreva-o num só lugar, em "sources".`,
    'unknown-source': ({ item, value }) =>
      `${item}: ${value} não está em "sources" e aparece como fonte com esse nome. Acrescente uma fonte com esse identificador.`,
    'unknown-event': ({ item, value }) =>
      `${item}: a ligação a ${value} é omitida, porque esse acontecimento não existe aqui. Escreva o identificador de um acontecimento.`,
    'unknown-group': ({ item, value }) =>
      `${item}: o grupo ${value} não está em "groups" e recebe uma faixa com esse nome. Acrescente um grupo com esse identificador.`,
    'status-contradicted': ({ item, value, hint }) =>
      `${item}: o estado é ${value}, mas "statusHistory" termina em ${hint}. Acrescente uma entrada que diga desde quando o estado é ${value}.`,
    'status-overstated': ({ item, value, hint }) =>
      `${item}: o estado é ${value}, embora ${hint}. Escreva um estado que as fontes permitam, ou acrescente aquilo em que se apoia.`,
    'digital-source-type': ({ at, value }) =>
      `${at}: ${value} não consta do vocabulário do IPTC e é mostrado tal como está. Escreva um termo de http://cv.iptc.org/newscodes/digitalsourcetype/, como "digitalCapture" ou "trainedAlgorithmicMedia".`,
    'circular-links': ({ item, hint }) =>
      `${item}: as ligações voltam ao ponto de partida, ${hint}, de modo que nenhum destes acontecimentos vem primeiro. Elimine uma das ligações.`,
    'circular-origin': ({ item, hint }) =>
      `${item}: "origin" volta ao ponto de partida (${hint}), de modo que a origem real é desconhecida. Escreva de quem vem realmente a informação.`,
    'wrong-format': ({ item, value }) => `${item} é ${value}, que não está no formato esperado.`,
    'taken-as': ({ at, value }) =>
      `${at}: ${value} só pôde ser aproveitado de forma aproximada. Verifique se está certo.`,
    'not-taken': ({ at, value }) => `${at}: ${value} não pôde ser aproveitado e é omitido.`,
    'no-events': () =>
      'A cronologia não tem acontecimentos para mostrar. Indique uma lista "events".',
  }),
};
