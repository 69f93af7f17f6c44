/** What must be seen is seen: in each theme, in the system's own colours, and with more contrast. */
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, server } from 'vitest/browser';
import '../../src/editor.js';
import type { EventTimeline } from '../../src/index.js';
import { statuses } from '../../src/core/schema.js';
import { contrast, painted, resolved } from './colours.js';
import { deepElements, deepQuery, mount, settled } from './fixture.js';
import { linkTheme, type Theme } from './look.js';

/** Every way in which a date is drawn, in every status. */
const dates = ['2024-02-11', '2024-05', '2024-01-10/2024-04-20', '[2024-03-05,2024-03-26]'];
const more = ['2024-06-15?', '2024-02/2024-08-03', '{2024-01-20,2024-06-20}', '2024-04-01/'];
const events = statuses.flatMap((status, row) =>
  [dates, more].map((kinds, half) => {
    const date = kinds[row % kinds.length] ?? '';
    return { id: `${status}-${half}`, title: `It is ${status}`, date, status, group: status };
  }),
);
const groups = statuses.map((id) => ({ id, title: id }));
const eras = [{ id: 'spring', title: 'Spring', date: '2024-03/2024-05' }];

async function show(set: Partial<EventTimeline> = {}, theme?: Theme): Promise<EventTimeline> {
  if (theme) await linkTheme(theme);
  await page.viewport(1200, 900);
  const element = await mount((timeline) => {
    timeline.lang = 'en';
    if (theme) timeline.className = `event-timeline-${theme}`;
    Object.assign(timeline, { view: 'chart', events, groups, eras, ...set });
  });
  if (element.view === 'chart')
    await expect.poll(() => deepQuery(element, '.canvas [data-event-id] .et-part')).toBeTruthy();
  await expect.poll(() => deepQuery(element, '[part~=list] [part~=status]')).toBeTruthy();
  return settled(element);
}

const all = (element: Element, selector: string): Element[] =>
  [...deepElements(element)].filter((one) => one.matches(selector));

/** Asks for a look by the reader's own settings. */
const prefer = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
  for (const sheet of document.head.querySelectorAll('link[rel=stylesheet]')) sheet.remove();
  if (server.browser === 'chromium') await prefer({});
});

/** The colours by which a mark is seen, each with what it belongs to. */
function inksOf(mark: Element): [what: string, colour: string][] {
  return [...mark.querySelectorAll('.et-part')].map((part) => {
    const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(part);
    const edge = borderTopWidth === '0px' ? undefined : borderTopColor;
    const isOwnInk = part.matches('.et-point, .et-unknown-start, .et-unknown-end');
    const inside = isOwnInk ? color : backgroundColor;
    return [part.className, edge ?? inside];
  });
}

describe.each([
  ['light', 'light', undefined],
  ['dark', 'dark', undefined],
  ['the newspaper', '', 'newspaper'],
  ['the museum', '', 'museum'],
  ['the terminal', '', 'terminal-dark'],
] as const)('in %s', (_, scheme, theme) => {
  it('every mark is seen, 3 to 1 on the paper and on the band of an era', async () => {
    document.documentElement.style.colorScheme = scheme;
    const element = await show({}, theme);
    const chart = deepQuery(element, '.et-chart') as Element;
    const era = deepQuery(element, '.et-era') as Element;
    const paper = resolved('var(--_paper)', chart);
    const grounds = { paper: [paper], era: [paper, getComputedStyle(era).backgroundColor] };
    const marks = all(element, '.canvas [data-event-id]');
    expect(marks.length).toBeGreaterThan(statuses.length);
    const faint = marks.flatMap((mark) =>
      inksOf(mark).flatMap(([what, ink]) =>
        Object.entries(grounds).flatMap(([ground, layers]) => {
          const ratio = contrast(painted(...layers, ink), painted(...layers));
          const id = mark.getAttribute('data-event-id') ?? '';
          return ratio < 3 ? [`${id}, ${what} on ${ground}: ${ratio.toFixed(1)}`] : [];
        }),
      ),
    );
    expect(faint).toEqual([]);
  });
});

describe.each([
  ['dark', 'newspaper'],
  ['dark', 'museum'],
  ['light', 'terminal-dark'],
] as const)('on a page that is %s, in the theme %s', (scheme, theme) => {
  const alone = ['', '-editor', '-filter', '-list', '-overview', '-sources', '-story'];

  it.each(alone.map((part) => `event-timeline${part}`))(
    '%s has paper under its ink',
    async (tag) => {
      document.documentElement.style.colorScheme = scheme;
      await linkTheme(theme);
      const element = document.createElement(tag);
      element.className = `event-timeline-${theme}`;
      document.body.append(element);
      const page = resolved('Canvas', document.body);
      const { color, backgroundColor: paper } = getComputedStyle(element);
      expect(contrast(painted(page, paper, color), painted(page, paper))).toBeGreaterThan(7);
    },
  );
});

