import { afterEach, describe, expect, it } from 'vitest';
import { mount, mountHtml } from '../../../test/browser/fixture.js';
import type { EventTimeline } from './event-timeline.js';

const events = [
  {
    id: 'raid',
    date: '2023-05',
    dateText: 'some time in May',
    title: 'Villages are taken',
    description: 'For some hours.',
    status: 'claimed' as const,
    group: 'field',
    place: 'The border',
    actors: ['The legion', 'Border guards'],
    tags: ['raids'],
    citations: [
      { source: 'channel', stance: 'reports' as const },
      { source: 'paper', stance: 'disputes' as const },
    ],
  },
  {
    id: 'crossing',
    date: '[2024-03-05,2024-03-12]',
    title: 'The border is crossed',
    citations: [{ source: 'channel', stance: 'reports' as const }],
  },
];
const sources = [
  { id: 'channel', title: 'Their own channel', party: true },
  { id: 'paper', title: 'A newspaper', url: 'https://example.org/a' },
];
const story = { title: 'The border', events, sources };
const attribute = (value: unknown) => JSON.stringify(value).replaceAll("'", '&#39;');

const markup = `<event-timeline>
  <h2>The border</h2>
  <ol>
    <li id="raid" data-status="claimed" data-group="field" data-place="The border"
        data-actors="The legion, Border guards" data-tags="raids" data-date-text="some time in May">
      <time datetime="2023-05">May 2023</time>
      <h3>Villages are taken</h3>
      <p>For some hours.</p>
      <cite data-source="channel" data-party>Their own channel</cite>
      <cite data-source="paper" data-stance="disputes"><a href="https://example.org/a">A newspaper</a></cite>
    </li>
    <li id="crossing">
      <time datetime="[2024-03-05,2024-03-12]">One of two Tuesdays</time>
      <h3>The border is crossed</h3>
      <cite data-source="channel">Their own channel</cite>
    </li>
  </ol>
</event-timeline>`;

const ways: Record<string, () => Promise<EventTimeline>> = {
  'JSON attributes': () =>
    mountHtml(
      `<event-timeline heading="The border" events='${attribute(events)}' sources='${attribute(sources)}'></event-timeline>`,
    ),
  properties: () => mount({ heading: 'The border', events, sources }),
  'a file': async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(story)]));
    const element = await mount({ src });
    await expect.poll(() => element.timeline.events.length).toBe(2);
    return element;
  },
  'an inline script': () =>
    mountHtml(
      `<event-timeline><script type="application/json">${JSON.stringify(story)}</script></event-timeline>`,
    ),
  'HTML first': () => mountHtml(markup),
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('the ways in', () => {
  it('give the same model', async () => {
    const models = new Map<string, unknown>();
    for (const [name, open] of Object.entries(ways)) {
      const element = await open();
      expect(element.problems, name).toEqual([]);
      const { events, sources, groups, eras } = element.timeline;
      models.set(name, { events, sources, groups, eras });
      await expect
        .poll(() => element.shadowRoot?.querySelector('h2')?.textContent, { message: name })
        .toBe('The border');
      document.body.replaceChildren();
    }
    const [first, ...others] = models.values();
    expect(first).toMatchObject({ events: [{ id: 'raid' }, { id: 'crossing' }] });
    for (const other of others) expect(other).toEqual(first);
  });

  it('take the property before the attribute before the inline script', async () => {
    const element = await mountHtml(
      `<event-timeline events='[{"date":"2001","title":"attribute"}]'>
        <script type="application/json">{"title":"inline title","events":[{"date":"2002","title":"inline"}]}</script>
      </event-timeline>`,
    );
    const titles = () => element.timeline.events.map(({ title }) => title);
    expect(titles()).toEqual(['attribute']);
    expect(element.timeline.title).toBe('inline title');
    element.events = [{ date: '2003', title: 'property' }];
    await element.updateComplete;
    expect(titles()).toEqual(['property']);
    element.events = undefined;
    element.removeAttribute('events');
    await element.updateComplete;
    expect(titles()).toEqual(['inline']);
  });

  it('complete each other: events one way, their sources another', async () => {
    const element = await mountHtml(
      `<event-timeline events='[{"date":"2001","title":"t","source":"a"}]'>
        <script type="application/json">{"sources":[{"id":"a","title":"The source"}]}</script>
      </event-timeline>`,
    );
    expect(element.problems).toEqual([]);
    expect(element.timeline.sources).toMatchObject([{ id: 'a', title: 'The source' }]);
  });

  it('follow the author’s HTML when it changes', async () => {
    const element = await mountHtml(markup);
    element.querySelector('#raid')?.remove();
    await expect.poll(() => element.timeline.events.map(({ id }) => id)).toEqual(['crossing']);
  });

  it('leave the author’s HTML readable where nothing could be used', async () => {
    const element = await mountHtml(
      `<event-timeline events="[{oops"><p>In May 2023, villages were taken.</p></event-timeline>`,
    );
    const paragraph = element.querySelector('p');
    expect(paragraph?.getBoundingClientRect().height).toBeGreaterThan(10);
    expect(element.problems.map(({ code }) => code)).toEqual(['not-json']);
  });
});
