import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../core/problem.js';
import { httpProvider, type HttpProviderOptions } from './http-provider.js';
import { ProviderError } from './provider-error.js';

type Reply = () => Response | Promise<Response>;

const json = (value: object, init?: ResponseInit): Response =>
  new Response(JSON.stringify({ contract: 1, ...value }), init);
const extent = { extent: { from: -1000, to: 86_400_000, lastStart: 5 } };

/** An archive that gives the replies in turn, the last for ever, and remembers what it was asked. */
function archive(replies: Reply | Reply[], options: HttpProviderOptions = {}) {
  const left = [replies].flat();
  const asked: { url: string; signal: AbortSignal | null | undefined }[] = [];
  const answering: typeof fetch = async (url, init) => {
    asked.push({ url: new Request(url).url, signal: init?.signal });
    const reply = left.length > 1 ? left.shift() : left[0];
    const response = reply?.() ?? json({});
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
      Promise.resolve(response).then(resolve, reject);
    });
  };
  const provider = httpProvider('https://archive.example/v1/', { fetch: answering, ...options });
  return { provider, asked, urls: () => asked.map(({ url }) => new URL(url)) };
}

const failureOf = async (answer: PromiseLike<unknown>): Promise<ProviderError> => {
  const error = await Promise.resolve(answer).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProviderError);
  return error as ProviderError;
};

const offline: Reply = () => Promise.reject(new TypeError('fetch failed'));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what an archive is asked', () => {
  it('spells windows, filters and dates of knowledge in the address', async () => {
    const { provider, urls } = archive(() => json({ before: {}, buckets: [] }));
    const view = provider.view({
      filter: { status: ['disputed', 'claimed'], actor: ['A & B'], text: ' fire ' },
      asOf: '2024-03',
      groupBy: 'place',
    });
    await view.counts({ from: -1024, to: 2048, bucket: 1024, lane: 'Århus' });
    const [url] = urls();
    expect(url?.pathname).toBe('/v1/counts');
    expect([...(url?.searchParams ?? [])]).toEqual([
      ['from', '-1024'],
      ['to', '2048'],
      ['bucket', '1024'],
      ['lane', 'Århus'],
      ['group-by', 'place'],
      ['status', 'claimed'],
      ['status', 'disputed'],
      ['actor', 'A & B'],
      ['text', 'fire'],
      ['as-of', '2024-03'],
    ]);
  });

  it('leaves out what is infinite', async () => {
    const { provider, urls } = archive(() => json(extent));
    await provider.extent({ from: -Infinity, to: Infinity });
    expect(urls()[0]?.href).toBe('https://archive.example/v1/extent');
  });

  it('may have an address relative to the page', async () => {
    vi.stubGlobal('document', { baseURI: 'https://paper.example/war/story.html' });
    const asked: string[] = [];
    const provider = httpProvider('../archive?edition=2', {
      fetch: (url) => {
        asked.push(new Request(url).url);
        return Promise.resolve(json(extent));
      },
    });
    await provider.extent({ to: 5 });
    vi.unstubAllGlobals();
    expect(asked).toEqual(['https://paper.example/archive/extent?edition=2&to=5']);
  });

  it('is no archive without an address, and no date that is not EDTF', () => {
    expect(() => httpProvider('http://')).toThrow(TypeError);
    expect(() => httpProvider('https://a.example', { asOf: '12/03/2024' })).toThrow(/2024-/);
  });
});

describe('answers about numbers', () => {
  it('gives what a window covers', async () => {
    const { provider } = archive(() => json(extent));
    expect(await provider.extent()).toEqual({ from: -1000, to: 86_400_000, lastStart: 5 });
  });

  it('gives nothing where there is nothing', async () => {
    const { provider } = archive(() => json({ extent: null }));
    expect(await provider.extent()).toBeUndefined();
  });

  it('gives counts by status, without those that are none', async () => {
    const buckets = [{ start: 2048, began: { claimed: 2, denied: 0 }, ended: {} }];
    const { provider } = archive(() => json({ before: { reported: 1 }, buckets }));
    expect(await provider.counts({ from: 0, to: 4096, bucket: 1024 })).toEqual({
      before: { reported: 1 },
      buckets: [{ start: 2048, began: { claimed: 2 }, ended: {} }],
    });
  });

  it.each([
    ['another version', { contract: 2 }, /"contract" is 2 where the version 1 belongs/],
    ['no buckets', { before: {} }, /"buckets" is nothing where a list belongs/],
    [
      'a bucket off its grid',
      { before: {}, buckets: [{ start: 7, began: {}, ended: {} }] },
      /"buckets\[0\].start" is 7 where a later multiple of 1024/,
    ],
    [
      'a status that there is not',
      { before: { rumoured: 1 }, buckets: [] },
      /"before" is "rumoured" where one of unsourced/,
    ],
    [
      'less than none',
      { before: { claimed: -1 }, buckets: [] },
      /"before.claimed" is -1 where a whole number/,
    ],
  ])('refuses %s with a sentence', async (_, answer, sentence) => {
    const { provider } = archive(() => json(answer));
    const error = await failureOf(provider.counts({ from: 0, to: 4096, bucket: 1024 }));
    expect(error.fault).toBe('broken-contract');
    expect(error.message).toMatch(sentence);
    expect(error.message).toContain('https://archive.example/v1/counts');
  });

  it('refuses a page of HTML with a sentence', async () => {
    const { provider } = archive(() => new Response('<!doctype html>'));
    const error = await failureOf(provider.extent());
    expect(error.message).toMatch(/does not answer as an event archive does: the answer is not/);
  });
});

