/** What frameworks do to an element's properties: `null` and `undefined` for what is not set, late definitions. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deepQuery, mount, mountHtml, readableText } from '../../../test/browser/fixture.js';
import type { EventTimeline } from './event-timeline.js';

const events = [
  { id: 'a', date: '2023-05', title: 'Villages are taken' },
  { id: 'b', date: '2024', title: 'An answer' },
];
const names = [
  ...['sources', 'groups', 'eras', 'src', 'refresh', 'provider', 'heading', 'view', 'groupBy'],
  ...['selected', 'start', 'end', 'asOf', 'filter', 'hide', 'jsonLd', 'deepLink', 'timeZone'],
];

afterEach(() => {
  document.body.replaceChildren();
});

/** A fault in a rendering rejects this; an unhandled one fails the run. */
async function isReadable(element: EventTimeline): Promise<void> {
  await element.updateComplete;
  expect(readableText(element)).toContain('Villages are taken');
  expect(element.problems).toEqual([]);
}

describe('a property that is not set', () => {
  it.each(names.flatMap((name) => [null, undefined].map((value) => [name, value] as const)))(
    '%s = %s is as if nobody had said anything',
    async (name, value) => {
      const hash = location.hash;
      const element = await mount((made) => Object.assign(made, { events, [name]: value }));
      await isReadable(element);
      element.select('b');
      await element.updateComplete;
      expect(location.hash, 'nothing is kept in the address').toBe(hash);
    },
  );

  it.each([null, undefined])('what was set and is then %s is given up', async (value) => {
    const element = await mount({ events, selected: 'a', hide: 'heading', heading: 'A heading' });
    await expect.poll(() => deepQuery(element, 'event-timeline-card')).toBeTruthy();
    Object.assign(element, { selected: value, hide: value });
    await isReadable(element);
    expect(deepQuery(element, 'event-timeline-card')).toBeUndefined();
    expect(readableText(element)).toContain('A heading');
    const keys = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    const heard = vi.fn();
    element.addEventListener('event-select', heard);
    deepQuery(element, 'event-timeline-list')?.dispatchEvent(keys);
    expect(heard, 'Escape has nothing to close').not.toHaveBeenCalled();
  });

  it('is none whose attribute has been taken away', async () => {
    const json = JSON.stringify(events);
    const element = await mountHtml(
      `<event-timeline events='${json}' selected="a" hide="heading" view="list" group-by="actor"></event-timeline>`,
    );
    for (const name of ['selected', 'hide', 'view', 'group-by']) element.removeAttribute(name);
    await isReadable(element);
    expect(element.view).toBe('auto');
  });
});

describe('what a framework compares with what it has sent', () => {
  it('has no attribute that nobody has set', async () => {
    const element = await mount({ events });
    expect(element.getAttributeNames()).toEqual([]);
    element.view = 'list';
    await element.updateComplete;
    expect(element.getAttribute('view')).toBe('list');
  });
});
