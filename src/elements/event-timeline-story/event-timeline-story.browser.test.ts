import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, server, userEvent } from 'vitest/browser';
import { readableText } from '../../../test/browser/fixture.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { EventSelectEvent } from '../../events/event-select.js';
import './event-timeline-story.define.js';
import type { EventTimelineStory } from './event-timeline-story.js';

/** What a finger does comes over the network, on a machine that may be busy. */
const slow = { timeout: 15_000 };

const { timeline } = parseTimeline({
  title: 'The harbour',
  description: 'How it was closed.',
  language: 'en',
  events: [
    {
      id: 'notice',
      date: '2024-03~',
      dateText: 'early in the spring',
      title: 'A notice is put up',
      description: 'It says that the harbour will be closed.',
      status: 'disputed',
      citations: [
        { source: 'paper', quote: { text: 'Closed from Friday.' } },
        { source: 'mayor', stance: 'denies' },
      ],
      corrections: [{ date: '2024-04', text: 'The day was wrong.' }],
    },
    { id: 'closed', date: '2024-04-12', title: 'The harbour is closed', sources: ['paper'] },
    {
      id: 'opened',
      date: '2024-05',
      title: 'It opens again',
      media: [
        { url: 'not-there.png', alt: 'A boat', width: 300, height: 200 },
        { url: 'not-there.mp4', alt: 'The first boat' },
      ],
    },
  ],
  sources: [
    { id: 'paper', title: 'A newspaper' },
    { id: 'mayor', title: 'The mayor', party: true },
  ],
});

async function show(set: Partial<EventTimelineStory> = {}): Promise<EventTimelineStory> {
  const story = document.createElement('event-timeline-story');
  Object.assign(story, { timeline, lang: 'en', ...set });
  document.body.append(story);
  await story.updateComplete;
  return story;
}

const find = <Found extends Element = HTMLElement>(story: EventTimelineStory, selector: string) =>
  story.shadowRoot?.querySelector<Found>(selector) ?? undefined;
const titleOf = (story: EventTimelineStory) => find(story, 'h3')?.textContent?.trim();
const focused = (story: EventTimelineStory) => story.shadowRoot?.activeElement ?? undefined;
const said = (story: EventTimelineStory) => find(story, '[role=status]')?.textContent?.trim();
const position = (story: EventTimelineStory) => find(story, '.position')?.textContent?.trim();

async function press(story: EventTimelineStory, key: string): Promise<void> {
  await userEvent.keyboard(`{${key}}`);
  await story.updateComplete;
}

/** A finger on the screen, from the title of the slide on. */
async function drawFinger(story: EventTimelineStory, dx: number, dy: number): Promise<void> {
  const { x = 0, y = 0 } = find(story, 'h3')?.getBoundingClientRect() ?? {};
  const frame = window.frameElement?.getBoundingClientRect();
  const at = (part: number) => ({
    x: (frame?.x ?? 0) + x + 200 + dx * part,
    y: (frame?.y ?? 0) + y + 10 + dy * part,
  });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    cdp().send('Input.dispatchTouchEvent', {
      type,
      touchPoints: part === undefined ? [] : [at(part)],
    });
  await touch('touchStart', 0);
  for (const part of [0.1, 0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', part);
  await touch('touchEnd');
}

/** A finger that goes down, along and up, as the browser would tell of it. */
async function swipe(story: EventTimelineStory, dx: number, dy = 0, end = 'pointerup') {
  const slide = find(story, '.slide h3');
  const { x = 0, y = 0 } = slide?.getBoundingClientRect() ?? {};
  const send = (type: string, part: number) =>
    slide?.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        isPrimary: true,
        pointerId: 7,
        pointerType: 'touch',
        clientX: x + dx * part,
        clientY: y + dy * part,
      }),
    );
  send('pointerdown', 0);
  send('pointermove', 0.5);
  send('pointermove', 1);
  send(end, 1);
  await story.updateComplete;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
  scrollTo(0, 0);
  document.body.style.inlineSize = '';
});

