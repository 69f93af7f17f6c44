import { describe, expect, it } from 'vitest';
import { operandPath } from './operand-path.js';

describe('a file is named', () => {
  it.each([
    ['C:\\stories\\one.json', 'C:\\stories\\one.json'],
    ['C:/stories/one.json', 'C:/stories/one.json'],
    ['\\\\server\\share\\one.json', '\\\\server\\share\\one.json'],
    ['file:///C:/my%20stories/one.json', 'C:\\my stories\\one.json'],
    ['file://server/share/one.json', '\\\\server\\share\\one.json'],
  ])('%s on Windows', (operand, path) => {
    expect(operandPath(operand, true)).toBe(path);
  });

  it.each([
    ['stories\\one.json', 'stories\\one.json'],
    ['file:///stories/%C3%A9t%C3%A9.json', '/stories/été.json'],
    ['-', '-'],
  ])('%s elsewhere', (operand, path) => {
    expect(operandPath(operand, false)).toBe(path);
  });
});

it.each([
  ['https://a.example/story.json', true, /is an address; fetch it first/],
  ['file:///stories/one.json', true, /no address of a file on this machine/],
  ['file://server/share/one.json', false, /no address of a file on this machine/],
])('%s is refused with what to write (Windows: %s)', (operand, windows, sentence) => {
  expect(() => operandPath(operand, windows)).toThrow(sentence);
});
