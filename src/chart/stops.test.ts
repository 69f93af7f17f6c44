import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { placeDate } from '../layout/placed-date.js';
import { utcClock } from '../layout/zone-clock.js';
import type { ClusterFace } from './cluster-face.js';
import type { MarkFace } from './event-face.js';
import { Stops, type Stop } from './stops.js';

const time = (iso: string): number => Date.parse(iso);
const always = { start: -Infinity, end: Infinity };

function mark(id: string, edtf: string, lane = ''): MarkFace {
  const date = placeDate(parseDate(edtf), utcClock);
  if (!date) throw new Error(`${edtf} has no place`);
  return {
    key: `${lane}\n${id}`,
    event: { id } as MarkFace['event'],
    date,
    lane,
    status: 'reported',
    description: id,
  };
}

const cluster = (start: string, end: string, lane = ''): ClusterFace =>
  ({
    key: `cluster:${lane}:${start}`,
    lane,
    cluster: { start: time(start), end: time(end) },
  }) as ClusterFace;

const names = (stops: Stops, first: Stop | undefined, lane?: string): string[] => {
  const found: string[] = [];
  for (let stop = first; stop && found.length < 20; stop = stops.next(stop, 1, lane))
    found.push(stop.id ?? stop.kind);
  return found;
};

describe('where one can go', () => {
  it('is in the order of time over all lanes, whatever order it is drawn in', () => {
    const marks = [mark('c', '2003', 'y'), mark('a', '2001', 'x'), mark('b', '2002', 'y')];
    const stops = new Stops({ marks, clusters: [], covered: always });
    expect(names(stops, stops.beyond(-Infinity, 1))).toEqual(['a', 'b', 'c']);
    expect(stops.beyond(Infinity, -1)?.id).toBe('c');
    expect(stops.next(stops.ofEvent('c') as Stop, -1)?.id).toBe('b');
    expect(stops.next(stops.ofEvent('a') as Stop, -1)).toBeUndefined();
  });

  it('keeps the order that it was given where dates do not tell', () => {
    const marks = [mark('b', '2001'), mark('a', '2001')];
    const stops = new Stops({ marks, clusters: [], covered: always });
    expect(names(stops, stops.beyond(-Infinity, 1))).toEqual(['b', 'a']);
  });

  it('puts what has no known beginning first', () => {
    const marks = [mark('old', '1900'), mark('open', '../1985')];
    const stops = new Stops({ marks, clusters: [], covered: always });
    expect(names(stops, stops.beyond(-Infinity, 1))).toEqual(['open', 'old']);
  });

  it('stays in a lane when it is told to', () => {
    const marks = [mark('a', '2001', 'x'), mark('b', '2002', 'y'), mark('c', '2003', 'x')];
    const stops = new Stops({ marks, clusters: [], covered: always });
    expect(names(stops, stops.ofEvent('a'), 'x')).toEqual(['a', 'c']);
  });

  it('comes to an event of several lanes once, in the lane where one is', () => {
    const marks = [
      mark('a', '2001', 'y'),
      mark('b', '2002', 'x'),
      mark('b', '2002', 'y'),
      mark('c', '2003', 'x'),
    ];
    const stops = new Stops({ marks, clusters: [], covered: always });
    expect(names(stops, stops.ofEvent('a'))).toEqual(['a', 'b', 'c']);
    expect(stops.next(stops.ofEvent('a') as Stop, 1)?.lane).toBe('y');
    expect(stops.next(stops.ofEvent('c') as Stop, -1)?.lane).toBe('x');
  });

  it('has a cluster before the events that are drawn beside it', () => {
    const clusters = [cluster('2001-01-01', '2002-01-01'), cluster('2002-01-01', '2003-01-01')];
    const marks = [mark('a', '2001-01-01'), mark('b', '2001-06')];
    const stops = new Stops({ marks, clusters, covered: always });
    expect(names(stops, stops.beyond(-Infinity, 1))).toEqual(['cluster', 'a', 'b', 'cluster']);
  });

  it('leaves out of the order what begins where not everything is known', () => {
    const covered = { start: time('2001-01-01'), end: time('2003-01-01') };
    const marks = [mark('long', '1990/2010'), mark('a', '2001-05'), mark('next', '2003-01-01')];
    const stops = new Stops({ marks, clusters: [], covered });
    expect(names(stops, stops.beyond(-Infinity, 1))).toEqual(['a']);
    expect(stops.ofEvent('long')?.id).toBe('long');
    expect(stops.isAll).toBe(false);
  });
});

describe('what stands for what is not drawn', () => {
  const clusters = [
    cluster('2001-01-01', '2002-01-01', 'x'),
    cluster('2001-01-01', '2002-01-01', 'y'),
  ];
  const marks = [mark('a', '2000-06', 'x'), mark('b', '2003', 'x'), mark('c', '2004', 'y')];
  const stops = new Stops({ marks, clusters, covered: always });

  it('is the cluster of the lane that has swallowed it', () => {
    expect(stops.clusterAt(time('2001-12-31T23:59:59Z'), 'y')?.lane).toBe('y');
    expect(stops.clusterAt(time('2002-01-01'), 'y')).toBeUndefined();
  });

  it('is else what is nearest in time', () => {
    expect(stops.nearest(time('2003-02-01'))?.id).toBe('b');
    expect(stops.nearest(time('2003-10-01'))?.id).toBe('c');
    expect(stops.nearest(time('2003-10-01'), 'x')?.id).toBe('b');
    expect(stops.nearest(time('2001-03-01'), 'x')?.kind).toBe('cluster');
    expect(stops.nearest(time('2001-03-01'), 'z')).toBeUndefined();
  });

  it('is the first of what a cluster has come apart into', () => {
    const stretch = { start: time('2003-01-01'), end: time('2005-01-01') };
    expect(stops.within(stretch)?.id).toBe('b');
    expect(stops.within(stretch, 'y')?.id).toBe('c');
  });
});
