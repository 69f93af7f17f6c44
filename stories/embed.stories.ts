import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { EmbedForm } from './embed-form.js';
import eiffelTower from './data/eiffel-tower.json';
import { atRest, partsOf, slow, textOf } from './reading.js';

/**
 * Give the address of your data, or paste them, choose how they are shown and where the script comes from,
 * and copy the HTML. It holds the script to its hash, so that a browser runs nothing else, and has the whole
 * timeline as an article, for readers without scripts and for search engines. Nothing is fetched from another
 * host before you press a button, and nothing is sent anywhere.
 *
 * The hashes are those of the version that stands in the address, which has to be on npm, or of the copy of `dist/`
 * that belongs to this Storybook.
 */
const meta = {
  title: 'Embed',
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
} satisfies Meta;

export default meta;
type Story = StoryObj;

if (!customElements.get('embed-form')) customElements.define('embed-form', EmbedForm);

const formIn = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('embed-form')?.shadowRoot;
  if (!root) throw new Error('The form is not there.');
  return root;
};

function within<Kind extends HTMLElement>(root: ShadowRoot, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The tag, its script held to a hash, and the article for who has no scripts; or a frame. */
export const Embed: Story = {
  // it needs the hashes of a build, which tests do without: `npm run screenshots -- embed` goes through it
  tags: ['!test'],
  render: () =>
    html`<embed-form .document=${{ title: 'The Eiffel Tower', ...eiffelTower }}></embed-form>`,
  play: async ({ canvasElement }) => {
    const root = formIn(canvasElement);
    const code = (part: string): string =>
      root.querySelector(`pre[aria-labelledby="${part}"]`)?.textContent ?? '';
    await waitFor(() => expect(code('page')).toContain('<h3>The tower is built</h3>'), slow);
    await expect(code('page')).toMatch(
      /<script type="module" src="https:\/\/cdn\.jsdelivr\.net\/npm\/event-timeline@[\d.]+\/dist\/cdn\/event-timeline\.js" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"><\/script>/,
    );
    await expect(root.textContent).toContain('cdn.jsdelivr.net serves pages as plain text');

    await userEvent.selectOptions(within(root, '#host'), 'own');
    await userEvent.selectOptions(within(root, '#view'), 'list');
    await userEvent.selectOptions(within(root, '#lang'), 'da');
    await userEvent.selectOptions(within(root, '#theme'), 'museum');
    await userEvent.type(within(root, '#address'), 'https://news.example/story.json');
    await waitFor(
      () => expect(code('page')).toContain('src="https://news.example/story.json"'),
      slow,
    );
    await expect(code('page')).toContain('view="list" lang="da" class="event-timeline-museum"');
    await expect(code('page')).toMatch(
      /href="\/event-timeline\/dist\/themes\/museum\.css" integrity="sha384-/,
    );
    await expect(code('page')).toContain('28. januar 1887');
    await expect(code('frame')).toContain(
      'src="/event-timeline/dist/cdn/embed.html?src=https%3A%2F%2Fnews.example%2Fstory.json&amp;view=list&amp;lang=da"',
    );

    const data = within<HTMLTextAreaElement>(root, '#data');
    await fireEvent.input(data, { target: { value: '' } });
    await waitFor(() => expect(root.textContent).toContain('There are no data that can be read.'));
    const value = '{"title":"A crossing","events":[{"date":"2024-03","title":"It sailed"}]}';
    await fireEvent.input(data, { target: { value } });
    await waitFor(() => expect(code('page')).toContain('>It sailed</h3>'), slow);
    await expect(code('page')).not.toContain('The tower is built');
    const preview = within(root, 'event-timeline');
    await waitFor(() => expect(partsOf(preview, 'title').map(textOf)).toEqual(['It sailed']), slow);
    await atRest(canvasElement);
  },
};
