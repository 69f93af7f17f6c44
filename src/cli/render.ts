import { renderPage } from '../formats/render-page.js';
import type { Given } from './arguments.js';
import { Refusal, type Command, type ExitStatus } from './command.js';
import { languageGiven } from './language-tag.js';
import { writeOutput } from './output.js';
import { packageVersion } from './package-version.js';
import { progressOn } from './progress.js';
import { sayProblems } from './said-problems.js';
import type { Terminal } from './terminal.js';
import { textSource } from './text-source.js';
import { formatGiven, fromOption, readTimelineFile } from './timeline-file.js';

/** Of this version and those that only mend it. */
const ownScript = (): string => {
  const [version] = /^\d+\.\d+/.exec(packageVersion()) ?? ['latest'];
  return `https://cdn.jsdelivr.net/npm/event-timeline@${version}/dist/cdn/event-timeline.js`;
};

/** `event-timeline render`. */
export const render: Command = {
  name: 'render',
  summary: 'make a page of a timeline that reads well without a script',
  operands: 'IN [OUT]',
  count: [1, 2],
  about: [
    'Writes a timeline as HTML: every event with its date as it is known, its status in words, its sources. Search engines, feed readers and old browsers read it as it is; where the script is loaded, the element takes its place.',
    'Without OUT to standard output.',
  ],
  options: {
    fragment: { help: 'the timeline alone, for a page of your own' },
    script: {
      value: 'ADDRESS',
      help: 'where a page loads the element from, jsdelivr.net unless said otherwise',
    },
    'no-script': { help: 'a page that loads no script' },
    style: { value: 'ADDRESS', help: 'a style sheet of the page' },
    lang: {
      value: 'TAG',
      help: 'language of what is said besides the data, that of the timeline unless said otherwise',
    },
    title: {
      value: 'TEXT',
      help: 'name of the page, the title of the timeline unless said otherwise',
    },
    'heading-level': {
      value: 'NUMBER',
      help: 'level of the title, 1 to 4: 1 in a page, 2 in a fragment',
    },
    pictures: {
      value: 'WHICH',
      choices: ['own', 'all', 'none'],
      help: 'which pictures are in the page, own (no other host is asked) unless said otherwise',
    },
    'no-json-ld': { help: 'without JSON-LD, which search engines read' },
    from: fromOption,
  },
  examples: [
    ['event-timeline render story.json > story.html', 'a whole page'],
    ['event-timeline render --fragment --lang da story.json', 'a part of a Danish page'],
    ['event-timeline render --no-script story.json story.html', 'an article and nothing else'],
  ],
  run,
};

async function run(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const [from = '-', to = '-'] = given.operands;
  const options = optionsOf(given);
  const progress = progressOn(terminal, from, { passes: 2 });
  const source = textSource(from, (done, total) => progress.at(done, total));
  const file = await readTimelineFile(source, formatGiven(given));
  progress.end();
  const status = await sayProblems(file, terminal);
  if (file.timeline.events.length === 0) {
    terminal.say(`${source.name} has no events, so nothing is written.`);
    return 1;
  }
  const html = await renderPage(file.timeline, options);
  await writeOutput(to, html, terminal);
  return status;
}

type RenderOptions = NonNullable<Parameters<typeof renderPage>[1]>;

/** @throws Refusal where they contradict one another. */
function optionsOf(given: Given): RenderOptions {
  const [script, style] = [given.text('script'), given.text('style')];
  if (script !== undefined && given.has('no-script'))
    throw new Refusal('--script and --no-script contradict one another; write one of them.');
  const fragment = given.has('fragment');
  for (const name of ['script', 'style', 'title'])
    if (fragment && given.text(name) !== undefined)
      throw new Refusal(
        `--${name} is for the head of a page, which --fragment leaves out; write one of them.`,
      );
  return {
    fragment,
    language: languageGiven(given),
    title: given.text('title'),
    scripts: given.has('no-script') ? [] : [script ?? ownScript()],
    stylesheets: style === undefined ? [] : [style],
    jsonLd: !given.has('no-json-ld'),
    headingLevel: levelOf(given.text('heading-level')),
    pictures: given.text('pictures') as RenderOptions['pictures'],
  };
}

function levelOf(text: string | undefined): number | undefined {
  if (text === undefined || /^[1-4]$/.test(text)) return text === undefined ? text : Number(text);
  throw new Refusal(`--heading-level is "${text}"; write 1, 2, 3 or 4.`);
}
