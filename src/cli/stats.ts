import type { Given } from './arguments.js';
import type { Command, ExitStatus } from './command.js';
import { progressOn } from './progress.js';
import type { Terminal } from './terminal.js';
import { textSource } from './text-source.js';
import { formatGiven, fromOption, openTimeline } from './timeline-file.js';
import { timelineFigures, type TimelineFigures } from './timeline-figures.js';

/** `event-timeline stats`. */
export const stats: Command = {
  name: 'stats',
  summary: 'count events, statuses and sources, and who stands behind them',
  operands: 'FILE',
  count: [1, 1],
  about: [
    'Says how many events there are, when, how well they stand, how many independent origins speak for them, and which events and sources have gaps.',
  ],
  options: {
    format: {
      value: 'HOW',
      choices: ['text', 'json'],
      help: 'how it is written, text unless said otherwise',
    },
    from: fromOption,
  },
  examples: [
    ['event-timeline stats story.json', 'for people'],
    [
      'event-timeline stats --format json story.json',
      'for programs, with the ids behind the figures',
    ],
  ],
  run,
};

async function run(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const [name = '-'] = given.operands;
  const progress = progressOn(terminal, name, { passes: 2 });
  const source = textSource(name, (done, total) => progress.at(done, total));
  const file = await openTimeline(source, formatGiven(given));
  const { timeline, problems, format } = file;
  progress.end();
  const figures = timelineFigures(timeline, problems);
  file.close();
  const text =
    given.text('format') === 'json'
      ? `${JSON.stringify({ file: source.name, format, ...figures }, null, 2)}\n`
      : figuresText(timeline.title ?? source.name, figures, terminal);
  await terminal.out(text);
  return figures.events + figures.sources.total === 0 ? 1 : 0;
}

type Row = readonly [label: string, figure: number | string, note?: string | false];

function figuresText(title: string, figures: TimelineFigures, terminal: Terminal): string {
  const { sources, independence, span, problems } = figures;
  const parts: readonly (readonly [string, readonly Row[]])[] = [
    [
      'Events',
      [
        ['in all', figures.events],
        ['span', span ? `${span.from} to ${span.to}` : 'none'],
        ...Object.entries(figures.statuses),
        ['without a source', figures.unsourced.length, named(figures.unsourced)],
        ['left out, no date', figures.undated.length, named(figures.undated)],
      ],
    ],
    [
      'Independent origins for them',
      [
        ['none', independence.none],
        ['one', independence.one],
        ['two or more', independence.several],
        ['some cannot be told', independence.unknown],
      ],
    ],
    [
      'Sources',
      [
        ['in all', sources.total],
        ['cited', sources.cited],
        ['parties', sources.parties],
        ['without a date', sources.undated.length, named(sources.undated)],
        ['without an address', sources.withoutAddress.length, named(sources.withoutAddress)],
        ['not archived', sources.unarchived.length, named(sources.unarchived)],
      ],
    ],
    [
      'Besides',
      [
        ['groups', figures.groups],
        ['media', figures.media],
        ['corrections', figures.corrections],
        ['errors', problems.errors, problems.errors > 0 && 'event-timeline validate says which'],
        ['warnings', problems.warnings],
      ],
    ],
  ];
  const lines = parts.flatMap(([heading, rows]) => [
    '',
    terminal.tone('strong', heading),
    ...rows.map((row) => rowText(row, terminal)),
  ]);
  return `${[terminal.tone('strong', title), ...lines].join('\n')}\n`;
}

function rowText([label, figure, note]: Row, terminal: Terminal): string {
  const said = note ? `  ${terminal.tone('faint', note)}` : '';
  return `  ${label.padEnd(20)} ${String(figure).padStart(6)}${said}`;
}

/** The first few of those that a figure counts. */
const named = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