describe.runIf(server.browser === 'chromium')('in the colours of the system', () => {
  const seen = (colour: string, ground: string): number =>
    contrast(painted(ground, colour), painted(ground));

  it.each(['light', 'dark'])(
    'the chart tells what is known from what is possible: %s',
    async (scheme) => {
      await prefer({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const element = await show();
      const chart = deepQuery(element, '.et-chart') as Element;
      const [ground, ink] = [resolved('Canvas', chart), resolved('CanvasText', chart)];
      for (const mark of all(element, '.canvas [data-event-id]'))
        for (const [what, colour] of inksOf(mark))
          expect(seen(colour, ground), what).toBeGreaterThan(4.5);
      for (const text of all(element, '.canvas .et-text'))
        expect(getComputedStyle(text).color).toBe(ink);
      const core = deepQuery(element, '.canvas .et-core') as Element;
      const possible = deepQuery(element, '.canvas .et-possible') as Element;
      expect(seen(getComputedStyle(core).backgroundColor, ground)).toBeGreaterThan(7);
      expect(seen(getComputedStyle(possible).backgroundColor, ground)).toBeLessThan(3);
      const glyphs = statuses.map(
        (status) => deepQuery(element, `.canvas [data-status=${status}] .et-glyph`)?.innerHTML,
      );
      expect(new Set(glyphs).size).toBe(statuses.length);
    },
  );

  it('the list and the card keep statuses, edges, and what is selected or has the focus', async () => {
    await prefer({ 'forced-colors': 'active' });
    const element = await show({ view: 'list', selected: 'claimed-0' });
    await expect.poll(() => deepQuery(element, '[part~=card] [part~=status]')).toBeTruthy();
    const [ground, ink] = [resolved('Canvas', element), resolved('CanvasText', element)];
    for (const text of all(element, '[part~=status], [part~=date], [part~=title]'))
      expect(seen(getComputedStyle(text).color, ground)).toBeGreaterThan(4.5);
    const glyphs = statuses.map(
      (status) => deepQuery(element, `[part~=list] [data-status=${status}] svg`)?.innerHTML,
    );
    expect(new Set(glyphs).size).toBe(statuses.length);
    for (const svg of all(element, '[part~=list] [part~=status] svg :is(.fill, .stroke)')) {
      const { fill, stroke } = getComputedStyle(svg);
      const isSeen = [fill, stroke].some((one) => one !== 'none' && seen(one, ground) > 4.5);
      expect(isSeen, svg.outerHTML).toBe(true);
    }
    const entry = deepQuery(element, '[part~=event-selected]') as Element;
    const edge = getComputedStyle(entry, '::before');
    expect(seen(edge.borderInlineStartColor, ground)).toBeGreaterThan(3);
    const card = deepQuery(element, '[part~=card]') as Element;
    expect(getComputedStyle(card).borderBlockStartColor).toBe(ink);
    const view = (pressed: boolean) =>
      getComputedStyle(deepQuery(element, `[part~=views] [aria-pressed=${pressed}]`) as Element);
    expect(view(true).backgroundColor).not.toBe(view(false).backgroundColor);
    const title = deepQuery(element, '[part~=list] [part~=title] button') as HTMLElement;
    title.focus({ focusVisible: true });
    const { outlineStyle, outlineColor } = getComputedStyle(title);
    expect(outlineStyle).not.toBe('none');
    expect(seen(outlineColor, ground)).toBeGreaterThan(3);
  });
});

it.runIf(server.browser === 'chromium').each(['light', 'dark'])(
  'with more contrast, soft ink is ink, and a hairline is seen: %s',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await prefer({ 'prefers-contrast': 'more' });
    const element = await show();
    const paper = resolved('Canvas', element);
    const ink = painted(paper, resolved('var(--et-ink)', element));
    const soft = all(element, '[part~=list] [part~=cited], .hint, .canvas .et-lane-name');
    expect(soft.length).toBeGreaterThan(2);
    for (const text of soft)
      expect(painted(paper, getComputedStyle(text).color), text.className).toEqual(ink);
    for (const one of all(element, '[part~=list] [data-event-id], .vis-label, .button')) {
      const { borderBlockStartWidth: width, borderBlockStartColor: line } = getComputedStyle(one);
      if (width === '0px') continue;
      const ratio = contrast(painted(paper, line), painted(paper));
      expect(ratio, one.outerHTML.slice(0, 99)).toBeGreaterThanOrEqual(3);
    }
  },
);
