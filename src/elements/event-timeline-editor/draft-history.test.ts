import { expect, it } from 'vitest';
import { DraftHistory } from './draft-history.js';

it('goes back through every step and forth again', () => {
  const history = new DraftHistory({});
  const steps = Array.from({ length: 5000 }, (_, step) => ({ title: String(step) }));
  for (const step of steps) history.change(step);
  for (const step of steps.slice(0, -1).reverse()) {
    history.undo();
    expect(history.present).toBe(step);
  }
  history.undo();
  expect(history.present).toEqual({});
  expect(history.canUndo).toBe(false);
  for (const step of steps) {
    history.redo();
    expect(history.present).toBe(step);
  }
  expect(history.canRedo).toBe(false);
});

it('takes the letters of one visit to a field as one step', () => {
  const history = new DraftHistory({});
  history.change({ title: 'R' }, 'title');
  history.change({ title: 'Ra' }, 'title');
  history.pause();
  history.change({ title: 'Rai' }, 'title');
  history.undo();
  expect(history.present).toEqual({ title: 'Ra' });
  history.undo();
  expect(history.present).toEqual({});
});

it('has nothing to redo after another change', () => {
  const history = new DraftHistory({});
  history.change({ title: 'A' });
  history.undo();
  history.change({ title: 'B' });
  expect(history.canRedo).toBe(false);
});

it('a rest between two letters ends a step', () => {
  const history = new DraftHistory({});
  history.change({ title: 'A' }, 'title', 1000);
  history.change({ title: 'A r' }, 'title', 2500);
  history.change({ title: 'A ra' }, 'title', 9000);
  history.undo();
  expect(history.present).toEqual({ title: 'A r' });
  history.undo();
  expect(history.present).toEqual({});
});
