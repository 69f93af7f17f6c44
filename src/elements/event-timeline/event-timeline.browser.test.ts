import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  deepQuery,
  mount,
  mountHtml,
  readableText,
  settled,
} from '../../../test/browser/fixture.js';
import danish from '../../../stories/data/reference-story.da.json';
import english from '../../../stories/data/reference-story.en.json';
import type { EventSelectEvent, TimelineErrorEvent, TimelineLoadEvent } from '../../index.js';
import type { EventInput, SourceInput } from '../../core/model.js';
import type { EventTimeline } from './event-timeline.js';

const story = (language: 'da' | 'en') => {
  const { events, sources, groups, title } = language === 'da' ? danish : english;
  return {
    lang: language,
    heading: title,
    events: events as EventInput[],
    sources: sources as SourceInput[],
    groups,
  };
};

async function atWidth(width: number): Promise<Element> {
  await page.viewport(Math.max(width, 320) + 40, 900);
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  document.body.append(box);
  return box;
}

/** The only words for the day of the crossing. */
const tuesdays = {
  da: 'en af 5., 12., 19. eller 26. marts 2024',
  en: 'one of March 5, 12, 19, or 26, 2024',
};

const selectedIn = (element: EventTimeline) =>
  deepQuery(element, 'event-timeline-card')?.shadowRoot?.querySelector('h3');

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('<event-timeline>', () => {
  it.each(['da', 'en'] as const)('says no more than is known, in %s', async (language) => {
    const element = await mount(story(language), await atWidth(1000));
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
    for (const { id } of element.timeline.events) {
      element.selected = id;
      await settled(element);
      const text = readableText(element);
      expect(text).not.toMatch(/\b1\.? maj 2023|\b1 May 2023|May 1, 2023/);
      const besides = text.replaceAll(tuesdays[language], '');
      expect(besides).not.toMatch(/\d\.? (marts|March) 2024|(marts|March) \d+,? 2024/);
    }
  });

  it('says of the crossing that it was one of four Tuesdays, and who says so', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    const entry = deepQuery(element, 'li[data-event-id="crossing"]');
    expect(entry && readableText(entry)).toMatch(/one of March 5, 12, 19, or 26, 2024/);
    expect(entry && readableText(entry)).toMatch(/Claimed.*Telegram.*Party to the matter/);
  });

  it('lists five sources, none with a link, and where each is cited', async () => {
    const element = await mount(story('en'));
    const list = deepQuery(element, 'event-timeline-sources');
    const entries = list?.shadowRoot?.querySelectorAll('[part~=source]') ?? [];
    expect(entries).toHaveLength(5);
    expect(list?.shadowRoot?.querySelector('a')).toBeNull();
    await userEvent.click(
      page
        .getByRole('button', { name: 'Tanks are said to be driving into Kursk and Belgorod' })
        .last(),
    );
    expect(element.selected).toBe('tanks');
  });

  it('has no place for sources where none is cited', async () => {
    const events = [{ id: 'one', date: '2024-03', title: 'Fog' }];
    const element = await mount({ lang: 'en', events }, await atWidth(1000));
    await expect.poll(() => deepQuery(element, '[part=footer]')).toBeDefined();
    expect(deepQuery(element, 'event-timeline-sources')).toBeUndefined();
  });

  it('opens the card beside the list where there is room, and gives the focus back', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    const told: (string | undefined)[] = [];
    element.addEventListener('event-select', (event: EventSelectEvent) => told.push(event.eventId));
    const title = deepQuery(element, 'li[data-event-id="line-crossed"] button');
    if (title === undefined) throw new Error('no such entry');
    title.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => selectedIn(element)?.matches(':focus')).toBe(true);
    const card = deepQuery(element, 'aside event-timeline-card');
    const quote = card?.shadowRoot?.querySelector('blockquote');
    expect(quote?.textContent).toBe('Linjen krydset. Grænsen krydset');
    expect(quote?.lang).toBe('da');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => title.matches(':focus')).toBe(true);
    expect(deepQuery(element, 'event-timeline-card')).toBeUndefined();
    expect(told).toEqual(['line-crossed', undefined]);
  });

  it('opens the card in its place where there is no room beside', async () => {
    const element = await mount(story('en'), await atWidth(340));
    const title = deepQuery(element, 'li[data-event-id="tanks"] button');
    title?.click();
    await expect.poll(() => deepQuery(element, 'li event-timeline-card')).toBeDefined();
    await expect.poll(() => selectedIn(element)?.matches(':focus')).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });

  it('shows the chart where the container is wide, and only then', async () => {
    const box = (await atWidth(800)) as HTMLElement;
    const element = await mount(story('en'), box);
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
    box.style.inlineSize = '340px';
    await expect.poll(() => deepQuery(element, '.canvas')).toBeUndefined();
    box.style.inlineSize = '800px';
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
  });

  it('keeps the chart’s place so that nothing jumps when it comes', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    await expect.poll(() => deepQuery(element, '.canvas')).toBeDefined();
    const list = deepQuery(element, 'event-timeline-list');
    const before = list?.getBoundingClientRect().top;
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
    await new Promise(requestAnimationFrame);
    expect(Math.abs((list?.getBoundingClientRect().top ?? 0) - (before ?? 0))).toBeLessThan(1);
  });

  it('keeps no more of it than the author’s filter leaves', async () => {
    const place = async (filter?: EventTimeline['filter']): Promise<number> => {
      const element = await mount({ ...story('en'), filter }, await atWidth(1000));
      await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
      const height = deepQuery(element, '.canvas')?.clientHeight ?? NaN;
      document.body.replaceChildren();
      return height;
    };
    expect(await place({ status: ['confirmed'] })).toBeLessThan((await place()) / 2);
  });

  it('selects from the chart by a click, and marks the event in chart and list', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id="founding"]')).toBeDefined();
    const mark = deepQuery(element, '.canvas [data-event-id="founding"] .et-label');
    if (mark === undefined) throw new Error('no mark');
    await userEvent.click(mark);
    await expect.poll(() => element.selected).toBe('founding');
    expect(deepQuery(element, 'li[data-event-id="founding"]')?.className).toContain('selected');
    element.next();
    await expect.poll(() => element.selected).toBe('raid-may-2023');
    element.previous();
    element.previous();
    await expect.poll(() => element.selected).toBe('invasion');
  });

  it('speaks the language of the nearest lang, and follows it', async () => {
    document.documentElement.lang = 'en';
    const box = document.createElement('div');
    box.lang = 'da';
    document.body.append(box);
    const { events, sources } = story('en');
    const element = await mount({ events, sources }, box);
    expect(readableText(element)).toContain('Bekræftet');
    expect(readableText(element)).toContain('maj 2023');
    box.lang = 'en';
    await expect.poll(() => readableText(element)).toContain('Confirmed');
  });

  it('names what is at fault and how to mend it, and shows what is good', async () => {
    let heard: TimelineErrorEvent | undefined;
    document.body.addEventListener('timeline-error', (event) => (heard = event), { once: true });
    const element = await mountHtml(
      `<event-timeline events='[{"date":"12/03/2024","title":"Bad"},{"date":"2024-03-12","title":"Good"}]'></event-timeline>`,
    );
    expect(element.timeline.events.map(({ title }) => title)).toEqual(['Good']);
    expect(heard?.problems).toHaveLength(1);
    const notice = deepQuery(element, '[part=notice]');
    expect(notice && readableText(notice)).toMatch(/Event 1 “Bad”.*12\/03\/2024.*2024-03-12/);
    expect(element.matches(':state(error)')).toBe(true);
  });

  it.each([
    ['not JSON', '{"date":', /attribute "events" is not JSON/],
    ['not a list', '{"date":"2024"}', /list in square brackets/],
  ])('says so when the attribute is %s', async (_, json, sentence) => {
    const element = await mount((timeline) => {
      timeline.setAttribute('events', json);
    });
    expect(readableText(element)).toMatch(sentence);
  });

  it('tells of a file that is not there, and takes it when it is', async () => {
    const element = await mount({ src: '/stories/data/none.json' });
    await expect.poll(() => readableText(element)).toMatch(/none\.json" answered 404/);
    let heard: TimelineLoadEvent | undefined;
    element.addEventListener('timeline-load', (event) => (heard = event));
    element.src = '/stories/data/reference-story.en.json';
    await expect.poll(() => heard?.timeline.events.length).toBe(11);
    expect(readableText(element)).not.toMatch(/could not be loaded/);
  });

  it('says that it is loading, and when there is nothing to show', async () => {
    const element = await mount({ src: '/stories/data/reference-story.en.json', lang: 'en' });
    expect(element.matches(':state(loading)')).toBe(true);
    expect(deepQuery(element, 'progress')).toBeDefined();
    await expect.poll(() => element.matches(':state(loading)')).toBe(false);
    const vacant = await mount({ events: [], lang: 'en' });
    expect(vacant.matches(':state(empty)')).toBe(true);
    expect(readableText(vacant)).toMatch(/no events to show/);
  });

  it('moves the chart’s window for scripts, and tells of it', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    const windows: [number, number][] = [];
    element.addEventListener('window-change', ({ start, end }) => windows.push([start, end]));
    element.zoomTo('2023-05', '2023-07');
    const wanted = [Date.UTC(2023, 4, 1), Date.UTC(2023, 7, 1) - 1];
    await expect
      .poll(() => windows.at(-1)?.every((time, i) => Math.abs(time - (wanted[i] ?? 0)) < 1000))
      .toBe(true);
    expect(() => {
      element.zoomTo('May 2023', '2023-07');
    }).toThrow(RangeError);
  });

  it('leaves out what it is told to hide', async () => {
    const element = await mount({ ...story('en'), hide: 'heading sources' });
    expect(deepQuery(element, 'event-timeline-sources')).toBeUndefined();
    const heading = deepQuery(element, 'h2');
    expect(heading?.parentElement?.closest('.visually-hidden')).not.toBeNull();
  });

  it('cuts the signs out of the marks, in the chart as in the list', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    await expect.poll(() => deepQuery(element, '.et-glyph-knockout')).toBeDefined();
    for (const selector of ['.et-glyph-knockout', '.knockout']) {
      const sign = deepQuery<SVGPathElement>(element, selector);
      if (sign === undefined) throw new Error(`no ${selector}`);
      expect(getComputedStyle(sign).stroke, selector).toBe('rgb(255, 255, 255)');
    }
  });

  it('says what lies beyond the years that the chart can draw, and lists it', async () => {
    const events = [
      { date: 'Y-66000000', title: 'An impact' },
      { date: '1908-06-30', title: 'Another' },
    ];
    const element = await mount({ events, lang: 'en' }, await atWidth(1000));
    const text = readableText(element);
    expect(text).toMatch(/1 event lies beyond the years that the chart can draw/);
    expect(text).not.toMatch(/needs mending/);
    const list = deepQuery(element, 'event-timeline-list');
    if (list === undefined) throw new Error('no list');
    const listed = readableText(list);
    expect(listed.indexOf('An impact')).toBeGreaterThanOrEqual(0);
    expect(listed.indexOf('An impact')).toBeLessThan(listed.indexOf('Another'));
    expect(element.problems.map(({ code }) => code)).toEqual(['beyond-chart']);
  });

  it('puts nothing into the head of the page', async () => {
    const before = document.head.childElementCount;
    const element = await mount(story('en'), await atWidth(1000));
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id]')).toBeDefined();
    expect(document.head.childElementCount).toBe(before);
  });
});

