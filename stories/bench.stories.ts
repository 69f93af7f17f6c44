import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, within } from 'storybook/test';
import { benchStyles } from './bench.css.js';
import { benchPlot, type Plot } from './bench-plot.js';
import { benchResults, casesByLibrary } from './bench-results.js';
import { benchTable, goalTable } from './bench-table.js';

interface BenchArgs {
  /** Into how many groups the events are dealt out; 0 for none. */
  groups: number;
}

const duration = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${ms / 1000} s`);
const many = (count: number): string => count.toLocaleString('en');

const plots: readonly Plot[] = [
  {
    title: 'Until a title can be read',
    read: ({ readable }) => readable,
    unit: duration,
    isOpening: true,
  },
  {
    title: 'Until the chart stands',
    read: ({ settled }) => settled,
    unit: duration,
    isOpening: true,
  },
  {
    title: 'A frame while panning, 95th percentile',
    read: ({ pan }) => pan?.p95,
    unit: duration,
    mark: { value: 1000 / 60, text: '60 a second' },
  },
  {
    title: 'A frame while zooming, 95th percentile',
    read: ({ zoom }) => zoom?.p95,
    unit: duration,
    mark: { value: 1000 / 60, text: '60 a second' },
  },
  {
    title: 'JavaScript heap',
    read: ({ heap }) => heap && heap / 1_000_000,
    unit: (megabytes) => `${megabytes} MB`,
  },
  { title: 'Elements in the page', read: ({ elements }) => elements, unit: many },
];

/** Whether a word covers the letters of another one: half of a line apart, they do not. */
function lieOverEachOther(one: Element, other: Element): boolean {
  if (one === other) return false;
  const range = document.createRange();
  const [a, b] = [one, other].map((word) => {
    range.selectNodeContents(word);
    return range.getBoundingClientRect();
  });
  if (!a || !b) return false;
  const isBeside = a.right < b.left || b.right < a.left;
  return !isBeside && Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < (a.height + b.height) / 3;
}

/**
 * This element beside bare vis-timeline and TimelineJS with the same events, as `npm run bench`
 * measured them in one run. Both axes are logarithmic; lower is better. A cross marks where
 * somebody was stopped who took too long.
 */
const meta = {
  title: 'Bench',
  render: ({ groups }) => {
    const { measuredAt, machine, versions, settings } = benchResults;
    const cases = casesByLibrary(groups);
    return html`<style>
        ${benchStyles}
      </style>
      <article class="bench" lang="en" dir="ltr">
        <p>
          Measured on ${measuredAt}: ${machine.processor}, ${machine.cores} cores, Chromium
          ${versions['chromium']}, vis-timeline ${versions['vis-timeline']}, TimelineJS
          ${versions['TimelineJS']};
          ${settings.repeat === 1 ? 'one run' : `the median of ${settings.repeat} runs`}.
        </p>
        <div class="plots">${plots.map((plot) => benchPlot(plot, cases))}</div>
        ${benchTable(cases)} ${goalTable()}
      </article>`;
  },
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('img')).toHaveLength(plots.length);
    const figures = canvas.getByRole('region', { name: 'Figures' });
    const cases = [...casesByLibrary(args.groups).values()].flat();
    await expect(within(figures).getAllByRole('rowheader')).toHaveLength(cases.length);
    for (const shape of canvasElement.querySelectorAll(
      'svg path, svg circle, svg rect, svg text',
    )) {
      await expect(shape.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    }
    for (const figure of canvasElement.querySelectorAll('figure')) {
      const names = [...figure.querySelectorAll('text.name')];
      const words = [...figure.querySelectorAll('figcaption, text')];
      const hidden = words.filter((word) => names.some((name) => lieOverEachOther(name, word)));
      await expect(hidden.map((word) => word.textContent)).toEqual([]);
    }
  },
} satisfies Meta<BenchArgs>;

export default meta;
type Story = StoryObj<BenchArgs>;

export const WithoutGroups: Story = { name: 'Without groups', args: { groups: 0 } };

export const InTenGroups: Story = { name: 'In ten groups', args: { groups: 10 } };
