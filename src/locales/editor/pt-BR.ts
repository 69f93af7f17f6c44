import { pt } from './pt.js';
import type { EditorTerms } from './terms.js';

/** Portuguese as Brazil writes it, where that differs. */
export const ptBR: EditorTerms = {
  ...pt,
  takeAway: 'Levar com você',
  preview: 'Prévia',
  undo: 'Desfazer',
  open: 'Abrir um arquivo',
  addEra: 'Adicionar um período',
  startTitle: 'Comece sua cronologia',
  dropHere: 'Solte aqui para abrir',
  nothingYet:
    'Ainda não há nada aqui. Adicione um acontecimento, cole linhas de uma planilha ou solte um arquivo aqui.',
  citeHint: 'Cole um endereço ou escreva um título. Cada fonte é descrita uma só vez, em Fontes.',
  statusBy: 'Quem diz isso',
  kept: (names) => `Guardado como veio: ${names}`,
  language: 'Idioma',
  alt: 'O que mostra, para quem não vê',
  mediaTypes: { ...pt.mediaTypes, page: 'Página da web' },
  sensitive: 'Cobrir até que o leitor peça',
  shortNameHint: 'Para links. Vem do título se o campo ficar vazio.',
  issued: 'Data de publicação',
  autosaved: 'Seu rascunho fica só neste navegador. Nada é enviado.',
  autosaveFailed: 'Este navegador não guarda rascunhos: leve seu trabalho antes de sair.',
  discard: 'Descartar',
  json: 'O arquivo (JSON)',
  tag: 'A tag para colar em uma página',
  download: 'Baixar o arquivo',
  otherFormats: 'Em outros formatos',
};
