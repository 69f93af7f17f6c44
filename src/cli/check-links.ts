import type { Source } from '../core/model.js';
import type { Given } from './arguments.js';
import type { Command, ExitStatus } from './command.js';
import { checkLinks as ask, type CheckedLink } from './link-check.js';
import { packageVersion } from './package-version.js';
import { counted } from './problem-report.js';
import { progressOn } from './progress.js';
import { sayProblems } from './said-problems.js';
import type { Terminal } from './terminal.js';
import { textSource } from './text-source.js';
import { formatGiven, fromOption, readTimelineFile } from './timeline-file.js';

/** `event-timeline check-links`. */
export const checkLinks: Command = {
  name: 'check-links',
  summary: 'ask whether the sources are still there, and archived',
  operands: 'FILE',
  count: [1, 1],
  about: [
    'Asks the address of each source: HEAD, then GET where that does not do; one question at a time to a host. Says which are dead (gone, or nothing answers), which cannot be told (they refuse programs, or fail just now), and which have no archived copy ("archivedAt").',
    'Status 1 where one is dead; with --strict also where one is not archived.',
  ],
  options: {
    format: {
      value: 'HOW',
      choices: ['text', 'json'],
      help: 'how it is written, text unless said otherwise',
    },
    concurrency: { value: 'NUMBER', help: 'hosts that are asked at once, 8 unless said otherwise' },
    timeout: { value: 'SECONDS', help: 'how long an answer may take, 15 unless said otherwise' },
    pause: { value: 'SECONDS', help: 'between two questions to a host, 0.5 unless said otherwise' },
    strict: { help: 'a source without an archived copy is at fault too' },
    from: fromOption,
  },
  examples: [
    ['event-timeline check-links story.json', 'before publishing, and every month after'],
    ['event-timeline check-links --strict --format json story.json', 'for programs'],
  ],
  run,
};

/** A source and what its address answered. */
interface CheckedSource {
  readonly source: Source;
  readonly link: CheckedLink;
}

async function run(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const [name = '-'] = given.operands;
  const options = {
    concurrency: Math.floor(given.number('concurrency', 8, 1)),
    timeout: given.number('timeout', 15, 0.1) * 1000,
    pause: given.number('pause', 0.5, 0) * 1000,
    userAgent: `event-timeline/${packageVersion()} (check-links)`,
  };
  const source = textSource(name);
  const file = await readTimelineFile(source, formatGiven(given));
  await sayProblems(file, terminal);
  const sources = file.timeline.sources.filter(({ url }) => isOfWeb(url));
  const progress = progressOn(terminal, 'asking');
  const links = await ask(
    sources.map(({ url = '' }) => url),
    { ...options, onAnswer: (done, total) => progress.at(done, total) },
  );
  progress.end();
  const answers = new Map(links.map((link) => [link.url, link]));
  const checked = sources.flatMap((one) => {
    const link = answers.get(one.url ?? '');
    return link ? [{ source: one, link }] : [];
  });
  await terminal.out(
    given.text('format') === 'json' ? linksJson(name, checked) : linksText(checked, terminal),
  );
  const isDead = checked.some(({ link }) => link.state === 'dead');
  return isDead || (given.has('strict') && checked.some(isUnarchived)) ? 1 : 0;
}

const isOfWeb = (url: string | undefined): boolean => {
  const { protocol } = URL.canParse(url ?? '') ? new URL(url ?? '') : { protocol: '' };
  return protocol === 'https:' || protocol === 'http:';
};

const isUnarchived = ({ source }: CheckedSource): boolean => source.archivedAt === undefined;

function linksJson(file: string, checked: readonly CheckedSource[]): string {
  const sources = checked.map(({ source: { id, title, archivedAt }, link }) => ({
    id,
    title,
    ...link,
    archivedAt: archivedAt ?? null,
  }));
  return `${JSON.stringify({ file, sources }, null, 2)}\n`;
}

function linksText(checked: readonly CheckedSource[], terminal: Terminal): string {
  const of = (state: CheckedLink['state']) => checked.filter(({ link }) => link.state === state);
  const [dead, unsure] = [of('dead'), of('unsure')];
  const unarchived = checked.filter(isUnarchived);
  const moved = of('alive').filter(({ link }) => link.movedTo !== undefined);
  const part = (
    heading: string,
    sources: readonly CheckedSource[],
    note: (link: CheckedLink) => string,
  ) =>
    sources.length === 0
      ? []
      : [heading, ...sources.map((one) => lineOf(one, note(one.link), terminal)), ''];
  const nothing = ({ status, reason }: CheckedLink) => reason ?? `answers ${status}`;
  const summary = `${counted(checked.length, 'address', 'addresses')}: ${of('alive').length} alive, ${dead.length} dead, ${unsure.length} unsure; ${unarchived.length} without an archived copy`;
  return [
    ...part(terminal.tone('error', 'Dead'), dead, nothing),
    ...part(terminal.tone('warning', 'Unsure: look at these yourself'), unsure, nothing),
    ...part('Moved', moved, ({ movedTo }) => `now ${movedTo}`),
    ...part('Without an archived copy', unarchived, () => ''),
    `${summary}\n`,
  ].join('\n');
}

function lineOf({ source, link }: CheckedSource, note: string, terminal: Terminal): string {
  const parts = [`  ${terminal.tone('strong', source.id)}`, link.url, note].filter(Boolean);
  return parts.join('  ');
}
