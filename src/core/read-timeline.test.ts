import { describe, expect, it } from 'vitest';
import { checkEvidence } from './evidence-problems.js';
import { parseTimeline } from './parse-timeline.js';
import { problem } from './problem.js';
import { readTimeline } from './read-timeline.js';
import type { ProblemContext } from './report.js';

const document = {
  sources: [
    { id: 'a', origin: 'b', issued: 'May' },
    { id: 'b', origin: 'a' },
  ],
  events: [
    { date: '2023-05', title: 'Raid', status: 'confirmed', group: 5, importance: 2 },
    { date: '12/03/2024', title: 'Bad date' },
    { title: 'No date' },
  ],
  eras: [{ date: '../..', title: 'Without end' }],
};

describe('readTimeline', () => {
  it('gives the timeline of parseTimeline, though nothing is checked or worded yet', () => {
    const reported: ProblemContext[] = [];
    const { timeline } = readTimeline(
      document,
      (context) => reported.push(context),
      () => {},
    );
    expect(timeline).toEqual(parseTimeline(document).timeline);
    expect(reported.map(({ code }) => code)).not.toContain('status-overstated');
    expect(reported.some((context) => 'message' in context)).toBe(false);
  });

  it('leaves the check of the evidence for later, with its place among what is reported', () => {
    const reported: ProblemContext[] = [];
    const { checked } = readTimeline(
      document,
      (context) => reported.push(context),
      (events, sources, unsure) => ({ events, sources, unsure, place: reported.length }),
    );
    const found: ProblemContext[] = [];
    checkEvidence(checked.events, checked.sources, checked.unsure, (context) =>
      found.push(context),
    );
    const { place } = checked;
    const all = [...reported.slice(0, place), ...found, ...reported.slice(place)];
    const { problems } = parseTimeline(document);
    expect(all.map(problem)).toEqual(problems);
    expect(problems.map(({ path }) => path)).toEqual([
      '/sources/0/issued',
      '/events/0/group',
      '/events/0/importance',
      '/events/1/date',
      '/events/2/date',
      '/events/0/status',
      '/sources/0/origin',
      '/eras/0/date',
    ]);
  });
});
