import { describe, expect, it } from 'vitest';
import { progressOn } from './progress.js';
import { Terminal } from './terminal.js';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, isTTY, columns: 60, write };
}

function terminalOn(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const [out, err] = [stream(isTTY), stream(isTTY)];
  return { err, terminal: new Terminal(out, err, env) };
}

describe('colours', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { NO_COLOR: '' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
  ])('terminal %s, surroundings %j: %s', (isTTY, env, isColoured) => {
    const { terminal } = terminalOn(isTTY, env);
    expect(terminal.tone('error', 'x') !== 'x').toBe(isColoured);
    expect(terminal.besides('error', 'x') !== 'x').toBe(isColoured);
  });
});

describe('progress', () => {
  const work = (isTTY: boolean, step: number) => {
    const { terminal, err } = terminalOn(isTTY);
    let time = 0;
    const progress = progressOn(terminal, 'story.json', { now: () => time });
    for (let done = 1; done <= 10; done++) {
      time += step;
      progress.at(done, 10);
    }
    progress.end();
    progress.at(5, 10);
    return err.written;
  };

  it('is shown of long work, within the width of the terminal, and taken away', () => {
    const written = work(true, 200);
    expect(written.at(-2)).toContain('story.json [########################] 100 %');
    expect(written.every((text) => text.replace('\r\u001B[K', '').length < 60)).toBe(true);
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('never goes back when the file is read again, nor is full before the last time', () => {
    const { terminal, err } = terminalOn(true);
    let time = 0;
    const progress = progressOn(terminal, 'story.json', { passes: 2, now: () => time });
    // a look at the beginning, the whole of it, and once more
    for (const done of [10, 40, 70, 100, 30, 60, 100]) {
      time += 500;
      progress.at(done, 100);
    }
    const shares = err.written.map((text) => Number(/(\d+) %/.exec(text)?.[1]));
    expect(shares).toEqual([5, 20, 35, 50, 65, 80, 100]);
  });

  it('is not shown of quick work, nor where no terminal is', () => {
    expect(work(true, 5)).toEqual([]);
    expect(work(false, 200)).toEqual([]);
  });
});
