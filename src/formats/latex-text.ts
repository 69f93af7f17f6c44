/** Text as LaTeX writes it in bibliographies, to and from plain text. */

/** Accents, as Unicode's combining marks. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that stand for a sign. */
const signs: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  o: 'ø',
  O: 'Ø',
  oe: 'œ',
  OE: 'Œ',
  ss: 'ß',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  TH: 'Þ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  S: '§',
  P: '¶',
  copyright: '©',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  textdegree: '°',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  guillemotleft: '«',
  guillemotright: '»',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textbraceleft: '{',
  textbraceright: '}',
  textdollar: '$',
  textquotesingle: "'",
  textquotedbl: '"',
  textasciigrave: '`',
  slash: '/',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  textregistered: '®',
  texttrademark: '™',
  textmu: 'µ',
  textordmasculine: 'º',
  textordfeminine: 'ª',
};

/** Commands that only say how their text looks. */
const looks =
  /^(?:emph|enquote|mkbib\w+|text(?:it|bf|tt|sc|sf|rm|sl|up|md|normal)|mbox|hbox|url|path|nolinkurl|uppercase|MakeUppercase|it|bf|tt|sc|em|itshape|bfseries|relax|protect|noopsort|uline)$/;

const ligatures: readonly (readonly [RegExp, string])[] = [
  [/---/g, '—'],
  [/--/g, '–'],
  [/``/g, '“'],
  [/''/g, '”'],
  [/~/g, '\u00a0'],
];

/**
 * The plain text of a value of BibTeX: accents and signs become letters, braces and looks go. A command
 * that is not known stays as it is written, since what it stands for cannot be told.
 */
export function fromLatex(latex: string): string {
  const { text } = readTokens(latex, 0);
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .normalize('NFC');
}

interface Reading {
  readonly text: string;
  readonly end: number;
}

/** Reads until the brace that closes, or the end. */
function readTokens(latex: string, start: number): Reading {
  let text = '';
  let plain = '';
  const settle = () => {
    text += ligatures.reduce((all, [from, to]) => all.replace(from, to), plain);
    plain = '';
  };
  let at = start;
  while (at < latex.length && latex[at] !== '}') {
    const sign = latex[at] ?? '';
    if (sign === '{' || sign === '\\') {
      settle();
      const read = sign === '{' ? readBraces(latex, at) : readCommand(latex, at);
      text += read.text;
      at = read.end;
    } else {
      plain += sign;
      at += 1;
    }
  }
  settle();
  return { text, end: at };
}

function readBraces(latex: string, at: number): Reading {
  const { text, end } = readTokens(latex, at + 1);
  return { text, end: end + 1 };
}

function readCommand(latex: string, at: number): Reading {
  const [whole = '\\', name = ''] = /^\\([a-zA-Z]+|[^a-zA-Z]?)/.exec(latex.slice(at)) ?? [];
  const after = at + whole.length;
  // an accent that is a letter needs a break before what it stands on
  const accent = Object.hasOwn(accents, name) ? accents[name] : undefined;
  if (accent !== undefined) {
    const base = readArgument(latex, after);
    if (base !== undefined) return { text: accented(base.text, accent), end: base.end };
  }
  if (Object.hasOwn(signs, name)) return { text: signs[name] ?? '', end: pastBreak(latex, after) };
  if (/^[&%$#_{}]$/.test(name)) return { text: name, end: after };
  if (/^[ \\,;:!/-]?$/.test(name))
    return { text: name === '-' || name === '/' ? '' : ' ', end: after };
  if (name === 'href') {
    const address = readArgument(latex, after);
    const words = address && readArgument(latex, address.end);
    if (address && words) return { text: `${words.text} (${address.text})`, end: words.end };
  }
  if (looks.test(name))
    return readArgument(latex, after) ?? { text: '', end: pastBreak(latex, after) };
  return { text: whole, end: after };
}

/** One letter, one command or what is in braces. */
function readArgument(latex: string, at: number): Reading | undefined {
  let start = at;
  while (/\s/.test(latex[start] ?? '')) start += 1;
  const sign = latex[start];
  if (sign === undefined || sign === '}') return undefined;
  if (sign === '{') return readBraces(latex, start);
  if (sign === '\\') return readCommand(latex, start);
  const [letter = ''] = latex.slice(start);
  return { text: letter, end: start + letter.length };
}

/** LaTeX swallows the space or the empty braces that end the name of a command. */
const pastBreak = (latex: string, at: number): number =>
  at + (/^(?:\{\}|\s+)/.exec(latex.slice(at))?.[0].length ?? 0);

/** A dotless i gets its dot back under nothing but an accent. */
function accented(base: string, accent: string): string {
  const [letter = '', ...rest] = base.replace(/^ı/, 'i').replace(/^ȷ/, 'j');
  return (letter + accent).normalize('NFC') + rest.join('');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '`': String.raw`\textasciigrave{}`,
  "'": String.raw`\textquotesingle{}`,
  '\u00a0': '~',
  '-': '-{}',
};

/** Plain text as a value of BibTeX in UTF-8: what LaTeX would take for a command is escaped. */
export const toLatex = (text: string): string =>
  text
    .replace(/[\r\n\t ]+/g, ' ')
    .trim()
    .replace(/[\\~^\u00a0{}&%$#_]|`(?=`)|'(?=')|-(?=-)/g, (sign) => escapes[sign] ?? `\\${sign}`);
