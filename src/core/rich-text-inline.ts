/** What stands within a paragraph of rich text: emphasis, code and links, as CommonMark reads them. */
import { isWebAddress } from './schema.js';

/** Words, or a span of them. */
export type RichInline = string | RichSpan;

/** Words that are more than words. */
export type RichSpan =
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly RichInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly RichInline[] }
  | { readonly type: 'code'; readonly text: string };

/** Spans in spans, beyond which a mark changes nothing. */
const mostNested = 16;
/** A longer address, in UTF-16 units, is no address. */
const longestAddress = 2_000;

/** Whether rich text may link to an address: the web, mail, and what is relative to the page. */
export const isLinkAddress = (address: string): boolean =>
  /^mailto:[^\s]+$/i.test(address) || isWebAddress(address);

/** The end of a link, which no text is. */
const linkEnd = { end: true } as const;

/** A run of `*` or `_`. */
interface Run {
  readonly sign: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many signs are still without a partner. */
  rest: number;
  /** What begins behind it, innermost first, and what ends before it: 1 is emphasis, 2 is strong. */
  readonly opens: (1 | 2)[];
  readonly closes: (1 | 2)[];
}

type Token = string | { readonly code: string } | { readonly url: string } | typeof linkEnd | Run;

/** A `[` that may begin a link. */
interface Bracket {
  /** Its place among the tokens. */
  readonly at: number;
  /** How many runs stood before it. */
  readonly runs: number;
}

/** Reads the words of a paragraph, whose white space is single spaces. */
export function parseInline(source: string): readonly RichInline[] {
  return treeOf(new Scanner(source).tokens());
}

class Scanner {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  readonly #runs: Run[] = [];
  readonly #brackets: Bracket[] = [];
  /** So many brackets, from the first, cannot begin a link any more: links do not nest. */
  #dead = 0;
  #ticks: ReadonlyMap<number, number[]> | undefined;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  tokens(): readonly Token[] {
    while (this.#at < this.#source.length) this.#step();
    pairUp(this.#runs);
    return this.#tokens;
  }

  #step(): void {
    const text = this.#match(/[^\\`*_![\]<]+/y);
    if (text !== undefined) this.#tokens.push(text);
    else if (!this.#mark(this.#source[this.#at] ?? '')) {
      this.#tokens.push(this.#source[this.#at] ?? '');
      this.#at += 1;
    }
  }

