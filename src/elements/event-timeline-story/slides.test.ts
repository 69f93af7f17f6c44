import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../core/parse-timeline.js';
import { slideAt } from './slides.js';

const { events } = parseTimeline(
  ['a', 'b', 'c', 'd'].map((id, at) => ({ id, title: id, date: `202${at}` })),
).timeline;
const told = events.filter(({ id }) => id === 'b' || id === 'd');

/** The place of a slide, and the ids of its neighbours; the opening is "opening". */
function placeOf(selected: string | undefined, through = events) {
  const { event, position, previous, next } = slideAt(events, through, selected);
  const name = (slide: typeof next) => slide && (slide.event?.id ?? 'opening');
  return [event?.id ?? 'opening', position, name(previous), name(next)];
}

describe('slideAt', () => {
  it('begins with the opening and ends with the last event', () => {
    expect(placeOf(undefined)).toEqual(['opening', 0, undefined, 'a']);
    expect(placeOf('a')).toEqual(['a', 1, 'opening', 'b']);
    expect(placeOf('c')).toEqual(['c', 3, 'b', 'd']);
    expect(placeOf('d')).toEqual(['d', 4, 'c', undefined]);
  });

  it('goes through the events that are told', () => {
    expect(placeOf('b', told)).toEqual(['b', 1, 'opening', 'd']);
    expect(placeOf('d', told)).toEqual(['d', 2, 'b', undefined]);
  });

  it('leads back among them from an event that is left out', () => {
    expect(placeOf('a', told)).toEqual(['a', undefined, 'opening', 'b']);
    expect(placeOf('c', told)).toEqual(['c', undefined, 'b', 'd']);
  });

  it('leads back from an event after the last of them', () => {
    expect(placeOf('d', told.slice(0, 1))).toEqual(['d', undefined, 'b', undefined]);
  });

  it('shows the opening for an event that is not there, and where nothing is told', () => {
    expect(placeOf('x')).toEqual(['opening', 0, undefined, 'a']);
    expect(placeOf(undefined, [])).toEqual(['opening', 0, undefined, undefined]);
  });
});
