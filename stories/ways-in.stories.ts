import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect } from 'storybook/test';
import { elementsIn, onlyPart, partsOf, shownTimeline, textOf } from './reading.js';
import { snippet } from './story-timeline.js';
import type { TimelineInput } from '../src/index.js';

/**
 * Four ways to give the data, all equal: as attributes or properties, as a file, as a script in the
 * page, or as HTML that can be read before any script runs. Sources and groups that are given one
 * way complete events that are given another way; where several ways give events, the first in the
 * order of these stories wins.
 */
const meta = {
  title: 'Ways in',
  parameters: { controls: { disable: true } },
  play: async ({ canvasElement }) => {
    const timeline = await shownTimeline(canvasElement);
    const list = onlyPart(timeline, 'list');
    await expect(partsOf(list, 'date').map(textOf)).toEqual([
      '1884',
      'January 28, 1887 – March 31, 1889',
      'March 31, 1889',
    ]);
    await expect(partsOf(list, 'title').map(textOf)).toEqual([
      'Two engineers draw a tower of 300 metres',
      'The tower is built',
      'The tower is inaugurated',
    ]);
    await expect(partsOf(list, 'status').map(textOf)).toEqual(['Reported', 'Reported', 'Reported']);
    await expect(textOf(list)).toContain('Nobody has yet built so high.');
    const sources = partsOf(timeline, 'source');
    await expect(sources.map((source) => textOf(source.querySelector('cite') ?? source))).toEqual([
      'The Tallest Tower',
      'Official history of the Eiffel Tower',
    ]);
    const links = sources.flatMap((source) =>
      [...elementsIn(source)].filter((element) => element instanceof HTMLAnchorElement),
    );
    await expect(links.map(({ href }) => href)).toEqual([
      'https://www.toureiffel.paris/en/the-monument/history',
    ]);
    await expect(timeline.problems).toEqual([]);
  },
} satisfies Meta;

export default meta;
type Story = StoryObj;

const asWritten = (code: string): TemplateResult => html`${unsafeHTML(code)}`;

const sources = [
  { id: 'harriss', title: 'The Tallest Tower' },
  {
    id: 'official',
    title: 'Official history of the Eiffel Tower',
    url: 'https://www.toureiffel.paris/en/the-monument/history',
  },
];
const events = [
  {
    date: '1884',
    title: 'Two engineers draw a tower of 300 metres',
    description: 'Nobody has yet built so high.',
    sources: ['harriss'],
  },
  {
    date: '1887-01-28/1889-03-31',
    title: 'The tower is built',
    sources: ['harriss', 'official'],
  },
  { date: '1889-03-31', title: 'The tower is inaugurated', sources: ['official'] },
] satisfies TimelineInput['events'];

/** From a script or a framework: the objects themselves. */
export const Properties: Story = {
  render: () =>
    html`<event-timeline
      heading="The Eiffel Tower"
      .events=${events}
      .sources=${sources}
    ></event-timeline>`,
  parameters: snippet(`
<event-timeline heading="The Eiffel Tower"></event-timeline>
<script type="module">
  const timeline = document.querySelector('event-timeline');
  timeline.sources = [
    { id: 'harriss', title: 'The Tallest Tower' },
    {
      id: 'official',
      title: 'Official history of the Eiffel Tower',
      url: 'https://www.toureiffel.paris/en/the-monument/history',
    },
  ];
  timeline.events = [
    {
      date: '1884',
      title: 'Two engineers draw a tower of 300 metres',
      description: 'Nobody has yet built so high.',
      sources: ['harriss'],
    },
    {
      date: '1887-01-28/1889-03-31',
      title: 'The tower is built',
      sources: ['harriss', 'official'],
    },
    { date: '1889-03-31', title: 'The tower is inaugurated', sources: ['official'] },
  ];
</script>`),
};

const attributes = `
<event-timeline
  heading="The Eiffel Tower"
  sources='[
    { "id": "harriss", "title": "The Tallest Tower" },
    { "id": "official", "title": "Official history of the Eiffel Tower",
      "url": "https://www.toureiffel.paris/en/the-monument/history" }
  ]'
  events='[
    { "date": "1884", "title": "Two engineers draw a tower of 300 metres",
      "description": "Nobody has yet built so high.", "sources": ["harriss"] },
    { "date": "1887-01-28/1889-03-31", "title": "The tower is built",
      "sources": ["harriss", "official"] },
    { "date": "1889-03-31", "title": "The tower is inaugurated", "sources": ["official"] }
  ]'
></event-timeline>`;

/** JSON in attributes, as a template on a server writes it. */
export const Attributes: Story = {
  render: () => asWritten(attributes),
  parameters: snippet(attributes),
};

const file = new URL('./data/eiffel-tower.json', import.meta.url).href;

/** A file beside the page. While it is on its way, the element says so. */
export const File: Story = {
  name: 'A file',
  render: () => html`<event-timeline heading="The Eiffel Tower" src=${file}></event-timeline>`,
  parameters: snippet(
    '<event-timeline heading="The Eiffel Tower" src="eiffel-tower.json"></event-timeline>',
  ),
};

const inlineScript = `
<event-timeline heading="The Eiffel Tower">
  <script type="application/json">
    {
      "sources": [
        { "id": "harriss", "title": "The Tallest Tower" },
        {
          "id": "official",
          "title": "Official history of the Eiffel Tower",
          "url": "https://www.toureiffel.paris/en/the-monument/history"
        }
      ],
      "events": [
        {
          "date": "1884",
          "title": "Two engineers draw a tower of 300 metres",
          "description": "Nobody has yet built so high.",
          "sources": ["harriss"]
        },
        {
          "date": "1887-01-28/1889-03-31",
          "title": "The tower is built",
          "sources": ["harriss", "official"]
        },
        { "date": "1889-03-31", "title": "The tower is inaugurated", "sources": ["official"] }
      ]
    }
  </script>
</event-timeline>`;

/** A data block inside the element: one request fewer, and a strict security policy allows it. */
export const InlineScript: Story = {
  name: 'Inline script',
  render: () => asWritten(inlineScript),
  parameters: snippet(inlineScript),
};

const htmlFirst = `
<event-timeline heading="The Eiffel Tower">
  <ol>
    <li>
      <time datetime="1884">1884</time>
      <h3>Two engineers draw a tower of 300 metres</h3>
      <p>Nobody has yet built so high.</p>
      <cite data-source="harriss">The Tallest Tower</cite>
    </li>
    <li>
      <time datetime="1887-01-28/1889-03-31">28 January 1887 to 31 March 1889</time>
      <h3>The tower is built</h3>
      <cite data-source="harriss">The Tallest Tower</cite>
      <cite data-source="official">
        <a href="https://www.toureiffel.paris/en/the-monument/history">Official history of the Eiffel Tower</a>
      </cite>
    </li>
    <li>
      <time datetime="1889-03-31">31 March 1889</time>
      <h3>The tower is inaugurated</h3>
      <cite data-source="official">Official history of the Eiffel Tower</cite>
    </li>
  </ol>
</event-timeline>`;

/** Plain HTML is there with no script at all: for search engines, for print, for old browsers. */
export const HtmlFirst: Story = {
  name: 'HTML first',
  render: () => asWritten(htmlFirst),
  parameters: snippet(htmlFirst),
};
