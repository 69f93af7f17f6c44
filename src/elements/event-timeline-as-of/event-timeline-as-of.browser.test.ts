import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deepQuery, mount, readableText, settled } from '../../../test/browser/fixture.js';
import type { AsOfChangeEvent } from '../../events/as-of-change.js';
import type { EventInput, SourceInput } from '../../core/model.js';
import type { EventTimeline } from '../event-timeline/event-timeline.js';
import type { EventTimelineAsOf } from './event-timeline-as-of.js';

const sources: SourceInput[] = [
  { id: 'group', title: 'The group', issued: '2024-03-06', party: true },
  { id: 'mayor', title: 'The mayor', issued: '2024-03-12' },
  { id: 'pictures', title: 'Satellite pictures', issued: '2024-03-14' },
  { id: 'diary', title: 'A diary' },
];
const events: EventInput[] = [
  { id: 'before', date: '2024-01', title: 'Before', sources: ['diary'] },
  {
    id: 'crossing',
    date: '2024-03-05',
    title: 'The crossing',
    citations: [
      { source: 'group' },
      { source: 'mayor', stance: 'denies' },
      { source: 'pictures', stance: 'supports' },
    ],
    statusHistory: [{ status: 'confirmed', date: '2024-03-20', by: 'The desk' }],
    corrections: [{ date: '2024-03-20', text: 'It was at noon.' }],
  },
  { id: 'tracks', date: '2024-03-05', title: 'Tracks in the mud', sources: ['pictures'] },
];

const scrubber = async (element: EventTimeline): Promise<EventTimelineAsOf> => {
  await expect
    .poll(() => deepQuery(element, 'event-timeline-as-of')?.shadowRoot?.querySelector('input'))
    .toBeTruthy();
  const found = deepQuery<EventTimelineAsOf>(element, 'event-timeline-as-of');
  if (found === undefined) throw new Error('no scrubber');
  return found;
};
const said = (element: Element) =>
  deepQuery(element, '.changes')?.innerText.replace(/\s+/g, ' ').trim();
const heading = (element: Element) => deepQuery(element, '[part~=as-of-date]')?.textContent.trim();
const titles = (element: Element) =>
  [
    ...(deepQuery(element, 'event-timeline-list')?.shadowRoot?.querySelectorAll('[part=title]') ??
      []),
  ].map((title) => title.textContent.trim());
const slider = () => page.getByRole('slider', { name: 'Day of knowledge' });

