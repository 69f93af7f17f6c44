import { describe, expect, it } from 'vitest';
import { swipeStep } from './swipe.js';

describe('swipeStep', () => {
  it.each([
    [-120, 10, 'ltr', 1],
    [120, -10, 'ltr', -1],
    [-120, 10, 'rtl', -1],
    [120, -10, 'rtl', 1],
  ] as const)('takes %d px to the side and %d px down in %s by %d', (dx, dy, dir, by) => {
    expect(swipeStep(dx, dy, 320, dir)).toBe(by);
  });

  it('is none where it is short', () => {
    expect(swipeStep(-40, 0, 320, 'ltr')).toBe(0);
    expect(swipeStep(0, 0, 320, 'ltr')).toBe(0);
  });

  it('is none where the page is rather scrolled', () => {
    expect(swipeStep(-120, 100, 320, 'ltr')).toBe(0);
  });

  it('needs less of a narrow slide than of a wide one, but never more than an inch', () => {
    expect(swipeStep(-50, 0, 240, 'ltr')).toBe(1);
    expect(swipeStep(-50, 0, 1200, 'ltr')).toBe(0);
    expect(swipeStep(-72, 0, 1200, 'ltr')).toBe(1);
  });
});
