import { extname, resolve } from 'node:path';
import type { Given } from './arguments.js';
import { Refusal, type Command, type ExitStatus } from './command.js';
import { languageGiven } from './language-tag.js';
import { writeOutput } from './output.js';
import { counted } from './problem-report.js';
import { progressOn } from './progress.js';
import { sayProblems } from './said-problems.js';
import type { Terminal } from './terminal.js';
import { textSource } from './text-source.js';
import { formatGiven, fromOption, openTimeline, type OpenTimeline } from './timeline-file.js';
import { formatOfEnding, writerOf, writtenNames, type WrittenName } from './writers.js';

/** `event-timeline convert`. */
export const convert: Command = {
  name: 'convert',
  summary: 'take a timeline from one format into another',
  operands: 'IN [OUT]',
  count: [1, 2],
  about: [
    'Reads IN, whatever its format, and writes OUT, in the format that its ending or --to says; without OUT to standard output. What a format cannot hold is lost: docs/formats.md has the table.',
    'What had to be left out is said on standard error, and the status is 1. OUT is written all the same.',
  ],
  options: {
    from: fromOption,
    to: { value: 'FORMAT', choices: writtenNames, help: 'the format of what is written' },
    lang: {
      value: 'TAG',
      help: 'language of words that a format needs, such as the header of a table',
    },
  },
  examples: [
    [
      'event-timeline convert timelinejs.csv story.json',
      'moves in from a spreadsheet of TimelineJS',
    ],
    ['event-timeline convert story.json story.md', 'an article with footnotes'],
    ['event-timeline convert story.json story.svg', 'a picture of the chart'],
    ['event-timeline convert story.json story.ics', 'for calendars'],
    ['event-timeline convert story.json --to csl-json > sources.json', 'the sources, for Zotero'],
  ],
  run,
};

async function run(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const [from = '-', to = '-'] = given.operands;
  const name = formatWanted(to, given);
  if (from !== '-' && to !== '-' && resolve(from) === resolve(to))
    throw new Refusal('IN and OUT are the same file; write another name for OUT.');
  const progress = progressOn(terminal, from, { passes: 2 });
  const source = textSource(from, (done, total) => progress.at(done, total));
  const file = await openTimeline(source, formatGiven(given));
  progress.end();
  try {
    return await written(file, { to, name, given, terminal });
  } finally {
    file.close();
  }
}

interface Wish {
  readonly to: string;
  readonly name: WrittenName;
  readonly given: Given;
  readonly terminal: Terminal;
}

async function written(
  file: OpenTimeline,
  { to, name, given, terminal }: Wish,
): Promise<ExitStatus> {
  const { timeline, format, source, count } = file;
  const status = await sayProblems(file, terminal);
  if (count + timeline.sources.length === 0) {
    terminal.say(`${source.name} has no events and no sources, so nothing is written.`);
    return 1;
  }
  const { write, loss } = writerOf(name);
  const text = await write(timeline, languageGiven(given));
  if (text === undefined) {
    terminal.say(
      `${source.name} has no event with a date that an axis can hold; nothing is written.`,
    );
    return 1;
  }
  await writeOutput(to, text, terminal);
  if (to !== '-')
    terminal.say(
      `${to} (${name}${loss ? `: ${loss}` : ''}) from ${source.name} (${format ?? 'unknown'}): ${counted(count, 'event')}, ${counted(timeline.sources.length, 'source')}`,
    );
  return status;
}

function formatWanted(to: string, given: Given): WrittenName {
  const named = writtenNames.find((name) => name === given.text('to'));
  const name = named ?? formatOfEnding(to);
  if (name) return name;
  const ending = extname(to);
  throw new Refusal(
    `${to === '-' || ending === '' ? 'The format of what is written is not said' : `Nothing is known of files that end in ${ending}`}; write --to and one of ${writtenNames.join(', ')}.`,
  );
}