describe('<event-timeline-story>', () => {
  it('opens with what it is called and about, from when to when, and what it rests on', async () => {
    const story = await show();
    expect(titleOf(story)).toBe('The harbour');
    expect(readableText(story)).toMatch(
      /How it was closed\..*First event.*c\. March 2024.*Last event.*May 2024.*Events.*3.*Sources.*2/,
    );
    await page.getByRole('button', { name: 'Begin' }).click();
    expect(titleOf(story)).toBe('A notice is put up');
  });

  it('shows an event with its date as known, how it stands and why, and who says so', async () => {
    const text = readableText(await show({ selected: 'notice' }));
    expect(text).toMatch(/1 of 3.*c\. March 2024.*early in the spring.*A notice is put up/);
    expect(text).toMatch(/It says that the harbour.*Disputed.*Status set by the editors/);
    expect(text).toMatch(/Who says so.*Reports it.*A newspaper.*Closed from Friday\./);
    expect(text).toMatch(/Denies it.*The mayor.*Party to the matter.*Corrections.*wrong/);
  });

  it('goes on and back by its buttons, which say where they lead, and tells the page', async () => {
    const told: (string | undefined)[] = [];
    const story = await show();
    document.body.addEventListener('event-select', (event: EventSelectEvent) => {
      told.push(event.eventId);
      expect(event.timelineEvent?.id).toBe(event.eventId);
    });
    await page.getByRole('button', { name: 'Next: c. March 2024, A notice is put up' }).click();
    await page.getByRole('button', { name: 'Next: April 12, 2024, The harbour' }).click();
    expect(position(story)).toBe('2 of 3');
    await page.getByRole('button', { name: 'Previous: c. March 2024, A notice' }).click();
    await page.getByRole('button', { name: 'Previous: Opening' }).click();
    expect(titleOf(story)).toBe('The harbour');
    expect(told).toEqual(['notice', 'closed', 'notice', undefined]);
  });

  it('ends with the last event', async () => {
    const story = await show({ selected: 'opened' });
    find(story, '.next')?.click();
    await story.updateComplete;
    expect(titleOf(story)).toBe('It opens again');
    expect(find(story, '.next')?.ariaDisabled).toBe('true');
    expect(find<HTMLProgressElement>(story, 'progress')).toMatchObject({ value: 3, max: 3 });
  });

  it('goes by arrow keys while the focus is inside, and moves it to the title', async () => {
    const story = await show();
    await press(story, 'ArrowRight');
    expect(titleOf(story)).toBe('The harbour');
    find(story, '.next')?.focus();
    await press(story, 'ArrowRight');
    expect(titleOf(story)).toBe('A notice is put up');
    expect(focused(story)).toBe(find(story, 'h3'));
    await press(story, 'ArrowRight');
    await press(story, 'ArrowLeft');
    expect(titleOf(story)).toBe('A notice is put up');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(titleOf(story)).toBe('A notice is put up');
  });

  it('mirrors the arrow keys where the text runs to the left', async () => {
    document.documentElement.dir = 'rtl';
    const story = await show();
    find(story, '.next')?.focus();
    await press(story, 'ArrowLeft');
    expect(titleOf(story)).toBe('A notice is put up');
  });

  it('leaves the arrow keys to a player that has the focus', async () => {
    const story = await show({ selected: 'opened' });
    find(story, 'video')?.focus();
    await press(story, 'ArrowLeft');
    expect(titleOf(story)).toBe('It opens again');
  });

  it('says nothing of a step that the focus has gone with', async () => {
    const story = await show();
    find(story, '.next')?.click();
    await story.updateComplete;
    expect(said(story)).toBe('');
  });

  it('leaves the focus where it is when a script goes on, and says so in a few words', async () => {
    const other = document.body.appendChild(document.createElement('button'));
    const story = await show();
    other.focus();
    story.selected = 'closed';
    await story.updateComplete;
    expect(document.activeElement).toBe(other);
    expect(said(story)).toBe('2 of 3: The harbour is closed');
  });

  it('never loses a focus that was inside the slide', async () => {
    const story = await show({ selected: 'notice' });
    find(story, '.slide .number')?.focus();
    story.selected = 'closed';
    await story.updateComplete;
    expect(focused(story)).toBe(find(story, 'h3'));
    expect(focused(story)?.textContent).toBe('The harbour is closed');
  });

  it('is swiped by a finger, but not scrolled by one', async () => {
    const story = await show({ selected: 'notice' });
    await swipe(story, -160, 10);
    expect(titleOf(story)).toBe('The harbour is closed');
    expect(focused(story)).toBeUndefined();
    await swipe(story, 160, 10);
    expect(titleOf(story)).toBe('A notice is put up');
    await swipe(story, -90, 300);
    await swipe(story, -160, 10, 'pointercancel');
    expect(titleOf(story)).toBe('A notice is put up');
    expect(getComputedStyle(find(story, '.deck') as Element).touchAction).toBe('pan-y pinch-zoom');
  });

  it('leaves room for the ring of the focus around its title', async () => {
    const story = await show({ selected: 'notice' });
    const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(
      find(story, '.deck') as Element,
    );
    await story.focusTitle();
    const { outlineWidth, outlineOffset } = getComputedStyle(find(story, 'h3') as Element);
    expect([overflowX, overflowY]).toEqual(['clip', 'clip']);
    // WebKit knows no such margin
    expect(parseFloat(overflowClipMargin || '0')).toBeGreaterThanOrEqual(
      parseFloat(outlineWidth) + parseFloat(outlineOffset),
    );
  });

  it('lets who has zoomed in look around', async () => {
    const story = await show({ selected: 'notice' });
    const deck = find(story, '.deck') as HTMLElement;
    const scale = vi.spyOn(visualViewport as VisualViewport, 'scale', 'get').mockReturnValue(2);
    await swipe(story, -160, 10);
    expect(titleOf(story)).toBe('A notice is put up');
    expect(getComputedStyle(deck).touchAction).toBe('auto');
    scale.mockRestore();
    await swipe(story, -160, 10);
    expect(titleOf(story)).toBe('The harbour is closed');
    expect(getComputedStyle(deck).touchAction).toBe('pan-y pinch-zoom');
  });

  it.runIf(server.browser === 'chromium')(
    'leaves scrolling to the page, and goes on where the finger goes along',
    async () => {
      const story = await show({ selected: 'notice' });
      const below = document.createElement('div');
      below.style.blockSize = '3000px';
      story.after(below);
      await drawFinger(story, 10, -150);
      await vi.waitFor(() => {
        expect(scrollY).toBeGreaterThan(50);
      }, slow);
      expect(titleOf(story)).toBe('A notice is put up');
      scrollTo(0, 0);
      await drawFinger(story, -180, 5);
      await vi.waitFor(() => {
        expect(titleOf(story)).toBe('The harbour is closed');
      }, slow);
    },
  );

  it('begins at the top of the next slide, however far down the reader was', async () => {
    document.body.style.inlineSize = '320px';
    const story = await show({ selected: 'notice' });
    story.after(Object.assign(document.createElement('div'), { style: 'block-size: 3000px' }));
    scrollTo(0, story.getBoundingClientRect().top + scrollY + 200);
    await swipe(story, -160, 10);
    expect(titleOf(story)).toBe('The harbour is closed');
    expect(story.getBoundingClientRect().top).toBeCloseTo(0, 0);
    story.next();
    scrollTo(0, 300);
    await story.updateComplete;
    expect(story.getBoundingClientRect().top).toBeLessThan(-100);
  });

  it('comes in calmly, and at once for those who want no movement', async () => {
    const story = await show();
    const movements = async (stillness: boolean) => {
      const asked = vi
        .spyOn(window, 'matchMedia')
        .mockReturnValue({ matches: stillness } as MediaQueryList);
      story.next();
      await story.updateComplete;
      asked.mockRestore();
      return find(story, '.slide')?.getAnimations().length;
    };
    expect(await movements(false)).toBe(1);
    expect(await movements(true)).toBe(0);
  });

  it('goes through the events that it is given', async () => {
    const sequence = timeline.events.filter(({ id }) => id !== 'closed');
    const story = await show({ sequence, selected: 'notice' });
    expect(position(story)).toBe('1 of 2');
    story.next();
    await story.updateComplete;
    expect(titleOf(story)).toBe('It opens again');
    story.previous();
    await story.updateComplete;
    expect(titleOf(story)).toBe('A notice is put up');
  });

  it('keeps the height that a slide has needed, so that what follows stays where it is', async () => {
    document.body.style.inlineSize = '400px';
    const story = await show({ selected: 'notice' });
    const height = find(story, '.slide')?.offsetHeight ?? 0;
    story.selected = 'closed';
    await story.updateComplete;
    const most = Math.min(height, 0.85 * innerHeight, 46 * 16);
    expect(find(story, '.slide')?.offsetHeight).toBeGreaterThanOrEqual(Math.floor(most));
  });

  it('holds the height anew when the letters of the page have come', async () => {
    document.body.style.inlineSize = '400px';
    const story = await show({ selected: 'notice' });
    const height = () => find(story, '.slide')?.offsetHeight ?? 0;
    story.selected = 'closed';
    await story.updateComplete;
    const held = height();
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await expect.poll(height).toBeLessThan(held);
  });

  it('fits a phone, with targets that a thumb can meet', async () => {
    document.body.style.inlineSize = '320px';
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente';
    const story = await show({ selected: 'opened', heading: long });
    for (const selector of ['.previous', '.next']) {
      const { width, height } = find(story, selector)?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    expect(story.scrollWidth).toBeLessThanOrEqual(320);
    story.selected = 'none';
    await story.updateComplete;
    expect(titleOf(story)).toBe(long);
    expect(find(story, 'h3')?.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('says all of it in Danish', async () => {
    const story = await show({ lang: 'da' });
    expect(readableText(story)).toMatch(/Første begivenhed.*Begynd/);
    story.next();
    await story.updateComplete;
    expect(find(story, '.previous')?.ariaLabel).toBe('Forrige: Begyndelsen');
  });

  it('shows an opening without a way on where there is nothing to tell', async () => {
    const story = await show({ sequence: [] });
    expect(titleOf(story)).toBe('The harbour');
    expect(find(story, '.begin')).toBeUndefined();
    expect(find(story, '.next')?.ariaDisabled).toBe('true');
  });
});
