import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect } from 'storybook/test';
import { moonLanding } from './data/moon-landing.js';
import { drawnChart, onlyPart, partsOf, shownTimeline } from './reading.js';
import { renderTimeline, snippet, type TimelineArgs } from './story-timeline.js';

/**
 * Fonts and ink come from the page, so a timeline looks at home without a line of CSS. What is left
 * to taste is set with `--event-timeline-*` properties; every visible piece is a `::part()`.
 */
const meta = {
  title: 'Styling',
  args: { document: moonLanding, lang: 'en', start: '1969-07-12', end: '1969-07-26' },
  parameters: { controls: { disable: true } },
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** The same style sheet that the source panel shows. */
const dressed = (css: string, args: TimelineArgs, name: string): TemplateResult =>
  html`${unsafeHTML(`<style>${css}</style>`)}
    <div class=${name}>${renderTimeline(args)}</div>`;

const shown = (css: string, name: string): object =>
  snippet(`
<style>
${css.trim()}
</style>

<div class="${name}">
  <event-timeline src="moon-landing.json"></event-timeline>
</div>`);

const newspaper = `
  .newspaper {
    padding: 2rem;
    background: #fffcf5;
    color: #211d18;
    color-scheme: light;
  }
  .newspaper event-timeline {
    --event-timeline-font: 'Source Serif 4', Charter, Georgia, serif;
    --event-timeline-heading-font: 'Playfair Display', Didot, Georgia, serif;
    --event-timeline-paper: #fffcf5;
    --event-timeline-accent: #8a1c1c;
    --event-timeline-rule: #cfc6b4;
  }
  .newspaper event-timeline::part(header) {
    padding-block: 0.75rem;
    border-block: 3px double #211d18;
  }
  .newspaper event-timeline::part(heading) {
    font-size: 2.75rem;
    font-weight: 400;
    letter-spacing: 0;
  }
  .newspaper event-timeline::part(event-date) {
    font-variant-numeric: oldstyle-nums;
    color: #8a1c1c;
  }`;

/** Serifs, paper and a double rule. */
export const ANewspaper: Story = {
  name: 'A newspaper',
  render: (args) => dressed(newspaper, args, 'newspaper'),
  parameters: shown(newspaper, 'newspaper'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    const style = getComputedStyle(onlyPart(onlyPart(timeline, 'header'), 'heading'));
    await expect(style.fontFamily).toContain('Playfair Display');
    await expect(style.fontSize).toBe('44px');
    await expect(getComputedStyle(timeline).backgroundColor).toBe('rgb(255, 252, 245)');
  },
};

const terminal = `
  .terminal {
    padding: 2rem;
    background: #0d1512;
    color: #b9f6ca;
    color-scheme: dark;
  }
  .terminal event-timeline {
    --event-timeline-font: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    --event-timeline-paper: #0d1512;
    --event-timeline-accent: #ffd54f;
    --event-timeline-reported: #80d8ff;
    --event-timeline-disputed: #ff9ecb;
  }
  .terminal event-timeline::part(heading) {
    font-size: 1.25rem;
    text-transform: uppercase;
    letter-spacing: 0.08em;
  }
  .terminal event-timeline::part(event-date) {
    color: #ffd54f;
  }`;

/** Dark, one width of letters, and statuses in colours of its own. */
export const ATerminal: Story = {
  name: 'A terminal',
  render: (args) => dressed(terminal, args, 'terminal'),
  parameters: shown(terminal, 'terminal'),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await drawnChart(timeline);
    const list = onlyPart(timeline, 'list');
    const [date] = partsOf(list, 'date');
    const [status] = partsOf(list, 'status');
    await expect(date && getComputedStyle(date).color).toBe('rgb(255, 213, 79)');
    await expect(status && getComputedStyle(status).color).toBe('rgb(128, 216, 255)');
  },
};

/** Some pieces can be left out: the page has a heading and a list of sources already. */
export const LessOfIt: Story = {
  name: 'Less of it',
  args: { hide: 'heading sources', view: 'list' },
  render: renderTimeline,
  parameters: snippet(
    '<event-timeline src="moon-landing.json" hide="heading sources" view="list"></event-timeline>',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    await expect(partsOf(timeline, 'sources')).toEqual([]);
    await expect(partsOf(timeline, 'chart')).toEqual([]);
    const heading = onlyPart(onlyPart(timeline, 'header'), 'heading');
    await expect(heading.closest('div')?.clientWidth).toBeLessThanOrEqual(1);
  },
};
