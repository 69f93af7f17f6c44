import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deepQuery, mount, readableText, settled } from '../../../test/browser/fixture.js';
import type { EventTimeline } from './event-timeline.js';

const filler = 'A sentence that makes the file as long as such files are. '.repeat(9);
const event = (at: number) => ({
  id: `e${at}`,
  date: String(1000 + (at % 1000)),
  title: `Event ${at}`,
  description: filler,
  source: 'channel',
});
const many = (count: number) => Array.from({ length: count }, (_, at) => event(at));
const sources = [{ id: 'channel', title: 'The channel', party: true }];

/** An answer whose text comes when the test says so. */
function slowly(type = 'application/json') {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
    },
  });
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(
    new Response(body, { headers: { 'content-type': type } }),
  );
  return {
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
  };
}

const shownEvents = (element: EventTimeline) => element.timeline.events.length;
const isLoading = (element: EventTimeline) => element.matches(':state(loading)');
const loads: number[] = [];
const watch = (element: EventTimeline) => {
  element.addEventListener('timeline-load', ({ timeline }) => loads.push(timeline.events.length));
};

beforeEach(() => {
  loads.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a long file', () => {
  it('can be read while the rest of it is on its way', async () => {
    const file = slowly();
    const element = await mount((made) => {
      Object.assign(made, { lang: 'en', src: 'long.json', view: 'list' });
      watch(made);
    });
    const text = JSON.stringify({ title: 'Long', sources, events: many(3000) });
    const half = Math.floor(text.length * 0.7);
    file.send(text.slice(0, half));
    await expect.poll(() => shownEvents(element)).toBeGreaterThan(300);
    await settled(element);
    expect(shownEvents(element)).toBeLessThan(3000);
    expect(isLoading(element)).toBe(true);
    expect(deepQuery(element, 'progress')).toBeDefined();
    expect(readableText(element)).toContain('Event 0');
    expect(loads).toEqual([]);
    file.send(text.slice(half));
    file.end();
    await expect.poll(() => shownEvents(element)).toBe(3000);
    await expect.poll(() => loads).toEqual([3000]);
    expect(isLoading(element)).toBe(false);
    expect(element.problems).toEqual([]);
  });

  it('shows no event before its sources, without which a claim would look like a report', async () => {
    const file = slowly();
    const element = await mount({ lang: 'en', src: 'long.json', view: 'list' });
    const text = JSON.stringify({ title: 'Long', events: many(3000), sources });
    file.send(text.slice(0, -200));
    // a message takes a turn of the page: by the time of many of them all that came has been read
    const { port1, port2 } = new MessageChannel();
    for (let turn = 0; turn < 50; turn += 1) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(turn);
      });
    }
    expect(shownEvents(element)).toBe(0);
    file.send(text.slice(-200));
    file.end();
    await expect.poll(() => shownEvents(element)).toBe(3000);
    expect(readableText(element)).toContain('Claimed');
  });

  it('is refused as a whole where it is not JSON', async () => {
    const file = slowly();
    const element = await mount({ lang: 'en', src: 'long.json', view: 'list' });
    file.send(`${JSON.stringify(many(3000)).slice(0, -1)},]`);
    file.end();
    await expect.poll(() => element.problems.map(({ code }) => code)).toEqual(['not-json']);
    expect(element.problems[0]?.message).toContain('The file "long.json" is not JSON');
    expect(isLoading(element)).toBe(false);
  });
});

describe('a file of newline-delimited JSON', () => {
  it('is shown as it comes, whatever its length, and keeps what is good beside a bad line', async () => {
    const file = slowly('application/x-ndjson; charset=utf-8');
    const element = await mount({ lang: 'en', src: 'live', view: 'list' });
    const lines = many(400).map((one) => JSON.stringify(one));
    file.send(`{"title":"Live","sources":${JSON.stringify(sources)}}\n`);
    file.send(`${lines.slice(0, 350).join('\n')}\n`);
    await expect.poll(() => shownEvents(element)).toBe(350);
    expect(isLoading(element)).toBe(true);
    file.send(`{"date": oops}\n${lines.slice(350).join('\n')}`);
    file.end();
    await expect.poll(() => shownEvents(element)).toBe(400);
    await expect.poll(() => element.problems.map(({ code }) => code)).toEqual(['not-json']);
    expect(element.problems[0]?.message).toContain('Line 352 of the file "live"');
    expect(element.timeline.title).toBe('Live');
  });

  it('is known by its name, too', async () => {
    const file = slowly('text/plain');
    const element = await mount({ lang: 'en', src: 'events.ndjson?v=2', view: 'list' });
    file.send('{"date":"2024","title":"One"}\n{"date":"2025","title":"Two"}');
    file.end();
    await expect.poll(() => shownEvents(element)).toBe(2);
  });
});
