import { problem } from '../core/problem.js';
import type { Given } from './arguments.js';
import type { Command, ExitStatus } from './command.js';
import { expandFiles } from './expand-files.js';
import { locate } from './locate.js';
import {
  githubReport,
  jsonReport,
  textReport,
  textSummary,
  totals,
  type FileReport,
} from './problem-report.js';
import { progressOn } from './progress.js';
import type { Terminal } from './terminal.js';
import { textSource } from './text-source.js';
import { formatGiven, fromOption, openTimeline, type OpenTimeline } from './timeline-file.js';

/** `event-timeline validate`. */
export const validate: Command = {
  name: 'validate',
  summary: 'say what is at fault in files, where, and how to mend it',
  operands: 'FILE…',
  count: [1, Infinity],
  about: [
    'Reads each FILE as the element does and says, for whatever cannot be taken as it stands, the line and column, the item, the value and the mend.',
    'An error leaves something out, a warning keeps it. Status 1 where there is an error.',
  ],
  options: {
    format: {
      value: 'HOW',
      choices: ['text', 'json', 'github'],
      help: 'how problems are written, text unless said otherwise',
    },
    from: fromOption,
    strict: { help: 'warnings count as errors' },
  },
  examples: [
    ['event-timeline validate story.json', 'one file'],
    ['event-timeline validate --format github stories/*.json', 'in a workflow of GitHub Actions'],
    [
      'curl https://example.org/story.json | event-timeline validate -',
      'what another program gives',
    ],
  ],
  run,
};

async function run(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const how = given.text('format') ?? 'text';
  const reports: FileReport[] = [];
  for (const name of expandFiles(given.operands)) {
    const progress = progressOn(terminal, name, { passes: 2 });
    const source = textSource(name, (done, total) => progress.at(done, total));
    const file = await openTimeline(source, formatGiven(given));
    const report = await reportOn(file);
    file.close();
    progress.end();
    reports.push(report);
    if (how === 'text') await terminal.out(textReport(report, terminal));
    if (how === 'github') await terminal.out(githubReport(report));
  }
  if (how === 'text') await terminal.out(textSummary(reports, terminal));
  if (how === 'json') await terminal.out(jsonReport(reports));
  const { errors, warnings } = totals(reports);
  return errors > 0 || (given.has('strict') && warnings > 0) ? 1 : 0;
}

/** A file that holds nothing is at fault, even where nothing in it is. */
async function reportOn(file: OpenTimeline): Promise<FileReport> {
  const { timeline, problems, source, format, count: events } = file;
  const sources = timeline.sources.length;
  const isEmpty = events + sources === 0 && problems.length === 0;
  const told = isEmpty ? [problem({ code: 'no-events', keys: [] })] : problems;
  const located = await locate({ ...file, problems: told });
  return { file: source.name, format, events, sources, problems: located };
}
