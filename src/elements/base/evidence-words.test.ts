import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const danish = '../../locales/later/da.js';

/** Nothing has come yet. */
const load = async () => {
  vi.resetModules();
  return import('./evidence-words.js');
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock(danish);
});

describe('the words of the evidence', () => {
  it('are there at once in English, and for a language without words', async () => {
    const { evidenceArrival, evidenceWords } = await load();
    for (const locale of ['en-GB', 'fi']) {
      expect(evidenceArrival(locale)).toBeUndefined();
      expect(evidenceWords(locale).whoSaysSo).toBe('Who says so');
    }
  });

  it('come when they are asked for, and then are there', async () => {
    const { evidenceArrival, evidenceWords } = await load();
    await evidenceArrival('da-DK');
    expect(evidenceArrival('da')).toBeUndefined();
    expect(evidenceWords('da').whoSaysSo).toBe('Hvem siger det?');
  });

  it('are English where their file does not come, or not soon', async () => {
    vi.doMock(danish, () => Promise.reject(new Error('offline')));
    const offline = await load();
    await offline.evidenceArrival('da');
    expect(offline.evidenceWords('da').whoSaysSo).toBe('Who says so');

    vi.doMock(danish, () => new Promise(() => undefined));
    const slow = await load();
    const arrival = slow.evidenceArrival('da');
    await vi.advanceTimersByTimeAsync(3000);
    await arrival;
    expect(slow.evidenceWords('da').whoSaysSo).toBe('Who says so');
  });
});
