import { once } from 'node:events';
import { styleText } from 'node:util';
import type { WriteStream } from 'node:tty';

/** What a piece of text is, for its colour. */
export type Tone = 'error' | 'warning' | 'good' | 'strong' | 'faint';

const formats = {
  error: 'red',
  warning: 'yellow',
  good: 'green',
  strong: 'bold',
  faint: 'dim',
} as const;

type Stream = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/**
 * Colours on a terminal that wants them (https://no-color.org). Elsewhere only who asks for them gets
 * them, by `FORCE_COLOR` as Node has it: `0` and `false` are none, all else stands above `NO_COLOR`.
 */
function wantsColour(
  { isTTY }: Stream,
  { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

/** Where a command speaks: what was asked for goes to `out`, what is said besides to `err`. */
export class Terminal {
  readonly #out: Stream;
  readonly #err: Stream;
  readonly #env: NodeJS.ProcessEnv;

  constructor(out: Stream, err: Stream, env: NodeJS.ProcessEnv) {
    this.#out = out;
    this.#err = err;
    this.#env = env;
  }

  /** Writes what was asked for; waits where whoever reads it is slower. */
  async out(text: string): Promise<void> {
    if (!this.#out.write(text)) await once(this.#out as WriteStream, 'drain');
  }

  /** Says a line besides. */
  say(text: string): void {
    this.#err.write(`${text}\n`);
  }

  /** In colour where `out` shows it. */
  tone(tone: Tone, text: string): string {
    return wantsColour(this.#out, this.#env) ? painted(tone, text) : text;
  }

  /** In colour where `err` shows it. */
  besides(tone: Tone, text: string): string {
    return wantsColour(this.#err, this.#env) ? painted(tone, text) : text;
  }

  /** A line on `err` that is written over by the next; nothing where no terminal is. */
  line(text: string): void {
    if (this.#err.isTTY !== true) return;
    // a terminal may say that it has none
    const { columns = 0 } = this.#err;
    this.#err.write(`\r\u001B[K${text.slice(0, (columns || 80) - 1)}`);
  }
}

const painted = (tone: Tone, text: string): string =>
  styleText(formats[tone], text, { validateStream: false });
