import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../../../test/browser/fixture.js';
import { makeTimeline } from '../../../stories/data/sizes.js';
import { lookup } from '../../core/lookup.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { EventIndex } from '../../layout/event-index.js';
import type { EventProvider } from '../../layout/event-provider.js';
import type { EventTimeline } from './event-timeline.js';

const { timeline } = parseTimeline(makeTimeline(3000));
const index = new EventIndex(timeline.events, { statusOf: lookup(timeline).statusOf });
const later = <Given extends unknown[], Answer>(
  ask: (...given: Given) => Answer | PromiseLike<Answer>,
) => vi.fn(async (...given: Given) => ask(...given));

/** The events in memory, which answer as a server does: later. */
const archive = () => ({
  extent: later<Parameters<EventIndex['extent']>, ReturnType<EventIndex['extent']>>((question) =>
    index.extent(question),
  ),
  counts: later<Parameters<EventIndex['counts']>, ReturnType<EventIndex['counts']>>((question) =>
    index.counts(question),
  ),
  events: later<Parameters<EventIndex['events']>, ReturnType<EventIndex['events']>>((question) =>
    index.events(question),
  ),
  event: later<Parameters<EventIndex['event']>, ReturnType<EventIndex['event']>>((id) =>
    index.event(id),
  ),
  description: () =>
    Promise.resolve({ ...timeline, title: 'An archive', events: [], groups: [], eras: [] }),
});

async function shown(provider: EventProvider): Promise<EventTimeline> {
  await page.viewport(1000, 900);
  const element = await mount({ provider });
  await expect.poll(() => element.timeline.events.length).toBeGreaterThan(0);
  return element;
}

const note = ({ shadowRoot }: EventTimeline): string | undefined =>
  shadowRoot?.querySelector('.archive-note')?.textContent.trim().replace(/\s+/g, ' ');

afterEach(() => {
  document.body.replaceChildren();
});

describe('a timeline whose events are asked of a provider', () => {
  it('lists the most important of what the chart shows, and says of how many', async () => {
    const element = await shown(archive());
    expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe('An archive');
    expect(element.timeline.events).toHaveLength(200);
    expect(note(element)).toMatch(/^The 200 most important of 3,000 events/);
    await expect.poll(() => element.shadowRoot?.querySelector('.et-cluster')).toBeTruthy();
    const [middle] = timeline.events.slice(1500);
    const year = new Date(middle?.date.earliest ?? 0).getUTCFullYear();
    element.zoomTo(`${year}-01`, `${year}-01`);
    await expect.poll(() => element.timeline.events.length).toBeLessThan(200);
    const isNear = ({ date }: (typeof timeline.events)[number]) =>
      date.earliest < Date.UTC(year, 1) && date.latest >= Date.UTC(year, 0);
    expect(element.timeline.events.length).toBe(timeline.events.filter(isNear).length);
    await expect.poll(() => note(element)).toBeUndefined();
  });

  it('counts all of them in the legend, not only those that are listed', async () => {
    const element = await shown(archive());
    const counts = [...(element.shadowRoot?.querySelectorAll('.choices .count') ?? [])];
    const sum = counts.reduce((total, { textContent }) => total + Number(textContent), 0);
    expect(sum).toBe(3000);
  });

  it('finds an event that is not among those, and shows its card', async () => {
    const element = await shown(archive());
    const listed = new Set(element.timeline.events.map(({ id }) => id));
    const other = timeline.events.find(({ id }) => !listed.has(id));
    element.select(other?.id ?? '');
    await expect
      .poll(() => element.shadowRoot?.querySelector('event-timeline-card')?.eventId)
      .toBe(other?.id);
  });

  it('says why there is no answer, and asks again when asked to', async () => {
    const provider = archive();
    const message = 'The archive is closed for the night.';
    provider.counts.mockImplementation(() => Promise.reject(new Error(message)));
    await page.viewport(1000, 900);
    const told: string[] = [];
    const element = document.createElement('event-timeline');
    element.addEventListener('timeline-error', (event) => {
      told.push(...event.problems.map((problem) => problem.message));
    });
    element.provider = provider;
    document.body.append(element);
    await expect.poll(() => told).toContain(message);
    expect(element.shadowRoot?.textContent).toContain(message);
    provider.counts.mockImplementation((question) => Promise.resolve(index.counts(question)));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => element.timeline.events.length).toBe(200);
    expect(element.shadowRoot?.textContent).not.toContain(message);
  });

  it('takes what was given where the provider is taken away before it could be asked', async () => {
    const element = document.createElement('event-timeline');
    element.events = [{ date: '2024-03', title: 'The only one' }];
    element.provider = archive();
    document.body.append(element);
    await Promise.resolve();
    element.provider = '';
    await expect
      .poll(() => element.timeline.events.map(({ title }) => title))
      .toEqual(['The only one']);
  });

  it('goes back to what was given when there is no provider any more', async () => {
    const element = await shown(archive());
    element.events = [{ date: '2024-03', title: 'The only one' }];
    element.provider = '';
    await expect
      .poll(() => element.timeline.events.map(({ title }) => title))
      .toEqual(['The only one']);
  });
});
