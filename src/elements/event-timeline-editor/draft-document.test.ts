import { describe, expect, it } from 'vitest';
import {
  forKeeping,
  forReading,
  isBlank,
  textAt,
  withValue,
  withoutEntry,
} from './draft-document.js';

describe('a value in a document', () => {
  it('is set without changing what was there', () => {
    const before = { events: [{ title: 'A' }, { title: 'B' }] };
    const after = withValue(before, ['events', 1, 'place', 'name'], 'Kursk');
    expect(after).toEqual({ events: [{ title: 'A' }, { title: 'B', place: { name: 'Kursk' } }] });
    expect(before.events[1]).toEqual({ title: 'B' });
    expect(after.events[0]).toBe(before.events[0]);
  });

  it('is taken away when its field is emptied', () => {
    expect(withValue({ title: 'A', license: 'B' }, ['title'], '')).toEqual({ license: 'B' });
  });

  it('keeps its place among the fields', () => {
    expect(Object.keys(withValue({ a: 1, b: 2 }, ['a'], 3))).toEqual(['a', 'b']);
  });

  it('shows as a text', () => {
    expect(textAt({ events: [{ importance: 0.5 }] }, ['events', 0, 'importance'])).toBe('0.5');
    expect(textAt({}, ['constructor'])).toBe('');
  });
});

it('an entry goes, and with the last one its list', () => {
  expect(withoutEntry({ sources: [{ id: 'a' }] }, ['sources'], 0)).toEqual({});
});

it('what is not filled in keeps its place while reading, and is not taken away', () => {
  const document = {
    title: '',
    events: [{}, { title: 'A', tags: ['x', ''], citations: [{ source: '' }] }],
  };
  expect(forReading(document)).toEqual({ events: [{}, { title: 'A', tags: ['x'] }] });
  expect(forKeeping(document)).toEqual({ events: [{ title: 'A', tags: ['x'] }] });
});

it('leaves what it does not know as it came', () => {
  const event = { title: 'A', extra: { empty: '', none: [] } };
  expect(forKeeping({ events: [event] })).toEqual({ events: [event] });
});

it('is blank until something is written', () => {
  expect(isBlank({ events: [{}] })).toBe(true);
  expect(isBlank({ title: 'A' })).toBe(false);
});

it('what the timeline says of itself stands before what it tells', () => {
  const document = { eras: [{ title: 'E' }], house: 'style', events: [{ title: 'A' }], title: 'T' };
  expect(Object.keys(forKeeping(document))).toEqual(['title', 'house', 'events', 'eras']);
});
