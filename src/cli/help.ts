import { helpOption } from './arguments.js';
import type { Command, Option } from './command.js';
import type { Terminal } from './terminal.js';

const columns = 80;

/** What `event-timeline --help` says. */
export function generalHelp(commands: readonly Command[], terminal: Terminal): string {
  const strong = (text: string) => terminal.tone('strong', text);
  return [
    'What happened, when, and who says so: works on sourced timelines.',
    '',
    `${strong('Usage:')} event-timeline COMMAND …`,
    '',
    strong('Commands'),
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    strong('Options'),
    ...table([
      ['-h, --help', 'say this; after a command: what it does'],
      ['-v, --version', 'say the version'],
    ]),
    '',
    'A FILE may be in any format that is known here; - is standard input or output.',
    'Status: 0 all is well, 1 something is at fault in the data, 2 it could not run.',
    '',
  ].join('\n');
}

/** What `event-timeline COMMAND --help` says. */
export function commandHelp(command: Command, terminal: Terminal): string {
  const { name, operands, about, options, examples } = command;
  const strong = (text: string) => terminal.tone('strong', text);
  const rows = Object.entries({ ...options, help: helpOption }).map(
    ([option, about]) => [spelled(option, about), explained(about)] as const,
  );
  return [
    `${strong('Usage:')} event-timeline ${name} ${operands}`,
    '',
    ...about.flatMap((paragraph) => [...wrapped(paragraph, columns), '']),
    strong('Options'),
    ...table(rows),
    '',
    strong('Examples'),
    ...examples.flatMap(([line, meaning]) => [
      `  ${line}`,
      `      ${terminal.tone('faint', meaning)}`,
    ]),
    '',
  ].join('\n');
}

const spelled = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : '    '}--${name}${value === undefined ? '' : ` ${value}`}`;

const explained = ({ help, choices }: Option): string =>
  choices ? `${help}: ${choices.join(', ')}` : help;

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapped(text, columns - width);
    return [`  ${name}`.padEnd(width) + first, ...rest.map((line) => ' '.repeat(width) + line)];
  });
}

/** Lines of whole words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