beforeEach(async () => {
  await page.viewport(1000, 900);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('going back to what was known when', () => {
  it('is offered where there is anything to go back to, and opens at all that is known', async () => {
    const element = await mount({ lang: 'en', events, sources });
    const open = page.getByRole('button', { name: 'What was known when' });
    await expect.element(open).toHaveAttribute('aria-expanded', 'false');
    await open.click();
    await scrubber(element);
    await expect.element(open).toHaveAttribute('aria-expanded', 'true');
    expect(heading(element)).toBe('All that is known now');
    expect(titles(element)).toEqual(['Before', 'The crossing', 'Tracks in the mud']);
    await expect.element(slider()).toHaveValue('3');
    await expect
      .element(slider())
      .toHaveAttribute('aria-valuetext', 'All that is known now, Step 4 of 4');

    element.events = [{ id: 'tracks', date: '2024-03-05', title: 'Tracks', sources: ['pictures'] }];
    element.sources = sources.filter(({ id }) => id === 'pictures');
    await settled(element);
    expect(open.query()).toBeNull();
  });

  it('keeps the ring of the focus clear of the days below', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: '2024-03-12' });
    await scrubber(element);
    const input = slider().element();
    while (!input.matches(':focus')) await userEvent.tab();
    const { outlineOffset, outlineWidth } = getComputedStyle(input);
    const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    expect(ring).toBeGreaterThan(0);
    const days = deepQuery(element, '.ends') as HTMLElement;
    const { lineHeight, fontSize } = getComputedStyle(days);
    const leading = (Number.parseFloat(lineHeight) - Number.parseFloat(fontSize)) / 2;
    const top = days.getBoundingClientRect().top + leading;
    expect(input.getBoundingClientRect().bottom + ring).toBeLessThan(top);
  });

  it('tells by keyboard alone how a claim rose and fell', async () => {
    const element = await mount({ lang: 'en', events, sources });
    page.getByRole('button', { name: 'What was known when' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await scrubber(element);
    const told: (string | undefined)[] = [];
    element.addEventListener('as-of-change', ({ asOf }: AsOfChangeEvent) => told.push(asOf));
    while (document.activeElement !== element || !slider().element().matches(':focus')) {
      await userEvent.tab();
    }
    await userEvent.keyboard('{Home}');
    await settled(element);
    const steps = [[heading(element), said(element), titles(element).join(', ')]];
    for (let step = 1; step < 4; step += 1) {
      await userEvent.keyboard('{ArrowRight}');
      await settled(element);
      steps.push([heading(element), said(element), titles(element).join(', ')]);
    }
    expect(steps).toEqual([
      [
        'What was known by March 6, 2024',
        'March 6, 2024 1 source added: The group New: “The crossing”, claimed',
        'Before, The crossing',
      ],
      [
        'What was known by March 12, 2024',
        'March 12, 2024 1 source added: The mayor “The crossing” goes from claimed to disputed',
        'Before, The crossing',
      ],
      [
        'What was known by March 14, 2024',
        'March 14, 2024 1 source added: Satellite pictures New: “Tracks in the mud”, reported “The crossing” now has 2 sources for it, 0 independent',
        'Before, The crossing, Tracks in the mud',
      ],
      [
        'All that is known now',
        'March 20, 2024 “The crossing” goes from disputed to confirmed “The crossing” is corrected',
        'Before, The crossing, Tracks in the mud',
      ],
    ]);
    expect(told).toEqual(['2024-03-06', '2024-03-12', '2024-03-14', undefined]);
    expect(element.asOf).toBeUndefined();
  });

  it('is followed by the list, the sources, the card, the legend and the chart', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: '2024-03-12' });
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id=crossing]')).toBeTruthy();
    element.select('crossing');
    await expect.poll(() => deepQuery(element, 'event-timeline-card h3, article')).toBeTruthy();
    await settled(element);
    const text = (selector: string) => {
      const found = deepQuery(element, selector);
      return found ? readableText(found) : '';
    };
    expect(text('event-timeline-list')).toContain('Disputed');
    expect(text('event-timeline-list')).not.toContain('Satellite pictures');
    expect(text('event-timeline-sources')).not.toContain('Satellite pictures');
    expect(text('event-timeline-sources')).toContain('A diary');
    expect(text('event-timeline-card')).toContain('Disputed');
    expect(text('event-timeline-card')).not.toMatch(/Satellite|noon|desk/);
    expect(text('.legend')).toMatch(/Disputed \| ?1/);
    expect(deepQuery(element, '.canvas [data-event-id=tracks]')).toBeUndefined();

    element.removeAttribute('as-of');
    await settled(element);
    expect(text('event-timeline-card')).toMatch(/Satellite.*noon|noon.*Satellite/);
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id=tracks]')).toBeTruthy();
  });

  it('shows no later knowledge while what goes back in time is on its way', async () => {
    const element = document.createElement('event-timeline');
    element.setAttribute('as-of', '2024-03-06');
    Object.assign(element, { lang: 'en', events, sources });
    const seen: string[] = [];
    const look = () => seen.push(readableText(element));
    document.body.append(element);
    const observer = new MutationObserver(look);
    if (element.shadowRoot)
      observer.observe(element.shadowRoot, { childList: true, subtree: true });
    await expect.poll(() => titles(element)).toEqual(['Before', 'The crossing']);
    look();
    observer.disconnect();
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.join()).not.toContain('Tracks in the mud');
  });

  it('takes any date, and says when nothing that has a date was known', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: '2024-03-13' });
    await scrubber(element);
    expect(heading(element)).toBe('What was known by March 13, 2024');
    expect(said(element)).toContain('March 12, 2024 1 source added: The mayor');
    element.asOf = '2020';
    await settled(element);
    expect(heading(element)).toBe('What was known by 2020');
    expect(said(element)).toBe('Nothing that has a date was known yet.');
    expect(titles(element)).toEqual(['Before']);
    expect(readableText(element)).toContain('1 source has no date');
  });

  it('says that a date is no date, and shows all that is known', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: 'May 2023' });
    expect(element.problems.map(({ code, path }) => [code, path])).toEqual([['date', '/as-of']]);
    expect(element.problems[0]?.message).toContain('2023-05');
    expect(titles(element)).toHaveLength(3);
    await scrubber(element);
    expect(heading(element)).toBe('All that is known now');
  });

  it('goes on by itself at the pace of reading, until it is told to stop or is at the end', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: '2024-03-06' });
    const inner = await scrubber(element);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    (button('Play').element() as HTMLElement).click();
    await settled(element);
    expect(element.asOf).toBe('2024-03-06');
    vi.advanceTimersByTime(60_000);
    await settled(element);
    expect(element.asOf).toBe('2024-03-12');
    (button('Pause').element() as HTMLElement).click();
    await settled(element);
    vi.advanceTimersByTime(60_000);
    await settled(element);
    expect(element.asOf).toBe('2024-03-12');
    inner.play();
    for (let step = 0; step < 3; step += 1) {
      await settled(element);
      vi.advanceTimersByTime(60_000);
    }
    await settled(element);
    expect(element.asOf).toBeUndefined();
    expect(button('Play').query()).not.toBeNull();
  });

  it('marks what is new and what has changed at the step', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: '2024-03-14' });
    const entry = (id: string) => {
      const found = deepQuery(element, `li[data-event-id="${id}"]`);
      return found ? readableText(found) : '';
    };
    expect(entry('tracks')).toContain('New');
    expect(entry('crossing')).not.toMatch(/New|Changed/);
    element.asOf = '2024-03-12';
    await settled(element);
    expect(entry('crossing')).toContain('Changed');
  });

  it('speaks Danish', async () => {
    const element = await mount({ lang: 'da', events, sources, asOf: '2024-03-12' });
    await scrubber(element);
    await expect.poll(() => heading(element)).toBe('Det vidste man pr. 12. marts 2024');
    expect(said(element)).toContain('»The crossing« går fra påstået til omstridt');
  });

  it('keeps out of the way where it is hidden, but does not hide that this is not today', async () => {
    const element = await mount({ lang: 'en', events, sources, asOf: '2024-03-12', hide: 'as-of' });
    expect(deepQuery(element, 'event-timeline-as-of')).toBeUndefined();
    expect(readableText(element)).toContain('What was known by March 12, 2024');
  });

  it('keeps the numbers of the sources', async () => {
    const element = await mount({ lang: 'en', events, sources });
    const numberOf = (name: string) =>
      page
        .getByRole('link', { name: new RegExp(`^Source \\d+: ${name}$`) })
        .first()
        .element();
    const before = numberOf('The group').textContent;
    element.asOf = '2024-03-06';
    await settled(element);
    expect(numberOf('The group').textContent).toBe(before);
  });
});
