import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deepQuery, mount, settled } from '../../../test/browser/fixture.js';
import type { EventInput } from '../../core/model.js';
import type { WindowChangeEvent } from '../../events/window-change.js';
import type { EventTimeline } from './event-timeline.js';

const events: EventInput[] = [
  { id: 'fire', date: '2024-01-10', title: 'A fire', actors: ['Crew'] },
  { id: 'flood', date: '2024-02-10', title: 'A flood', actors: ['Crew', 'Mayor'] },
  { id: 'calm', date: '2024-03-10', title: 'Calm' },
];
const linked = (set: Partial<EventTimeline> = {}) =>
  mount({ lang: 'en', events, deepLink: 'tl', ...set });
const titles = (element: EventTimeline) =>
  [
    ...(deepQuery(element, 'event-timeline-list')?.shadowRoot?.querySelectorAll('[part=title]') ??
      []),
  ].map((title) => title.textContent.trim());
const title = (name: string) => page.getByRole('button', { name, exact: true });
const clear = () => {
  history.replaceState(null, '', location.pathname + location.search);
};
const back = async (): Promise<void> => {
  const gone = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await gone;
};
const start = async (hash: string, set: Partial<EventTimeline> = {}): Promise<EventTimeline> => {
  history.replaceState(null, '', hash);
  return settled(await linked(set));
};

beforeEach(async () => {
  await page.viewport(1000, 900);
  clear();
});
afterEach(() => {
  document.body.replaceChildren();
  clear();
  vi.restoreAllMocks();
});

