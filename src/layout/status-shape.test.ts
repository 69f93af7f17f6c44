import { expect, it } from 'vitest';
import { statuses } from '../core/schema.js';
import { statusShapes } from './status-shape.js';

it('gives each status a shape of its own', () => {
  const drawings = statuses.map((status) => JSON.stringify(statusShapes[status]));
  expect(new Set(drawings).size).toBe(statuses.length);
  for (const drawing of drawings) expect(drawing).toMatch(/"paint":"(fill|stroke)"/);
});

it('has no plain disc, which could be taken for the mark of a day', () => {
  for (const status of statuses) {
    const paths = statusShapes[status];
    expect(paths.length === 1 && paths[0]?.paint === 'fill', status).toBe(false);
  }
});