const wire = { id: 'wire', title: 'A wire report', issued: '2024-02-01', origin: 'channel' };
const channel = { id: 'channel', title: 'A channel', issued: '2024-01', party: true };
const raid = { id: 'raid', date: '2024-01-05', title: 'Raid', sources: ['wire'] };

describe('answers with events', () => {
  it('come in the order of importance, each with its own sources', async () => {
    const later = { id: 'z', date: '2025', title: 'Later', sources: ['channel'] };
    const { provider } = archive(() =>
      json({ events: [later, raid], sources: [wire, channel], linked: [] }),
    );
    const events = await provider.events({ from: -Infinity, to: Infinity, limit: 5 });
    expect(events.map(({ id, date }) => [id, date.edtf])).toEqual([
      ['z', '2025'],
      ['raid', '2024-01-05'],
    ]);
    const sourcesOf = (i: number) =>
      events.slice(i, i + 1).flatMap((event) => provider.sourcesOf(event).map(({ id }) => id));
    expect(sourcesOf(0)).toEqual(['channel']);
    expect(sourcesOf(1)).toEqual(['wire', 'channel']);
  });

  it('let nothing through that a document may not hold, and tell so', async () => {
    const problems: Problem[] = [];
    const bad = { id: 'bad', date: '12/03/2024', title: 'No such date' };
    const media = [{ url: 'javascript:alert(1)' }];
    const { provider } = archive(
      () => json({ events: [bad, { ...raid, media }], sources: [wire, channel] }),
      { onProblems: (more) => problems.push(...more) },
    );
    const events = await provider.events({ from: 0, to: Infinity, limit: 5 });
    expect(events.map(({ id }) => id)).toEqual(['raid']);
    expect(events[0]?.media).toEqual([]);
    expect(problems.map(({ path }) => path)).toEqual(['/events/0/date', '/events/1/media/0/url']);
  });

  it('keep the links to events that are not among them', async () => {
    const links = [
      { type: 'follows', event: 'siege' },
      { type: 'causes', event: 'nothing' },
    ];
    const siege = { id: 'siege', date: '2023', title: 'Siege' };
    const { provider } = archive(() =>
      json({ events: [{ ...raid, links }], sources: [], linked: [siege] }),
    );
    const events = await provider.events({ from: 0, to: Infinity, limit: 5 });
    expect(events.map(({ id }) => id)).toEqual(['raid']);
    expect(events[0]?.links).toEqual([{ type: 'follows', event: 'siege' }]);
  });

  it('show what was known at a date', async () => {
    const twice = { ...raid, sources: ['wire', 'channel'] };
    const { provider } = archive(() => json({ events: [twice], sources: [wire, channel] }), {
      asOf: '2024-01-31',
    });
    const [event] = await provider.events({ from: 0, to: Infinity, limit: 5 });
    expect(event?.citations.map(({ source }) => source)).toEqual(['channel']);
    expect(event && provider.sourcesOf(event).map(({ id }) => id)).toEqual(['channel']);
  });

  it('are refused where events have no names, or the same', async () => {
    const { provider } = archive([
      () => json({ events: [{ date: '2024', title: 'Nameless' }] }),
      () => json({ events: [raid, raid] }),
    ]);
    const ask = (limit: number) => failureOf(provider.events({ from: 0, to: 1, limit }));
    expect((await ask(1)).message).toMatch(/"events\[0\].id" is nothing where a text/);
    expect((await ask(2)).message).toMatch(/"events\[1\].id" is "raid" where an id of its own/);
  });

  it('give one event by its id, whatever is in it, or none', async () => {
    const { provider, urls } = archive([
      () => json({ events: [{ ...raid, id: '../a b' }] }),
      () => json({ events: [] }),
    ]);
    expect((await provider.event('../a b'))?.title).toBe('Raid');
    expect(urls()[0]?.searchParams.get('id')).toBe('../a b');
    expect(await provider.event('nobody')).toBeUndefined();
  });

  it('tell what the archive says of itself, and of its lanes', async () => {
    const { provider } = archive([
      () => json({ title: 'A war', timeZone: 'Europe/Oslo', groups: ['north'], revision: 'x' }),
      () => json({ lanes: [{ id: 'north', title: 'North', count: 3 }] }),
    ]);
    const timeline = await provider.description();
    expect(timeline).toMatchObject({ title: 'A war', timeZone: 'Europe/Oslo', events: [] });
    expect(timeline['revision']).toBeUndefined();
    expect(await provider.lanes()).toEqual([{ id: 'north', title: 'North', count: 3 }]);
  });
});