  /** @returns whether the sign was more than a character, and has been read. */
  #mark(sign: string): boolean {
    if (sign === '\\') return this.#escape();
    if (sign === '`') return this.#code();
    if (sign === '*' || sign === '_') return this.#run(sign);
    if (sign === ']') return this.#closeBracket();
    if (sign === '<') return this.#address();
    const opening = this.#match(/!?\[/y);
    if (opening === undefined) return false;
    this.#brackets.push({ at: this.#tokens.length, runs: this.#runs.length });
    this.#tokens.push(opening);
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #escape(): boolean {
    const escaped = this.#match(/\\[!-/:-@[-`{-~]/y);
    if (escaped !== undefined) this.#tokens.push(escaped.slice(1));
    return escaped !== undefined;
  }

  #code(): boolean {
    const opening = this.#match(/`+/y) ?? '';
    const end = this.#nextTicks(opening.length);
    if (end === undefined) this.#tokens.push(opening);
    else {
      const text = this.#source.slice(this.#at, end);
      this.#at = end + opening.length;
      const isPadded = text.trim() !== '' && text.startsWith(' ') && text.endsWith(' ');
      this.#tokens.push({ code: isPadded ? text.slice(1, -1) : text });
    }
    return true;
  }

  /** Where the next run of exactly so many backticks begins. */
  #nextTicks(length: number): number | undefined {
    if (this.#ticks === undefined) {
      const ticks = new Map<number, number[]>();
      for (const { 0: found, index } of this.#source.matchAll(/`+/g)) {
        const same = ticks.get(found.length);
        if (same === undefined) ticks.set(found.length, [index]);
        else same.push(index);
      }
      for (const places of ticks.values()) places.reverse();
      this.#ticks = ticks;
    }
    const places = this.#ticks.get(length) ?? [];
    while ((places.at(-1) ?? Infinity) < this.#at) places.pop();
    return places.at(-1);
  }

  /** CommonMark's left- and right-flanking runs. */
  #run(sign: string): boolean {
    const before = lastOf(this.#source.slice(Math.max(0, this.#at - 2), this.#at));
    const { length } = this.#match(sign === '*' ? /\*+/y : /_+/y) ?? '';
    const after = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0x20);
    const [space, mark] = [/^\s*$/u, /[\p{P}\p{S}]/u];
    const opens =
      !space.test(after) && (!mark.test(after) || space.test(before) || mark.test(before));
    const closes =
      !space.test(before) && (!mark.test(before) || space.test(after) || mark.test(after));
    const isInWord = sign === '_' && opens && closes;
    const run: Run = {
      sign,
      length,
      canOpen: opens && (!isInWord || mark.test(before)),
      canClose: closes && (!isInWord || mark.test(after)),
      rest: length,
      opens: [],
      closes: [],
    };
    this.#runs.push(run);
    this.#tokens.push(run);
    return true;
  }

  #closeBracket(): boolean {
    const bracket = this.#brackets.pop();
    const isDead = this.#brackets.length < this.#dead;
    this.#dead = Math.min(this.#dead, this.#brackets.length);
    if (bracket === undefined || isDead) return false;
    const target = this.#target();
    if (target === undefined) return false;
    const isPicture = this.#tokens[bracket.at] === '![';
    if (bracket.at === this.#tokens.length - 1) this.#tokens.push(target);
    this.#tokens[bracket.at] = { url: target };
    this.#tokens.push(linkEnd);
    pairUp(this.#runs.splice(bracket.runs));
    if (!isPicture) this.#dead = this.#brackets.length;
    return true;
  }

  /** The address behind `](`, if there is one that may be linked to. */
  #target(): string | undefined {
    const rest = this.#source.slice(this.#at + 1, this.#at + 1 + 2 * longestAddress);
    const inside = /^\( ?(?:<([^<>]*)>|([^\s<()\\](?:[^\s()\\]|\\.|\([^\s()\\]*\))*))/.exec(rest);
    if (inside === null) return undefined;
    const end = /^(?: (?:"[^"]*"|'[^']*'))? ?\)/.exec(rest.slice(inside[0].length));
    const url = (inside[1] ?? inside[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
    if (end === null || url.length > longestAddress || !isLinkAddress(url)) return undefined;
    this.#at += 1 + inside[0].length + end[0].length;
    return url;
  }

  /** `<https://example.org>` */
  #address(): boolean {
    const rest = this.#source.slice(this.#at, this.#at + longestAddress);
    const [whole, url] = /^<((?:https?|mailto):[^\s<>]+)>/i.exec(rest) ?? [];
    if (whole === undefined || url === undefined || !isLinkAddress(url)) return false;
    this.#at += whole.length;
    this.#tokens.push({ url }, url, linkEnd);
    return true;
  }
}

/** The last character, which may be a pair of surrogates. */
const lastOf = (text: string): string => [...text].at(-1) ?? '';

/** Finds for each run that can close the nearest that it closes. */
function pairUp(runs: readonly Run[]): void {
  const openers: Run[] = [];
  /** By kind of closer: so many openers, from the first, are known not to be its partner. */
  const inVain = new Map<string, number>();
  for (const run of runs) {
    const kind = `${run.sign}${run.canOpen}${run.length % 3}`;
    while (run.canClose && run.rest > 0) {
      let at = openers.length - 1;
      const floor = inVain.get(kind) ?? 0;
      while (at >= floor && !isPartner(openers[at], run)) at -= 1;
      const opener = at < floor ? undefined : openers[at];
      if (opener === undefined) {
        inVain.set(kind, openers.length);
        break;
      }
      const strength = opener.rest > 1 && run.rest > 1 ? 2 : 1;
      for (const one of [opener, run]) one.rest -= strength;
      opener.opens.push(strength);
      run.closes.push(strength);
      openers.length = opener.rest > 0 ? at + 1 : at;
      for (const [key, count] of inVain) if (count > at) inVain.set(key, at);
    }
    if (run.canOpen && run.rest > 0) openers.push(run);
  }
}

/** The rule of three keeps `**a*b**` from being read two ways. */
function isPartner(opener: Run | undefined, closer: Run): boolean {
  if (opener?.sign !== closer.sign) return false;
  if (!opener.canClose && !closer.canOpen) return true;
  const both = opener.length + closer.length;
  return both % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

/** A span that is not closed yet; without a kind, its words go to the one around it. */
interface Open {
  readonly span: ((children: readonly RichInline[]) => RichSpan) | undefined;
  readonly children: RichInline[];
}

function treeOf(tokens: readonly Token[]): readonly RichInline[] {
  const whole: RichInline[] = [];
  const stack: Open[] = [];
  let links = 0;
  const inner = () => stack.at(-1)?.children ?? whole;
  const add = (text: string) => {
    const children = inner();
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else if (text !== '') children.push(text);
  };
  const open = (span: Open['span']) => {
    const isFlat = span === undefined || stack.length >= mostNested;
    stack.push(isFlat ? { span: undefined, children: inner() } : { span, children: [] });
  };
  const close = () => {
    const { span, children } = stack.pop() ?? {};
    if (span !== undefined && children !== undefined) inner().push(span(children));
  };
  for (const token of tokens) {
    if (typeof token === 'string') add(token);
    else if ('code' in token) inner().push({ type: 'code', text: token.code });
    else if ('url' in token) {
      // a picture in a link leads where the link leads
      open(links > 0 ? undefined : (children) => ({ type: 'link', url: token.url, children }));
      links += 1;
    } else if ('end' in token) {
      close();
      links -= 1;
    } else {
      token.closes.forEach(close);
      add(token.sign.repeat(token.rest));
      for (const strength of token.opens.reverse()) {
        const type = strength === 2 ? 'strong' : 'emphasis';
        open((children) => ({ type, children }));
      }
    }
  }
  return whole;
}