describe('the filter of <event-timeline>', () => {
  const titles = (element: EventTimeline) =>
    [
      ...(deepQuery(element, 'event-timeline-list')?.shadowRoot?.querySelectorAll('[part=title]') ??
        []),
    ].map((title) => title.textContent.trim());
  const status = (name: RegExp) => page.getByRole('button', { name });

  it('is the legend: a status more or less, with how many of how many are shown', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    const all = titles(element).length;
    const told: unknown[] = [];
    element.addEventListener('filter-change', ({ filter }) => told.push(filter));
    await status(/^Unverified 1$/).click();
    await expect.poll(() => titles(element)).toHaveLength(1);
    await expect.element(status(/^Unverified 1$/)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => readableText(element)).toContain(`1 of ${all} events shown`);
    await status(/^Claimed \d+$/).click();
    await expect.poll(() => titles(element).length).toBeGreaterThan(1);
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id=tanks]')).toBeTruthy();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => titles(element)).toHaveLength(all);
    await expect.poll(() => readableText(element)).not.toContain('events shown');
    expect(told).toEqual([
      { status: ['unverified'] },
      { status: ['unverified', 'claimed'] },
      undefined,
    ]);
  });

  it('can be given as JSON and as an object, and the chart follows', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    element.setAttribute('filter', '{"status": "unverified"}');
    await settled(element);
    expect(titles(element)).toHaveLength(1);
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id=tanks]')).toBeTruthy();
    expect(deepQuery(element, '.canvas [data-event-id=crossing]')).toBeUndefined();
    element.filter = { text: 'KURSK tanks' };
    await settled(element);
    expect(titles(element)).toEqual(['Tanks are said to be driving into Kursk and Belgorod']);
    element.filter = { tag: ['nowhere'] };
    await settled(element);
    expect(readableText(element)).toContain('No event is left by this choice.');
    element.removeAttribute('filter');
    await settled(element);
    expect(titles(element).length).toBeGreaterThan(5);
  });

  it('gives way to an event that is asked for', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    element.filter = { status: ['unverified'] };
    await settled(element);
    element.select('crossing');
    await expect.poll(() => element.selected).toBe('crossing');
    await expect.poll(() => selectedIn(element)).toBeTruthy();
    expect(element.filter).toBeUndefined();
    expect(deepQuery(element, 'li[data-event-id=crossing]')).toBeDefined();
  });

  it('says what of it cannot be used, and shows what the rest leaves', async () => {
    const element = await mount(story('en'), await atWidth(1000));
    const told: string[] = [];
    element.addEventListener('timeline-error', ({ problems }) =>
      told.push(...problems.map(({ path }) => path)),
    );
    element.setAttribute('filter', '{"status": ["unverified", "probable"]}');
    await settled(element);
    expect(titles(element)).toHaveLength(1);
    expect(readableText(element)).toMatch(/"status".*"probable".*unverified/);
    expect(told).toEqual(['/filter/status/1']);
    element.setAttribute('filter', '{status');
    await settled(element);
    expect(titles(element).length).toBeGreaterThan(5);
    expect(element.problems.map(({ path }) => path)).toEqual(['/filter']);
  });

  it('is only a legend where it is told so', async () => {
    const element = await mount({ ...story('en'), hide: 'filters' }, await atWidth(1000));
    expect(readableText(element)).toContain('Unverified');
    expect(status(/^Unverified 1$/).query()).toBeNull();
  });
});