describe('an archive that is out of reach', () => {
  it('is asked once more after a pause', async () => {
    const { provider, asked } = archive([offline, () => json(extent)]);
    const answer = provider.extent();
    await vi.advanceTimersByTimeAsync(400);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(await answer).toMatchObject({ lastStart: 5 });
    expect(asked).toHaveLength(2);
  });

  it('is asked no third time', async () => {
    const { provider, asked } = archive(offline);
    const failure = failureOf(provider.extent());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({
      fault: 'unreachable',
      message: 'archive.example could not be reached.',
    });
    expect(asked).toHaveLength(2);
  });

  it('is given the time that it asks for', async () => {
    const busy = () => json({}, { status: 503, headers: { 'Retry-After': '3' } });
    const { provider, asked } = archive([busy, () => json(extent)]);
    const answer = provider.extent();
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toBeDefined();
  });

  it('is asked again by the next question', async () => {
    const { provider } = archive([offline, offline, () => json(extent)]);
    const failure = failureOf(provider.extent());
    await vi.advanceTimersByTimeAsync(60_000);
    await failure;
    expect(await provider.extent()).toBeDefined();
  });

  it('says in its own words why it refuses, and is not asked again', async () => {
    const detail = 'At most 1000 events at a time; 5000 were asked for.';
    const headers = { 'Content-Type': 'application/problem+json; charset=utf-8' };
    const { provider, asked } = archive(() => json({ detail }, { status: 400, headers }));
    const error = await failureOf(provider.events({ from: 0, to: 1, limit: 5000 }));
    expect(error).toMatchObject({ fault: 'refused', status: 400 });
    expect(error.message).toBe(`archive.example gave no answer: ${detail}`);
    expect(asked).toHaveLength(1);
  });
});

describe('questions that many ask', () => {
  it('are sent once', async () => {
    const { provider, asked } = archive(() => json(extent));
    const answers = await Promise.all([provider.extent(), provider.extent(), provider.extent()]);
    expect(answers[0]).toBe(answers[2]);
    expect(await provider.view({ groupBy: 'actor' }).extent()).toBe(answers[0]);
    expect(asked).toHaveLength(1);
  });

  it('are cancelled when the last gives up, and not before', async () => {
    const never: Reply = () => new Promise<Response>(() => {});
    const { provider, asked } = archive(never);
    const [one, two] = [new AbortController(), new AbortController()];
    const answers = [one, two].map(({ signal }) =>
      provider.extent({ signal }).catch((reason: unknown) => reason),
    );
    one.abort(new Error('gone'));
    expect(await answers[0]).toMatchObject({ message: 'gone' });
    expect(asked[0]?.signal?.aborted).toBe(false);
    two.abort();
    await answers[1];
    expect(asked[0]?.signal?.aborted).toBe(true);
  });

  it('are not sent where nobody waits', async () => {
    const { provider, asked } = archive(() => json(extent));
    await expect(provider.extent({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(asked).toHaveLength(0);
  });

  it('stop waiting for a second try when they are given up', async () => {
    const { provider, asked } = archive(offline);
    const abort = new AbortController();
    const answer = provider.extent({ signal: abort.signal }).catch(() => 'given up');
    await vi.advanceTimersByTimeAsync(100);
    abort.abort();
    expect(await answer).toBe('given up');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('are asked again when an answer is old', async () => {
    const { provider, asked } = archive(() => json(extent), { cacheAge: 1000 });
    await provider.extent();
    await vi.advanceTimersByTimeAsync(900);
    await provider.extent();
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    await provider.extent();
    expect(asked).toHaveLength(2);
  });

  it('are asked again when there was no room for the answer', async () => {
    const size = JSON.stringify({ contract: 1, ...extent }).length;
    const { provider, asked } = archive(() => json(extent), { cacheSize: 2 * size });
    for (const from of [1, 2, 1, 3, 1, 2]) await provider.extent({ from });
    expect(asked.map(({ url }) => Number(new URL(url).searchParams.get('from')))).toEqual([
      1, 2, 3, 2,
    ]);
  });

  it('are asked again when the archive has changed', async () => {
    const { provider, asked } = archive([
      () => json({ ...extent, revision: 'a' }),
      () => json({ ...extent, revision: 'b' }),
    ]);
    await provider.extent({ from: 1 });
    await provider.extent({ from: 2 });
    await provider.extent({ from: 1 });
    expect(asked).toHaveLength(3);
  });
});
