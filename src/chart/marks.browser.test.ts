import { afterEach, describe, expect, it } from 'vitest';
import {
  drawn,
  era,
  event,
  find,
  mountChart,
  state,
  type Mounted,
} from '../../test/browser/chart.js';

const TUESDAYS = '[2024-03-05,2024-03-12,2024-03-19,2024-03-26]';
const time = (iso: string): number => Date.parse(iso);

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.remove();
  mounted = undefined;
});
const mount = async (...given: Parameters<typeof mountChart>): Promise<Mounted> => {
  mounted = await mountChart(...given);
  return mounted;
};

describe('a date that is known to the month', () => {
  it('covers the month on the axis, from its first day to its last', async () => {
    const { mark, edges, pixel } = await mount(
      state([event('a', '2022-02-24'), event('may', '2023-05'), event('b', '2024-03-05')]),
    );
    const span = edges(find(mark('may'), '.et-possible'));
    expect(Math.abs(span.left - pixel('2023-05-01'))).toBeLessThanOrEqual(1);
    expect(Math.abs(span.right - pixel('2023-06-01'))).toBeLessThanOrEqual(1);
  });

  it('begins and ends at the ticks of the axis', async () => {
    const { chart, container, mark } = await mount(state([event('may', '2023-05')]));
    chart.setWindow(time('2023-02-20'), time('2023-09-10'), false);
    await drawn();
    const tick = (month: string): number =>
      find(container, `.vis-grid.vis-${month}`).getBoundingClientRect().left;
    const span = find(mark('may'), '.et-possible').getBoundingClientRect();
    expect(Math.abs(span.left - tick('may'))).toBeLessThanOrEqual(1);
    expect(Math.abs(span.right - tick('june'))).toBeLessThanOrEqual(1);
  });

  it('has neither a point nor anything certain in it', async () => {
    const { mark } = await mount(state([event('may', '2023-05')]));
    expect(mark('may').querySelectorAll('.et-point, .et-core')).toHaveLength(0);
  });
});

describe('a day', () => {
  it('is a point on the day in the view of a year, and as wide as the day in that of hours', async () => {
    const { chart, mark, edges, pixel } = await mount(
      state([event('day', '2024-03-05'), event('far', '2024-12-01')]),
    );
    const point = edges(find(mark('day'), '.et-point'));
    const noon = pixel('2024-03-05T12:00Z');
    expect(Math.abs((point.left + point.right) / 2 - noon)).toBeLessThanOrEqual(1);
    chart.setWindow(time('2024-03-04T12:00Z'), time('2024-03-06T12:00Z'), false);
    await drawn();
    const span = edges(find(mark('day'), '.et-possible'));
    expect(Math.abs(span.left - pixel('2024-03-05'))).toBeLessThanOrEqual(1);
    expect(Math.abs(span.right - pixel('2024-03-06'))).toBeLessThanOrEqual(1);
  });
});

describe('one of several days', () => {
  it('is a hollow mark at each of the four Tuesdays, joined by a line', async () => {
    const { mark, edges, pixel } = await mount(state([event('crossing', TUESDAYS)]));
    const candidates = [...mark('crossing').querySelectorAll('.et-candidate')];
    expect(candidates).toHaveLength(4);
    ['05', '12', '19', '26'].forEach((day, i) => {
      const { left, right } = edges(candidates[i] ?? mark('crossing'));
      expect(Math.abs((left + right) / 2 - pixel(`2024-03-${day}T12:00Z`))).toBeLessThanOrEqual(1);
    });
    expect(getComputedStyle(candidates[0] as Element).backgroundColor).toBe('rgb(255, 255, 255)');
    const line = getComputedStyle(find(mark('crossing'), '.et-tie-candidates'));
    expect(line.borderTopStyle).toBe('dashed');
    expect(mark('crossing').querySelectorAll('.et-text')).toHaveLength(1);
  });

  it('is one span over all of them where they would run together', async () => {
    const { mark, edges, pixel } = await mount(
      state([event('far', '2022-02-24'), event('crossing', TUESDAYS)]),
    );
    expect(mark('crossing').querySelector('.et-candidate')).toBeNull();
    const span = edges(find(mark('crossing'), '.et-possible'));
    expect(Math.abs(span.left - pixel('2024-03-05'))).toBeLessThanOrEqual(1);
    expect(Math.abs(span.right - pixel('2024-03-27'))).toBeLessThanOrEqual(1);
  });
});

