import { expect, it } from 'vitest';
import { readDraft } from './read-draft.js';

const document = {
  events: [
    { date: '2024', title: 'Late', citations: [{ source: 'a' }] },
    { date: 'soon', title: 'Not read yet' },
    {},
    { date: '2022', title: 'Early', status: 'confirmed' },
  ],
  sources: [{ id: 'a', title: 'A' }],
};

it('events are in the order of time, and those that cannot be read yet at the end', () => {
  expect(readDraft(document).order).toEqual([3, 0, 1, 2]);
});

it('an event in which nothing is written yet has its place, too', () => {
  expect(readDraft({ events: [{}] }).order).toEqual([0]);
});

it('each event has the status that readers see', () => {
  expect([...readDraft(document).statuses]).toEqual([
    [3, 'confirmed'],
    [0, 'reported'],
  ]);
});

it('an event is found by the name that readers have for it', () => {
  const { timeline, places } = readDraft(document);
  expect(timeline.events.map(({ id, title }) => [title, places.get(id)])).toEqual([
    ['Early', 3],
    ['Late', 0],
  ]);
});

it('the timeline has nothing in it but what is written', () => {
  const { timeline } = readDraft(document);
  expect(Object.keys(timeline.events[0] ?? {}).filter((name) => name.startsWith('#'))).toEqual([]);
});

it('what is not filled in yet is no fault', () => {
  expect(readDraft(document).problems.map(({ path }) => path)).toEqual([
    '/events/1/date',
    '/events/3/status',
  ]);
  expect(readDraft({}).problems).toEqual([]);
});
