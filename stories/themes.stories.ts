import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { drawnChart, onlyPart, partsOf, shownTimeline } from './reading.js';
import { renderTimeline, snippet, type TimelineArgs } from './story-timeline.js';

const newspaper = new URL('../src/themes/newspaper.css', import.meta.url).href;
const museum = new URL('../src/themes/museum.css', import.meta.url).href;
const terminalDark = new URL('../src/themes/terminal-dark.css', import.meta.url).href;
const english = new URL('./data/reference-story.en.json', import.meta.url).href;

/**
 * Three looks that come with the package, each a plain style sheet of custom properties and parts,
 * with fonts that readers have already. Link one, and put its class on a timeline or on anything
 * around it; what you set yourself wins. In each of them every status can be read, and told from the
 * others by readers who see fewer colours.
 */
const meta = {
  title: 'Themes',
  args: { src: english, lang: 'en', selected: 'crossing' },
  parameters: { controls: { disable: true } },
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const themed = (href: string, name: string, args: TimelineArgs): TemplateResult =>
  html`<link rel="stylesheet" href=${href} />
    <div class="event-timeline-${name}">${renderTimeline(args)}</div>`;

const usage = (name: string): object =>
  snippet(`
<link rel="stylesheet" href="https://unpkg.com/event-timeline/dist/themes/${name}.css">

<event-timeline class="event-timeline-${name}" src="story.json"></event-timeline>`);

/** Each reads by itself: its paper, its letters, and a heading of a year that stays legible over entries. */
async function wears(
  canvas: HTMLElement,
  { paper, font }: { paper: string; font: string },
): Promise<void> {
  const timeline = await shownTimeline(canvas);
  await drawnChart(timeline);
  const style = getComputedStyle(timeline);
  await waitFor(() => expect(style.backgroundColor).toBe(paper));
  const title = getComputedStyle(onlyPart(onlyPart(timeline, 'header'), 'heading'));
  await expect(title.fontFamily).toContain(font);
  const [period] = partsOf(timeline, 'period');
  await expect(period && getComputedStyle(period).backgroundColor).toBe(paper);
}

/** Serifs on warm paper, a double rule, old-style figures. */
export const Newspaper: Story = {
  render: (args) => themed(newspaper, 'newspaper', args),
  parameters: usage('newspaper'),
  play: ({ canvasElement }) => wears(canvasElement, { paper: 'rgb(255, 252, 245)', font: 'Didot' }),
};

/** A humanist sans on stone, with wide air. */
export const Museum: Story = {
  render: (args) => themed(museum, 'museum', args),
  parameters: usage('museum'),
  play: ({ canvasElement }) =>
    wears(canvasElement, { paper: 'rgb(246, 245, 242)', font: 'Optima' }),
};

/** One width of letters, green on black. */
export const TerminalDark: Story = {
  name: 'Terminal, dark',
  render: (args) => themed(terminalDark, 'terminal-dark', args),
  parameters: usage('terminal-dark'),
  play: ({ canvasElement }) =>
    wears(canvasElement, { paper: 'rgb(12, 19, 16)', font: 'monospace' }),
};
