import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_GAP, layoutLane, type LaneItem } from './lane-layout.js';

const item = (id: string, left: number, labelWidth: number, width = 16): LaneItem => ({
  id,
  left,
  right: left + width,
  labelWidth,
});

/** The boxes that an item covers: its mark, and its label. */
function boxes(
  one: LaneItem,
  width: number,
  placements: ReturnType<typeof layoutLane>['placements'],
) {
  const place = placements.get(one.id);
  if (!place) throw new Error(`${one.id} has no place`);
  const { side, top, height, labelWidth } = place;
  const label = {
    before: one.left - LABEL_GAP - labelWidth,
    after: one.right + LABEL_GAP,
    above: one.left,
  };
  const x = label[side];
  const [a, b] = [Math.min(one.left, x), Math.max(one.right, x + labelWidth)];
  return { top, bottom: top + height, left: a, right: b, width };
}

describe('layoutLane', () => {
  it('keeps events that are apart in one row, in the order of reading', () => {
    const { placements, height } = layoutLane([item('a', 0, 80), item('b', 200, 80)], 600);
    expect([...placements.values()].map(({ top }) => top)).toEqual([0, 0]);
    expect(height).toBe(24);
  });

  it('stacks events of one date from the first to the last', () => {
    const same = ['a', 'b', 'c'].map((id) => item(id, 100, 200));
    const { placements } = layoutLane(same, 600);
    expect([...placements.values()].map(({ top }) => top)).toEqual([0, 24, 48]);
  });

  it('puts a label before its mark where the window ends', () => {
    const { placements } = layoutLane([item('a', 500, 200)], 600);
    expect(placements.get('a')?.side).toBe('before');
  });

  it('puts the label of a long mark above it, also of one without an end', () => {
    const items = [item('a', 0, 200, 300), { ...item('b', 50, 90), right: Infinity }];
    const { placements } = layoutLane(items, 600);
    expect(placements.get('a')).toMatchObject({ side: 'above', height: 36 });
    expect(placements.get('b')).toMatchObject({ side: 'above', top: 36 });
  });

  it('cuts a label short where neither side has room for it', () => {
    const { placements } = layoutLane([item('a', 140, 300)], 300);
    expect(placements.get('a')).toMatchObject({ side: 'after', labelWidth: 130 });
  });

  it('never lets two events meet', () => {
    const arbitrary = fc.record({
      left: fc.integer({ min: -400, max: 1200 }),
      length: fc.integer({ min: 10, max: 500 }),
      labelWidth: fc.integer({ min: 20, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 40 }), (list) => {
        const items = list.map(({ left, length, labelWidth }, i) =>
          item(String(i), left, labelWidth, length),
        );
        const { placements } = layoutLane(items, 900);
        const drawn = items.map((one) => boxes(one, 900, placements));
        for (const [i, a] of drawn.entries())
          for (const b of drawn.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
      }),
    );
  });
});
