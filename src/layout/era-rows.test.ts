import { expect, it } from 'vitest';
import { eraRows } from './era-rows.js';

it('gives eras that overlap rows of their own, and shares a row otherwise', () => {
  const { rows, count } = eraRows([
    { id: 'war', from: 0, to: Infinity },
    { id: 'raids', from: 10, to: 20 },
    { id: 'aftermath', from: 20, to: 30 },
  ]);
  expect(Object.fromEntries(rows)).toEqual({ war: 0, raids: 1, aftermath: 1 });
  expect(count).toBe(2);
});