describe('ends', () => {
  it('lets an open end fade out towards the edge, and reach it', async () => {
    const { mark, edges, container } = await mount(
      state([event('war', '2022-02-24/..'), event('b', '2024-03-05')]),
    );
    const end = find(mark('war'), '.et-open-end');
    const width = find(container, '.vis-itemset').clientWidth;
    expect(edges(end).right).toBeGreaterThanOrEqual(width);
    expect(getComputedStyle(end).maskImage).toContain('gradient');
  });

  it('marks an unknown end with a question mark', async () => {
    const { mark } = await mount(state([event('a', '1985/'), event('b', '1999')]));
    expect(find(mark('a'), '.et-unknown-end').textContent).toBe('?');
  });

  it('draws what is certain of an interval apart from what is possible', async () => {
    const { mark, edges, pixel } = await mount(state([event('a', '2022/2024')]));
    const core = edges(find(mark('a'), '.et-core'));
    expect(Math.abs(core.left - pixel('2023-01-01'))).toBeLessThanOrEqual(1);
    expect(Math.abs(core.right - pixel('2024-01-01'))).toBeLessThanOrEqual(1);
    expect(mark('a').querySelectorAll('.et-possible')).toHaveLength(2);
  });
});

describe('what can be told without colour', () => {
  it('outlines an uncertain date with dashes and fades an approximate one', async () => {
    const { mark } = await mount(
      state([event('a', '2023-05'), event('b', '2023-06?'), event('c', '2023-07~')]),
    );
    const style = (id: string): CSSStyleDeclaration =>
      getComputedStyle(find(mark(id), '.et-possible'));
    expect(style('a').borderTopStyle).toBe('solid');
    expect(style('b').borderTopStyle).toBe('dashed');
    expect(style('c').maskImage).toContain('gradient');
  });

  it('gives each status its glyph, at the mark or at the label', async () => {
    const { mark } = await mount(
      state([
        event('a', '2024-03-05', { status: 'claimed' }),
        event('b', '2024-03-15', { status: 'confirmed' }),
      ]),
    );
    const shape = (id: string): string =>
      [...mark(id).querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
    expect(shape('a')).not.toBe(shape('b'));
    expect(mark('a').dataset.status).toBe('claimed');
  });

  it('rings the selected event', async () => {
    const events = [event('a', '2024-03-05'), event('b', '2024-03-08')];
    const { chart, mark } = await mount(state(events));
    chart.update(state(events, { selected: 'b' }));
    await drawn();
    expect(getComputedStyle(find(mark('b'), '.et-part')).outlineStyle).toBe('solid');
    expect(getComputedStyle(find(mark('a'), '.et-part')).outlineStyle).toBe('none');
  });
});

describe('labels', () => {
  const crowd = ['crossing', 'statement', 'line', 'tanks', 'allies', 'village', 'silence'];

  it('never overlap, and stand in the window, where seven events share a date at its end', async () => {
    const { container, mark, edges } = await mount(
      state([event('invasion', '2022-02-24'), ...crowd.map((id) => event(id, TUESDAYS))]),
    );
    const tops = crowd.map((id) => mark(id).getBoundingClientRect().top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(crowd.length);
    const width = find(container, '.vis-itemset').clientWidth;
    for (const id of crowd) {
      const label = edges(find(mark(id), '.et-text'));
      expect(label.left).toBeGreaterThan(0);
      expect(label.right).toBeLessThan(width);
    }
  });

  it('are text, whatever the title holds', async () => {
    const title = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const { mark } = await mount(state([event('a', '2024-03-05', { title })]));
    expect(find(mark('a'), '.et-text').textContent).toBe(title);
    expect(mark('a').querySelector('img, b')).toBeNull();
  });

  it('stay in their row while the window moves', async () => {
    const { chart, mark } = await mount(
      state([event('invasion', '2022-02-24'), ...crowd.map((id) => event(id, TUESDAYS))]),
    );
    const rows = (): string[] => crowd.map((id) => mark(id).style.insetBlockStart);
    const before = rows();
    const { start, end } = chart.getWindow();
    chart.setWindow(start + 3e9, end + 3e9, false);
    await drawn();
    expect(rows()).toEqual(before);
  });

  it('go with the window where a long span leaves it', async () => {
    const { chart, mark, edges } = await mount(state([event('long', '2020/2030')]));
    chart.setWindow(time('2024-01-01'), time('2025-01-01'), false);
    await drawn();
    expect(edges(find(mark('long'), '.et-label')).left).toBeCloseTo(6, 0);
  });
});

describe('lanes and eras', () => {
  const groups = [
    { id: 'war', title: 'The war' },
    { id: 'legion', title: 'The legion' },
  ];

  it('has a named lane for each group, with its events in it', async () => {
    const { container, mark } = await mount(
      state(
        [event('a', '2022-02-24', { group: 'war' }), event('b', '2022-03-10', { group: 'legion' })],
        { groups },
      ),
    );
    const names = [...container.querySelectorAll('.vis-label')];
    expect(names.map((name) => name.textContent)).toEqual(['The war', 'The legion']);
    ['a', 'b'].forEach((id, i) => {
      const lane = names[i]?.getBoundingClientRect();
      const box = mark(id).getBoundingClientRect();
      expect(box.top).toBeGreaterThanOrEqual(lane?.top ?? Infinity);
      expect(box.bottom).toBeLessThanOrEqual(lane?.bottom ?? 0);
    });
  });

  it('moves an event to another lane, and to none', async () => {
    const a = (group: string) => event('a', '2022-02-24', { group });
    const { chart, container, mark } = await mount(state([a('war')], { groups }));
    const before = mark('a').getBoundingClientRect().top;
    chart.update(state([a('legion')], { groups }));
    await drawn();
    expect(mark('a').getBoundingClientRect().top).toBeGreaterThan(before);
    chart.update(state([a('legion')]));
    await drawn();
    expect(container.querySelector('.et-lane-name')).toBeNull();
    expect(mark('a').isConnected).toBe(true);
  });

  it('leaves its labels in the window beside the names of lanes', async () => {
    const title = 'A title that has room after its mark in a chart without lanes alone';
    const first = event('a', '2020-01-01', { group: 'war' });
    for (let month = 1; month <= 9; month += 1) {
      const last = event('b', `2022-0${month}-01`, { group: 'war', title });
      const far = event('c', '2025-01-01', { group: 'war' });
      const { mark, edges, container } = await mount(state([first, last, far], { groups }));
      const label = edges(find(mark('b'), '.et-label'));
      expect(label.right).toBeLessThanOrEqual(find(container, '.vis-itemset').clientWidth);
      mounted?.remove();
    }
    mounted = undefined;
  });

  it('draws an era behind the events, its name above the first row', async () => {
    const { container, edges, pixel, mark } = await mount(
      state([event('a', '2022-02-24'), event('b', '2024-03-05')], {
        eras: [era('raids', '2023', 'Year of the raids')],
      }),
    );
    const band = find(container, '.et-era');
    expect(Math.abs(edges(band).left - pixel('2023-01-01'))).toBeLessThanOrEqual(1);
    expect(Math.abs(edges(band).right - pixel('2024-01-01'))).toBeLessThanOrEqual(1);
    const name = find(band, '.et-era-name');
    expect(name.textContent).toBe('Year of the raids');
    expect(name.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      mark('a').getBoundingClientRect().top + 1,
    );
  });
});
