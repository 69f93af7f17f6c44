import { nothing } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { readTimeline } from '../../core/read-timeline.js';
import type { ProblemContext } from '../../core/report.js';
import type { LocaleController } from '../base/locale-controller.js';
import { loadCompanions } from './later-parts.js';
import type { TimelineData } from './timeline-data.js';

vi.mock('./companions.js', () => {
  throw new TypeError('the line is cut');
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('tells scripts what is at fault by its code, where the words for it cannot be had', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reported: ProblemContext[] = [];
  const { timeline, checked } = readTimeline(
    { sources: [{ id: 's', 'a/b': 1, issued: 'May' }], events: [{ date: '2024', title: 5 }] },
    (context) => reported.push(context),
    (events, sources, unsure) => ({ events, sources, unsure, place: reported.length }),
  );
  const words = await loadCompanions();
  expect(warned.mock.calls.flat().join()).toContain('could not load the notice');
  const data = { reported } as unknown as TimelineData;
  expect(words.explain({ timeline, reported, evidence: checked }, data)).toEqual([
    { code: 'date', severity: 'error', path: '/sources/0/issued', message: 'date' },
    { code: 'wrong-type', severity: 'error', path: '/events/0/title', message: 'wrong-type' },
  ]);
  expect(words.noticeTemplate([], true, {} as LocaleController, () => {})).toBe(nothing);
});