describe('a deep link', () => {
  it('shows at once what the address says', async () => {
    let opened: number[] | undefined;
    const note = (event: WindowChangeEvent) => (opened ??= [event.start, event.end]);
    document.addEventListener('window-change', note, { once: true });
    const element = await start(
      '#tl.lanes=actor&tl.actor=Crew&tl.from=2024-01-20&tl.to=2024-02-20&tl.selected=flood',
    );
    expect(titles(element)).toEqual(['A fire', 'A flood']);
    expect(element).toMatchObject({
      selected: 'flood',
      groupBy: 'actor',
      filter: { actor: ['Crew'] },
    });
    await expect.poll(() => deepQuery(element, '.et-selected')).toBeTruthy();
    expect(deepQuery(element, '.et-lane-name')?.textContent).toBe('Crew');
    expect(opened).toEqual([Date.UTC(2024, 0, 20), Date.UTC(2024, 1, 21) - 1]);
  });

  it('follows the reader, step by step there and back', async () => {
    const element = await start('');
    await title('A fire').click();
    expect(location.hash).toBe('#tl.selected=fire');
    await title('A flood').click();
    expect(location.hash).toBe('#tl.selected=flood');
    element.filter = { actor: ['Mayor'] };
    await element.updateComplete;
    expect(location.hash).toBe('#tl.actor=Mayor&tl.selected=flood');
    await back();
    await element.updateComplete;
    expect(titles(element)).toHaveLength(3);
    expect(element.selected).toBe('flood');
    await back();
    expect(element.selected).toBe('fire');
    await back();
    expect(element.selected).toBeUndefined();
    expect(location.hash).toBe('');
    history.forward();
    await expect.poll(() => element.selected).toBe('fire');
  });

  it('takes a word that is typed for one step, and other changes for none', async () => {
    const element = await start('');
    const step = vi.spyOn(history, 'pushState');
    for (const text of ['f', 'fl', 'flo']) {
      element.filter = { text };
      await element.updateComplete;
    }
    element.view = 'list';
    await element.updateComplete;
    element.asOf = '2024-05';
    await element.updateComplete;
    expect(location.hash).toBe('#tl.view=list&tl.as-of=2024-05&tl.text=flo');
    expect(step).toHaveBeenCalledTimes(1);
  });

  it('keeps the window that the reader chooses, and no step of it', async () => {
    const element = await start('');
    await expect.poll(() => deepQuery(element, '[data-event-id]')).toBeTruthy();
    const step = vi.spyOn(history, 'pushState');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => location.hash).toMatch(/^#tl\.from=20\d\d-[^&]+&tl\.to=20\d\d-/);
    expect(step).not.toHaveBeenCalled();
  });

  it('says that something is given up which the author has set', async () => {
    const element = await start('', { selected: 'fire', filter: { actor: ['Crew'] } });
    expect(location.hash).toBe('');
    element.selected = undefined;
    element.filter = undefined;
    await element.updateComplete;
    expect(location.hash).toBe('#tl.filter=&tl.selected=');
    element.remove();
    const again = await linked({ selected: 'fire', filter: { actor: ['Crew'] } });
    expect(again.selected).toBeUndefined();
    expect(titles(again)).toHaveLength(3);
  });

  it.each([
    '#tl.selected=nobody',
    '#tl.status=wrong&tl.as-of=soon&tl.from=x&tl.to=y&tl.view=cinema&tl.lanes=weather',
    '#tl.text=%E0%A4%A&tl.unknown=1',
    '#tl.from=../2024&tl.to=2024/..',
  ])('passes over what it cannot use: %s', async (hash) => {
    const element = await start(hash);
    expect(titles(element)).toHaveLength(3);
    expect(element.problems).toEqual([]);
    expect(location.hash).toBe(new URL(hash, location.href).hash);
  });

  it('leaves an anchor alone, and works beside it', async () => {
    const section = document.createElement('h2');
    section.id = 'section';
    document.body.append(section);
    const element = await start('#section');
    expect(location.hash).toBe('#section');
    await title('A fire').click();
    expect(location.hash).toBe('#section&tl.selected=fire');
    location.hash = '#section';
    await expect.poll(() => location.hash).toBe('#section');
    expect(element.selected).toBe('fire');
    await back();
    await back();
    expect(element.selected).toBeUndefined();
    expect(location.hash).toBe('#section');
  });

  it('keeps two timelines of a page apart', async () => {
    const one = await linked({ deepLink: '', id: 'one' });
    const other = await linked({ deepLink: true });
    one.select('fire');
    await settled(one);
    other.select('calm');
    await settled(other);
    expect(location.hash).toBe('#one.selected=fire&timeline.selected=calm');
    await back();
    expect([one.selected, other.selected]).toEqual(['fire', undefined]);
  });

  it('touches no address without being asked to', async () => {
    history.replaceState(null, '', '#timeline.selected=fire');
    const element = await mount({ lang: 'en', events });
    expect(element.selected).toBeUndefined();
    element.select('calm');
    await settled(element);
    expect(location.hash).toBe('#timeline.selected=fire');
    expect(page.getByRole('button', { name: 'Copy link' }).query()).toBeNull();
  });
});

describe('the link of an event', () => {
  const copy = () => page.getByRole('button', { name: 'Copy link to this event' });

  it('is copied by keyboard, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await start('#page=2', { filter: { actor: ['Crew'] }, asOf: '2025' });
    element.select('flood');
    await expect.element(copy()).toBeVisible();
    copy().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Link copied')).toBeVisible();
    const copied = new URL(write.mock.calls[0]?.[0] ?? '');
    expect(copied.hash).toBe('#page=2&tl.selected=flood');
    expect(copied.pathname).toBe(location.pathname);
  });

  it('is copied in the story, too, but not of its opening', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await start('', { view: 'story' });
    await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    expect(copy().query()).toBeNull();
    element.select('flood');
    await copy().click();
    await expect.element(page.getByText('Link copied')).toBeVisible();
    expect(new URL(write.mock.calls[0]?.[0] ?? '').hash).toContain('tl.selected=flood');
  });

  it('can be taken by hand where the page may not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    const element = await start('');
    element.select('calm');
    await copy().click();
    const field = page.getByRole('textbox', { name: 'This page may not copy.' });
    await expect
      .element(field)
      .toHaveValue(`${location.href.split('#')[0] ?? ''}#tl.selected=calm`);
    await expect.poll(() => field.element().matches(':focus')).toBe(true);
  });
});
