/** The command `event-timeline`. */
import { readArguments } from './arguments.js';
import { checkLinks } from './check-links.js';
import { Refusal, type Command, type ExitStatus } from './command.js';
import { convert } from './convert.js';
import { commandHelp, generalHelp } from './help.js';
import { nearest } from './nearest.js';
import { newStory } from './new-story.js';
import { packageVersion } from './package-version.js';
import { render } from './render.js';
import { stats } from './stats.js';
import { Terminal } from './terminal.js';
import { validate } from './validate.js';

const commands: readonly Command[] = [validate, convert, render, checkLinks, stats, newStory];

async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.say(generalHelp(commands, terminal));
    return 2;
  }
  if (name === '--version' || name === '-v') {
    await terminal.out(`${packageVersion()}\n`);
    return 0;
  }
  const isHelp = name === '--help' || name === '-h' || name === 'help';
  const asked = isHelp ? rest[0] : name;
  const command = commands.find((one) => one.name === asked);
  if (isHelp && asked === undefined) await terminal.out(generalHelp(commands, terminal));
  else if (!command) throw new Refusal(unknown(asked ?? ''));
  else {
    const given = isHelp ? undefined : readArguments(command, rest);
    if (given && !given.has('help')) return command.run(given, terminal);
    await terminal.out(commandHelp(command, terminal));
  }
  return 0;
}

function unknown(name: string): string {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  return `There is no command "${name}"${near ? `; did you mean ${near}?` : '.'} See: event-timeline --help`;
}

/** Whoever reads the output may stop before its end, as `head` does. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });

const terminal = new Terminal(process.stdout, process.stderr, process.env);
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  const isMistake = error instanceof Refusal;
  const message = error instanceof Error ? error.message : String(error);
  terminal.say(
    isMistake
      ? `${terminal.besides('error', 'event-timeline:')} ${message}`
      : `${terminal.besides('error', 'event-timeline:')} something failed that should not (${message}). Please report it, with the file if you can.`,
  );
  process.exitCode = 2;
}
