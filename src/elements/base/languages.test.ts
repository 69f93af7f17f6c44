import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const swedish = '../languages/sv.js';
const nothing = () => undefined;

/** Nothing has come yet. */
const load = async () => {
  vi.resetModules();
  return import('./languages.js');
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock(swedish);
});

describe('the languages', () => {
  it('have English from the start', async () => {
    const { arrivalOf, languageOf } = await load();
    expect(arrivalOf('en-GB', nothing)).toBeUndefined();
    expect(languageOf('en-GB').terms.close).toBe('Close');
    expect(languageOf('en-GB').dates.now).toBe('now');
  });

  it('come when they are asked for, and then are there', async () => {
    const { arrivalOf, languageOf } = await load();
    expect(languageOf('da-DK').dates.now).toBe('…');
    await arrivalOf('da-DK', nothing);
    expect(arrivalOf('da', nothing)).toBeUndefined();
    expect(languageOf('da').terms.close).toBe('Luk');
    expect(languageOf('da').dates.now).toBe('nu');
  });

  it('are asked for once, by whatever name', async () => {
    const { arrivalOf, languageOf } = await load();
    const first = arrivalOf('nb-NO', nothing);
    expect(first).toBeInstanceOf(Promise);
    expect(arrivalOf('nb', nothing)).toBe(first);
    await first;
    await arrivalOf('no', nothing);
    expect(languageOf('no').dates).toBe(languageOf('nb').dates);
  });

  it.each([
    ['nn-NO', 'Lukk'],
    ['no', 'Lukk'],
    ['iw', 'סגירה'],
    ['pt-PT', 'Fechar'],
    ['zh-CN', '关闭'],
    ['zh-SG', '关闭'],
    ['zh-TW', '關閉'],
    ['zh-HK', '關閉'],
    ['zh-Hant-MO', '關閉'],
    ['zh-Hans-HK', '关闭'],
  ])('take %s for the nearest of them', async (tag, close) => {
    const { arrivalOf, languageOf } = await load();
    await arrivalOf(tag, nothing);
    expect(languageOf(tag).terms.close).toBe(close);
  });

  it('tell the Portuguese of Brazil from that of Portugal', async () => {
    const { arrivalOf, languageOf } = await load();
    for (const tag of ['pt-BR', 'pt']) await arrivalOf(tag, nothing);
    expect(languageOf('pt-BR').terms.chartHint).toContain('mouse');
    expect(languageOf('pt-AO').terms.chartHint).toContain('rato');
  });

  it('say terms in English where there are none, and dates in signs', async () => {
    const { arrivalOf, languageOf } = await load();
    await arrivalOf('fi', nothing);
    expect(languageOf('fi').terms.close).toBe('Close');
    expect(languageOf('fi').dates.approximate('1984')).toBe('~1984');
    // Intl knows no such language, and writes dates in English.
    expect(languageOf('xx').dates.now).toBe('now');
  });

  it('are given up where they cannot be had', async () => {
    vi.doMock(swedish, () => {
      throw new Error('offline');
    });
    const { arrivalOf, languageOf } = await load();
    await arrivalOf('sv', nothing);
    expect(arrivalOf('sv', nothing)).toBeUndefined();
    expect(languageOf('sv').dates.approximate('1984')).toBe('~1984');
  });

  it('are not waited for without end, and used when they come after all', async () => {
    let come: (words: object) => void = nothing;
    const words = new Promise<object>((resolve) => {
      come = resolve;
    });
    vi.doMock(swedish, () => words);
    const { arrivalOf, languageOf } = await load();
    const late = new Promise<void>((resolve) => {
      void arrivalOf('sv', resolve)?.then(() => {
        expect(languageOf('sv').dates.now).toBe('…');
        come({ dates: { now: 'nu' } });
      });
    });
    await vi.advanceTimersByTimeAsync(10_000);
    await late;
    expect(languageOf('sv').dates.now).toBe('nu');
  });
});
