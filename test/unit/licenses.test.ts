import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/licenses.mjs';

describe('isAllowed', () => {
  it.each(['MIT', '(Apache-2.0 OR MIT)', 'MIT OR GPL-3.0-only', 'ISC AND BSD-3-Clause', 'MPL-2.0'])(
    'takes %s',
    (expression) => {
      expect(isAllowed(expression)).toBe(true);
    },
  );

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', ''])(
    'refuses %s',
    (expression) => {
      expect(isAllowed(expression)).toBe(false);
    },
  );
});
