import { afterEach, expect, it } from 'vitest';
import { deepQuery, mount, readableText, settled } from '../../../test/browser/fixture.js';
import type { EventTimeline } from '../event-timeline/event-timeline.js';

const description =
  'The *legion* said [so](https://legion.example/post/1).\n\n- one village\n- two **houses**\n\n> We came back.';

const story = (text: string) => ({
  title: 'The border',
  events: [{ id: 'raid', date: '2023-05', title: 'A raid', description: text }],
});

const open = (text: string, set: Partial<EventTimeline> = {}) =>
  mount({ events: story(text).events, selected: 'raid', view: 'list', ...set });

/** What a part of the element shows as the description. */
const shownIn = (element: EventTimeline, tag: string) =>
  deepQuery(element, tag)?.shadowRoot?.querySelector('[part="description"]') ?? undefined;

const shownInCard = async (element: EventTimeline) => {
  await expect.poll(() => shownIn(element, 'event-timeline-card')).toBeTruthy();
  return shownIn(element, 'event-timeline-card');
};

afterEach(() => {
  document.body.replaceChildren();
});

it('shows the marks of a description in the card as what they mean', async () => {
  const element = await open(description);
  const shown = await shownInCard(element);
  expect(shown?.querySelector('em')?.textContent).toBe('legion');
  expect([...(shown?.querySelectorAll('li') ?? [])].map((one) => one.textContent.trim())).toEqual([
    'one village',
    'two houses',
  ]);
  expect(shown?.querySelector('blockquote')?.textContent.trim()).toBe('We came back.');
  const link = shown?.querySelector('a');
  expect(link?.href).toBe('https://legion.example/post/1');
  expect(link?.referrerPolicy).toBe('no-referrer');
  expect(shown && getComputedStyle(shown.querySelectorAll('ul')[0] ?? shown).listStyleType).toBe(
    'disc',
  );
});

it('shows the words alone in the list', async () => {
  const element = await open(description, { selected: undefined });
  const shown = shownIn(element, 'event-timeline-list');
  expect(shown?.textContent).toBe(
    'The legion said so.\n\n• one village\n• two houses\n\nWe came back.',
  );
});

it('shows what has no marks as one paragraph, as it stands', async () => {
  const element = await open('12. March, 5 > 3: "as it stands".');
  const shown = await shownInCard(element);
  expect(shown?.localName).toBe('p');
  expect(shown?.textContent).toBe('12. March, 5 > 3: "as it stands".');
});

it('makes no element, no address and no attribute of what is not allowed', async () => {
  const element = await open(
    '<img src=x onerror=alert(1)> **b** [x](javascript:alert(1)) ![y](data:text/html,z)',
  );
  const shown = await shownInCard(element);
  expect(shown?.querySelectorAll('img, a').length).toBe(0);
  expect(shown?.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(shown?.textContent).toContain('[x](javascript:alert(1))');
});

it('reads what the timeline says of itself, and the story', async () => {
  const element = await mount((one) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ ...story('plain'), description: 'What **is known**.' });
    one.append(script);
    one.view = 'story';
  });
  const strong = () => shownIn(element, 'event-timeline-story')?.querySelector('strong');
  await expect.poll(() => strong()?.textContent).toBe('is known');
  element.view = 'list';
  await settled(element);
  const header = element.shadowRoot?.querySelector('header');
  expect(header?.querySelector('strong')?.textContent).toBe('is known');
  expect(readableText(element)).not.toContain('**');
});
