import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawn, event, find, mountChart, state, type Mounted } from '../../test/browser/chart.js';
import { EventIndex } from '../layout/event-index.js';
import type { EventProvider } from '../layout/event-provider.js';

const time = (iso: string): number => Date.parse(iso);
const events = Array.from({ length: 2000 }, (_, i) =>
  event(`e${i}`, `20${10 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`, {
    title: `Happening number ${i}`,
    importance: ((i * 61) % 97) / 97,
  }),
);
const index = new EventIndex(events, { statusOf: () => 'reported' });

/** A provider whose answers wait until they are let go. */
function archive(): { provider: EventProvider; release: () => void; fail: () => void } {
  let waiting: { give: () => void; refuse: (error: Error) => void }[] = [];
  const later = <T>(answer: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push({ give: () => resolve(answer()), refuse: reject });
    });
  const all = (): typeof waiting => {
    const now = waiting;
    waiting = [];
    return now;
  };
  return {
    provider: {
      extent: (question) => later(() => index.extent(question)),
      counts: (question) => later(() => index.counts(question)),
      events: (question) => later(() => index.events(question)),
      event: (id) => later(() => index.event(id)),
    },
    release: () => all().forEach(({ give }) => give()),
    fail: () => all().forEach(({ refuse }) => refuse(new Error('the archive is closed'))),
  };
}

const open: Mounted[] = [];
afterEach(() => {
  for (const mounted of open.splice(0)) mounted.remove();
});
const mount = async (...given: Parameters<typeof mountChart>): Promise<Mounted> => {
  const mounted = await mountChart(...given);
  open.push(mounted);
  return mounted;
};

const marks = ({ container }: Mounted): string[] =>
  [...container.querySelectorAll<HTMLElement>('[data-event-id]')].map(
    (mark) => mark.dataset.eventId ?? '',
  );
const counted = ({ container }: Mounted): number =>
  [...container.querySelectorAll('.et-cluster .et-number')]
    .map(({ textContent }) => Number(textContent.replaceAll(/\D/g, '')))
    .reduce((a, b) => a + b, 0);

/** Lets all answers go, and those to the questions that follow from them. */
async function answerAll({ release }: ReturnType<typeof archive>): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    release();
    await drawn();
  }
}

describe('events that a provider answers later', () => {
  it('are fitted and drawn as soon as the answers come', async () => {
    const source = archive();
    const mounted = await mount(state([], { provider: source.provider }));
    expect(mounted.container.querySelector('.vis-timeline')).toBeNull();
    await answerAll(source);
    const { start, end } = mounted.chart.getWindow();
    expect(start).toBeLessThan(time('2010-01-10'));
    expect(end).toBeGreaterThan(time('2019-09-01'));
    expect(marks(mounted).length).toBeGreaterThan(10);
    expect(marks(mounted).length + counted(mounted)).toBe(2000);
  });

  it('leave what is drawn until the next level has been answered', async () => {
    const source = archive();
    const mounted = await mount(state([], { provider: source.provider }));
    await answerAll(source);
    mounted.chart.setWindow(time('2014-01-01'), time('2015-01-01'), false);
    await drawn();
    const waiting = marks(mounted);
    expect(waiting.length).toBeGreaterThan(0);
    await answerAll(source);
    expect(marks(mounted).length).toBeGreaterThan(waiting.length);
  });

  it('draw the selected one by itself, when it is known', async () => {
    const source = archive();
    const more = { provider: source.provider, selected: 'e0' };
    const mounted = await mount(state([], more));
    await answerAll(source);
    expect(find(mounted.container, '.et-selected').dataset.eventId).toBe('e0');
    expect(marks(mounted).length + counted(mounted)).toBe(2000);
  });

  it('tell of a failure, and are asked for again', async () => {
    const source = archive();
    const mounted = await mount(state([], { provider: source.provider }));
    source.fail();
    await vi.waitFor(() => expect(mounted.errors).toHaveLength(1));
    mounted.chart.update(state([], { provider: source.provider }));
    await answerAll(source);
    mounted.chart.setWindow(time('2014-01-01'), time('2015-01-01'), false);
    await drawn();
    source.fail();
    await vi.waitFor(() => expect(mounted.errors.length).toBeGreaterThan(1));
    mounted.chart.setWindow(time('2014-01-02'), time('2015-01-02'), false);
    await answerAll(source);
    expect(marks(mounted).length).toBeGreaterThan(10);
  });
});

describe('an index that there is already', () => {
  it('is asked at once', async () => {
    const mounted = await mount(state([], { provider: index }));
    expect(marks(mounted).length + counted(mounted)).toBe(2000);
  });
});
