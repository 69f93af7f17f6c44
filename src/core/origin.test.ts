import { describe, expect, it } from 'vitest';
import type { Source } from './model.js';
import { originOf } from './origin.js';

const source = (id: string, fields: Partial<Source> = {}): [string, Source] => [
  id,
  { id, author: [], party: false, ...fields },
];

const sources = new Map([
  source('paper', { origin: 'agency', publisher: 'The paper' }),
  source('agency', { origin: 'channel' }),
  source('channel', { party: true, origin: 'The legion' }),
  source('radio', { origin: 'An agency elsewhere' }),
  source('site', { url: 'https://www.example.org/1' }),
  source('own', { origin: 'own' }),
  source('nobody'),
  source('a', { origin: 'b' }),
  source('b', { origin: 'a' }),
]);
const origin = (id: string) => originOf(id, sources);

describe('the origin of a source', () => {
  it('is at the end of the chain, and a party’s word stays one', () => {
    expect(origin('paper')).toMatchObject({ source: { id: 'channel' }, party: true });
    expect(origin('agency').key).toBe(origin('channel').key);
  });

  it('is a name where that is no source', () => {
    expect(origin('radio')).toMatchObject({ name: 'An agency elsewhere', party: false });
    expect(origin('radio').source).toBeUndefined();
  });

  it('is the source itself where it passes nothing on', () => {
    for (const id of ['site', 'own', 'nobody']) expect(origin(id).source?.id).toBe(id);
  });

  it('cannot be told where nothing says whose it is, nor where sources name one another', () => {
    expect(origin('site').key).toBe('site:example.org');
    expect(origin('nobody').key).toBeUndefined();
    expect(origin('a')).toEqual({ key: undefined, party: false });
  });
});
