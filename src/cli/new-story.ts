import type { Given } from './arguments.js';
import type { Command, ExitStatus } from './command.js';
import { languageGiven } from './language-tag.js';
import { writeNew } from './output.js';
import { starterStory } from './starter-story.js';
import type { Terminal } from './terminal.js';

/** `event-timeline new`. */
export const newStory: Command = {
  name: 'new',
  summary: 'write a story to begin with',
  operands: '[FILE]',
  count: [0, 1],
  about: [
    'Writes a small true story with dates of several kinds, sources, a quote and a status, to be overwritten with yours. Without FILE to standard output. A file that is there already is never touched.',
  ],
  options: {
    title: { value: 'TEXT', help: 'title of the timeline' },
    lang: { value: 'TAG', help: 'language of the timeline, en unless said otherwise' },
  },
  examples: [
    ['event-timeline new story.json', 'makes the file'],
    ['event-timeline new --title "Flood in Valencia" --lang es | less', 'looks at it first'],
  ],
  run,
};

async function run(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const [name = '-'] = given.operands;
  const story = starterStory(given.text('title'), languageGiven(given));
  const text = `${JSON.stringify(story, null, 2)}\n`;
  if (name === '-') await terminal.out(text);
  else {
    await writeNew(name, text);
    terminal.say(`${name} is written. Next: event-timeline validate ${quoted(name)}`);
  }
  return 0;
}

/** As a shell takes it. */
const quoted = (name: string): string => (/\s/.test(name) ? `"${name}"` : name);
