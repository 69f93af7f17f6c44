import { expect, it } from 'vitest';
import { arrowStep } from './arrow-step.js';

const press = (key: string, dir: 'ltr' | 'rtl', modifier = {}) =>
  arrowStep(
    { key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...modifier },
    dir,
  );

it.each([
  ['ArrowRight', 'ltr', 1],
  ['ArrowLeft', 'ltr', -1],
  ['ArrowRight', 'rtl', -1],
  ['ArrowLeft', 'rtl', 1],
  ['ArrowDown', 'ltr', 0],
  ['x', 'ltr', 0],
] as const)('leads by %s in %s to %d', (key, dir, by) => {
  expect(press(key, dir)).toBe(by);
});

it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])(
  'leaves a key with %s to the browser',
  (key) => {
    expect(press('ArrowLeft', 'ltr', { [key]: true })).toBe(0);
  },
);