describe('the attribute json-ld', () => {
  const told = () =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as { name: string; numberOfItems: number },
    );

  it('is off at first, and keeps what is shown in the page for machines while it is on', async () => {
    const element = await mount(story('en'));
    const [first] = element.timeline.events;
    expect(told()).toEqual([]);
    element.setAttribute('json-ld', '');
    await expect.poll(told).toHaveLength(1);
    expect(told()[0]?.numberOfItems).toBe(element.timeline.events.length);
    element.events = [{ id: 'one', date: '2024', title: first?.title ?? '' }];
    await expect.poll(() => told()[0]?.numberOfItems).toBe(1);
    element.remove();
    expect(told()).toEqual([]);
    document.body.append(element);
    await expect.poll(told).toHaveLength(1);
    element.removeAttribute('json-ld');
    await expect.poll(told).toEqual([]);
  });

  it('tells what was known where the page does', async () => {
    const element = await mount({
      lang: 'en',
      jsonLd: true,
      sources: [
        { id: 'a', issued: '2024-01-01' },
        { id: 'b', issued: '2024-02-01' },
      ],
      events: [
        { date: '2024-01', title: 'A', source: 'a' },
        { date: '2024-01', title: 'B', source: 'b' },
      ],
    });
    await expect.poll(() => told()[0]?.numberOfItems).toBe(2);
    element.asOf = '2024-01-15';
    await expect.poll(() => told()[0]?.numberOfItems).toBe(1);
  });
});
