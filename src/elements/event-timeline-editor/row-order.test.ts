import { expect, it } from 'vitest';
import { rowOrder } from './row-order.js';

it('rows stand in the order of time', () => {
  expect(rowOrder([2, 0, 1], [0, 1, 2], false)).toEqual([2, 0, 1]);
});

it('rows stay where they are while one of them is written, and new ones come last', () => {
  expect(rowOrder([2, 0, 1], [0, 1, 2], true)).toEqual([0, 1, 2]);
  expect(rowOrder([3, 0, 2, 1], [2, 0, 1], true)).toEqual([2, 0, 1, 3]);
});

it('rows are put in order when one has gone', () => {
  expect(rowOrder([1, 0], [2, 0, 1], true)).toEqual([1, 0]);
});
