import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/editor.js';
import story from './data/reference-story.en.json';
import { snippet } from './story-timeline.js';

/**
 * `<event-timeline-editor>` is for those who write timelines: a table and a form beside a live preview. Dates
 * are typed in words, and you pick what they mean. Sources are described once and cited many times. Paste
 * rows from a spreadsheet, or drop a file of any known format. The draft stays in your browser; nothing is
 * uploaded. Choose an event in the preview to come to its form. Under "Take it away" are the JSON, the tag for
 * a page, HTML that reads without a script, and all other formats.
 *
 * It comes from an entry of its own, `event-timeline/editor`, and is a form control by its `name`.
 */
const meta = {
  title: 'Write your own',
  component: 'event-timeline-editor',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj;

const code = `
<script type="module" src="event-timeline/dist/cdn/editor.js"></script>
<form method="post">
  <event-timeline-editor name="timeline"></event-timeline-editor>
</form>`;

const rootIn = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('event-timeline-editor')?.shadowRoot;
  if (!root) throw new Error('The editor is not there.');
  return root;
};

const within = (root: ShadowRoot, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  });

/** From nothing: a date in words, a title, an address. */
export const Empty: Story = {
  render: () => html`<event-timeline-editor name="yours" autosave="off"></event-timeline-editor>`,
  parameters: snippet(code),
  play: async ({ canvasElement }) => {
    const root = rootIn(canvasElement);
    (await within(root, '#add-event')).click();
    (await within(root, '#field-events-0-date')).focus();
    await userEvent.keyboard('12/03/2024?');
    await waitFor(() => expect(root.querySelectorAll('[role="option"]')).toHaveLength(2));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    (await within(root, '#field-events-0-title')).focus();
    await userEvent.keyboard('They came back');
    (await within(root, '#field-events-0-citations-new')).focus();
    await userEvent.keyboard('https://paper.example/raid{Enter}');
    await waitFor(() =>
      expect(root.querySelector('.citation .name')).toHaveTextContent('https://paper.example/raid'),
    );
    const { value } = canvasElement.querySelector('event-timeline-editor') ?? { value: '' };
    await expect(JSON.parse(value)).toEqual({
      events: [
        {
          date: '2024-03-12?',
          title: 'They came back',
          citations: [{ source: 'paper-example-raid', stance: 'reports' }],
        },
      ],
      sources: [{ id: 'paper-example-raid', url: 'https://paper.example/raid' }],
    });
  },
};

/** A whole story, open at one of its events. */
export const ReferenceStory: Story = {
  render: () =>
    html`<event-timeline-editor
      name="story"
      autosave="off"
      .value=${JSON.stringify(story)}
    ></event-timeline-editor>`,
  parameters: snippet(code),
  play: async ({ canvasElement }) => {
    const root = rootIn(canvasElement);
    (await within(root, '#events-4')).click();
    (await within(root, '.more > summary')).click();
    await expect(await within(root, '#field-events-4-title')).toHaveValue(
      'The Freedom Legion says that it has entered Russia',
    );
  },
};
