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
    [false, { FORCE_COLOR: '1' }, false],
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
    const progress = progressOn(terminal, 'story.json', () => time);
    for (let done = 1; done <= 10; done++) {
      time += step;
      progress.at(done, 10);
    }
    progress.end();
    return err.written;
  };

  it('is shown of long work, within the width of the terminal, and taken away', () => {
    const written = work(true, 200);
    expect(written.at(-2)).toContain('story.json [########################] 100 %');
    expect(written.every((text) => text.replace('\r\u001B[K', '').length < 60)).toBe(true);
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('is not shown of quick work, nor where no terminal is', () => {
    expect(work(true, 5)).toEqual([]);
    expect(work(false, 200)).toEqual([]);
  });
});
