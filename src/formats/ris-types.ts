/** The reference types of RIS, by the CSL item type that says the same. The first is the one that is written. */
const types: Readonly<Record<string, string>> = {
  article: 'GEN',
  'article-journal': 'JOUR EJOUR JFULL INPR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL UNBILL',
  book: 'BOOK EBOOK EDBOOK CLSWK SER',
  broadcast: 'VIDEO',
  chapter: 'CHAP ECHAP',
  dataset: 'DATA AGGR DBASE',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  figure: 'FIGURE CHART',
  graphic: 'ART',
  hearing: 'HEAR',
  interview: 'INTV',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER CONF',
  patent: 'PAT',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT GOVDOC GRANT',
  regulation: 'LEGAL',
  software: 'COMP',
  song: 'SOUND',
  speech: 'SLIDE',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC WEB ICOMM MULTI',
};

const cslByType = new Map(
  Object.entries(types).flatMap(([csl, names]) => names.split(' ').map((name) => [name, csl])),
);

/** The CSL item type of a reference type; undefined for the general one and for those that are not known. */
export const cslOfRis = (type: string): string | undefined =>
  type === 'GEN' ? undefined : cslByType.get(type);

/** The reference type to write for a CSL item type. */
export const risOfCsl = (type = ''): string => types[type]?.split(' ')[0] ?? 'GEN';
