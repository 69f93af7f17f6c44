import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';

const events = [event('a', '2024-03-01'), event('b', '2024-03-08', { status: 'claimed' })];

const open: Mounted[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const mounted of open.splice(0)) mounted.remove();
});
const mount = async (...given: Parameters<typeof mountChart>): Promise<Mounted> => {
  const mounted = await mountChart(...given);
  open.push(mounted);
  return mounted;
};

describe('life', () => {
  it('leaves the head of the page as it was', async () => {
    const before = document.head.innerHTML;
    const { root } = await mount(state(events));
    expect(document.head.innerHTML).toBe(before);
    expect(root.querySelector('style')).toBeNull();
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('leaves nothing behind after fifty lives', async () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const onPage = (spy: typeof added | typeof removed): number =>
      spy.mock.contexts.filter((on) => on === window || on === document || on === document.fonts)
        .length;
    const host = document.createElement('div');
    document.body.append(host);
    const nodes = document.querySelectorAll('*').length;
    for (let life = 0; life < 50; life += 1) {
      const mounted = await mountChart(state(events));
      const { container } = mounted;
      expect(container.querySelectorAll('.et-item')).toHaveLength(2);
      mounted.chart.destroy();
      expect(container.childNodes).toHaveLength(0);
      mounted.host.remove();
    }
    expect(document.querySelectorAll('*')).toHaveLength(nodes);
    expect(onPage(added)).toBe(onPage(removed));
    host.remove();
  });

  it('is drawn at once when it is first shown', async () => {
    const warn = vi.spyOn(console, 'log');
    const mounted = await mountChart(state(events), 0);
    open.push(mounted);
    expect(mounted.container.querySelector('.vis-timeline')).toBeNull();
    mounted.host.style.width = '900px';
    await drawn();
    expect(mounted.container.querySelectorAll('.et-item')).toHaveLength(2);
    expect(getComputedStyle(find(mounted.container, '.vis-timeline')).visibility).toBe('visible');
    expect(warn).not.toHaveBeenCalled();
  });

  it('keeps its window while hidden, and is right when shown again', async () => {
    const { chart, host, container, edges, mark, pixel } = await mount(state(events));
    const window = chart.getWindow();
    host.style.display = 'none';
    await drawn();
    chart.update(state([...events, event('c', '2024-03-05')]));
    await drawn();
    host.style.width = '700px';
    host.style.display = 'block';
    await drawn();
    expect(chart.getWindow()).toEqual(window);
    expect(find(container, '.vis-timeline').offsetWidth).toBe(700);
    const { left, right } = edges(find(mark('c'), '.et-part'));
    expect(Math.abs((left + right) / 2 - pixel('2024-03-05T12:00Z'))).toBeLessThanOrEqual(1);
  });

  it('follows the width of its container', async () => {
    const { host, container } = await mount(state(events));
    host.style.width = '600px';
    await drawn();
    expect(find(container, '.vis-timeline').offsetWidth).toBe(600);
  });

  it('draws what differs and leaves the rest of the page alone', async () => {
    const { chart, mark, container } = await mount(state(events));
    const kept = mark('a');
    chart.update(state([...events, event('c', '2024-03-05')]));
    await drawn();
    expect(mark('a')).toBe(kept);
    expect(container.querySelectorAll('.et-item')).toHaveLength(3);
    chart.update(state(events.slice(0, 1)));
    await drawn();
    expect(container.querySelectorAll('.et-item')).toHaveLength(1);
    expect(mark('a')).toBe(kept);
  });

  it('turns round when the direction of reading does', async () => {
    const { chart, mark } = await mount(state(events));
    const x = (id: string): number => find(mark(id), '.et-part').getBoundingClientRect().x;
    expect(x('a')).toBeLessThan(x('b'));
    chart.update(state(events, { rtl: true, locale: 'ar' }));
    await drawn();
    expect(x('a')).toBeGreaterThan(x('b'));
  });

  it('does not move for readers who asked for stillness', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query.includes('reduce'), media: query }) as MediaQueryList,
    );
    const { chart } = await mount(state(events));
    const { start, end } = chart.getWindow();
    chart.zoomBy(2);
    const zoomed = chart.getWindow();
    expect(zoomed.end - zoomed.start).toBeCloseTo((end - start) / 2, -1);
  });
});

describe('under a strict policy', () => {
  it('runs without a violation', async () => {
    const violations: string[] = [];
    const note = (event: SecurityPolicyViolationEvent): void => {
      violations.push(`${event.violatedDirective} ${event.sample}`);
    };
    document.addEventListener('securitypolicyviolation', note);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "require-trusted-types-for 'script'; style-src 'none'";
    document.head.append(policy);
    const groups = [{ id: 'x', title: '<b>X</b>' }];
    const { chart, container } = await mount(state(events, { groups }));
    chart.zoomBy(2);
    chart.update(state([event('c', '1985/', { title: '<i>c</i>' })], { groups }));
    chart.fit(false);
    await drawn();
    expect(container.querySelectorAll('.et-item')).toHaveLength(1);
    expect(violations).toEqual([]);
    // The policy is in force: without that the test would prove nothing.
    expect(() => (document.createElement('div').innerHTML = '<b></b>')).toThrow(TypeError);
    document.removeEventListener('securitypolicyviolation', note);
  });
});
