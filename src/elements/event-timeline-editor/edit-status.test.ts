import { describe, expect, it } from 'vitest';
import type { DraftDocument } from './draft-document.js';
import { withoutStatusChange, withStatus } from './edit-status.js';

const event = (fields: object): DraftDocument => ({ events: [fields] });
const claimed = { status: 'claimed', reason: 'A post' };

describe('another status', () => {
  it('is a word by itself where nothing was said of the one before', () => {
    expect(withStatus(event({}), 0, 'claimed')).toEqual(event({ status: 'claimed' }));
  });

  it('comes after one that has a reason, which is history', () => {
    const before = event({ status: 'claimed', statusHistory: [claimed] });
    expect(withStatus(before, 0, 'disputed')).toEqual(
      event({ status: 'disputed', statusHistory: [claimed, { status: 'disputed' }] }),
    );
  });

  it('takes the place of one that a person passed by on the way', () => {
    const passed = withStatus(
      event({ status: 'claimed', statusHistory: [claimed] }),
      0,
      'unverified',
    );
    expect(withStatus(passed, 0, 'disputed')).toEqual(
      event({ status: 'disputed', statusHistory: [claimed, { status: 'disputed' }] }),
    );
    expect(withStatus(passed, 0, 'claimed')).toMatchObject({
      events: [{ status: 'claimed', statusHistory: [claimed, { status: 'claimed' }] }],
    });
  });

  it('that is taken back takes its entry along, and no other', () => {
    const before = event({
      status: 'disputed',
      statusHistory: [claimed, { status: 'disputed', reason: 'Two posts' }],
    });
    expect(withStatus(before, 0, '')).toEqual(event({ statusHistory: [claimed] }));
  });
});

it('what is left of a history when an entry goes says more than the status, or nothing', () => {
  const before = event({ status: 'disputed', statusHistory: [claimed, { status: 'disputed' }] });
  expect(withoutStatusChange(before, 0, 0)).toEqual(event({ status: 'disputed' }));
  expect(withoutStatusChange(before, 0, 1)).toEqual(
    event({ status: 'disputed', statusHistory: [claimed] }),
  );
});
