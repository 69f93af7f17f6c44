import { parseArgs } from 'node:util';
import { Refusal, type Command, type Option } from './command.js';
import { nearest } from './nearest.js';
import { operandPath } from './operand-path.js';

/** What a command was called with. */
export class Given {
  readonly operands: readonly string[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(operands: readonly string[], values: Readonly<Record<string, unknown>>) {
    this.operands = operands;
    this.#values = values;
  }

  /** Whether a switch is on. */
  has(name: string): boolean {
    return this.#values[name] === true;
  }

  /** The value of an option; undefined where it was not given. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** @throws Refusal where the value is no number of at least `least`. */
  number(name: string, otherwise: number, least: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < least)
      throw new Refusal(`--${name} is "${text}"; write a number of at least ${least}.`);
    return value;
  }
}

/** Every command has this one. */
export const helpOption: Option = { short: 'h', help: 'say this' };

/** @throws Refusal where something was written that the command does not know. */
export function readArguments(command: Command, words: readonly string[]): Given {
  const { name, count, operands } = command;
  const options: Readonly<Record<string, Option>> = { ...command.options, help: helpOption };
  const { values, positionals } = parsed(name, words, options);
  for (const [option, { choices }] of Object.entries(options)) {
    const value = values[option];
    if (choices && typeof value === 'string' && !choices.includes(value))
      throw new Refusal(`--${option} is "${value}"; write one of ${choices.join(', ')}.`);
  }
  const [fewest, most] = count;
  const isAsked = values.help === true;
  if (!isAsked && (positionals.length < fewest || positionals.length > most))
    throw new Refusal(
      positionals.length < fewest
        ? `Something is missing; write: event-timeline ${name} ${operands}`
        : `"${positionals[most] ?? ''}" is too much; write: event-timeline ${name} ${operands}`,
    );
  return new Given(isAsked ? [] : positionals.map((operand) => operandPath(operand)), values);
}

function parsed(
  name: string,
  words: readonly string[],
  options: Readonly<Record<string, Option>>,
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  const config = Object.entries(options).map(([option, { value, short }]) => [
    option,
    { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) },
  ]);
  try {
    return parseArgs({
      args: [...words],
      options: Object.fromEntries(config) as NonNullable<
        Parameters<typeof parseArgs>[0]
      >['options'],
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${faultIn(error, Object.keys(options))} See: event-timeline ${name} --help`);
  }
}

/** Node's own sentences speak to programmers. */
function faultIn(error: unknown, names: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string };
  const option = /'(?:-\w, )?(-[^' =]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(option.replace(/^-+/, ''), names);
    return `There is no option ${option}${near ? `; did you mean --${near}?` : '.'}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(message)
      ? `${option} takes no value.`
      : `${option} needs a value; where that begins with "-", write ${option}=VALUE.`;
  return message;
}
